import { useState } from 'react';
import type { ReactElement } from 'react';
import { useController } from 'react-hook-form';
import { Combobox } from '../../ui/Combobox.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { countOf } from '../../ui/numbers.ts';
import { useFindings } from './form-findings.ts';
import { pickerWords, useFitting } from './picker-kinds.ts';
import type { PickerKind } from './picker-kinds.ts';
import { ProposeTerm } from './ProposeTerm.tsx';
import styles from './RecordPicker.module.scss';
import type { NamedValue, ServiceValues } from './service-values.ts';
import { useFocusLater } from './use-focus-later.ts';
import { useSettled } from './use-settled.ts';

const PROPOSE = 'propose';
const PAUSE_MS = 200;

/**
 * Records chosen by name: type, list, choose, as many as there are. A role or tool that is not in the index can be
 * proposed; names that look like it are shown first (R3).
 */
export function RecordPicker({ kind }: { kind: PickerKind }): ReactElement {
  const { field } = useController<ServiceValues, PickerKind>({ name: kind });
  const [text, setText] = useState('');
  const [proposed, setProposed] = useState<string>();
  const [said, setSaid] = useState('');
  const focusLater = useFocusLater();
  const words = pickerWords[kind];
  const id = fieldId(kind);
  const asked = useSettled(text, PAUSE_MS);
  const found = useFitting(kind, text, asked);
  const chosen = field.value;
  const fitting = found?.filter((one) => chosen.every(({ id: there }) => there !== one.id));
  const canPropose =
    words.proposable !== undefined &&
    asked.trim() !== '' &&
    asked === text &&
    fitting?.every(({ name }) => name.toLowerCase() !== asked.trim().toLowerCase()) === true;

  const add = (value: NamedValue): void => {
    field.onChange([...chosen, value]);
    setText('');
    setProposed(undefined);
    setSaid(`${value.name} added. ${countOf(chosen.length + 1, words.one, words.many)} chosen.`);
    focusLater(id);
  };
  const remove = (value: NamedValue, index: number): void => {
    const rest = chosen.filter((one) => one !== value);
    field.onChange(rest);
    setSaid(`${value.name} removed. ${countOf(rest.length, words.one, words.many)} chosen.`);
    focusLater(rest.length === 0 ? id : `${id}-remove-${Math.min(index, rest.length - 1)}`);
  };
  const pick = (key: string): void => {
    if (key === PROPOSE) return setProposed(asked.trim());
    const one = fitting?.find((record) => record.id === key);
    if (one !== undefined) add({ id: one.id, name: one.name });
  };
  return (
    <div className={styles.picker}>
      <Combobox
        id={id}
        label={words.label}
        hint={words.hint}
        {...useFindings(kind)}
        text={text}
        onText={setText}
        onPick={pick}
        options={
          fitting === undefined
            ? undefined
            : [
                ...fitting.map((one) => ({ key: one.id, words: one.name, note: one.note })),
                ...(canPropose
                  ? [{ key: PROPOSE, words: `Propose “${asked.trim()}” as a new ${words.one}` }]
                  : []),
              ]
        }
        counted={
          fitting === undefined || fitting.length === 0
            ? `No ${words.one} fits. Try fewer letters.`
            : `${countOf(fitting.length, `${words.one} fits`, `${words.many} fit`)}. Choose with the arrow keys.`
        }
      />
      {proposed === undefined || words.proposable === undefined ? null : (
        <ProposeTerm
          kind={words.proposable}
          one={words.one}
          name={proposed}
          onUse={add}
          onClose={() => {
            setProposed(undefined);
            focusLater(id);
          }}
        />
      )}
      {chosen.length === 0 ? null : (
        <ul className={styles.chosen} aria-label={`${words.label} chosen`}>
          {chosen.map((value, index) => (
            <li key={value.id ?? value.name}>
              <span>
                {value.name}
                {value.id === null ? <span className={styles.note}> proposed, new in the index</span> : null}
              </span>
              <button
                id={`${id}-remove-${index}`}
                type="button"
                onClick={() => {
                  remove(value, index);
                }}
              >
                Remove<span className={styles.unseen}> {value.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.unseen}>
        {said}
      </p>
    </div>
  );
}
