import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { StoredDraft } from '../../graphql/draft-keeper.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { conflictWords } from './conflict-words.ts';
import { readBody } from './editor-body.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import { stepsOf } from './journey-document.ts';
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
  const their = readBody(theirs.body);
  const by = their?.by ?? 'Somebody else';
  const open = conflicts.findIndex(({ key }) => choices[key] === undefined);
  const names = new Map([
    ...session.state().names,
    ...Object.entries(their?.names ?? {}),
    ...[their?.document, session.document].flatMap((one) =>
      one === undefined
        ? []
        : [...one.stages, ...stepsOf(one), ...one.personas].map(({ id, name }) => [id, name] as const),
    ),
  ]);
  const wordsOf = (value: unknown): string => conflictWords(value, (id) => names.get(id));
  return (
    <form
      className={styles.conflict}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (open === -1) void session.decide(theirs, choices);
        else document.getElementById(`choose-${open}`)?.focus();
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
      {conflicts.map(({ key, label, mine, theirs: other }, index) => (
        <ChoiceField
          key={key}
          kind="radio"
          id={`choose-${index}`}
          label={label}
          problems={tried && choices[key] === undefined ? ['Choose one of the two.'] : []}
          choices={[
            { value: 'MINE', label: 'Mine', definition: wordsOf(mine) },
            { value: 'THEIRS', label: 'Theirs', definition: wordsOf(other) },
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
