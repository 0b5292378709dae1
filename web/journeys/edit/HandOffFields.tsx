import { useState } from 'react';
import type { ReactElement } from 'react';
import { HandOffKind, handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { changeHandOff } from './change-hand-off.ts';
import { connectSteps, handOffWords } from './connect-steps.ts';
import { disconnectSteps } from './disconnect-steps.ts';
import { listed } from './edit.ts';
import styles from './Editor.module.scss';
import { newPartId } from './new-part-id.ts';
import type { StepFormProps } from './step-form-props.ts';

const kinds = Object.values(HandOffKind);

/** The hand-offs of a step in both directions, and a form that connects it to another. */
export function HandOffFields({ session, document, step }: StepFormProps): ReactElement {
  const [kind, setKind] = useState<HandOffKind>('REFERS_TO');
  const [to, setTo] = useState('');
  const [missing, setMissing] = useState(false);
  const own = document.handOffs.filter(
    ({ fromStepId, toStepId }) => fromStepId === step.id || toStepId === step.id,
  );
  const options = kinds.map((one) => (
    <option key={one} value={one}>
      {handOffKindTerms[one].label}
    </option>
  ));
  return (
    <fieldset>
      <legend>
        <strong>Hand-offs</strong>
      </legend>
      {own.length === 0 ? <p className={styles.note}>None recorded.</p> : null}
      <ul className={styles.list}>
        {own.map((handOff) => (
          <li key={handOff.id} id={`place-${handOff.id}`} tabIndex={-1}>
            {handOffWords(document, handOff)}
            <SelectField
              id={`kind-${handOff.id}`}
              label="Kind"
              value={handOff.kind}
              onChange={(event) => {
                session.apply(
                  changeHandOff(session.document, handOff.id, { kind: event.target.value as HandOffKind }),
                );
              }}
            >
              {options}
            </SelectField>
            <TextArea
              id={`note-${handOff.id}`}
              label="Note on this hand-off"
              value={handOff.note ?? ''}
              onChange={(event) => {
                session.apply(
                  changeHandOff(session.document, handOff.id, { note: event.target.value || null }),
                );
              }}
            />
            <button
              type="button"
              onClick={() => {
                session.apply(disconnectSteps(session.document, handOff.id));
              }}
            >
              Remove<span className={styles.unseen}> hand-off {handOffWords(document, handOff)}</span>
            </button>
          </li>
        ))}
      </ul>
      <SelectField
        id="connect-kind"
        label="This step …"
        hint={handOffKindTerms[kind].definition}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as HandOffKind);
        }}
      >
        {options}
      </SelectField>
      <SelectField
        id="connect-to"
        label="Connect to"
        value={to}
        problems={missing && to === '' ? ['Choose a step first.'] : []}
        onChange={(event) => {
          setTo(event.target.value);
        }}
      >
        <option value="">Choose a step</option>
        {document.stages.map((stage) => (
          <optgroup key={stage.id} label={listed(stage.name)}>
            {stage.steps
              .filter(({ id }) => id !== step.id)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {listed(name)}
                </option>
              ))}
          </optgroup>
        ))}
      </SelectField>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          setMissing(to === '');
          if (to === '') return;
          session.apply(
            connectSteps(session.document, {
              id: newPartId('handoff'),
              kind,
              fromStepId: step.id,
              toStepId: to,
              note: null,
            }),
          );
          setTo('');
        }}
      >
        Connect
      </button>
    </fieldset>
  );
}
