import type { ReactElement } from 'react';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import { RecordPicker } from './RecordPicker.tsx';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';

/** Who and what is behind the service, and whom to ask about the record (R3, R7, R9, R34). */
export function BehindFields(): ReactElement {
  const { getValues } = useFormContext<ServiceValues>();
  const [{ budgetCode, investmentId }] = useState(() => getValues());
  return (
    <div className={styles.fields}>
      <RecordPicker kind="roles" />
      <RecordPicker kind="tools" />
      <RecordPicker kind="forms" />
      <TextField
        {...useText('owner')}
        label="Owner of the record"
        hint="Whom to ask, by office or work mailbox only: “Office of Customer Service, ocs@agency.gov”."
      />
      <TextField
        {...useText('source')}
        label="Source"
        hint="Where these facts come from, such as a program page or a handbook."
      />
      <TextArea {...useText('note')} label="Remark" hint="Anything a reader of the record should know." />
      <TextField
        {...useText('externalId')}
        label={serviceFieldTerms.externalId.label}
        hint="What your own list calls the service, if you keep one: an import finds the record by it."
      />
      <Disclosure summary="Budget and investment" open={budgetCode !== '' || investmentId !== ''}>
        <div className={styles.fields}>
          <TextField
            {...useText('budgetCode')}
            label={serviceFieldTerms.budgetCode.label}
            hint="The budget account that pays for the service, as your budget office writes it."
          />
          <TextField
            {...useText('investmentId')}
            label={serviceFieldTerms.investmentId.label}
            hint="The unique investment identifier (UII) of the IT investment behind it."
          />
        </div>
      </Disclosure>
    </div>
  );
}
