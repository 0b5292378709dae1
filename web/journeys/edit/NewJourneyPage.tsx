import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { JourneyState, journeyStateTerms } from '../../../schema/vocabulary/journey.ts';
import { askApi } from '../../graphql/client.ts';
import { CopyJourneyDocument } from '../../graphql/generated/copy-journey.ts';
import { CreateJourneyDocument } from '../../graphql/generated/create-journey.ts';
import { JourneyChoicesDocument } from '../../graphql/generated/journey-choices.ts';
import { newKey } from '../../graphql/new-key.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { Alert } from '../../ui/Alert.tsx';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useAddress } from '../../ui/use-address.ts';
import styles from './Editor.module.scss';
import { newJourneySearch } from './new-journey-search.ts';

/** Begins a journey: blank, of a life experience, or as a copy of another, such as its future state. */
export function NewJourneyPage(): ReactElement {
  return (
    <Page width="text">
      <PageHeading
        title="New journey"
        lead="A journey begins as a draft that only life-experience leads, OMB and administrators read."
        crumbs={[
          <Link key="all" to="/journeys" activeOptions={{ exact: true }}>
            Journeys
          </Link>,
        ]}
      />
      <RoleGate roles={['LIFE_EXPERIENCE_LEAD']} what="how to begin a journey">
        {() => <NewJourneyForm />}
      </RoleGate>
    </Page>
  );
}

function NewJourneyForm(): ReactElement {
  const navigate = useNavigate();
  const { data } = useOperation(JourneyChoicesDocument, {});
  const [name, setName] = useState('');
  const { copy } = useAddress(newJourneySearch);
  const [state, setState] = useState<JourneyState>(copy === undefined ? 'CURRENT' : 'FUTURE');
  const [about, setAbout] = useState('');
  const [copyOf, setCopyOf] = useState(copy ?? '');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<string>();
  const [key, setKey] = useState(newKey);
  const begin = async (): Promise<void> => {
    setFailed(undefined);
    try {
      const answer =
        copyOf === ''
          ? (
              await askApi(CreateJourneyDocument, {
                input: { name, state, lifeExperienceId: about || null },
                requestKey: key,
              })
            ).createJourney
          : (await askApi(CopyJourneyDocument, { id: copyOf, name, state, requestKey: key })).copyJourney;
      setProblems(answer.problems.map(({ message, cure }) => `${message} ${cure}`));
      if (answer.journey === null) document.getElementById('new-name')?.focus();
      else await navigate({ to: '/journeys/$id', params: { id: answer.journey.id }, search: { edit: '1' } });
      setKey(newKey());
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setFailed(`${problemWords(error.code).happened}. What you typed is still here.`);
    }
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setProblems(name.trim() === '' ? ['Write what the journey is called.'] : []);
        if (name.trim() === '') document.getElementById('new-name')?.focus();
        else void begin();
      }}
    >
      {failed === undefined ? null : <Alert tone="error" title={failed} />}
      <TextField
        id="new-name"
        label="Name of the journey"
        value={name}
        problems={problems}
        onChange={(event) => {
          setName(event.target.value);
        }}
      />
      <ChoiceField
        kind="radio"
        id="new-state"
        label="Which state it tells of"
        choices={Object.values(JourneyState).map((value) => ({
          value,
          label: journeyStateTerms[value].label,
          definition: journeyStateTerms[value].definition,
        }))}
        control={(value) => ({
          name: 'new-state',
          checked: state === value,
          onChange: () => {
            setState(value as JourneyState);
          },
        })}
      />
      <SelectField
        id="new-copy"
        label="Start from"
        value={copyOf}
        onChange={(event) => {
          setCopyOf(event.target.value);
        }}
      >
        <option value="">Nothing: a blank journey</option>
        {copy === undefined || data?.journeys.nodes.some(({ id }) => id === copy) === true ? null : (
          <option value={copy}>A copy of the journey you came from</option>
        )}
        {(data?.journeys.nodes ?? []).map((one) => (
          <option key={one.id} value={one.id}>
            A copy of {one.name} ({journeyStateTerms[one.state].label.toLowerCase()})
          </option>
        ))}
      </SelectField>
      {copyOf === '' ? (
        <SelectField
          id="new-about"
          label="Life experience"
          hint="Which one it belongs to, if any."
          value={about}
          onChange={(event) => {
            setAbout(event.target.value);
          }}
        >
          <option value="">None</option>
          {(data?.lifeExperiences ?? []).map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </SelectField>
      ) : (
        <p className={styles.note}>
          Stages, steps and hand-offs are copied, and each remembers what it was copied from, so that the two
          can be compared.
        </p>
      )}
      <button type="submit" className="usa-button">
        Begin the journey
      </button>
    </form>
  );
}
