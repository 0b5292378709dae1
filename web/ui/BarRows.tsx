import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { barLengths } from './bar-scale.ts';
import type { Bar, BarLengths } from './bar-scale.ts';
import styles from './BarRows.module.scss';
import { formatCount } from './numbers.ts';

const HEIGHT = 16;

/**
 * Horizontal bars, one a row, each a link: solid for what is counted, hatched for what is not known, an outline for
 * not reported, a hairline as far as the whole reaches, and the numbers beside it.
 * @param link draws the link of a row: give it the row and its words, get back a router Link
 */
export function BarRows<Row extends Bar>({
  bars,
  link,
  legend,
}: {
  bars: readonly Row[];
  link: (bar: Row, words: ReactNode) => ReactNode;
  /** Says what the solid part counts; the words for hatched and outlined parts follow by themselves. */
  legend: string;
}): ReactElement {
  const hatch = `hatch-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const lengths = barLengths(bars);
  return (
    <div className={styles.chart}>
      <Legend bars={bars} legend={legend} hatch={hatch} />
      <ul className={styles.rows}>
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className={styles.label}>{link(bar, bar.label)}</span>
            <BarShape bar={bar} lengths={lengths.get(bar.key)} hatch={hatch} />
            <span className={styles.number}>{numbersOf(bar)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function numbersOf(bar: Bar): string {
  if (bar.value === null) return 'not reported';
  const count =
    bar.whole === undefined
      ? formatCount(bar.value)
      : `${formatCount(bar.value)} of ${formatCount(bar.whole)}`;
  return bar.unknown === undefined || bar.unknown === 0
    ? count
    : `${count}, ${formatCount(bar.unknown)} not known`;
}

function BarShape({
  bar,
  lengths,
  hatch,
}: {
  bar: Bar;
  lengths: BarLengths | undefined;
  hatch: string;
}): ReactElement {
  const { value, unknown, whole } = lengths ?? { value: 0, unknown: 0, whole: 0 };
  return (
    <svg className={styles.bar} aria-hidden="true" width="100%" height={HEIGHT}>
      {bar.whole === undefined ? null : (
        <rect className={styles.whole} x="0" y={HEIGHT / 2 - 0.5} width={`${whole}%`} height={1} />
      )}
      {bar.value === null ? (
        <rect className={styles.outline} x={1} y={2} width="12%" height={HEIGHT - 4} />
      ) : (
        <rect className={styles.solid} x="0" y={1} width={`${value}%`} height={HEIGHT - 2} />
      )}
      {unknown === 0 ? null : (
        <rect
          className={styles.hatched}
          x={`${value}%`}
          y={1}
          width={`${unknown}%`}
          height={HEIGHT - 2}
          fill={`url(#${hatch})`}
        />
      )}
    </svg>
  );
}

function Legend({
  bars,
  legend,
  hatch,
}: {
  bars: readonly Bar[];
  legend: string;
  hatch: string;
}): ReactElement {
  return (
    <ul className={styles.legend}>
      <li>
        <Swatch>
          <rect className={styles.solid} width={12} height={12} />
        </Swatch>
        {legend}
      </li>
      <li hidden={!bars.some((bar) => (bar.unknown ?? 0) > 0)}>
        <Swatch>
          <defs>
            <pattern
              id={hatch}
              width={5}
              height={5}
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect className={styles.stripe} width={1.5} height={5} />
            </pattern>
          </defs>
          <rect className={styles.hatched} width={12} height={12} fill={`url(#${hatch})`} />
        </Swatch>
        not known
      </li>
      {bars.some((bar) => bar.value === null) ? (
        <li>
          <Swatch>
            <rect className={styles.outline} x={0.5} y={0.5} width={11} height={11} />
          </Swatch>
          not reported
        </li>
      ) : null}
      {bars.some((bar) => bar.whole !== undefined) ? (
        <li>
          <Swatch>
            <rect className={styles.whole} y={5.5} width={12} height={1} />
          </Swatch>
          all
        </li>
      ) : null}
    </ul>
  );
}

function Swatch({ children }: { children: ReactNode }): ReactElement {
  return (
    <svg aria-hidden="true" width={12} height={12} viewBox="0 0 12 12">
      {children}
    </svg>
  );
}
