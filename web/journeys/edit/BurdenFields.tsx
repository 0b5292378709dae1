import { useState } from 'react';
import type { ReactElement } from 'react';
import { BurdenKind, burdenKindTerms } from '../../../schema/vocabulary/observation.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { addBurden, changeBurden, removeBurden } from './change-burdens.ts';
import styles from './Editor.module.scss';
import type { StepFormProps } from './step-form-props.ts';

const kinds = Object.values(BurdenKind).map((kind) => (
  <option key={kind} value={kind}>
    {burdenKindTerms[kind].label}
  </option>
));

/** Burdens that a step puts on people: kind, minutes where known, and words (R45). */
export function BurdenFields({ session, step }: Pick<StepFormProps, 'session' | 'step'>): ReactElement {
  const [kind, setKind] = useState<BurdenKind>('LEARNING');
  return (
    <div className={styles.stack}>
      <ol className={styles.list}>
        {step.burdens.map((burden, at) => {
          const called = `${burdenKindTerms[burden.kind].label.toLowerCase()} burden`;
          return (
            // A burden has no id of its own: it is its place in the list.
            <li key={at} className={styles.stack}>
              <SelectField
                id={`burden-kind-${at}`}
                label="Kind of burden"
                hint={burdenKindTerms[burden.kind].definition}
                value={burden.kind}
                onChange={(event) => {
                  session.apply(
                    changeBurden(session.document, step.id, at, 'kind', event.target.value as BurdenKind),
                  );
                }}
              >
                {kinds}
              </SelectField>
              <TextField
                id={`burden-minutes-${at}`}
                label="Minutes it takes"
                hint="Leave it empty where it is not known."
                width="short"
                inputMode="numeric"
                value={burden.minutes ?? ''}
                onChange={(event) => {
                  const digits = event.target.value.replace(/\D/g, '').slice(0, 7);
                  const minutes = digits === '' ? null : Number(digits);
                  session.apply(changeBurden(session.document, step.id, at, 'minutes', minutes));
                }}
              />
              <TextArea
                id={`burden-note-${at}`}
                label="What the burden is"
                value={burden.note ?? ''}
                onChange={(event) => {
                  session.apply(
                    changeBurden(session.document, step.id, at, 'note', event.target.value || null),
                  );
                }}
              />
              <button
                type="button"
                onClick={() => {
                  session.apply(removeBurden(session.document, step.id, at));
                  document.getElementById('add-burden-kind')?.focus();
                }}
              >
                Remove this {called}
              </button>
            </li>
          );
        })}
      </ol>
      <SelectField
        id="add-burden-kind"
        label="Add a burden of the kind"
        hint={burdenKindTerms[kind].definition}
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as BurdenKind);
        }}
      >
        {kinds}
      </SelectField>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          session.apply(addBurden(session.document, step.id, { kind, minutes: null, note: null }));
        }}
      >
        Add {burdenKindTerms[kind].label.toLowerCase()} burden
      </button>
    </div>
  );
}
