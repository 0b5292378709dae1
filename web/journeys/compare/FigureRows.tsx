import type { ReactElement } from 'react';
import type { JourneyWhatIfQuery } from '../../graphql/generated/journey-what-if.ts';
import { NOT_KNOWN } from '../../ui/numbers.ts';
import styles from './Compare.module.scss';

/** Figures of a journey that are laid side by side. */
export type ComparedFigures = NonNullable<JourneyWhatIfQuery['journeyWhatIf']>['before'];

const rows: readonly (readonly [figure: keyof ComparedFigures, words: string])[] = [
  ['stages', 'Stages'],
  ['steps', 'Steps'],
  ['agencies', 'Agencies'],
  ['services', 'Services'],
  ['forms', 'Forms'],
  ['wetSignatures', 'Wet signatures'],
  ['channelSwitches', 'Switches of channel'],
  ['stepsDigital', 'Steps that can be finished digitally'],
  ['stepsNotDigital', 'Steps that cannot be finished digitally'],
  ['stepsNotDigitalExplained', 'of those, explained'],
  ['stepsDigitalUnknown', 'Steps of which it is not known'],
  ['stepsNotInIndex', 'Steps without a registered service'],
  ['stepsPhysicalGap', 'Steps without another accessible way'],
  ['stepsSingleChannel', 'Steps with one channel only'],
  ['handOffs', 'Hand-offs'],
  ['agencyChanges', 'Changes of agency'],
  ['painPoints', 'Pain points'],
  ['brightSpots', 'Bright spots'],
  ['momentsThatMatter', 'Moments that matter'],
  ['minutes', 'Minutes'],
];

/** Two sets of figures with what they differ by. Where one is not known, so is the difference. */
export function FigureRows({
  caption,
  heads,
  before,
  after,
  differing = false,
}: {
  caption: string;
  heads: readonly [before: string, after: string];
  before: ComparedFigures;
  after: ComparedFigures;
  /** Shows only what differs, and says so. */
  differing?: boolean;
}): ReactElement {
  const shown = rows.filter(([figure]) => !differing || before[figure] !== after[figure]);
  if (shown.length === 0) return <p>No figure changes.</p>;
  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.figures}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">{heads[0]}</th>
            <th scope="col">{heads[1]}</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(([figure, words]) => (
            <tr key={figure}>
              <th scope="row">{words}</th>
              <td>{before[figure] ?? NOT_KNOWN}</td>
              <td>{after[figure] ?? NOT_KNOWN}</td>
              <td>{difference(before[figure], after[figure])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {differing ? <p>All other figures stay the same.</p> : null}
    </div>
  );
}

function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return NOT_KNOWN;
  if (before === after) return 'same';
  return after > before ? `+${after - before}` : `−${before - after}`;
}
