import { useState } from 'react';
import type { ReactElement } from 'react';
import { ServicesOfUnitDocument } from '../../graphql/generated/services-of-unit.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { countOf } from '../../ui/numbers.ts';
import { useFocusLater } from '../register/use-focus-later.ts';
import { useSettled } from '../register/use-settled.ts';
import styles from './Profile.module.scss';
import type { TaskValue } from './profile-values.ts';

const PAUSE_MS = 200;

/** The published service of the unit, or of a unit below it, that a task is done in; one or none (R31). */
export function ServiceOfTask({
  id,
  problems,
  unitId,
  service,
  named,
  onChange,
}: {
  id: string;
  problems: readonly string[];
  unitId: string;
  service: TaskValue['service'];
  /** The task, for whoever does not see where the button stands. */
  named: string;
  onChange: (service: TaskValue['service']) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const focusLater = useFocusLater();
  const asked = useSettled(text.trim(), PAUSE_MS);
  const { data } = useOperation(
    ServicesOfUnitDocument,
    { unitId, text: asked },
    { enabled: service === null },
  );
  if (service !== null)
    return (
      <div className={problems.length === 0 ? undefined : 'usa-form-group--error'}>
        <p className={styles.chosenLabel}>Service it is done in</p>
        {problems.map((problem) => (
          <p key={problem} className="usa-error-message">
            {problem}
          </p>
        ))}
        <p className={styles.chosen}>
          {service.name}{' '}
          <button
            id={id}
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              onChange(null);
              focusLater(id);
            }}
          >
            Choose another or none<span className={styles.unseen}> for {named}</span>
          </button>
        </p>
      </div>
    );
  const found = data?.services;
  return (
    <Combobox
      id={id}
      label="Service it is done in, if there is one"
      hint="Type a few letters: published services of the unit and of units below it."
      problems={problems}
      text={text}
      onText={setText}
      options={found?.nodes.map((one) => ({
        key: one.id,
        words: one.name,
        note: one.responsibleUnit.name,
      }))}
      counted={found === undefined ? '' : `${countOf(found.totalCount, 'service fits', 'services fit')}`}
      onPick={(key) => {
        const one = found?.nodes.find((node) => node.id === key);
        if (one === undefined) return;
        setText('');
        onChange({ id: one.id, name: one.name });
        focusLater(id);
      }}
    />
  );
}
