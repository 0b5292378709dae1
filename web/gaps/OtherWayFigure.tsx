import type { ReactElement } from 'react';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { exportHref } from './gap-addresses.ts';
import type { GapSummary } from './gap-counts.ts';
import { rowsOf } from './gap-links.ts';
import { otherWayFinding } from './finding-sentences.ts';
import { PartList } from './PartList.tsx';
import type { NamedPart } from './PartList.tsx';
import { PartTable } from './PartTable.tsx';

/** The other duty: an accessible way that is not digital, from start to finish. */
export function OtherWayFigure({ summary }: { summary: GapSummary }): ReactElement {
  const { total } = summary;
  const parts: NamedPart[] = [
    {
      key: 'gap',
      look: 'solid',
      count: total.physicalGap,
      words: 'No accessible other way',
      search: rowsOf.physicalGap,
    },
    {
      key: 'unknown',
      look: 'unknown',
      count: total.physicalUnknown,
      words: 'Not known',
      search: rowsOf.physicalUnknown,
    },
    {
      key: 'kept',
      look: 'plain',
      count: total.physicalNone,
      words: 'Kept, or nothing to back up',
      search: rowsOf.physicalNone,
    },
  ];
  return (
    <FigureBlock
      question="Is there a way for those who cannot go online?"
      finding={otherWayFinding(total)}
      numerator={total.physicalGap}
      denominator={total.services}
      exclusions="Accessibility is recorded for no channel yet, so another channel counts as not known, not as kept."
      asOf={summary.asOf}
      definitionId="no-other-way"
      csvHref={exportHref(rowsOf.physicalGap, 'csv')}
      table={
        <PartTable
          caption="Services by accessible other way"
          first="Other way"
          parts={parts}
          whole={total.services}
        />
      }
    >
      <PartList parts={parts} whole={total.services} height={24} />
    </FigureBlock>
  );
}
