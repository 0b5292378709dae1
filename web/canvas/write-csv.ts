import { csvOf } from './csv-of.ts';
import type { CsvValue } from './csv-of.ts';
import type { JourneyPicture } from './journey-picture.ts';
import type { PictureView } from './picture-view.ts';
import { DEMO_NOTICE, longDate } from './sheet-words.ts';
import { linkRows, stepRows } from './table-rows.ts';
import type { LinkRow, StepRow } from './table-rows.ts';

/** Tells a spreadsheet that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const stepHeads: Record<keyof StepRow, string> = {
  id: 'Id',
  stageNumber: 'Stage number',
  stage: 'Stage',
  order: 'Order in stage',
  step: 'Step',
  agencyCode: 'Agency code',
  agency: 'Agency',
  services: 'Services',
  partners: 'Partner programs',
  roles: 'Roles people meet',
  channels: 'Channels',
  digital: 'Digital',
  otherWay: 'Other way',
  moment: 'Moment',
  emotion: 'Emotion, -2 to 2',
  painPoints: 'Pain points',
  brightSpots: 'Bright spots',
  evidence: 'Evidence',
  backstage: 'Backstage',
  tools: 'Tools',
  rules: 'Rules',
};
const linkHeads: Record<keyof LinkRow, string> = {
  id: 'Id',
  from: 'From step',
  fromAgency: 'From agency',
  kind: 'Hand-off',
  to: 'To step',
  toAgency: 'To agency',
  agencyChanges: 'Agency changes',
  basis: 'Basis',
  assumed: 'Assumed',
  note: 'Note',
};

/** The steps that the view keeps as CSV (RFC 4180), each line with the journey, its date and the notice of the demonstration. */
export function writeStepsCsv(picture: JourneyPicture, view: PictureView): string {
  return writeTable(picture, stepHeads, stepRows(picture, view));
}

/** The hand-offs that the view keeps as CSV. */
export function writeLinksCsv(picture: JourneyPicture, view: PictureView): string {
  return writeTable(picture, linkHeads, linkRows(picture, view));
}

function writeTable<Row extends object>(
  picture: JourneyPicture,
  heads: Readonly<Record<keyof Row, string>>,
  rows: readonly Row[],
): string {
  const columns = Object.keys(heads) as (keyof Row)[];
  const about = [picture.name, longDate(picture.asOf), DEMO_NOTICE];
  const head = [...columns.map((column) => heads[column]), 'Journey', 'As of', 'Notice'];
  const lines = rows.map((row) => [...columns.map((column) => row[column] as CsvValue), ...about]);
  return BYTE_ORDER_MARK + csvOf([head, ...lines]);
}
