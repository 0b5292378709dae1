import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formatCount } from './numbers.ts';
import styles from './ShareStrip.module.scss';

/** One agency in the strip. */
export interface Share {
  readonly key: string;
  /** Abbreviation, or a short name. */
  readonly label: string;
  readonly name: string;
  readonly part: number;
  /** Of the rest, how many are not known: hatched after the part. */
  readonly unknown?: number;
  readonly whole: number;
}

const HEIGHT = 12;

/** The largest share first; equal shares by the larger whole, then by name. Agencies without services are left out. */
export function sortShares<S extends Share>(shares: readonly S[]): S[] {
  return shares
    .filter((share) => share.whole > 0)
    .sort((a, b) => b.part / b.whole - a.part / a.whole || b.whole - a.whole || a.name.localeCompare(b.name));
}

/**
 * All agencies on one scale from none to all: how much of what each gives can be finished digitally, sorted, with
 * its numbers. Reads down the columns.
 * @param link draws the link of an agency: give it the share and its words, get back a router Link
 */
export function ShareStrip({
  shares,
  link,
}: {
  shares: readonly Share[];
  link: (share: Share, words: ReactNode) => ReactNode;
}): ReactElement {
  const hatch = `share-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <ol className={styles.strip}>
      {sortShares(shares).map((share) => (
        <li key={share.key}>
          <span className={styles.label}>{link(share, <abbr title={share.name}>{share.label}</abbr>)}</span>
          <svg aria-hidden="true" className={styles.bar} width="100%" height={HEIGHT}>
            <rect className={styles.whole} y={HEIGHT / 2 - 0.5} width="100%" height={1} />
            <rect className={styles.part} width={`${(share.part / share.whole) * 100}%`} height={HEIGHT} />
            {(share.unknown ?? 0) === 0 ? null : (
              <>
                <defs>
                  <pattern
                    id={`${hatch}-${share.key}`}
                    width={5}
                    height={5}
                    patternUnits="userSpaceOnUse"
                    patternTransform="rotate(45)"
                  >
                    <rect className={styles.stripe} width={1.5} height={5} />
                  </pattern>
                </defs>
                <rect
                  className={styles.unknown}
                  x={`${(share.part / share.whole) * 100}%`}
                  width={`${((share.unknown ?? 0) / share.whole) * 100}%`}
                  height={HEIGHT}
                  fill={`url(#${hatch}-${share.key})`}
                />
              </>
            )}
          </svg>
          <span className={styles.number}>
            {formatCount(share.part)} of {formatCount(share.whole)}
          </span>
        </li>
      ))}
    </ol>
  );
}
