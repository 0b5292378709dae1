import type { ReactElement } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import { LineList } from './LineList.tsx';
import styles from './RegisterForm.module.scss';

/** What people get, and the two pages of the service: to learn about it and to start it (R3, R17). */
export function OfferingFields(): ReactElement {
  return (
    <div className={styles.fields}>
      <LineList
        name="offerings"
        one="Offering"
        hint="What a person gets or completes, as a noun: “replacement card”, “tax payment”."
        more="Add another offering"
      />
      <TextField
        {...useText('learnUrl')}
        label="Page to learn about it"
        hint="Web address, such as https://www.ssa.gov/number-card"
        inputMode="url"
      />
      <TextField
        {...useText('startUrl')}
        label="Page to start it"
        hint="Where the task itself begins, if it can be begun online."
        inputMode="url"
      />
    </div>
  );
}
