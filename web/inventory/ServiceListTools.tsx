import { useId } from 'react';
import type { ReactElement } from 'react';
import { TEXT_MAX_LENGTH } from '../../schema/vocabulary/list-parameter.ts';
import styles from './ServiceListTools.module.scss';
import { pageSizes, serviceOrderLabels } from './services-search.ts';
import type { ListedOrder, PageSize } from './services-search.ts';

/** The box that searches inside this list. The words stay in it; Enter or the button asks. */
export function ServiceTextBox({
  text,
  onSearch,
}: {
  text: string | undefined;
  onSearch: (text: string) => void;
}): ReactElement {
  const id = useId();
  return (
    <form
      className={styles.search}
      role="search"
      aria-label="Services in this list"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get('text');
        onSearch(typeof given === 'string' ? given.trim() : '');
      }}
    >
      <label htmlFor={id}>Words in a name, description, form, tool, role or agency</label>
      <div className={styles.box}>
        <input
          key={text ?? ''}
          id={id}
          type="search"
          name="text"
          maxLength={TEXT_MAX_LENGTH}
          defaultValue={text ?? ''}
        />
        <button type="submit" className="usa-button usa-button--outline">
          Search services
        </button>
      </div>
    </form>
  );
}

/** Order of the rows and how many stand on a page. */
export function ServiceListOrder({
  order,
  size,
  onOrder,
  onSize,
}: {
  order: ListedOrder;
  size: PageSize;
  onOrder: (order: ListedOrder) => void;
  onSize: (size: PageSize) => void;
}): ReactElement {
  const id = useId();
  return (
    <div className={styles.order}>
      <div className={styles.choice}>
        <label htmlFor={`${id}order`}>Order</label>
        <select
          id={`${id}order`}
          value={order}
          onChange={(event) => {
            const chosen = Object.keys(serviceOrderLabels).find((key) => key === event.target.value);
            if (chosen !== undefined) onOrder(chosen as ListedOrder);
          }}
        >
          {Object.entries(serviceOrderLabels).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.choice}>
        <label htmlFor={`${id}size`}>Rows</label>
        <select
          id={`${id}size`}
          value={size}
          onChange={(event) => {
            const chosen = pageSizes.find((one) => one === Number(event.target.value));
            if (chosen !== undefined) onSize(chosen);
          }}
        >
          {pageSizes.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
