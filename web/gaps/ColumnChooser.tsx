import { useNavigate } from '@tanstack/react-router';
import type { FormEvent, ReactElement } from 'react';
import { Disclosure } from '../ui/Disclosure.tsx';
import { columnIds, columnLabels, usualColumns } from './gap-list-columns.ts';
import type { ColumnId } from './gap-list-columns.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { pageSizes } from './read-gap-list-search.ts';
import { fromFirstPage } from './gap-addresses.ts';
import styles from './ColumnChooser.module.scss';

/** Which columns and how many rows a page shows. Kept in the address, so that a link carries the view. */
export function ColumnChooser({
  search,
  columns,
  size,
}: {
  search: GapListSearch;
  columns: readonly ColumnId[];
  size: number;
}): ReactElement {
  const navigate = useNavigate();
  const apply = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const chosen = columnIds.filter((id) => given.get(id) === 'on');
    const usual = chosen.join() === usualColumns.join() || chosen.length === 0;
    const rows = String(given.get('size'));
    const change = {
      columns: usual ? undefined : chosen.join(','),
      size: rows === String(pageSizes[0]) ? undefined : rows,
    };
    const next = rows === String(size) ? { ...search, ...change } : fromFirstPage(search, change);
    void navigate({ to: '/gaps/list', search: next, resetScroll: false });
  };
  return (
    <Disclosure summary="Columns and rows">
      <form key={JSON.stringify([columns, size])} className={styles.chooser} onSubmit={apply}>
        <fieldset>
          <legend>Columns beside the service</legend>
          {columnIds.map((id) => (
            <label key={id}>
              <input type="checkbox" name={id} defaultChecked={columns.includes(id)} /> {columnLabels[id]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>Rows a page</legend>
          {pageSizes.map((rows) => (
            <label key={rows}>
              <input type="radio" name="size" value={rows} defaultChecked={rows === size} /> {rows}
            </label>
          ))}
        </fieldset>
        <button type="submit" className="usa-button usa-button--outline">
          Show
        </button>
      </form>
    </Disclosure>
  );
}
