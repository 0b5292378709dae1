import { useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../ui/SelectField.tsx';
import { listed } from './edit.ts';
import styles from './Editor.module.scss';
import { placeOf } from './journey-document.ts';
import { moveStep } from './move-step.ts';
import type { StepFormProps } from './step-form-props.ts';

/** Moves a step to a stage and a position, which is all that dragging does. */
export function StepPlace({ session, document, step }: StepFormProps): ReactElement {
  const place = placeOf(document, step.id);
  const [stageId, setStageId] = useState(place?.stage.id ?? '');
  const [position, setPosition] = useState(place?.position ?? 0);
  const others =
    document.stages.find(({ id }) => id === stageId)?.steps.filter(({ id }) => id !== step.id) ?? [];
  return (
    <fieldset>
      <legend>
        <strong>Move to</strong>
      </legend>
      <SelectField
        id="move-stage"
        label="Stage"
        value={stageId}
        onChange={(event) => {
          setStageId(event.target.value);
          setPosition(document.stages.find(({ id }) => id === event.target.value)?.steps.length ?? 0);
        }}
      >
        {document.stages.map(({ id, name }) => (
          <option key={id} value={id}>
            {listed(name)}
          </option>
        ))}
      </SelectField>
      <SelectField
        id="move-position"
        label="Position"
        value={Math.min(position, others.length)}
        onChange={(event) => {
          setPosition(Number(event.target.value));
        }}
      >
        <option value={0}>First</option>
        {others.map(({ id, name }, index) => (
          <option key={id} value={index + 1}>
            After {listed(name)}
          </option>
        ))}
      </SelectField>
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          session.apply(moveStep(session.document, step.id, stageId, position));
        }}
      >
        Move<span className={styles.unseen}> the step</span>
      </button>
    </fieldset>
  );
}
