import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import styles from './FacetPanel.module.scss';
import { SelectedFilters } from './SelectedFilters.tsx';
import type { FilterChip } from './SelectedFilters.tsx';

/**
 * A list with its facets: facets on the left, the list on the right. On small screens the facets fold behind one
 * button. The filters in force stand above the list, each with a button that removes it.
 * @param facets FacetGroup elements
 * @param children the list: table and pager
 */
export function FacetPanel({
  facets,
  chips,
  onClear,
  head,
  tools,
  children,
  label = 'Filters',
}: {
  facets: ReactNode;
  chips: readonly FilterChip[];
  onClear: () => void;
  /** Stands before the filters in force: the result count. */
  head?: ReactNode;
  /** Stands at the end of their line: order and size of the list. */
  tools?: ReactNode;
  children: ReactNode;
  label?: string;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.layout}>
      <section className={styles.facets} aria-label={label}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          {chips.length === 0 ? label : `${label} (${chips.length} in force)`}
        </button>
        <div id={id} className={open ? styles.open : styles.closed}>
          {facets}
        </div>
      </section>
      <div className={styles.list}>
        <div className={styles.bar}>
          {head}
          {chips.length === 0 ? (
            <p className={styles.none}>No filters in force</p>
          ) : (
            <SelectedFilters chips={chips} onClear={onClear} />
          )}
          {tools === undefined ? null : <div className={styles.tools}>{tools}</div>}
        </div>
        {children}
      </div>
    </div>
  );
}
