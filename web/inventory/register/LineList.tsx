import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { fieldId } from '../../ui/field-ids.ts';
import { TextField } from '../../ui/TextField.tsx';
import { emptyOccasion } from './empty-values.ts';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';

/** Lists of the form that hold one sentence a line. */
type LineName = 'occasions' | 'offerings' | 'deliveryStages';

/** Sentences, one a line, with a button for one more. The first line is always there. */
export function LineList({
  name,
  one,
  hint,
  more,
  ordered = false,
}: {
  name: LineName;
  /** What a line holds: "Occasion". */
  one: string;
  hint: string;
  /** Words of the button: "Add another occasion". */
  more: string;
  /** Whether the order says something, so that lines can change places. */
  ordered?: boolean;
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
          onEarlier={
            ordered && index > 0
              ? () => {
                  rows.move(index, index - 1);
                  focusLater(fieldId(`${name}.${index - 1}.text`));
                }
              : undefined
          }
        />
      ))}
      <p>
        <button
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            rows.append(name === 'occasions' ? { ...emptyOccasion } : { text: '' }, { shouldFocus: false });
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
  onEarlier,
}: {
  name: LineName;
  index: number;
  label: string;
  hint: string | undefined;
  onRemove: (() => void) | undefined;
  onEarlier: (() => void) | undefined;
}): ReactElement {
  return (
    <div className={styles.line}>
      <TextField {...useText(`${name}.${index}.text`)} label={label} hint={hint} />
      <div className={styles.lineTools}>
        {onRemove === undefined ? null : (
          <button type="button" className={styles.quietButton} onClick={onRemove}>
            Remove {label.toLowerCase()}
          </button>
        )}
        {onEarlier === undefined ? null : (
          <button type="button" className={styles.quietButton} onClick={onEarlier}>
            Move {label.toLowerCase()} up
          </button>
        )}
      </div>
    </div>
  );
}
