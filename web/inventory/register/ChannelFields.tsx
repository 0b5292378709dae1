import { useState } from 'react';
import type { ReactElement } from 'react';
import { useFieldArray } from 'react-hook-form';
import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { countOf } from '../../ui/numbers.ts';
import { CrossChannelField } from './CrossChannelField.tsx';
import { AddChannel } from './AddChannel.tsx';
import { ChannelFieldset } from './ChannelFieldset.tsx';
import { moveButtonId } from './channel-ids.ts';
import { emptyChannel } from './empty-values.ts';
import { newKey } from '../../graphql/new-key.ts';
import styles from './RegisterForm.module.scss';
import type { ChannelValue, ServiceValues } from './service-values.ts';
import { TaskGrid } from './TaskGrid.tsx';
import { useFocusLater } from './use-focus-later.ts';

/** A channel that was taken away, to be put back where it stood. */
interface Removed {
  readonly channel: ChannelValue;
  readonly at: number;
}

/** The ways in which the service is reached, one group of fields each, and its tasks (R4, R18, R19). */
export function ChannelFields(): ReactElement {
  const rows = useFieldArray<ServiceValues, 'channels', 'rowId'>({ name: 'channels', keyName: 'rowId' });
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const focusLater = useFocusLater();
  const labelOf = (kind: ChannelKind): string => channelKindTerms[kind].label;

  const add = (kind: ChannelKind): void => {
    const channel = emptyChannel(kind, newKey());
    rows.append(channel, { shouldFocus: false });
    setSaid(`${labelOf(kind)} added as channel ${rows.fields.length + 1}.`);
    focusLater(fieldId(`channels.${rows.fields.length}.kind`));
  };
  const move = (from: number, to: number, channel: ChannelValue): void => {
    rows.move(from, to);
    setSaid(`${labelOf(channel.kind)} is now channel ${to + 1} of ${rows.fields.length}.`);
    const up = to < from;
    const atEnd = up ? to === 0 : to === rows.fields.length - 1;
    focusLater(moveButtonId(to, up === atEnd ? 'down' : 'up'));
  };
  const remove = (at: number, channel: ChannelValue): void => {
    rows.remove(at);
    setRemoved({ channel, at });
    const left = rows.fields.length - 1;
    setSaid(
      `${labelOf(channel.kind)} removed. ${countOf(left, 'channel', 'channels')} left. It can be put back.`,
    );
    focusLater('put-back-channel');
  };
  return (
    <div className={styles.fields}>
      {rows.fields.length === 0 ? (
        <p className={styles.note}>
          No way of reaching the service is recorded yet. Add each one people can use, digital or not.
        </p>
      ) : (
        <ol className={styles.channels}>
          {rows.fields.map((row, index) => (
            <li key={row.key}>
              <ChannelFieldset
                index={index}
                count={rows.fields.length}
                onMove={(to, channel) => {
                  move(index, to, channel);
                }}
                onRemove={(channel) => {
                  remove(index, channel);
                }}
              />
            </li>
          ))}
        </ol>
      )}
      {removed === undefined ? null : (
        <p className={styles.putBack}>
          {labelOf(removed.channel.kind)} was removed.{' '}
          <button
            id="put-back-channel"
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              rows.insert(removed.at, removed.channel, { shouldFocus: false });
              setRemoved(undefined);
              setSaid(`${labelOf(removed.channel.kind)} is channel ${removed.at + 1} again.`);
              focusLater(fieldId(`channels.${removed.at}.kind`));
            }}
          >
            Put it back
          </button>
        </p>
      )}
      <AddChannel onAdd={add} first={rows.fields.length === 0} />
      <p role="status" className={styles.unseen}>
        {said}
      </p>
      {rows.fields.length === 0 ? null : (
        <>
          <CrossChannelField />
          <TaskGrid />
        </>
      )}
    </div>
  );
}
