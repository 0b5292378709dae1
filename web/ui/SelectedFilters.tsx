import type { ReactElement } from 'react';
import styles from './SelectedFilters.module.scss';

/** One filter in force, as a button that takes it away. */
export interface FilterChip {
  readonly key: string;
  /** In the reader's words: "No digital way". */
  readonly label: string;
  readonly onRemove: () => void;
}

/** The filters in force, each with a button that removes it, and one that clears them all. Nothing without filters. */
export function SelectedFilters({
  chips,
  onClear,
}: {
  chips: readonly FilterChip[];
  onClear: () => void;
}): ReactElement | null {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label="Filters in force">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" className={styles.chip} onClick={chip.onRemove}>
            <span className={styles.unseen}>Remove </span>
            {chip.label}
            <svg aria-hidden="true" width={10} height={10} viewBox="0 0 10 10">
              <path d="M1 1 L9 9 M9 1 L1 9" />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={onClear}>
          Clear all
        </button>
      </li>
    </ul>
  );
}
