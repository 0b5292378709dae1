import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { PhysicalVerdict } from '../ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../ui/RationaleMark.tsx';
import { columnLabels } from './gap-list-columns.ts';
import type { ColumnId } from './gap-list-columns.ts';
import { reasonsOf, unitInWords, volumeInWords } from './gap-list-row.ts';
import type { GapListRow } from './gap-list-row.ts';
import styles from './GapTable.module.scss';

/** The rows of a query of gaps. Sorting changes the order in the address. */
export function GapTable({
  caption,
  rows,
  columns,
  order,
  onOrder,
  busy,
}: {
  caption: string;
  rows: readonly GapListRow[];
  columns: readonly ColumnId[];
  order: string;
  onOrder: (order: string) => void;
  busy: boolean;
}): ReactElement {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[serviceColumn, ...columns.map((id) => columnById[id])]}
      rows={rows}
      rowKey={(row) => row.id}
      sort={order}
      onSort={onOrder}
      busy={busy}
    />
  );
}

const serviceColumn: Column<GapListRow> = {
  key: 'service',
  header: 'Service',
  width: '30%',
  sort: [{ value: 'NAME', direction: 'ascending' }],
  cell: (row) => (
    <span className={styles.service}>
      <Link to="/services/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
      <span className={styles.unit}>{unitInWords(row.responsibleUnit)}</span>
    </span>
  ),
};

const columnById: Record<ColumnId, Column<GapListRow>> = {
  channels: {
    key: 'channels',
    header: columnLabels.channels,
    width: '11%',
    cell: (row) => <ChannelStrip cells={row.channelStrip} />,
  },
  verdict: {
    key: 'verdict',
    header: columnLabels.verdict,
    sort: [{ value: 'WORST_GAP', direction: 'descending' }],
    width: '17%',
    cell: (row) => <DigitalVerdict gap={row.digitalGap} warnings={row.warnings} />,
  },
  rationale: {
    key: 'rationale',
    header: columnLabels.rationale,
    width: '13%',
    cell: (row) => <RationaleMark state={row.rationaleState} />,
  },
  reason: {
    key: 'reason',
    header: columnLabels.reason,
    width: '14%',
    cell: (row) => <Reasons row={row} />,
  },
  physical: {
    key: 'physical',
    header: columnLabels.physical,
    width: '14%',
    cell: (row) => <PhysicalVerdict gap={row.physicalGap} />,
  },
  volume: {
    key: 'volume',
    header: columnLabels.volume,
    align: 'end',
    sort: [{ value: 'VOLUME', direction: 'descending' }],
    width: '14%',
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
    <>
      {figure}
      <span className={styles.unit}>{unit}</span>
    </>
  );
}
