import { useState } from 'react';
import type { ReactElement } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import { useTypedText } from './use-typed-text.ts';

/** A name and a button: Enter adds, and the box is empty for the next one. */
export function NameAdder({
  session,
  id,
  label,
  action,
  onAdd,
}: {
  session: EditorSession;
  id: string;
  label: string;
  action: string;
  onAdd: (name: string) => void;
}): ReactElement {
  const [name, setName] = useTypedText(session, id);
  const [missing, setMissing] = useState(false);
  return (
    <form
      className={styles.add}
      data-typed-only
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
