import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { GapDimension } from '../graphql/generated/gap-summary.ts';
import { BarRows } from '../ui/BarRows.tsx';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { formatCount } from '../ui/numbers.ts';
import { summaryHref } from './gap-addresses.ts';
import type { GapSummary } from './gap-counts.ts';
import { figureRows, gapsOf } from './figure-rows.ts';
import type { RowParam } from './figure-rows.ts';
import { FigureTable } from './FigureTable.tsx';
import styles from './BarFigure.module.scss';

/** Everything that tells one figure with bars from another. */
export interface BarFigureProps {
  readonly by: GapDimension;
  readonly param: RowParam;
  readonly summary: GapSummary;
  readonly question: string;
  readonly finding: string;
  readonly definitionId: string;
  /** Header of the first column of the table. */
  readonly first: string;
  /** What is left out, and where rows overlap. */
  readonly exclusions: ReactNode;
  /** Rows shown before "Show all". */
  readonly most: number;
}

/** Services that stop short online, one bar for each agency, type, life experience or provider. */
export function BarFigure(props: BarFigureProps): ReactElement {
  const { by, param, summary, question, finding, definitionId, first, exclusions, most } = props;
  const [all, setAll] = useState(false);
  const rows = figureRows(summary.rows, param);
  const shown = all ? rows : rows.slice(0, most);
  return (
    <FigureBlock
      question={question}
      finding={finding}
      numerator={summary.total.notDigital}
      denominator={summary.total.services}
      exclusions={exclusions}
      asOf={summary.asOf}
      definitionId={definitionId}
      csvHref={summaryHref(by, 'csv')}
      table={<FigureTable caption={question} first={first} rows={rows} />}
    >
      <BarRows
        bars={shown}
        legend="cannot be finished digitally"
        link={(row, words) => (
          <Link to="/gaps/list" search={gapsOf(row)}>
            {words}
          </Link>
        )}
      />
      {rows.length <= most ? null : (
        <button
          type="button"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? `Show the first ${formatCount(most)} only` : `Show all ${formatCount(rows.length)}`}
        </button>
      )}
    </FigureBlock>
  );
}
