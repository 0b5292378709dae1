import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { formatShare } from '../ui/numbers.ts';
import type { GapListSearch } from './gap-list-search.ts';
import styles from './PartList.module.scss';
import { StackedStrip } from './StackedStrip.tsx';
import type { StripPart } from './StackedStrip.tsx';

/** A part of a whole with its words and the rows behind it. */
export interface NamedPart extends StripPart {
  readonly words: string;
  readonly search: GapListSearch;
}

/** One whole as a strip and, under it, its parts in words, each a link to its rows. Empty parts are said as well. */
export function PartList({
  parts,
  whole,
  height = 40,
}: {
  parts: readonly NamedPart[];
  whole: number;
  height?: number;
}): ReactElement {
  return (
    <>
      <StackedStrip parts={parts} whole={whole} height={height} />
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.key}>
            <span className={styles.swatch}>
              <StackedStrip parts={[{ ...part, count: 1 }]} whole={1} height={12} />
            </span>
            <span>
              {part.count === 0 ? (
                part.words
              ) : (
                <Link to="/gaps/list" search={part.search}>
                  {part.words}
                </Link>
              )}
              <span className={styles.count}>{formatShare(part.count, whole)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
