import type { ReactElement } from 'react';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import { RecordPicker } from './RecordPicker.tsx';
import styles from './RegisterForm.module.scss';

/** Who and what is behind the service, and whom to ask about the record (R3, R9, R34). */
export function BehindFields(): ReactElement {
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
    </div>
  );
}
