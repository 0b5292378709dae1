import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { participationRoleTerms } from '../../../schema/vocabulary/participation.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { countOf } from '../../ui/numbers.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sentenceCase } from '../service-words.ts';
import { useFindings, useText } from './form-findings.ts';
import { useFitting } from './picker-kinds.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';
import { useSettled } from './use-settled.ts';

const ADD = fieldId('participants');
const PAUSE_MS = 200;

/** Units that take part without being responsible: chosen by name, each with what it does (R7). */
export function ParticipantList(): ReactElement {
  const rows = useFieldArray<ServiceValues, 'participants', 'rowId'>({
    name: 'participants',
    keyName: 'rowId',
  });
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const asked = useSettled(text, PAUSE_MS);
  const found = useFitting('furtherUnits', text, asked);
  const add = (id: string): void => {
    const unit = found?.find((one) => one.id === id);
    if (unit === undefined) return;
    rows.append({ id, name: unit.name, role: '', explanation: '' }, { shouldFocus: false });
    setText('');
    setSaid(`${unit.name} added. Say what it does.`);
    focusLater(fieldId(`participants.${rows.fields.length}.role`));
  };
  return (
    <div className={styles.rows}>
      <Combobox
        id={ADD}
        label="Participating units"
        hint="Agencies or offices that give part of it, pay for it or administer it without answering for it. They cannot edit the record."
        {...useFindings('participants', 'ITSELF')}
        text={text}
        onText={setText}
        onPick={add}
        options={found?.map((one) => ({ key: one.id, words: one.name, note: one.note }))}
        counted={
          found === undefined || found.length === 0
            ? 'No unit fits. Try fewer letters.'
            : `${countOf(found.length, 'unit fits', 'units fit')}. Choose with the arrow keys.`
        }
      />
      {rows.fields.map((row, index) => (
        <Participant
          key={row.rowId}
          index={index}
          name={row.name}
          onRemove={() => {
            rows.remove(index);
            setSaid(`${row.name} removed.`);
            focusLater(ADD);
          }}
        />
      ))}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </div>
  );
}

function Participant({
  index,
  name,
  onRemove,
}: {
  index: number;
  name: string;
  onRemove: () => void;
}): ReactElement {
  return (
    <fieldset className={styles.participant}>
      <legend>{name}</legend>
      <SelectField {...useText(`participants.${index}.role`)} label="What it does">
        <option value="">Choose one</option>
        {Object.entries(participationRoleTerms).map(([role, term]) => (
          <option key={role} value={role}>
            {sentenceCase(term.label)}
          </option>
        ))}
      </SelectField>
      <TextField {...useText(`participants.${index}.explanation`)} label="What exactly (optional)" />
      <button type="button" className={styles.quietButton} onClick={onRemove}>
        Remove {name}
      </button>
    </fieldset>
  );
}
