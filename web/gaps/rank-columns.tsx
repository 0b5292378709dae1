import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { priorityCriteria } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import type { Column } from '../ui/DataTable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { formatCount, NOT_KNOWN } from '../ui/numbers.ts';
import { columnLabels } from './gap-list-columns.ts';
import type { GapListRow } from './gap-list-row.ts';
import { placeInWords, reasonsForPlace } from './rank-words.ts';
import { orderOfCriterion } from './rank-search.ts';
import type { WeightedRank } from './rank-weights.ts';
import styles from './GapTable.module.scss';

/** Whether a column shows one of the four figures. */
export function isCriterion(id: string): id is PriorityCriterion {
  return priorityCriteria.some((criterion) => criterion === id);
}

/** One figure with its year and source; the order by it puts the largest first. */
export function figureColumn(criterion: PriorityCriterion): Column<GapListRow> {
  return {
    key: criterion,
    header: columnLabels[criterion],
    align: 'end',
    sort: [{ value: orderOfCriterion[criterion], direction: 'descending' }],
    width: '11rem',
    cell: (row) => <Figure row={row} criterion={criterion} />,
  };
}

function Figure({ row, criterion }: { row: GapListRow; criterion: PriorityCriterion }): ReactElement {
  const figure = row.priorityFacts[criterion];
  if (figure === null) return <span className={styles.quiet}>{NOT_KNOWN}</span>;
  return (
    <>
      {formatCount(figure.value)}
      <span className={styles.unit}>
        {figure.year}, {figure.source}
      </span>
    </>
  );
}

/** Why a row stands where it does in the weighted rank: its score, how much of it is known, and on demand all of it. */
export function rankColumn(rank: WeightedRank | null): Column<GapListRow> {
  return {
    key: 'rank',
    header: columnLabels.rank,
    sort: [{ value: 'PRIORITY', direction: 'descending' }],
    width: '17rem',
    cell: (row) => <Place row={row} rank={rank} />,
  };
}

function Place({ row, rank }: { row: GapListRow; rank: WeightedRank | null }): ReactElement {
  const said = placeInWords(row, rank?.hispFirst ?? true);
  return (
    <div className={styles.place}>
      <p>
        {said.score === null ? null : <strong>{said.score}</strong>} {said.rest}
      </p>
      {row.priorityScore === null || rank === null ? null : (
        <Disclosure
          summary={
            <>
              Why <span className={styles.hidden}>{row.name} stands here</span>
            </>
          }
        >
          <ul>
            {reasonsForPlace(row, rank.weights).map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <Link to="/definitions" hash="weighted-rank">
            How a score is made
          </Link>
        </Disclosure>
      )}
    </div>
  );
}
