import { byCriterion, priorityCriteria, priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import type { ServiceOrder } from '../graphql/generated/gap-list.ts';
import { criterionOf } from './rank-search.ts';

/** Columns of the gap list in their fixed order. The service and its unit are always shown. */
export const columnIds = [
  'rank',
  ...priorityCriteria,
  'channels',
  'verdict',
  'age',
  'rationale',
  'reason',
  'physical',
  'volume',
  'type',
  'hisp',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** What the column chooser calls each column. */
export const columnLabels: Record<ColumnId, string> = {
  rank: 'Why it stands here',
  ...byCriterion((criterion) => priorityCriterionTerms[criterion].label),
  channels: 'Channels',
  verdict: 'Finished digitally?',
  age: 'Gap known for',
  rationale: 'Rationale',
  reason: 'Reason given',
  physical: 'Other accessible way?',
  volume: 'Yearly volume',
  type: 'Type',
  hisp: 'High impact provider',
};

/** What is shown when the address names no columns. */
export const usualColumns: readonly ColumnId[] = ['channels', 'verdict', 'rationale', 'reason', 'volume'];

/**
 * The columns of a list in an order: the chosen ones, else the usual ones, and always the one that shows what the order
 * goes by, so that a reader sees why a row stands where it does. That one takes the room of reason and volume.
 */
export function columnsFor(order: ServiceOrder, chosen: readonly ColumnId[]): readonly ColumnId[] {
  const shows = order === 'PRIORITY' ? 'rank' : criterionOf(order);
  if (shows === undefined) return chosen.length === 0 ? usualColumns : chosen;
  const others =
    chosen.length === 0 ? usualColumns.filter((id) => id !== 'reason' && id !== 'volume') : chosen;
  return columnIds.filter((id) => id === shows || others.includes(id));
}
