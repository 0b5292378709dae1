import type { ReactElement } from 'react';
import { GapChangesDocument } from '../graphql/generated/gap-changes.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { formatDate } from '../ui/dates.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { formatCount } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { CountLink } from './FigureTable.tsx';
import { rowsSince } from './gap-links.ts';
import styles from './TrendFigure.module.scss';

/**
 * What became of the gaps of an earlier count, each number a link to its rows (R33).
 * @param rulesToday version of the rules of the latest count, null where it is not known
 */
export function ChangesSince({
  snapshotId,
  rulesToday,
}: {
  snapshotId: string;
  rulesToday: number | null;
}): ReactElement {
  const answer = useOperation(GapChangesDocument, { snapshotId });
  if (answer.error !== null)
    return <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <LoadingRows what="what changed" rows={1} />;
  const { closed, opened, stillOpen, notKnown, notListed, snapshot } = answer.data.gapChangesSince;
  const rows = rowsSince(snapshotId);
  return (
    <p className={styles.since} role="status">
      Since {formatDate(snapshot.takenAt)}: <CountLink count={closed} search={rows.closed} /> closed,{' '}
      <CountLink count={opened} search={rows.opened} /> new,{' '}
      <CountLink count={stillOpen} search={rows.stillOpen} /> still open
      {notKnown === 0 ? null : (
        <>
          , <CountLink count={notKnown} search={rows.notKnown} /> not known any more
        </>
      )}
      {notListed === 0 ? null : `, ${formatCount(notListed)} not listed any more`}.
      {rulesToday === null || rulesToday === snapshot.ruleVersion
        ? null
        : ` The rules changed from version ${snapshot.ruleVersion} to ${rulesToday} in between, so part of the difference may come from them.`}
    </p>
  );
}
