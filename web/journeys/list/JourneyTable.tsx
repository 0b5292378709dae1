import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { journeyStateTerms, journeyStatusTerms } from '../../../schema/vocabulary/journey.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { formatDate } from '../../ui/dates.ts';
import { formatCount } from '../../ui/numbers.ts';
import { StepStrip } from '../StepStrip.tsx';
import { BreakLink } from './BreakLink.tsx';
import { stripCounts } from './journey-rows.ts';
import type { JourneyRow } from './journey-rows.ts';
import styles from './JourneysPage.module.scss';

const columns: readonly Column<JourneyRow>[] = [
  {
    key: 'journey',
    header: 'Journey',
    cell: (row) => (
      <>
        <Link to="/journeys/$id" params={{ id: row.id }} className={styles.name}>
          {row.name}
        </Link>
        <StandingLine row={row} />
      </>
    ),
  },
  {
    key: 'agencies',
    header: 'Agencies',
    align: 'end',
    width: '5.5rem',
    cell: (row) => formatCount(row.figures.agencies),
  },
  {
    key: 'steps',
    header: 'Steps',
    align: 'end',
    width: '4rem',
    cell: (row) => formatCount(row.figures.steps),
  },
  {
    key: 'not-digital',
    header: 'Cannot be finished digitally',
    hint: 'of all steps, then how many have a rationale',
    width: '13rem',
    cell: ({ figures }) => (
      <>
        <StepStrip counts={stripCounts(figures)} />
        <span className={styles.line}>
          {`${formatCount(figures.stepsNotDigital)} of ${formatCount(figures.steps)}`}
          {figures.stepsNotDigital === 0
            ? ''
            : `, ${formatCount(figures.stepsNotDigitalExplained)} with a rationale`}
        </span>
      </>
    ),
  },
  {
    key: 'unknown',
    header: 'Not known',
    align: 'end',
    width: '4.5rem',
    cell: ({ figures }) => formatCount(figures.stepsDigitalUnknown),
  },
  {
    key: 'break',
    header: 'First break of the best digital way',
    width: '19rem',
    cell: (row) => <BreakLink row={row} />,
  },
  {
    key: 'updated',
    header: 'Changed',
    width: '9rem',
    cell: (row) => formatDate(row.updatedAt),
  },
];

/** Journeys to compare: one row each (J1). */
export function JourneyTable({ rows, busy }: { rows: readonly JourneyRow[]; busy: boolean }): ReactElement {
  return (
    <DataTable
      caption="Journeys by name, with their steps and where the best digital way breaks"
      captionHidden
      wide
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      busy={busy}
    />
  );
}

/** State, and status where it is not public, under the name. */
export function StandingLine({ row }: { row: JourneyRow }): ReactElement {
  const words = [
    ...(row.lifeExperience === null || row.lifeExperience.name === row.name ? [] : [row.lifeExperience.name]),
    journeyStateTerms[row.state].label,
    ...(row.status === 'PUBLISHED' ? [] : [journeyStatusTerms[row.status].label]),
    ...(row.orderAssumed ? ['order of steps assumed'] : []),
  ];
  return <span className={styles.line}>{words.join(' · ')}</span>;
}
