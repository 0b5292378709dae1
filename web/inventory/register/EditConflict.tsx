import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '../../ui/dates.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { fieldId } from '../../ui/field-ids.ts';
import { ChangedWords } from './ChangedWords.tsx';
import styles from './EditConflict.module.scss';
import type { FieldConflict, Side } from './merge-values.ts';
import { timeInWords } from './SaveStatus.tsx';

/** Who saved first, and when. */
export interface OtherChange {
  readonly by: string;
  readonly at: string;
  /** Whether they began a rationale where the reader was writing the first, too. */
  readonly began?: true;
}

/** The same where both began the first rationale. */
const toldOfBeginning = {
  did: 'has begun a rationale of this service',
  kept: 'Nothing of yours is lost and nothing of it is sent yet. A service has one rationale, so both texts become one.',
} as const;

/** What two people changed, as it is told: who did what, and how much of it is saved. */
const told = {
  SERVICE: {
    did: 'saved this service while you were changing it',
    kept: 'Nothing of yours is lost and nothing is saved yet.',
  },
  RATIONALE: {
    did: 'changed the rationale of this service while you were changing it',
    kept: 'Nothing of yours is lost. The facts of the service are saved; your text of the rationale is not yet.',
  },
  UNIT_PROFILE: {
    did: 'saved what this unit says of itself while you were changing it',
    kept: 'Nothing of yours is lost and nothing of it is saved yet.',
  },
} as const;

/**
 * Two changes of one record side by side, field by field: yours and theirs, with the words that differ. Nothing is
 * chosen beforehand for a field that both changed.
 * @param of what both changed: the facts of a service, the text of its rationale, or what a unit says of itself
 */
export function EditConflict<Field extends string>({
  of,
  conflicts,
  other,
  onDecide,
  onBack,
}: {
  of: keyof typeof told;
  conflicts: readonly FieldConflict<Field>[];
  other: OtherChange;
  onDecide: (choices: Partial<Record<Field, Side>>) => void;
  onBack: () => void;
}): ReactElement {
  const [choices, setChoices] = useState<Partial<Record<Field, Side>>>({});
  const [turn, setTurn] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, []);
  const { did, kept } = other.began === true ? toldOfBeginning : told[of];
  const open = conflicts.filter(({ decided }) => decided === undefined);
  const settled = conflicts.filter(({ decided }) => decided !== undefined);
  const missing = open.filter(({ field }) => choices[field] === undefined);
  return (
    <form
      className={styles.conflict}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (missing.length === 0) onDecide(choices);
        else setTurn(turn + 1);
      }}
    >
      <div>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {other.by} {did}
        </h2>
        <p className={styles.lead}>
          On {formatDate(other.at)} at {timeInWords(other.at)}. {kept} {whatToDo(conflicts)}
        </p>
      </div>
      {turn > 0 && missing.length > 0 ? (
        <ErrorSummary
          title="Not chosen yet"
          turn={turn}
          lines={missing.map(({ field, label }) => ({
            key: field,
            words: `${label}: choose yours or theirs`,
            href: `#${fieldId(`choice.${field}`)}`,
            onFollow: (event) => {
              event.preventDefault();
              document.getElementById(fieldId(`choice.${field}`))?.focus();
            },
          }))}
        />
      ) : null}
      {open.map((conflict) => (
        <SideBySide
          key={conflict.field}
          conflict={conflict}
          other={other}
          chosen={choices[conflict.field]}
          onChoose={(side) => {
            setChoices({ ...choices, [conflict.field]: side });
          }}
        />
      ))}
      {settled.length === 0 ? null : (
        <div>
          <p className={styles.lead}>Changed by one of you only, and kept:</p>
          <ul className={styles.decided}>
            {settled.map(({ field, label, decided, mine, theirs }) => (
              <li key={field}>
                <strong>{label}</strong>, changed by {decided === 'MINE' ? 'you' : other.by}
                <ChangedWords
                  here={decided === 'MINE' ? mine : theirs}
                  other={decided === 'MINE' ? theirs : mine}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.buttons}>
        <button type="submit" className="usa-button">
          Save this version
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onBack}>
          Back to the form without saving
        </button>
      </div>
    </form>
  );
}

function whatToDo(conflicts: readonly FieldConflict<string>[]): string {
  if (conflicts.length === 0) return 'Both of you say the same.';
  return conflicts.some(({ decided }) => decided === undefined)
    ? 'Choose for each field that you both changed which version stands.'
    : 'You changed different fields, so both changes can stand.';
}

function SideBySide({
  conflict,
  other,
  chosen,
  onChoose,
}: {
  conflict: FieldConflict<string>;
  other: OtherChange;
  chosen: Side | undefined;
  onChoose: (side: Side) => void;
}): ReactElement {
  const id = fieldId(`choice.${conflict.field}`);
  const sides: readonly { side: Side; words: string; here: readonly string[]; there: readonly string[] }[] = [
    { side: 'MINE', words: 'Yours', here: conflict.mine, there: conflict.theirs },
    { side: 'THEIRS', words: `Theirs, by ${other.by}`, here: conflict.theirs, there: conflict.mine },
  ];
  return (
    <fieldset className={`usa-fieldset ${styles.field ?? ''}`}>
      <legend className={styles.legend}>{conflict.label}</legend>
      <div className={styles.sides}>
        {sides.map(({ side, words, here, there }) => (
          <div key={side} className={`usa-radio ${styles.side ?? ''}`}>
            <input
              className="usa-radio__input"
              id={side === 'MINE' ? id : `${id}-theirs`}
              type="radio"
              name={id}
              value={side}
              checked={chosen === side}
              aria-describedby={`${id}-${side}-words`}
              onChange={() => {
                onChoose(side);
              }}
            />
            <label className="usa-radio__label" htmlFor={side === 'MINE' ? id : `${id}-theirs`}>
              {words}
            </label>
            <div id={`${id}-${side}-words`}>
              <ChangedWords here={here} other={there} />
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
