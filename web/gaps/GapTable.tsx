import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { ageInDays } from '../ui/dates.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { PhysicalVerdict } from '../ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../ui/RationaleMark.tsx';
import { columnLabels } from './gap-list-columns.ts';
import type { ColumnId } from './gap-list-columns.ts';
import { reasonsOf, unitInCodes, unitInWords, volumeInWords } from './gap-list-row.ts';
import type { GapListRow } from './gap-list-row.ts';
import { figureColumn, isCriterion, rankColumn } from './rank-columns.tsx';
import type { WeightedRank } from './rank-weights.ts';
import styles from './GapTable.module.scss';

/** The rows of a query of gaps. Sorting changes the order in the address. */
export function GapTable({
  caption,
  rows,
  asOf,
  columns,
  order,
  onOrder,
  busy,
  rank,
}: {
  caption: string;
  rows: readonly GapListRow[];
  /** The moment to which the age of gaps is counted. */
  asOf: string;
  columns: readonly ColumnId[];
  order: string;
  onOrder: (order: string) => void;
  busy: boolean;
  /** How the weighted rank is made; null where the order has none. */
  rank: WeightedRank | null;
}): ReactElement {
  return (
    <div className={styles.dense}>
      <DataTable
        caption={caption}
        captionHidden
        columns={[serviceColumn, agencyColumn, ...columns.map((id) => columnOf(id, asOf, rank))]}
        rows={rows}
        rowKey={(row) => row.id}
        sort={order}
        onSort={onOrder}
        wide
        busy={busy}
      />
    </div>
  );
}

const serviceColumn: Column<GapListRow> = {
  key: 'service',
  header: 'Service',
  sort: [{ value: 'NAME', direction: 'ascending' }],
  cell: (row) => (
    <Link to="/services/$id" params={{ id: row.id }} className={styles.service}>
      {row.name}
    </Link>
  ),
};

/** The codes keep a row on one line; whoever hears the row, or reads it on a phone, gets the names. */
const agencyColumn: Column<GapListRow> = {
  key: 'agency',
  header: 'Agency',
  width: '8.25rem',
  sort: [{ value: 'UNIT', direction: 'ascending' }],
  cell: (row) => (
    <span title={unitInWords(row.responsibleUnit)}>
      <span className={styles.code} aria-hidden="true">
        {unitInCodes(row.responsibleUnit)}
      </span>
      <span className={styles.whole}>{unitInWords(row.responsibleUnit)}</span>
    </span>
  ),
};

const ageColumn = (asOf: string): Column<GapListRow> => ({
  key: 'age',
  header: columnLabels.age,
  align: 'end',
  sort: [{ value: 'OLDEST_GAP', direction: 'descending' }],
  width: '7rem',
  cell: (row) => (row.gapSince === null ? 'No gap proven' : ageInDays(row.gapSince, asOf)),
});

function columnOf(id: ColumnId, asOf: string, rank: WeightedRank | null): Column<GapListRow> {
  if (id === 'age') return ageColumn(asOf);
  if (id === 'rank') return rankColumn(rank);
  return isCriterion(id) ? figureColumn(id) : columnById[id];
}

const columnById: Record<Exclude<ColumnId, 'age' | 'rank' | PriorityCriterion>, Column<GapListRow>> = {
  channels: {
    key: 'channels',
    header: columnLabels.channels,
    width: '8.25rem',
    cell: (row) => <ChannelStrip cells={row.channelStrip} />,
  },
  verdict: {
    key: 'verdict',
    header: columnLabels.verdict,
    sort: [{ value: 'WORST_GAP', direction: 'descending' }],
    width: '12.5rem',
    cell: (row) => <DigitalVerdict gap={row.digitalGap} warnings={row.warnings} />,
  },
  rationale: {
    key: 'rationale',
    header: columnLabels.rationale,
    width: '8.5rem',
    cell: (row) => <RationaleMark state={row.rationaleState} />,
  },
  reason: {
    key: 'reason',
    header: columnLabels.reason,
    width: '8.5rem',
    cell: (row) => <Reasons row={row} />,
  },
  physical: {
    key: 'physical',
    header: columnLabels.physical,
    width: '12rem',
    cell: (row) => <PhysicalVerdict gap={row.physicalGap} />,
  },
  volume: {
    key: 'volume',
    header: columnLabels.volume,
    align: 'end',
    sort: [{ value: 'VOLUME', direction: 'descending' }],
    width: '11rem',
    hint: 'units differ from row to row',
    cell: (row) => <Volume row={row} />,
  },
  type: { key: 'type', header: columnLabels.type, width: '10%', cell: (row) => row.serviceType.label },
  hisp: {
    key: 'hisp',
    header: columnLabels.hisp,
    width: '12%',
    cell: (row) =>
      row.hispDesignations.length === 0 ? 'None' : row.hispDesignations.map((one) => one.name).join('; '),
  },
};

function Reasons({ row }: { row: GapListRow }): ReactElement {
  const reasons = reasonsOf(row.rationales);
  if (reasons.length === 0) return <span className={styles.quiet}>None given</span>;
  return (
    <>
      {reasons.map(({ label, illustrative }) => (
        <span key={label} className={styles.line}>
          {label}
          {illustrative ? <span className={styles.unit}>Illustration</span> : null}
        </span>
      ))}
    </>
  );
}

function Volume({ row }: { row: GapListRow }): ReactElement {
  const { figure, unit } = volumeInWords(row.volumes);
  if (unit === '') return <span className={styles.quiet}>{figure}</span>;
  return (
    <span className={styles.volume} title={`${figure} ${unit}`}>
      <span>{figure}</span> <span className={styles.volumeUnit}>{unit}</span>
    </span>
  );
}
