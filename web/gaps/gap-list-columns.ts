/** Columns of the gap list in their fixed order. The service and its unit are always shown. */
export const columnIds = [
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
