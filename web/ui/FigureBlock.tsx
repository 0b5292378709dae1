import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { AsOf } from './AsOf.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './FigureBlock.module.scss';
import { formatShare } from './numbers.ts';
import { RegionBoundary } from './RegionBoundary.tsx';

/** Everything a figure owes its reader. */
export interface FigureBlockProps {
  /** The key question the figure answers. */
  readonly question: string;
  /** The answer as a sentence; the heading of the block. */
  readonly finding: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** What is not counted, and why, as a sentence. */
  readonly exclusions?: ReactNode;
  /** ISO date. */
  readonly asOf: string;
  /** Anchor of the measure on the definitions page. */
  readonly definitionId: string;
  /** Where the same rows are as CSV. */
  readonly csvHref?: string;
  /** The same figures as a table. */
  readonly table: ReactNode;
  /** The picture. */
  readonly children: ReactNode;
}

/** One figure of the gap overview: question, finding, picture, numbers, what is left out, table and CSV (O1). */
export function FigureBlock({
  question,
  finding,
  numerator,
  denominator,
  exclusions,
  asOf,
  definitionId,
  csvHref,
  table,
  children,
}: FigureBlockProps): ReactElement {
  const id = useId();
  return (
    <section className={styles.block} aria-labelledby={id}>
      <p className={styles.question}>{question}</p>
      <h2 id={id} className={styles.finding}>
        {finding}
      </h2>
      <div className={styles.picture}>
        <RegionBoundary>{children}</RegionBoundary>
      </div>
      <div className={styles.foot}>
        <p>
          {formatShare(numerator, denominator)}, <AsOf date={asOf} />. {exclusions}
        </p>
        <ul>
          <li>
            <Link to="/definitions" hash={definitionId}>
              How this is counted
            </Link>
          </li>
          {csvHref === undefined ? null : (
            <li>
              <a href={csvHref} download>
                Download CSV
              </a>
            </li>
          )}
        </ul>
      </div>
      <Disclosure summary="Show as a table">{table}</Disclosure>
    </section>
  );
}
