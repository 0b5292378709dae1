import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import { deliveryModeTerms } from '../../../schema/vocabulary/delivery-mode.ts';
import { customerKindTerms, serviceTypeTerms } from '../../../schema/vocabulary/service.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { useChoice, useText } from './form-findings.ts';
import { ParticipantList } from './ParticipantList.tsx';
import { RecordPicker } from './RecordPicker.tsx';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import { SimilarServices } from './SimilarServices.tsx';
import { UnitSelect } from './UnitSelect.tsx';
import { wordChoices } from './word-choices.ts';

/** What the service is called, whose it is, what kind it is and whom it is for (R1, R2, R5 to R7, R13). */
export function BasicsFields(): ReactElement {
  const primaryType = useWatch<ServiceValues, 'primaryType'>({ name: 'primaryType' });
  const secondary = useWatch<ServiceValues, 'secondaryTypes'>({ name: 'secondaryTypes' });
  const participants = useWatch<ServiceValues, 'participants'>({ name: 'participants' });
  const further = useWatch<ServiceValues, 'furtherUnits'>({ name: 'furtherUnits' });
  return (
    <div className={styles.fields}>
      <UnitSelect />
      <Disclosure summary="Other units take part" open={further.length + participants.length > 0}>
        <div className={styles.fields}>
          <RecordPicker kind="furtherUnits" />
          <ParticipantList />
        </div>
      </Disclosure>
      <div>
        <TextField
          {...useText('name')}
          label="Name"
          needed
          hint="What the customer does, in their words: “Apply for a replacement Social Security card”."
        />
        <SimilarServices />
      </div>
      <TextArea
        {...useText('description')}
        label="Description"
        needed
        hint="What the service does and for whom, in a sentence or two."
      />
      <ChoiceField
        {...useChoice('primaryType')}
        kind="radio"
        label="Type"
        needed
        hint="What kind of service it is first of all."
        layout="columns"
        choices={wordChoices(serviceTypeTerms)}
      />
      <Disclosure summary="It is of another type too" open={secondary.length > 0}>
        <ChoiceField
          {...useChoice('secondaryTypes')}
          kind="checkbox"
          label="Further types"
          layout="columns"
          choices={wordChoices(serviceTypeTerms).filter(({ value }) => value !== primaryType)}
        />
      </Disclosure>
      <ChoiceField
        {...useChoice('customers')}
        kind="checkbox"
        label="Customers"
        hint="Whom the service is for. Choose all that apply."
        layout="columns"
        choices={wordChoices(customerKindTerms)}
      />
      <ChoiceField
        {...useChoice('deliveryModes')}
        kind="checkbox"
        label="Delivery"
        hint="Through whom it is given. Choose all that apply."
        layout="columns"
        choices={wordChoices(deliveryModeTerms)}
      />
    </div>
  );
}
