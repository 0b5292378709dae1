import type { ReactElement } from 'react';
import type { JourneyWhatIfQuery } from '../../graphql/generated/journey-what-if.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { NOT_KNOWN } from '../../ui/numbers.ts';
import styles from './Compare.module.scss';

/** Figures of a journey that are laid side by side. */
export type ComparedFigures = NonNullable<JourneyWhatIfQuery['journeyWhatIf']>['before'];

type FigureRow = readonly [figure: keyof ComparedFigures, words: string];

const rows: readonly FigureRow[] = [
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
  const side = (key: string, header: string, figures: ComparedFigures): Column<FigureRow> => ({
    key,
    header,
    align: 'end',
    width: '22%',
    cell: ([figure]) => figures[figure] ?? NOT_KNOWN,
  });
  const columns: readonly Column<FigureRow>[] = [
    { key: 'figure', header: 'Figure', cell: ([, words]) => words },
    side('before', heads[0], before),
    side('after', heads[1], after),
    {
      key: 'difference',
      header: 'Difference',
      align: 'end',
      width: '7rem',
      cell: ([figure]) => difference(before[figure], after[figure]),
    },
  ];
  return (
    <div className={styles.figures}>
      <DataTable caption={caption} columns={columns} rows={shown} rowKey={([figure]) => figure} />
      {differing ? <p>All other figures stay the same.</p> : null}
    </div>
  );
}

function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return NOT_KNOWN;
  if (before === after) return 'same';
  return after > before ? `+${after - before}` : `−${before - after}`;
}
