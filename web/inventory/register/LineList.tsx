import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { fieldId } from '../../ui/field-ids.ts';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';

/** Sentences, one a line, with a button for one more. The first line is always there. */
export function LineList({
  name,
  one,
  hint,
  more,
}: {
  name: 'occasions' | 'offerings';
  /** What a line holds: "Occasion". */
  one: string;
  hint: string;
  /** Words of the button: "Add another occasion". */
  more: string;
}): ReactElement {
  const rows = useFieldArray<ServiceValues, typeof name, 'rowId'>({ name, keyName: 'rowId' });
  const focusLater = useFocusLater();
  return (
    <div className={styles.rows}>
      {rows.fields.map((row, index) => (
        <Line
          key={row.rowId}
          name={name}
          index={index}
          label={rows.fields.length === 1 ? one : `${one} ${index + 1}`}
          hint={index === 0 ? hint : undefined}
          onRemove={
            rows.fields.length === 1
              ? undefined
              : () => {
                  rows.remove(index);
                  focusLater(fieldId(`${name}.${Math.max(0, index - 1)}.text`));
                }
          }
        />
      ))}
      <p>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            rows.append({ text: '' }, { shouldFocus: false });
            focusLater(fieldId(`${name}.${rows.fields.length}.text`));
          }}
        >
          {more}
        </button>
      </p>
    </div>
  );
}

function Line({
  name,
  index,
  label,
  hint,
  onRemove,
}: {
  name: 'occasions' | 'offerings';
  index: number;
  label: string;
  hint: string | undefined;
  onRemove: (() => void) | undefined;
}): ReactElement {
  return (
    <div className={styles.line}>
      <TextField {...useText(`${name}.${index}.text`)} label={label} hint={hint} />
      {onRemove === undefined ? null : (
        <button type="button" className={styles.quietButton} onClick={onRemove}>
          Remove {label.toLowerCase()}
        </button>
      )}
    </div>
  );
}
