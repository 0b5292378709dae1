import { crossChannelTerms } from '../../schema/vocabulary/completion.ts';
import { deliveryModeTerms } from '../../schema/vocabulary/delivery-mode.ts';
import { customerKindTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { GivenService } from '../inventory/merge-given.rules.ts';
import { readChannelCells } from './import-channels.rules.ts';
import type { ChannelCells } from './import-channels.rules.ts';
import { readFigureCells } from './import-figures.rules.ts';
import type { FigureCells } from './import-figures.rules.ts';
import { entriesOf, numberIn, readCell, unknownWord, wordIn } from './import-cells.rules.ts';
import type { Cell, CellFinding } from './import-cells.rules.ts';

/** Columns that name records, which have to be looked up. */
export const namingColumns = [
  'further_units',
  'roles',
  'proposed_roles',
  'tools',
  'proposed_tools',
  'forms',
] as const;
export type NamingColumn = (typeof namingColumns)[number];

/** What a row says of the yearly volume, as far as it says it. */
export interface VolumeCells {
  readonly value: number | undefined;
  readonly unit: string | undefined;
  readonly year: string | undefined;
  readonly source: string | undefined;
}

/** A row as it is read, before anything is looked up. */
export interface ReadRow {
  /** Number of the row in its file. */
  readonly number: number;
  readonly id: string | null;
  /** The number that the agency gave the service. */
  readonly externalId: Cell;
  /** What names the lead unit, and in which column. */
  readonly unit: { readonly column: string; readonly text: string } | null;
  /** What is said without naming a record. */
  readonly given: GivenService;
  /** What names records: null takes all of them away. */
  readonly named: Readonly<Partial<Record<NamingColumn, readonly string[] | null>>>;
  readonly channels: readonly ChannelCells[];
  readonly volume: VolumeCells | null;
  /** What is said of demand and burden. */
  readonly figures: FigureCells;
  readonly findings: readonly CellFinding[];
  /** Cells that could not be read, as they were given, so that a form can keep them. */
  readonly unread: readonly { readonly column: string; readonly text: string }[];
}

type Read = (column: string) => Cell;

/** Reads a row by the names of its columns. Pure: names of records are kept as they are written. */
export function readRow(number: number, columns: readonly string[], values: readonly string[]): ReadRow {
  const cells = new Map(columns.map((column, place) => [column, readCell(values[place])] as const));
  const cell: Read = (column) => cells.get(column);
  const findings: CellFinding[] = [];
  const given = givenOf(cell, findings);
  const channels = readChannelCells(columns, cell, findings);
  const volume = volumeOf(cell, findings);
  const figures = readFigureCells(cell, findings);
  const unread = findings.flatMap(({ column }) =>
    column === null ? [] : [{ column, text: cell(column) ?? '' }],
  );
  return {
    number,
    id: cell('id') ?? null,
    externalId: cell('external_id'),
    unit: unitOf(cell),
    given,
    named: namedOf(cell),
    channels,
    volume,
    figures,
    findings,
    unread,
  };
}

function unitOf(cell: Read): ReadRow['unit'] {
  for (const column of ['unit_id', 'unit']) {
    const text = cell(column);
    if (text !== undefined && text !== null) return { column, text };
  }
  return null;
}

function namedOf(cell: Read): ReadRow['named'] {
  return Object.fromEntries(
    namingColumns.flatMap((column) => {
      const text = cell(column);
      return text === undefined ? [] : [[column, text === null ? null : entriesOf(text)]];
    }),
  );
}

/** Fields that are texts, by their column. */
const texts = {
  external_id: 'externalId',
  name: 'name',
  description: 'description',
  learn_url: 'learnUrl',
  start_url: 'startUrl',
  owner: 'owner',
  source: 'source',
  note: 'note',
  outcome: 'outcome',
  budget_code: 'budgetCode',
  investment_id: 'investmentId',
} as const satisfies Record<string, keyof GivenService>;

function givenOf(cell: Read, findings: CellFinding[]): GivenService {
  const given: { -readonly [Field in keyof GivenService]: GivenService[Field] } = {};
  for (const [column, field] of Object.entries(texts)) {
    const text = cell(column);
    if (text !== undefined) given[field] = text;
  }
  const list = (column: string): readonly string[] | null | undefined => {
    const text = cell(column);
    return typeof text === 'string' ? entriesOf(text) : text;
  };
  const [occasions, offerings, stages] = [list('occasions'), list('offerings'), list('delivery_stages')];
  if (occasions !== undefined) given.occasions = occasions;
  if (offerings !== undefined) given.offerings = offerings;
  if (stages !== undefined) given.deliveryStages = stages;
  const words = <W extends string>(
    column: string,
    terms: Readonly<Record<W, Term>>,
  ): readonly W[] | null | undefined => {
    const entries = list(column);
    if (entries === undefined || entries === null) return entries;
    const read = entries.map((entry) => [entry, wordIn(terms, entry)] as const);
    findings.push(
      ...read.flatMap(([entry, word]) => (word === null ? [unknownWord(column, entry, terms)] : [])),
    );
    return read.flatMap(([, word]) => word ?? []);
  };
  const type = words('service_type', serviceTypeTerms);
  if (type === null) given.primaryType = null;
  else if (type?.[0] !== undefined) given.primaryType = type[0];
  const [further, customers, delivery] = [
    words('further_types', serviceTypeTerms),
    words('customers', customerKindTerms),
    words('delivery', deliveryModeTerms),
  ];
  if (further !== undefined) given.secondaryTypes = further;
  else if (type !== undefined && type !== null && type.length > 1) given.secondaryTypes = type.slice(1);
  if (customers !== undefined) given.customers = customers;
  if (delivery !== undefined) given.deliveryModes = delivery;
  const [cross] = words('cross_channel', crossChannelTerms) ?? [];
  if (cross !== undefined) given.crossChannel = cross;
  return given;
}

function volumeOf(cell: Read, findings: CellFinding[]): VolumeCells | null {
  const text = cell('volume') ?? undefined;
  const [unit, year, source] = [cell('volume_unit'), cell('volume_year'), cell('volume_source')];
  const value = text === undefined ? undefined : numberIn(text);
  if (text !== undefined && value === null) {
    findings.push({
      code: 'NUMBER_UNREADABLE',
      column: 'volume',
      given: text.slice(0, 200),
      message: 'The yearly volume is not a number.',
      cure: 'Write digits alone, such as 12500 or 12,500.',
      source: 'R4',
      blocks: 'SAVE',
    });
  }
  if (text === undefined || value === null || value === undefined) return null;
  return { value, unit: unit ?? undefined, year: year ?? undefined, source: source ?? undefined };
}
