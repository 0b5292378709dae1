import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { OperationDocument } from '../../graphql/operation-document.ts';
import { nameRecord, recordNouns, unnameRecord } from './change-named-records.ts';
import type { NamedRecord, RecordList } from './change-named-records.ts';
import styles from './Editor.module.scss';
import { RecordSearch } from './RecordSearch.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** Records that a step names: those chosen, each with its button, and a search for more. Only names are shown. */
export function NamedRecords<Result, Found extends NamedRecord>({
  session,
  step,
  names,
  list,
  id,
  onPick,
  ...search
}: Pick<StepFormProps, 'session' | 'step' | 'names'> & {
  list: RecordList;
  id: string;
  label: string;
  hint: string;
  noun: readonly [one: string, many: string];
  document: OperationDocument<Result, { text: string }>;
  rowsOf: (result: Result) => readonly Found[];
  noteOf: (found: Found) => ReactNode;
  /** Called before the record is part of the step, for what the map has to know of it. */
  onPick?: (found: Found) => void;
}): ReactElement {
  const [said, setSaid] = useState('');
  const chosen = step[list];
  const nameOf = (one: string): string => names.get(one) ?? 'A record without a name';
  return (
    <>
      <ul className={styles.list} aria-label={`${search.label}: chosen`}>
        {chosen.map((one) => (
          <li key={one}>
            {nameOf(one)}{' '}
            <button
              type="button"
              onClick={() => {
                session.apply(unnameRecord(session.document, step.id, list, { id: one, name: nameOf(one) }));
                // The button goes away with its line; what one types next is the search.
                document.getElementById(id)?.focus();
              }}
            >
              Remove
              <span className={styles.unseen}>
                {' '}
                {recordNouns[list]} {nameOf(one)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <RecordSearch
        {...search}
        id={id}
        onPick={(found) => {
          onPick?.(found);
          session.learn(found);
          const isThere = step[list].includes(found.id);
          setSaid(isThere ? `${found.name} is already chosen.` : '');
          session.apply(nameRecord(session.document, step.id, list, found));
        }}
      />
      <p role="status" className={said === '' ? styles.unseen : styles.note}>
        {said}
      </p>
    </>
  );
}
