import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { OperationDocument } from '../../graphql/operation-document.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { Combobox } from '../../ui/Combobox.tsx';
import { countOf } from '../../ui/numbers.ts';
import { useSettledWords } from '../map/use-settled-words.ts';

/** Searches the index for a record and hands it over once it is chosen. */
export function RecordSearch<Result, Found extends { readonly id: string; readonly name: string }>({
  id,
  label,
  hint,
  noun,
  document,
  rowsOf,
  noteOf,
  onPick,
}: {
  id: string;
  label: string;
  hint: string;
  noun: readonly [one: string, many: string];
  document: OperationDocument<Result, { text: string }>;
  rowsOf: (result: Result) => readonly Found[];
  noteOf: (found: Found) => ReactNode;
  onPick: (found: Found) => void;
}): ReactElement {
  const [text, setText] = useState('');
  const settled = useSettledWords(text);
  const asked = settled.trim();
  const { data, isPlaceholderData } = useOperation(document, { text: asked }, { enabled: asked !== '' });
  const rows =
    asked === '' || data === undefined || isPlaceholderData || asked !== text.trim()
      ? undefined
      : rowsOf(data);
  return (
    <div data-typed-only>
      <Combobox
        id={id}
        label={label}
        hint={hint}
        text={text}
        onText={setText}
        options={rows?.map((row) => ({ key: row.id, words: row.name, note: noteOf(row) }))}
        counted={
          rows === undefined
            ? ''
            : `${countOf(rows.length, noun[0], noun[1])} ${rows.length === 1 ? 'fits' : 'fit'}`
        }
        onPick={(key) => {
          const found = rows?.find((row) => row.id === key);
          if (found === undefined) return;
          onPick(found);
          setText('');
        }}
      />
    </div>
  );
}
