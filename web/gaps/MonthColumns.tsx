import { useId } from 'react';
import type { ReactElement } from 'react';
import { formatMonth } from '../ui/dates.ts';
import { formatCount } from '../ui/numbers.ts';
import styles from './TrendFigure.module.scss';
import type { TrendMonth } from './trend-month.ts';

const HEIGHT = 120;

/**
 * One column a month on a scale that starts at zero: solid for services that stop short, hatched above it for those of
 * which it is not known, an outline for a month that was not counted. The table beside it holds the numbers.
 */
export function MonthColumns({ months }: { months: readonly TrendMonth[] }): ReactElement {
  const hatch = `hatch-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const highest = Math.max(
    1,
    ...months.map(
      ({ snapshot }) => (snapshot?.counts.notDigital ?? 0) + (snapshot?.counts.digitalUnknown ?? 0),
    ),
  );
  const tall = (count: number): number => (count / highest) * HEIGHT;
  const missing = months.some(({ snapshot }) => snapshot === null);
  return (
    <div className={styles.chart}>
      <svg className={styles.patterns} aria-hidden="true" width="0" height="0">
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
      </svg>
      <ul className={styles.legend}>
        <Key words="cannot be finished digitally" className={styles.solid} />
        <Key words="not known" className={styles.hatched} fill={`url(#${hatch})`} />
        {missing ? <Key words="not taken" className={styles.outline} /> : null}
      </ul>
      <ol className={styles.columns}>
        {months.map(({ month, snapshot }) => {
          const { notDigital = 0, digitalUnknown = 0, services = 0 } = snapshot?.counts ?? {};
          const [solid, hatched] = [tall(notDigital), tall(digitalUnknown)];
          return (
            <li key={month} className={styles.column}>
              <span className={styles.words}>
                {snapshot === null
                  ? `${formatMonth(month)}: not taken`
                  : `${formatMonth(month)}: ${formatCount(notDigital)} of ${formatCount(services)}, ${formatCount(digitalUnknown)} not known`}
              </span>
              <svg aria-hidden="true" width="100%" height={HEIGHT} className={styles.bar}>
                {snapshot === null ? (
                  <rect className={styles.outline} x="1%" y={1} width="98%" height={HEIGHT - 2} />
                ) : (
                  <>
                    <rect
                      className={styles.hatched}
                      y={HEIGHT - solid - hatched}
                      width="100%"
                      height={hatched}
                      fill={`url(#${hatch})`}
                    />
                    <rect className={styles.solid} y={HEIGHT - solid} width="100%" height={solid} />
                  </>
                )}
              </svg>
              <span className={styles.number} aria-hidden="true">
                {snapshot === null ? '' : formatCount(notDigital)}
              </span>
              <span className={styles.month} aria-hidden="true">
                {formatMonth(month).slice(0, 3)}
                {month.endsWith('-01') || month === months[0]?.month ? (
                  <>
                    <br />
                    {month.slice(0, 4)}
                  </>
                ) : null}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Key({
  words,
  className,
  fill,
}: {
  words: string;
  className: string | undefined;
  fill?: string;
}): ReactElement {
  return (
    <li>
      <svg aria-hidden="true" width={12} height={12} viewBox="0 0 12 12">
        <rect className={className} x={0.5} y={0.5} width={11} height={11} fill={fill} />
      </svg>
      {words}
    </li>
  );
}
