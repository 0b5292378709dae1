import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { countOf } from '../../ui/numbers.ts';
import { StepStrip } from '../StepStrip.tsx';
import { BreakLink } from './BreakLink.tsx';
import { stepsInWords, stripCounts } from './journey-rows.ts';
import type { JourneyRow } from './journey-rows.ts';
import styles from './JourneysPage.module.scss';
import { StandingLine } from './JourneyTable.tsx';

/** Journeys to choose from: one block each, with its figures in words (J1). */
export function JourneyCards({ rows }: { rows: readonly JourneyRow[] }): ReactElement {
  return (
    <ul className={styles.cards}>
      {rows.map((row) => (
        <li key={row.id}>
          <h2>
            <Link to="/journeys/$id" params={{ id: row.id }}>
              {row.name}
            </Link>
          </h2>
          <p>
            <StandingLine row={row} />
          </p>
          {row.description === '' ? null : <p>{row.description}</p>}
          <StepStrip counts={stripCounts(row.figures)} />
          <p>{stepsInWords(row.figures)}.</p>
          <p className={styles.quiet}>
            {countOf(row.figures.stages, 'stage', 'stages')} ·{' '}
            {countOf(row.figures.agencies, 'agency', 'agencies')} ·{' '}
            {countOf(row.figures.painPoints, 'pain point', 'pain points')} recorded
          </p>
          <p>
            <BreakLink row={row} />
          </p>
        </li>
      ))}
    </ul>
  );
}
