import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { measures } from '../../schema/vocabulary/measures.ts';
import type { Measure } from '../../schema/vocabulary/measures.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { formatShare } from '../ui/numbers.ts';
import type { GapSummary } from './gap-counts.ts';
import styles from './MeasureList.module.scss';
import { figureOf, hasFigure } from './measure-figures.ts';

/** Every measure with its sentence, arithmetic, exclusions, limits and source, and its figure today. */
export function MeasureList({ summary }: { summary: GapSummary | undefined }): ReactElement {
  return (
    <>
      {Object.values(measures).map((measure) => (
        <article key={measure.id} className={styles.measure} aria-labelledby={measure.id}>
          <h3 id={measure.id}>{measure.name}</h3>
          <p className={styles.sentence}>{measure.sentence}</p>
          <dl>
            <Today measure={measure} summary={summary} />
            <Fact term="Formula">{measure.formula}</Fact>
            <Fact term="Counted">{measure.numerator}</Fact>
            <Fact term="Out of">{measure.denominator}</Fact>
            <Fact term="Left out">{measure.exclusions}</Fact>
            <Fact term="Limits">{measure.limits}</Fact>
            <Fact term="Source">{measure.source}</Fact>
          </dl>
        </article>
      ))}
    </>
  );
}

function Today({
  measure,
  summary,
}: {
  measure: Measure;
  summary: GapSummary | undefined;
}): ReactElement | null {
  if (!hasFigure(measure.id)) return null;
  const figure = summary === undefined ? null : figureOf(measure.id, summary.total);
  // The line is there from the start, so that a link to a definition does not slide away when the figures come.
  if (summary === undefined || figure === null)
    return (
      <div>
        <dt>Today</dt>
        <dd>…</dd>
      </div>
    );
  const words = `${formatShare(figure.part, figure.whole)} ${figure.noun}`;
  return (
    <div>
      <dt>Today</dt>
      <dd>
        {figure.search === undefined || figure.part === 0 ? (
          words
        ) : (
          <Link to="/gaps/list" search={figure.search}>
            {words}
          </Link>
        )}
        , <AsOf date={summary.asOf} />
      </dd>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: string }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
