import { useState } from 'react';
import type { ReactElement } from 'react';
import { addStage } from './add-stage.ts';
import { addStep } from './add-step.ts';
import { changeStage } from './change-stage.ts';
import { listed } from './edit.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import type { JourneyDocument, Stage } from './journey-document.ts';
import { moveStage } from './move-stage.ts';
import { moveStep } from './move-step.ts';
import { NameAdder } from './NameAdder.tsx';
import { newPartId } from './new-part-id.ts';
import { removeStage } from './remove-stage.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface OutlineProps {
  readonly session: EditorSession;
  readonly document: JourneyDocument;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** All stages with their steps, in order: where they are added, opened and moved, by keys, by buttons and by dragging. */
export function Outline({ session, document, chosen, onChoose }: OutlineProps): ReactElement {
  return (
    <section aria-labelledby="outline-title">
      <h2 id="outline-title" tabIndex={-1} className={styles.title}>
        Stages and steps
      </h2>
      <ol className={styles.outline}>
        {document.stages.map((stage, index) => (
          <OutlinedStage key={stage.id} {...{ session, document, chosen, onChoose, stage, index }} />
        ))}
      </ol>
      <NameAdder
        session={session}
        id="new-stage"
        label="New stage"
        action="Add stage"
        onAdd={(name) => {
          session.apply(addStage(session.document, { id: newPartId('stage'), name }));
        }}
      />
    </section>
  );
}

function OutlinedStage({
  session,
  document,
  chosen,
  onChoose,
  stage,
  index,
}: OutlineProps & { stage: Stage; index: number }): ReactElement {
  const [open, setOpen] = useState<'RENAME' | 'REMOVE'>();
  const [over, setOver] = useState(false);
  const { steps } = stage;
  const name = listed(stage.name);
  const move = (to: number) => () => {
    session.apply(moveStage(session.document, stage.id, to));
  };
  const drop = (event: React.DragEvent, position: number): void => {
    const step = event.dataTransfer.getData('text/step');
    setOver(false);
    if (step === '') return;
    event.preventDefault();
    event.stopPropagation();
    session.apply(moveStep(session.document, step, stage.id, position));
  };
  return (
    <li
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        drop(event, steps.length);
      }}
    >
      <div className={styles.head}>
        <h3 id={`place-${stage.id}`} tabIndex={-1}>
          {index + 1}. {name}
        </h3>
        <span className={styles.actions}>
          <button
            type="button"
            aria-expanded={open === 'RENAME'}
            onClick={() => {
              setOpen(open === 'RENAME' ? undefined : 'RENAME');
            }}
          >
            Rename<span className={styles.unseen}> stage {name}</span>
          </button>
          {index === 0 ? null : (
            <button type="button" onClick={move(index - 1)}>
              Move up<span className={styles.unseen}> stage {name}</span>
            </button>
          )}
          {index === document.stages.length - 1 ? null : (
            <button type="button" onClick={move(index + 1)}>
              Move down<span className={styles.unseen}> stage {name}</span>
            </button>
          )}
          <button
            type="button"
            aria-expanded={open === 'REMOVE'}
            onClick={() => {
              if (steps.length === 0) session.apply(removeStage(session.document, stage.id, 'REMOVE'));
              else setOpen(open === 'REMOVE' ? undefined : 'REMOVE');
            }}
          >
            Remove<span className={styles.unseen}> stage {name}</span>
          </button>
        </span>
      </div>
      {open === 'RENAME' ? (
        <TextField
          id={`name-${stage.id}`}
          label="Name of the stage"
          value={stage.name}
          onChange={(event) => {
            session.apply(changeStage(session.document, stage.id, { name: event.target.value }));
          }}
        />
      ) : null}
      {open === 'REMOVE' ? <RemoveStage session={session} document={document} stage={stage} /> : null}
      <ol>
        {steps.map((step, at) => (
          <li
            key={step.id}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData('text/step', step.id);
            }}
            onDrop={(event) => {
              drop(event, at);
            }}
          >
            <button
              type="button"
              id={`place-${step.id}`}
              className={styles.open}
              aria-current={step.id === chosen}
              onClick={() => {
                onChoose(step.id);
              }}
            >
              {listed(step.name)}
            </button>
            <span className={styles.note}>{aboutStep(step)}</span>
          </li>
        ))}
      </ol>
      <NameAdder
        session={session}
        id={`new-step-${stage.id}`}
        label={`New step in ${name}`}
        action="Add step"
        onAdd={(text) => {
          session.apply(addStep(session.document, stage.id, { id: newPartId('step'), name: text }));
        }}
      />
    </li>
  );
}

function aboutStep({ serviceIds, partnerProgramIds, observations }: Stage['steps'][number]): string {
  const count = (n: number, one: string, many: string): string[] =>
    n === 0 ? [] : [`${n} ${n === 1 ? one : many}`];
  const pains = observations.filter(({ kind }) => kind === 'PAIN_POINT').length;
  const about = [
    ...count(serviceIds.length, 'service', 'services'),
    ...count(partnerProgramIds.length, 'partner program', 'partner programs'),
    ...count(pains, 'pain point', 'pain points'),
  ];
  return about.length === 0 ? 'no service yet' : about.join(', ');
}

function RemoveStage({
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
