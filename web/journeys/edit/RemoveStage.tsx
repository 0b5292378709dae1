import { useState } from 'react';
import type { ReactElement } from 'react';
import { SelectField } from '../../ui/SelectField.tsx';
import { listed } from './edit.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import type { JourneyDocument, Stage } from './journey-document.ts';
import { removeStage } from './remove-stage.ts';

/** Asks what is to become of the steps of a stage that goes away. */
export function RemoveStage({
  session,
  document,
  stage,
}: {
  session: EditorSession;
  document: JourneyDocument;
  stage: Stage;
}): ReactElement {
  const others = document.stages.filter(({ id }) => id !== stage.id);
  const [to, setTo] = useState(others[0]?.id ?? '');
  const count = `${stage.steps.length} ${stage.steps.length === 1 ? 'step' : 'steps'}`;
  return (
    <div className={styles.stack} role="group" aria-label={`Remove stage ${listed(stage.name)}`}>
      <p className={styles.note}>This stage has {count}. What is to become of them? Either can be undone.</p>
      {others.length === 0 ? null : (
        <div className={styles.add}>
          <SelectField
            id={`keep-${stage.id}`}
            label="Move its steps to"
            value={to}
            onChange={(event) => {
              setTo(event.target.value);
            }}
          >
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {listed(name)}
              </option>
            ))}
          </SelectField>
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => {
              session.apply(removeStage(session.document, stage.id, { moveTo: to }));
            }}
          >
            Remove the stage, keep its steps
          </button>
        </div>
      )}
      <button
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          session.apply(removeStage(session.document, stage.id, 'REMOVE'));
        }}
      >
        Remove the stage with its {count}
      </button>
    </div>
  );
}
