import type { ReactElement } from 'react';
import { GapSummaryDocument } from '../graphql/generated/gap-summary.ts';
import type { GapDimension } from '../graphql/generated/gap-summary.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { RegionBoundary } from '../ui/RegionBoundary.tsx';
import type { GapSummary } from './gap-counts.ts';
import styles from './GapFigure.module.scss';

/**
 * The place of one figure: reads its own summary, so that a figure that cannot be read leaves the others standing.
 * @param what completes "Loading ..."
 * @param rows rows to keep room for
 */
export function GapFigure({
  by,
  what,
  rows,
  children,
}: {
  by: GapDimension;
  what: string;
  rows: number;
  children: (summary: GapSummary) => ReactElement;
}): ReactElement {
  const answer = useOperation(GapSummaryDocument, { by });
  if (answer.error !== null)
    return (
      <section className={styles.place} aria-label={what}>
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      </section>
    );
  if (answer.data === undefined)
    return (
      <section className={styles.place} aria-label={what}>
        <LoadingRows what={what} rows={rows} />
      </section>
    );
  return <RegionBoundary>{children(answer.data.digitizationGapSummary)}</RegionBoundary>;
}
