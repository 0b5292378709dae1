import { useState } from 'react';
import type { ReactElement } from 'react';
import { GapSnapshotsDocument } from '../graphql/generated/gap-snapshots.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { formatMonth } from '../ui/dates.ts';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { formatCount } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ChangesSince } from './ChangesSince.tsx';
import { trendFinding } from './finding-sentences.ts';
import { snapshotsHref } from './gap-addresses.ts';
import { MonthColumns } from './MonthColumns.tsx';
import styles from './TrendFigure.module.scss';
import type { TrendMonth } from './trend-month.ts';
import { TrendTable } from './TrendTable.tsx';

/** Whether it gets better: month by month, and what became of the gaps of an earlier month (R33). */
export function TrendFigure(): ReactElement {
  const answer = useOperation(GapSnapshotsDocument, {});
  const [chosen, setChosen] = useState('');
  if (answer.error !== null)
    return (
      <section aria-label="trend">
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      </section>
    );
  if (answer.data === undefined)
    return (
      <section aria-label="trend">
        <LoadingRows what="monthly counts" rows={6} />
      </section>
    );
  const { asOf, months } = answer.data.gapSnapshots;
  const counted = months.filter((one) => one.snapshot !== null);
  const last = counted.at(-1)?.snapshot;
  const since = counted.find(({ month }) => month === chosen) ?? counted[0];
  return (
    <FigureBlock
      question="Does it get better?"
      finding={trendFinding(months)}
      numerator={last?.counts.notDigital ?? null}
      denominator={last?.counts.services ?? null}
      exclusions={exclusionsOf(months)}
      asOf={last?.takenAt ?? asOf}
      definitionId="trend"
      csvHref={snapshotsHref('csv')}
      table={<TrendTable months={months} />}
    >
      {months.length === 0 ? (
        <p className={styles.none}>
          Gaps are counted once a month from the first published service on. The first count is taken within
          the hour.
        </p>
      ) : (
        <MonthColumns months={months} />
      )}
      {since?.snapshot == null ? null : (
        <>
          {counted.length < 2 ? null : (
            <p className={styles.choice}>
              <label htmlFor="trend-since">Compare today with</label>
              <select
                id="trend-since"
                className="usa-select"
                value={since.month}
                onChange={(event) => {
                  setChosen(event.target.value);
                }}
              >
                {counted.map(({ month }) => (
                  <option key={month} value={month}>
                    {formatMonth(month)}
                  </option>
                ))}
              </select>
            </p>
          )}
          <ChangesSince snapshotId={since.snapshot.id} rulesToday={last?.ruleVersion ?? null} />
        </>
      )}
    </FigureBlock>
  );
}

/** What the last count leaves out, and which months have none. */
function exclusionsOf(months: readonly TrendMonth[]): string {
  const last = months.findLast((one) => one.snapshot !== null)?.snapshot;
  if (last == null) return 'A month without a count is never made up.';
  const missing = months.filter((one) => one.snapshot === null).length;
  const unknown = `Not known for ${formatCount(last.counts.digitalUnknown)}: they are hatched.`;
  if (missing === 0) return `${unknown} Counted once a month; a month without a count is never made up.`;
  return `${unknown} ${missing === 1 ? 'One month has' : `${formatCount(missing)} months have`} no count, because the product did not run; it is never made up.`;
}
