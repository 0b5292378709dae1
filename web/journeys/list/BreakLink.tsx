import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { breakInWords } from './journey-rows.ts';
import type { JourneyRow } from './journey-rows.ts';

/** Where the best digital way breaks first, leading to that step on the map (B4). */
export function BreakLink({ row }: { row: JourneyRow }): ReactElement {
  const { firstBreak } = row.digitalPath;
  const words = breakInWords(row);
  if (firstBreak === null) return <>{words}</>;
  return (
    <Link to="/journeys/$id" params={{ id: row.id }} search={{ selected: firstBreak.stepId }}>
      {words}
    </Link>
  );
}
