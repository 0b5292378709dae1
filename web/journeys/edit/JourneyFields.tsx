import type { ReactElement } from 'react';
import { JourneyState, journeyStateTerms } from '../../../schema/vocabulary/journey.ts';
import { LifeExperienceChoicesDocument } from '../../graphql/generated/life-experience-choices.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextArea, TextField } from '../../ui/TextField.tsx';
import { changeJourney } from './change-journey.ts';
import { addPersona, changePersona, removePersona } from './change-personas.ts';
import type { EditorSession } from './editor-session.ts';
import styles from './Editor.module.scss';
import type { JourneyDocument } from './journey-document.ts';
import { NameAdder } from './NameAdder.tsx';
import { newPartId } from './new-part-id.ts';

/** The journey as a whole: what it is called, which state it tells of, and for whom. */
export function JourneyFields({
  session,
  document,
  names,
}: {
  session: EditorSession;
  document: JourneyDocument;
  /** What records of the index are called, by id. */
  names: ReadonlyMap<string, string>;
}): ReactElement {
  const { data } = useOperation(LifeExperienceChoicesDocument, {});
  const { lifeExperienceId: chosen } = document;
  const known = data?.lifeExperiences ?? [];
  // The one that is chosen stands in the list from the start, also while the others are on their way.
  const about =
    chosen === null || known.some(({ id }) => id === chosen)
      ? known
      : [{ id: chosen, name: names.get(chosen) ?? 'As it is' }, ...known];
  return (
    <Disclosure summary="Name, description, life experience and personas" id="journey-fields">
      <div className={styles.form}>
        <TextField
          id="journey-name"
          label="Name of the journey"
          value={document.name}
          onChange={(event) => {
            session.apply(changeJourney(session.document, 'name', event.target.value));
          }}
        />
        <TextArea
          id="journey-description"
          label="Description"
          value={document.description}
          onChange={(event) => {
            session.apply(changeJourney(session.document, 'description', event.target.value));
          }}
        />
        <SelectField
          id="journey-state"
          label="State"
          value={document.state}
          onChange={(event) => {
            session.apply(changeJourney(session.document, 'state', event.target.value as JourneyState));
          }}
        >
          {Object.values(JourneyState).map((state) => (
            <option key={state} value={state}>
              {journeyStateTerms[state].label}
            </option>
          ))}
        </SelectField>
        <SelectField
          id="journey-about"
          label="Life experience"
          hint="Which one it belongs to, if any."
          value={document.lifeExperienceId ?? ''}
          onChange={(event) => {
            session.apply(changeJourney(session.document, 'lifeExperienceId', event.target.value || null));
          }}
        >
          <option value="">None</option>
          {about.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <ChoiceField
          kind="checkbox"
          id="journey-order"
          label="Where the order of steps comes from"
          choices={[
            {
              value: 'assumed',
              label: 'The order is assumed',
              definition: 'Nobody has confirmed that people take the steps of a stage one after the other.',
            },
          ]}
          control={() => ({
            checked: document.orderAssumed,
            onChange: (event) => {
              session.apply(changeJourney(session.document, 'orderAssumed', event.target.checked));
            },
          })}
        />
        <ul className={styles.list} aria-label="Personas">
          {document.personas.map(({ id, name, description }) => (
            <li key={id} id={`place-${id}`} tabIndex={-1}>
              <TextField
                id={`persona-name-${id}`}
                label="Persona"
                value={name}
                onChange={(event) => {
                  session.apply(changePersona(session.document, id, { name: event.target.value }));
                }}
              />
              <TextArea
                id={`persona-about-${id}`}
                label="Who that is"
                value={description ?? ''}
                onChange={(event) => {
                  session.apply(
                    changePersona(session.document, id, { description: event.target.value || null }),
                  );
                }}
              />
              <button
                type="button"
                onClick={() => {
                  session.apply(removePersona(session.document, id));
                }}
              >
                Remove persona {name}
              </button>
            </li>
          ))}
        </ul>
        <NameAdder
          session={session}
          id="new-persona"
          label="New persona"
          action="Add persona"
          onAdd={(name) => {
            session.apply(
              addPersona(session.document, { id: newPartId('persona'), name, description: null }),
            );
          }}
        />
      </div>
    </Disclosure>
  );
}
