import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import { LineList } from './LineList.tsx';
import styles from './RegisterForm.module.scss';
import { isSent } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** What people get, how it comes about, and the two pages of the service: to learn about it and to start it (R3, R8, R17). */
export function OfferingFields(): ReactElement {
  const { getValues } = useFormContext<ServiceValues>();
  const [{ outcome, deliveryStages }] = useState(() => getValues());
  return (
    <div className={styles.fields}>
      <LineList
        name="offerings"
        one="Offering"
        hint="What a person gets or completes, as a noun: “replacement card”, “tax payment”."
        more="Add another offering"
      />
      <Disclosure
        summary="Outcome and stages"
        open={outcome.trim() !== '' || deliveryStages.some(isSent.deliveryStages)}
      >
        <div className={styles.fields}>
          <TextArea
            {...useText('outcome')}
            label="Outcome"
            hint="How things stand for the person once it is finished: “has a valid card in hand”."
          />
          <div className={styles.rows}>
            <p className={styles.note}>
              The stages the service goes through, in order. Without any, the page shows start, process and
              end, and says that nobody recorded them.
            </p>
            <LineList
              name="deliveryStages"
              one="Stage"
              hint="A few words: “Decide on the application”."
              more="Add another stage"
              ordered
            />
          </div>
        </div>
      </Disclosure>
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
