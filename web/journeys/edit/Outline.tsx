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
import { RemoveStage } from './RemoveStage.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';

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
            Rename or describe<span className={styles.unseen}> stage {name}</span>
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
        <div className={styles.stack}>
          <TextField
            id={`name-${stage.id}`}
            label="Name of the stage"
            value={stage.name}
            onChange={(event) => {
              session.apply(changeStage(session.document, stage.id, { name: event.target.value }));
            }}
          />
          <TextArea
            id={`about-${stage.id}`}
            label="What happens in it"
            value={stage.description ?? ''}
            onChange={(event) => {
              session.apply(
                changeStage(session.document, stage.id, { description: event.target.value || null }),
              );
            }}
          />
        </div>
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
