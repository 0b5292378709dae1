import { useId } from 'react';
import type { ReactElement } from 'react';
import { TEXT_MAX_LENGTH } from '../../schema/vocabulary/list-parameter.ts';
import styles from './ServiceListTools.module.scss';

/** The box that searches a list of names. The words stay in it; Enter or the button asks; an empty box shows all. */
export function NameSearchBox({
  label,
  button,
  text,
  onSearch,
}: {
  label: string;
  button: string;
  text: string | undefined;
  onSearch: (text: string | undefined) => void;
}): ReactElement {
  const id = useId();
  return (
    <form
      className={styles.search}
      role="search"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get('text');
        onSearch(typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined);
      }}
    >
      <label htmlFor={id}>{label}</label>
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
          {button}
        </button>
      </div>
    </form>
  );
}
