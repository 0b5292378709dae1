import { useId } from 'react';
import type { ReactElement } from 'react';
import type { FacetOption } from '../ui/FacetGroup.tsx';
import { formatCount } from '../ui/numbers.ts';
import styles from './ServiceFacets.module.scss';

/** One agency out of all, by name, with how many services each has under the other conditions. */
export function AgencySelect({
  options,
  selected,
  onChange,
}: {
  options: readonly FacetOption[];
  selected: string | undefined;
  onChange: (unit: string | undefined) => void;
}): ReactElement {
  const id = useId();
  const byName = [...options].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return (
    <div className={styles.agency}>
      <label htmlFor={id}>Agency</label>
      <select
        id={id}
        value={selected ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? undefined : event.target.value);
        }}
      >
        <option value="">All agencies</option>
        {byName.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === undefined ? option.label : `${option.label} (${formatCount(option.count)})`}
          </option>
        ))}
      </select>
    </div>
  );
}
