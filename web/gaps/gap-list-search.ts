import { listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { rankParameterNames } from '../../schema/vocabulary/priority.ts';
import type { RankParameter } from '../../schema/vocabulary/priority.ts';
import { addressShape, plainText } from '../ui/address-shape.ts';
import type { AddressOf, ParameterReader } from '../ui/address-shape.ts';

/** One value as people write it in an address; a repeated one is joined by commas, anything else reads as absent. */
const value: ParameterReader<string> = (given) => {
  const parts = [given].flat().map(plainText);
  return parts.includes(undefined) ? undefined : parts.join(',');
};

const conditions = Object.fromEntries(listParameterNames.map((name) => [name, value])) as Record<
  ListParameter,
  typeof value
>;

/** How the weighted rank is made: a weight for each criterion, and whether providers come first (R32). */
const rankValues = Object.fromEntries(rankParameterNames.map((name) => [name, value])) as Record<
  RankParameter,
  typeof value
>;

/**
 * The address of the gap list. The names and their comma-separated values are those of the exports and of the
 * services list, so that any address bar reproduces rows, CSV and JSON. Words are checked in `readGapListSearch`,
 * which says what it leaves out.
 */
export const gapListSearch = addressShape({
  ...conditions,
  order: value,
  ...rankValues,
  /** Columns shown, in their fixed order. Absent stands for the usual ones. */
  columns: value,
  /** Rows a page: 25, 50 or 100. */
  size: value,
  /** Number of the page, counted from one; the cursor beside it says where it starts. */
  page: value,
  /** Cursor of the row before the page. */
  after: value,
  /** Cursor of the row after the page. */
  before: value,
});

export type GapListSearch = AddressOf<typeof gapListSearch>;

/** The parts of the address that choose rows, in the order of the sentence; the others choose how they are shown. */
export const clauseParams: readonly ListParameter[] = [
  'gap',
  'rationale',
  'unit',
  'type',
  'channel',
  'channelRationale',
  'physicalGap',
  'reason',
  'lifeExperience',
  'hisp',
  'designated',
  'status',
  'participant',
  'role',
  'tool',
  'form',
  'gapAt',
  'noGapAt',
  'text',
];
