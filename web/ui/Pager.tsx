import type { ReactElement, ReactNode } from 'react';
import { formatCount } from './numbers.ts';
import styles from './Pager.module.scss';

/** Where a pager leads. */
export type PagerMove = 'first' | 'previous' | 'next';

/** Which rows of the whole a page shows, counted from one. */
export interface PagePosition {
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/**
 * The rows of one page in words.
 * @param page counted from one, as the address holds it beside the cursor
 * @param size most rows a page can have
 * @param shown rows that came
 */
export function positionOf(page: number, size: number, shown: number, total: number): PagePosition {
  const before = (page - 1) * size;
  return { from: shown === 0 ? 0 : before + 1, to: before + shown, total };
}

const words: Record<PagerMove, string> = { first: 'First', previous: 'Previous', next: 'Next' };

/**
 * First, previous and next page by cursor, with "rows 1-25 of 600". Each move is a link, so that any page of a list
 * can be copied and sent.
 * @param link draws the link of a move: give it the words, get back a router Link
 */
export function Pager({
  position,
  hasPrevious,
  hasNext,
  link,
  noun = 'rows',
}: {
  position: PagePosition;
  hasPrevious: boolean;
  hasNext: boolean;
  link: (move: PagerMove, words: ReactNode) => ReactNode;
  noun?: string;
}): ReactElement | null {
  if (position.total === 0) return null;
  const open: Record<PagerMove, boolean> = { first: hasPrevious, previous: hasPrevious, next: hasNext };
  return (
    <nav className={styles.pager} aria-label={`Pages of ${noun}`}>
      <p>
        {noun} {formatCount(position.from)}–{formatCount(position.to)} of {formatCount(position.total)}
      </p>
      {hasPrevious || hasNext ? (
        <ul>
          {(['first', 'previous', 'next'] as const).map((move) => (
            <li key={move}>
              {open[move] ? link(move, words[move]) : <span className={styles.off}>{words[move]}</span>}
            </li>
          ))}
        </ul>
      ) : null}
    </nav>
  );
}
