import { useState } from 'react';
import type { ReactElement } from 'react';
import { formatCount } from './numbers.ts';
import styles from './FacetGroup.module.scss';

/** One box of a facet, with how many rows it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Undefined where no count is known yet. */
  readonly count?: number;
}

const SHOWN_AT_FIRST = 6;

/**
 * A facet: one question with boxes to tick. Long lists show the first six and every ticked one; the rest opens on
 * demand. The count beside a box is what the list would hold.
 * @param onChange gets the ticked values, in the order of the options
 */
export function FacetGroup({
  legend,
  options,
  selected,
  onChange,
  note,
}: {
  legend: string;
  options: readonly FacetOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  note?: string;
}): ReactElement | null {
  const [all, setAll] = useState(false);
  if (options.length === 0) return null;
  const shown = options.filter((o, i) => all || i < SHOWN_AT_FIRST || selected.includes(o.value));
  const toggle = (value: string): void => {
    const ticked = (v: string): boolean => (v === value ? !selected.includes(v) : selected.includes(v));
    onChange(options.map((o) => o.value).filter(ticked));
  };
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      <ul>
        {shown.map((option) => (
          <li key={option.value}>
            <label className={option.count === 0 ? styles.none : undefined}>
              <input
                type="checkbox"
                checked={selected.includes(option.value)}
                onChange={() => {
                  toggle(option.value);
                }}
              />
              <span className={styles.label}>{option.label}</span>
              {option.count === undefined ? null : (
                <span className={styles.count}>{formatCount(option.count)}</span>
              )}
            </label>
          </li>
        ))}
      </ul>
      {options.length > SHOWN_AT_FIRST ? (
        <button
          type="button"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? 'Show fewer' : `Show all ${formatCount(options.length)}`}
          <span className={styles.unseen}> for {legend}</span>
        </button>
      ) : null}
    </fieldset>
  );
}
