import { useState } from 'react';
import type { ReactElement } from 'react';
import { TOP_TASKS_ASKED, unitProfileLimits } from '../../../schema/vocabulary/unit-profile.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { countOf } from '../../ui/numbers.ts';
import { useFocusLater } from '../register/use-focus-later.ts';
import styles from './Profile.module.scss';
import { problemsOf } from './profile-findings.ts';
import type { ProfileFinding } from './profile-findings.ts';
import { newTask } from './profile-values.ts';
import type { TaskValue } from './profile-values.ts';
import { moveId, TopTaskFieldset } from './TopTaskFieldset.tsx';

const ADD = 'add-top-task';

/** The top tasks of a unit, in an order that buttons change. */
export function TopTaskFields({
  unitId,
  tasks,
  findings,
  onChange,
}: {
  unitId: string;
  tasks: readonly TaskValue[];
  findings: readonly ProfileFinding[];
  onChange: (tasks: readonly TaskValue[]) => void;
}): ReactElement {
  const focusLater = useFocusLater();
  const [said, setSaid] = useState('');
  const move = (from: number, to: number): void => {
    const moved = tasks[from];
    if (moved === undefined) return;
    const rest = tasks.filter((_, index) => index !== from);
    onChange([...rest.slice(0, to), moved, ...rest.slice(to)]);
    setSaid(`${moved.name || 'The task'} is now top task ${to + 1} of ${tasks.length}.`);
    const way = to < from ? 'up' : 'down';
    const isLast = to === (way === 'up' ? 0 : tasks.length - 1);
    focusLater(moveId(to, isLast ? (way === 'up' ? 'down' : 'up') : way));
  };
  const remove = (index: number): void => {
    onChange(tasks.filter((_, at) => at !== index));
    setSaid(`Removed. ${countOf(tasks.length - 1, 'top task', 'top tasks')} left.`);
    focusLater(tasks.length === 1 ? ADD : fieldId(`topTasks.${Math.min(index, tasks.length - 2)}.name`));
  };
  const problems = problemsOf(findings, 'topTasks');
  return (
    <>
      <p className={styles.count}>{countSentence(tasks.length)}</p>
      {problems.map((problem) => (
        <p key={problem} className="usa-error-message">
          {problem}
        </p>
      ))}
      <ol id={fieldId('topTasks')} tabIndex={-1} className={styles.tasks}>
        {tasks.map((task, index) => (
          <li key={task.key}>
            <TopTaskFieldset
              unitId={unitId}
              task={task}
              index={index}
              count={tasks.length}
              findings={findings}
              onChange={(next) => {
                onChange(tasks.map((one, at) => (at === index ? next : one)));
              }}
              onMove={(to) => {
                move(index, to);
              }}
              onRemove={() => {
                remove(index);
              }}
            />
          </li>
        ))}
      </ol>
      {tasks.length >= unitProfileLimits.topTasks ? (
        <p className={styles.note}>{unitProfileLimits.topTasks} top tasks is as many as fit.</p>
      ) : (
        <button
          id={ADD}
          type="button"
          className="usa-button usa-button--outline"
          onClick={() => {
            onChange([...tasks, newTask()]);
            setSaid('');
            focusLater(fieldId(`topTasks.${tasks.length}.name`));
          }}
        >
          {tasks.length === 0 ? 'Add a top task' : 'Add another top task'}
        </button>
      )}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </>
  );
}

function countSentence(count: number): string {
  if (count === 0) return 'None is listed yet.';
  if (count < TOP_TASKS_ASKED) return `${count} of the ${TOP_TASKS_ASKED} that are asked for.`;
  return `${count}, so all ${TOP_TASKS_ASKED} that are asked for.`;
}
