import { useState } from 'react';
import type { ReactElement } from 'react';
import {
  ObservationKind,
  observationKindTerms,
  Severity,
  severityTerms,
} from '../../../schema/vocabulary/observation.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea } from '../../ui/TextField.tsx';
import { addObservation, changeObservation, removeObservation } from './change-observations.ts';
import styles from './Editor.module.scss';
import { EvidenceFields } from './EvidenceFields.tsx';
import type { Observation } from './journey-document.ts';
import { newPartId } from './new-part-id.ts';
import type { StepFormProps } from './step-form-props.ts';
import { useTypedText } from './use-typed-text.ts';

/** Pain points and bright spots of a step. */
export function ObservationFields({ session, document, step }: StepFormProps): ReactElement {
  const [kind, setKind] = useState<ObservationKind>('PAIN_POINT');
  const [text, setText] = useTypedText(session, `observed-${step.id}`);
  const [missing, setMissing] = useState(false);
  const change = (id: string, what: Partial<Omit<Observation, 'id'>>): void => {
    session.apply(changeObservation(session.document, step.id, id, what));
  };
  return (
    <fieldset>
      <legend>
        <strong>Pain points and bright spots</strong>
      </legend>
      <ul className={styles.list}>
        {step.observations.map((one) => {
          const called = observationKindTerms[one.kind].label;
          return (
            <li key={one.id}>
              <TextArea
                id={`text-${one.id}`}
                label={called}
                value={one.text}
                onChange={(event) => {
                  change(one.id, { text: event.target.value });
                }}
              />
              <SelectField
                id={`severity-${one.id}`}
                label="How much it weighs"
                value={one.severity ?? ''}
                onChange={(event) => {
                  change(one.id, {
                    severity: event.target.value === '' ? null : (event.target.value as Severity),
                  });
                }}
              >
                <option value="">Not recorded</option>
                {Object.values(Severity).map((severity) => (
                  <option key={severity} value={severity}>
                    {severityTerms[severity].label}
                  </option>
                ))}
              </SelectField>
              {document.personas.length === 0 ? null : (
                <ChoiceField
                  kind="checkbox"
                  id={`personas-${one.id}`}
                  label="Whom it concerns"
                  choices={document.personas.map(({ id, name }) => ({ value: id, label: name }))}
                  control={(id) => ({
                    checked: one.personaIds.includes(id),
                    onChange: (event) => {
                      change(one.id, {
                        personaIds: event.target.checked
                          ? [...one.personaIds, id]
                          : one.personaIds.filter((other) => other !== id),
                      });
                    },
                  })}
                />
              )}
              <Disclosure summary={`Evidence (${one.evidence.length})`}>
                <EvidenceFields
                  session={session}
                  supported={{ stepId: step.id, observationId: one.id }}
                  evidence={one.evidence}
                  of={`this ${called.toLowerCase()}`}
                />
              </Disclosure>
              <button
                type="button"
                onClick={() => {
                  session.apply(removeObservation(session.document, step.id, one.id));
                }}
              >
                Remove this {called.toLowerCase()}
              </button>
            </li>
          );
        })}
      </ul>
      <SelectField
        id="observed-kind"
        label="Add a"
        value={kind}
        onChange={(event) => {
          setKind(event.target.value as ObservationKind);
        }}
      >
        {Object.values(ObservationKind).map((one) => (
          <option key={one} value={one}>
            {observationKindTerms[one].label}
          </option>
        ))}
      </SelectField>
      <div data-typed-only>
        <TextArea
          id="observed-text"
          label="What was observed"
          value={text}
          problems={missing && text.trim() === '' ? ['Write what was observed first.'] : []}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </div>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          setMissing(text.trim() === '');
          if (text.trim() === '') return;
          session.apply(
            addObservation(session.document, step.id, { id: newPartId('mark'), kind, text: text.trim() }),
          );
          setText('');
        }}
      >
        Add {observationKindTerms[kind].label.toLowerCase()}
      </button>
    </fieldset>
  );
}
