import * as z from 'zod/mini';
import { listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';

/** One value as people write it in an address; a repeated one is joined by commas, anything else reads as absent. */
const plain = z.union([z.string(), z.number(), z.boolean()]);
const value = z.catch(
  z.optional(
    z.pipe(
      z.union([plain, z.array(plain)]),
      z.transform((given) => [given].flat().join(',')),
    ),
  ),
  undefined,
);

const conditions = Object.fromEntries(listParameterNames.map((name) => [name, value])) as Record<
  ListParameter,
  typeof value
>;

/**
 * The address of the gap list. The names and their comma-separated values are those of the exports and of the
 * services list, so that any address bar reproduces rows, CSV and JSON. Words are checked in `readGapListSearch`,
 * which says what it leaves out.
 */
export const gapListSearch = z.object({
  ...conditions,
  order: value,
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

export type GapListSearch = z.infer<typeof gapListSearch>;

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
  'role',
  'tool',
  'form',
  'text',
];
