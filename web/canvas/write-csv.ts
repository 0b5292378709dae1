import type { JourneyPicture } from './journey-picture.ts';
import type { PictureView } from './picture-view.ts';
import { DEMO_NOTICE, longDate } from './sheet-words.ts';
import { linkRows, stepRows } from './table-rows.ts';
import type { LinkRow, StepRow } from './table-rows.ts';

/** First characters that a spreadsheet reads as a formula or a command (CWE-1236). */
const FORMULA = /^[=+\-@\t\r]/;
/** Characters that a field may only hold inside quotation marks (RFC 4180). */
const SPECIAL = /[",\r\n]/;
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
  return [
    BYTE_ORDER_MARK,
    csvLine([...columns.map((column) => heads[column]), 'Journey', 'As of', 'Notice']),
    ...rows.map((row) => csvLine([...columns.map((column) => row[column] as Field), ...about])),
  ].join('');
}

/** What a field can hold; null is an empty field: not recorded. */
type Field = string | number | null;

/** A field of a line: texts that a spreadsheet would run get a leading apostrophe, numbers stay numbers. */
export function csvField(value: Field): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function csvLine(values: readonly Field[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}
