import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { ServiceOrder } from '../graphql/generated/service-rows.ts';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { DigitalVerdict } from '../ui/DigitalVerdict.tsx';
import { PhysicalVerdict } from '../ui/PhysicalVerdict.tsx';
import { RationaleMark } from '../ui/RationaleMark.tsx';
import { agencyInCodes, agencyInWords, figureOf } from './service-rows.ts';
import type { ServiceRow } from './service-rows.ts';
import styles from './ServiceTable.module.scss';

/** Rationale states that say nothing in a row: the verdict beside them says it already. */
const silent: ReadonlySet<ServiceRow['rationaleState']> = new Set(['NOT_REQUIRED', 'UNKNOWN']);

/** The name, which leads to the record. */
export const nameColumn: Column<ServiceRow> = {
  key: 'name',
  header: 'Service',
  sort: [{ value: 'NAME', direction: 'ascending' }],
  cell: (row) => (
    <Link to="/services/$id" params={{ id: row.id }} className={styles.name}>
      {row.name}
    </Link>
  ),
};

/** The codes keep a row on one line; whoever hears the row, or reads it on a phone, gets the names. */
export const agencyColumn: Column<ServiceRow> = {
  key: 'agency',
  header: 'Agency',
  width: '8.25rem',
  sort: [{ value: 'UNIT', direction: 'ascending' }],
  cell: (row) => (
    <span title={agencyInWords(row.responsibleUnit)}>
      <span className={styles.code} aria-hidden="true">
        {agencyInCodes(row.responsibleUnit)}
      </span>
      <span className={styles.whole}>{agencyInWords(row.responsibleUnit)}</span>
    </span>
  ),
};

/** The ways to reach it, and a missing other way. */
export const reachColumn: Column<ServiceRow> = {
  key: 'reach',
  header: 'How to reach it',
  width: '12.25rem',
  cell: (row) => (
    <>
      <span className={styles.strip}>
        <ChannelStrip cells={row.channelStrip} size="list" />
      </span>
      {row.physicalGap === 'GAP' ? (
        <span className={styles.second}>
          <PhysicalVerdict gap={row.physicalGap} />
        </span>
      ) : null}
    </>
  ),
};

/** The verdict, and where its explanation stands. */
export const verdictColumn: Column<ServiceRow> = {
  key: 'verdict',
  header: 'Can it be finished digitally?',
  width: '13.5rem',
  sort: [{ value: 'WORST_GAP', direction: 'descending' }],
  cell: (row) => (
    <>
      <span className={styles.verdict}>
        <DigitalVerdict
          gap={row.digitalGap}
          warnings={row.warnings.filter((w) => w === 'ONLY_THROUGH_PARTNER')}
        />
      </span>
      {silent.has(row.rationaleState) ? null : (
        <span className={styles.second}>
          <RationaleMark state={row.rationaleState} named />
        </span>
      )}
    </>
  ),
};

function figureColumn(order: ServiceOrder): Column<ServiceRow> {
  const figure = figureOf(order);
  return {
    key: 'figure',
    header: figure.header,
    align: 'end',
    width: figure.width,
    cell: (row) => (
      <>
        {figure.text(row)}
        {figure.note?.(row) === undefined ? null : <span className={styles.note}>{figure.note(row)}</span>}
      </>
    ),
  };
}

/**
 * Services as rows: who gives them, the ways they can be reached, what stands in the way, and one figure. Used
 * wherever more than one service is shown.
 * @param order decides the figure of each row
 * @param onSort absent where the list has one order only
 */
export function ServiceTable({
  rows,
  caption,
  captionHidden = false,
  note,
  order,
  onSort,
  busy = false,
  empty,
}: {
  rows: readonly ServiceRow[];
  caption: string;
  captionHidden?: boolean;
  note?: ReactNode;
  order: ServiceOrder;
  onSort?: (order: string) => void;
  busy?: boolean;
  empty?: ReactNode;
}): ReactElement {
  return (
    <div className={styles.dense}>
      <DataTable
        caption={caption}
        captionHidden={captionHidden}
        note={note}
        columns={[nameColumn, agencyColumn, reachColumn, verdictColumn, figureColumn(order)]}
        rows={rows}
        rowKey={(row) => row.id}
        sort={order}
        {...(onSort === undefined ? {} : { onSort })}
        wide
        busy={busy}
        empty={empty}
      />
    </div>
  );
}
