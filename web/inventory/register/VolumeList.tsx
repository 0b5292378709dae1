import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { fieldId } from '../../ui/field-ids.ts';
import { TextField } from '../../ui/TextField.tsx';
import { emptyVolume } from './empty-values.ts';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';

const ADD = 'add-volume';

/** How many a year. A figure never goes without its unit, year and source (R4). */
export function VolumeList(): ReactElement {
  const rows = useFieldArray<ServiceValues, 'volumes', 'rowId'>({ name: 'volumes', keyName: 'rowId' });
  const focusLater = useFocusLater();
  return (
    <div className={styles.rows}>
      <h3 className={styles.partTitle}>How many a year</h3>
      <p className={styles.note}>
        A figure you can name the source of. Without one, leave it: not known is not zero.
      </p>
      {rows.fields.map((row, index) => (
        <VolumeFields
          key={row.rowId}
          index={index}
          onRemove={() => {
            rows.remove(index);
            focusLater(ADD);
          }}
        />
      ))}
      <p>
        <button
          id={ADD}
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            rows.append(emptyVolume, { shouldFocus: false });
            focusLater(fieldId(`volumes.${rows.fields.length}.value`));
          }}
        >
          {rows.fields.length === 0 ? 'Add a yearly figure' : 'Add another figure'}
        </button>
      </p>
    </div>
  );
}

function VolumeFields({ index, onRemove }: { index: number; onRemove: () => void }): ReactElement {
  return (
    <fieldset className={styles.volume}>
      <legend className={styles.unseen}>Yearly figure {index + 1}</legend>
      <TextField {...useText(`volumes.${index}.value`)} label="How many" inputMode="numeric" />
      <TextField {...useText(`volumes.${index}.unit`)} label="Of what" />
      <TextField {...useText(`volumes.${index}.year`)} label="Year" inputMode="numeric" />
      <TextField {...useText(`volumes.${index}.source`)} label="Source of the figure" />
      <button type="button" className={styles.quietButton} onClick={onRemove}>
        Remove figure {index + 1}
      </button>
    </fieldset>
  );
}
