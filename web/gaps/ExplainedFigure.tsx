import type { ReactElement } from 'react';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { exportHref } from './gap-addresses.ts';
import type { GapSummary } from './gap-counts.ts';
import { rowsOf } from './gap-links.ts';
import { explainedFinding } from './finding-sentences.ts';
import { PartList } from './PartList.tsx';
import type { NamedPart } from './PartList.tsx';
import { PartTable } from './PartTable.tsx';

/** For how many services that stop short a rationale says why. */
export function ExplainedFigure({ summary }: { summary: GapSummary }): ReactElement {
  const { total } = summary;
  const parts: NamedPart[] = [
    {
      key: 'given',
      look: 'given',
      count: total.rationaleGiven,
      words: 'Rationale given',
      search: rowsOf.rationaleGiven,
    },
    {
      key: 'draft',
      look: 'plain',
      count: total.rationaleDraft,
      words: 'In draft',
      search: rowsOf.rationaleDraft,
    },
    {
      key: 'missing',
      look: 'none',
      count: total.rationaleMissing,
      words: 'No rationale',
      search: rowsOf.rationaleMissing,
    },
  ];
  return (
    <FigureBlock
      question="Does anybody say why?"
      finding={explainedFinding(total)}
      numerator={total.rationaleGiven}
      denominator={total.notDigital}
      exclusions="Drafts do not count. Most rationales here are illustrations, and each says so."
      asOf={summary.asOf}
      definitionId="explained"
      csvHref={exportHref(rowsOf.notDigital, 'csv')}
      table={
        <PartTable
          caption="Services that stop short online, by rationale"
          first="Rationale"
          parts={parts}
          whole={total.notDigital}
        />
      }
    >
      <PartList parts={parts} whole={total.notDigital} height={24} />
    </FigureBlock>
  );
}
