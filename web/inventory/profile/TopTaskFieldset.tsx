import type { ReactElement } from 'react';
import { topTaskAimTerms } from '../../../schema/vocabulary/unit-profile.ts';
import type { TopTaskAim } from '../../../schema/vocabulary/unit-profile.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import styles from './Profile.module.scss';
import { problemsOf } from './profile-findings.ts';
import type { ProfileFinding } from './profile-findings.ts';
import type { TaskValue } from './profile-values.ts';
import { ServiceOfTask } from './ServiceOfTask.tsx';

const aims = Object.keys(topTaskAimTerms) as TopTaskAim[];

/** Id of a button that moves a task. */
export function moveId(index: number, way: 'up' | 'down'): string {
  return `top-task-${index}-${way}`;
}

/** One top task with the buttons that move it and take it out. */
export function TopTaskFieldset({
  unitId,
  task,
  index,
  count,
  findings,
  onChange,
  onMove,
  onRemove,
}: {
  unitId: string;
  task: TaskValue;
  index: number;
  count: number;
  findings: readonly ProfileFinding[];
  onChange: (task: TaskValue) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}): ReactElement {
  const path = `topTasks.${index}`;
  const frame = (part: string) => ({
    id: fieldId(`${path}.${part}`),
    problems: problemsOf(findings, `${path}.${part}`),
  });
  const named = <span className={styles.unseen}> top task {index + 1}</span>;
  return (
    <fieldset className={`usa-fieldset ${styles.task ?? ''}`}>
      <legend className={styles.legend}>Top task {index + 1}</legend>
      <div className={styles.tools}>
        <button
          id={moveId(index, 'up')}
          type="button"
          disabled={index === 0}
          onClick={() => {
            onMove(index - 1);
          }}
        >
          Move up{named}
        </button>
        <button
          id={moveId(index, 'down')}
          type="button"
          disabled={index === count - 1}
          onClick={() => {
            onMove(index + 1);
          }}
        >
          Move down{named}
        </button>
        <button type="button" onClick={onRemove}>
          Remove{named}
        </button>
      </div>
      <div className={styles.columns}>
        <TextField
          {...frame('name')}
          label="What the customer does"
          hint="As an action, such as “Replace a lost card”."
          value={task.name}
          onChange={({ target }) => {
            onChange({ ...task, name: target.value });
          }}
        />
        <SelectField
          {...frame('aim')}
          label="What you mean to do with it"
          hint={task.aim === '' ? undefined : topTaskAimTerms[task.aim].definition}
          value={task.aim}
          onChange={({ target }) => {
            onChange({ ...task, aim: target.value as TaskValue['aim'] });
          }}
        >
          <option value="">Choose</option>
          {aims.map((aim) => (
            <option key={aim} value={aim}>
              {topTaskAimTerms[aim].label}
            </option>
          ))}
        </SelectField>
        <ServiceOfTask
          {...frame('serviceId')}
          unitId={unitId}
          service={task.service}
          named={`top task ${index + 1}`}
          onChange={(service) => {
            onChange({ ...task, service });
          }}
        />
        <TextArea
          {...frame('note')}
          label="Remark, if there is one"
          rows={2}
          value={task.note}
          onChange={({ target }) => {
            onChange({ ...task, note: target.value });
          }}
        />
      </div>
    </fieldset>
  );
}
