import type { ReactElement } from 'react';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { formatCount } from '../ui/numbers.ts';
import { summaryHref } from './gap-addresses.ts';
import type { GapCounts, GapSummary } from './gap-counts.ts';
import { rowsOf } from './gap-links.ts';
import { PartList } from './PartList.tsx';
import type { NamedPart } from './PartList.tsx';
import { PartTable } from './PartTable.tsx';
import { splitFinding } from './finding-sentences.ts';

/** The verdicts as parts of all services: worst first, not known apart. */
export function verdictParts(total: GapCounts): NamedPart[] {
  const short = total.infoOnly + total.notToEnd + total.partial;
  const parts: NamedPart[] = [
    { key: 'none', look: 'none', count: total.noDigital, words: 'No digital way', search: rowsOf.noDigital },
    {
      key: 'short',
      look: 'short',
      count: short,
      words: 'Digital, but not to the end',
      search: rowsOf.notToTheEnd,
    },
    {
      key: 'unknown',
      look: 'unknown',
      count: total.digitalUnknown,
      words: 'Not known',
      search: rowsOf.digitalUnknown,
    },
    {
      key: 'closed',
      look: 'plain',
      count: total.closed,
      words: 'Can be finished digitally',
      search: rowsOf.closed,
    },
    {
      key: 'empty',
      look: 'empty',
      count: total.noChannel,
      words: 'No channel recorded',
      search: rowsOf.noChannel,
    },
  ];
  return parts.filter((part) => part.key !== 'empty' || part.count > 0);
}

/** How many services cannot be finished digitally, and how far they get. */
export function VerdictFigure({ summary }: { summary: GapSummary }): ReactElement {
  const { total } = summary;
  const parts = verdictParts(total);
  return (
    <FigureBlock
      question="How far do services get digitally?"
      finding={splitFinding(total)}
      numerator={total.notDigital}
      denominator={total.services}
      exclusions={`Not known for ${formatCount(total.digitalUnknown)}: they are in neither part.`}
      asOf={summary.asOf}
      definitionId="not-finished-digitally"
      csvHref={summaryHref('UNIT', 'csv')}
      table={<PartTable caption="Services by verdict" first="Verdict" parts={parts} whole={total.services} />}
    >
      <PartList parts={parts} whole={total.services} height={48} />
    </FigureBlock>
  );
}
