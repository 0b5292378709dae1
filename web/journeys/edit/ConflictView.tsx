import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { StoredDraft } from '../../graphql/draft-keeper.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { readBody } from './editor-body.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import type { Side } from './merge-documents.ts';

/** Two people changed the journey: what only one of them touched is taken; what both touched is asked, part by part. */
export function ConflictView({
  session,
  theirs,
}: {
  session: EditorSession;
  theirs: StoredDraft;
}): ReactElement {
  const title = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({});
  const [tried, setTried] = useState(false);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { conflicts } = session.merged(theirs, choices);
  const by = readBody(theirs.body)?.by ?? 'Somebody else';
  const missing = conflicts.filter(({ key }) => choices[key] === undefined);
  return (
    <form
      className={styles.conflict}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (missing.length === 0) void session.decide(theirs, choices);
        else document.getElementById(`choose-${conflicts.indexOf(missing[0] as never)}`)?.focus();
      }}
    >
      <h2 ref={title} tabIndex={-1}>
        {by} saved this journey while you were changing it
      </h2>
      <p>
        Nothing of yours is lost, and nothing is written over. What only one of you changed is taken from
        each.{' '}
        {conflicts.length === 0
          ? 'You changed nothing that the other changed too.'
          : 'Where both of you changed the same part, choose which one goes on.'}
      </p>
      {conflicts.map(({ key, label, mine, theirs: their }, index) => (
        <ChoiceField
          key={key}
          kind="radio"
          id={`choose-${index}`}
          label={label}
          problems={tried && choices[key] === undefined ? ['Choose one of the two.'] : []}
          choices={[
            { value: 'MINE', label: 'Mine', definition: valueWords(mine) },
            { value: 'THEIRS', label: 'Theirs', definition: valueWords(their) },
          ]}
          control={(side) => ({
            name: `choose-${index}`,
            checked: choices[key] === side,
            onChange: () => {
              setChoices({ ...choices, [key]: side as Side });
            },
          })}
        />
      ))}
      <button type="submit" className="usa-button">
        Go on with both changes
      </button>
    </form>
  );
}

/** A value as one line that a person can compare. */
function valueWords(value: unknown): string {
  if (value === undefined) return 'Removed';
  if (value === null || value === '') return 'Not recorded';
  if (Array.isArray(value)) return value.length === 0 ? 'None' : value.map(valueWords).join('; ');
  if (typeof value === 'object') {
    const { name, text, note, method } = value as Readonly<Record<string, unknown>>;
    return (
      [name, text, method, note].find((one): one is string => typeof one === 'string' && one !== '') ??
      'Changed'
    );
  }
  return String(value as string | number | boolean);
}
