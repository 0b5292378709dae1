import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { Problems } from '../../ui/Field.tsx';
import { useFindings, useText } from './form-findings.ts';
import styles from './TaskGrid.module.scss';
import type { ChannelValue, ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';

/**
 * The tasks of the service, a row each, with a check box for every channel in which it can be completed. A channel
 * reaches the end only if every task can be completed in it (R19).
 */
export function TaskGrid(): ReactElement {
  const rows = useFieldArray<ServiceValues, 'tasks', 'rowId'>({ name: 'tasks', keyName: 'rowId' });
  const channels = useWatch<ServiceValues, 'channels'>({ name: 'channels' });
  const focusLater = useFocusLater();
  const [said, setSaid] = useState('');
  return (
    <section className={styles.tasks} aria-labelledby="tasks-title">
      <h3 id="tasks-title" className={styles.title}>
        Tasks
      </h3>
      <p className={styles.note}>
        What people come to complete, and where each can be completed from start to finish. With tasks, “can
        be finished here” holds only for a channel in which every task is checked.
      </p>
      {rows.fields.length === 0 ? null : (
        <table className={styles.grid} role="table">
          <caption className={styles.unseen}>Tasks, and the channels in which each can be completed</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                Task
              </th>
              {channels.map((channel, index) => (
                <th key={channel.key} role="columnheader" scope="col" className={styles.channel}>
                  {nameOf(channel, index)}
                </th>
              ))}
              <td role="cell" />
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.fields.map((row, index) => (
              <TaskRow
                key={row.rowId}
                index={index}
                channels={channels}
                onRemove={() => {
                  rows.remove(index);
                  setSaid(`Task ${index + 1} removed.`);
                  focusLater('add-task');
                }}
              />
            ))}
          </tbody>
        </table>
      )}
      <button
        id="add-task"
        type="button"
        className="usa-button usa-button--outline"
        onClick={() => {
          rows.append({ name: '', channels: [] }, { shouldFocus: false });
          focusLater(fieldId(`tasks.${rows.fields.length}.name`));
        }}
      >
        {rows.fields.length === 0 ? 'Add a task' : 'Add another task'}
      </button>
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </section>
  );
}

function TaskRow({
  index,
  channels,
  onRemove,
}: {
  index: number;
  channels: readonly ChannelValue[];
  onRemove: () => void;
}): ReactElement {
  const { register } = useFormContext<ServiceValues>();
  const { id, problems, advice: _, ...name } = useText(`tasks.${index}.name`);
  const group = useFindings(`tasks.${index}.channels`);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <label htmlFor={id} className={styles.unseen}>
          Task {index + 1}
        </label>
        <Problems id={id} problems={[...problems, ...group.problems]} />
        <input
          {...name}
          id={id}
          type="text"
          autoComplete="off"
          className="usa-input"
          aria-invalid={problems.length > 0 ? true : undefined}
          aria-describedby={problems.length > 0 ? `${id}-problems` : undefined}
        />
      </th>
      {channels.map((channel, at) => {
        const box = at === 0 ? fieldId(`tasks.${index}.channels`) : `task-${index}-${channel.key}`;
        return (
          <td key={channel.key} role="cell" className={`usa-checkbox ${styles.cell ?? ''}`}>
            <input
              {...register(`tasks.${index}.channels`)}
              id={box}
              type="checkbox"
              className="usa-checkbox__input"
              value={channel.key}
            />
            <label htmlFor={box} className="usa-checkbox__label">
              <span className={styles.cellWords}>
                <span className={styles.unseen}>Task {index + 1}: </span>
                {nameOf(channel, at)}
              </span>
            </label>
          </td>
        );
      })}
      <td role="cell">
        <button type="button" className={styles.remove} onClick={onRemove}>
          Remove<span className={styles.unseen}> task {index + 1}</span>
        </button>
      </td>
    </tr>
  );
}

/** What a channel is called in the grid: its own name, or its kind, with its number. */
function nameOf(channel: ChannelValue, index: number): string {
  return `${index + 1}. ${channel.name.trim() === '' ? channelKindTerms[channel.kind].label : channel.name.trim()}`;
}
