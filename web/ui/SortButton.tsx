import type { ReactElement } from 'react';
import styles from './SortButton.module.scss';

/** An order of rows that a column can bring. */
export interface SortChoice {
  /** The order as the page's search parameters name it, such as 'NAME'. */
  readonly value: string;
  readonly direction: 'ascending' | 'descending';
}

/** The button in a table header: says the column, shows the order now in force, and takes the next one. */
export function SortButton({
  header,
  choices,
  sort,
  onSort,
}: {
  header: string;
  choices: readonly SortChoice[];
  sort: string | undefined;
  onSort: (order: string) => void;
}): ReactElement {
  const at = choices.findIndex((choice) => choice.value === sort);
  const next = choices[(at + 1) % choices.length];
  const direction = choices[at]?.direction;
  // The arrow never stands alone on a line: it stays with the last word.
  const lastWord = header.lastIndexOf(' ') + 1;
  return (
    <button
      type="button"
      className={styles.button}
      data-direction={direction ?? 'none'}
      onClick={() => {
        if (next !== undefined && next.value !== sort) onSort(next.value);
      }}
    >
      {header.slice(0, lastWord)}
      <span className={styles.last}>
        {header.slice(lastWord)}
        <svg aria-hidden="true" className={styles.arrow} width={8} height={12} viewBox="0 0 8 12">
          <path className={direction === 'descending' ? styles.faint : undefined} d="M4 0 L8 5 H0 Z" />
          <path className={direction === 'ascending' ? styles.faint : undefined} d="M4 12 L0 7 H8 Z" />
        </svg>
      </span>
    </button>
  );
}
