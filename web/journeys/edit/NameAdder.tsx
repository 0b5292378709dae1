import { useState } from 'react';
import type { ReactElement } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Editor.module.scss';

/** A name and a button: Enter adds, and the box is empty for the next one. */
export function NameAdder({
  id,
  label,
  action,
  onAdd,
}: {
  id: string;
  label: string;
  action: string;
  onAdd: (name: string) => void;
}): ReactElement {
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.add}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(name.trim() === '');
        if (name.trim() === '') document.getElementById(id)?.focus();
        else {
          onAdd(name.trim());
          setName('');
        }
      }}
    >
      <TextField
        id={id}
        label={label}
        value={name}
        problems={missing && name.trim() === '' ? ['Write a name first.'] : []}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <button type="submit" className="usa-button usa-button--outline">
        {action}
      </button>
    </form>
  );
}
