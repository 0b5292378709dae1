import { useState } from 'react';
import type { ReactElement } from 'react';
import { askApi } from '../../graphql/client.ts';
import { AskAgencyDocument } from '../../graphql/generated/ask-agency.ts';
import { FittingServicesDocument } from '../../graphql/generated/fitting-services.ts';
import { FittingUnitsDocument } from '../../graphql/generated/fitting-units.ts';
import { newKey } from '../../graphql/new-key.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { problemWords } from '../../ui/problem-words.ts';
import { changeStep } from './change-step.ts';
import styles from './Editor.module.scss';
import { NamedRecords } from './NamedRecords.tsx';
import { RecordSearch } from './RecordSearch.tsx';
import type { StepFormProps } from './step-form-props.ts';

/** The services of a step, picked by search, or the agency that is expected to give one that nobody registered. */
export function ServiceFields({ session, step, names, records, journeyId }: StepFormProps): ReactElement {
  return (
    <fieldset>
      <legend>
        <strong>Services of this step</strong>
      </legend>
      <NamedRecords
        session={session}
        step={step}
        names={names}
        list="serviceIds"
        id="step-service"
        label="Find a service"
        hint="Type part of its name. Only published services can be chosen."
        noun={['service', 'services']}
        document={FittingServicesDocument}
        rowsOf={({ services }) => services.nodes}
        noteOf={({ responsibleUnit }) => responsibleUnit?.name}
        onPick={records.learn}
      />
      {step.serviceIds.length > 0 ? null : (
        <>
          <RecordSearch
            id="step-unit"
            label="Or: agency expected to give it"
            hint="For a service that is not in the index. The step stays a placeholder."
            noun={['agency', 'agencies']}
            document={FittingUnitsDocument}
            rowsOf={({ units }) => units.nodes}
            noteOf={({ path }) => path.map(({ abbreviation }) => abbreviation).join(' / ')}
            onPick={(unit) => {
              records.learnUnit(unit);
              session.learn(unit);
              session.apply(changeStep(session.document, step.id, 'expectedUnitId', unit.id));
            }}
          />
          {step.expectedUnitId === null ? null : (
            <>
              <p className={styles.note}>
                Expected from {names.get(step.expectedUnitId) ?? 'an agency without a name'}.{' '}
                <span className={styles.actions}>
                  <button
                    type="button"
                    onClick={() => {
                      session.apply(changeStep(session.document, step.id, 'expectedUnitId', null));
                    }}
                  >
                    Take the agency off
                  </button>
                </span>
              </p>
              <AskAgency
                key={step.id}
                session={session}
                journeyId={journeyId}
                stepId={step.id}
                stepName={step.name}
                unitId={step.expectedUnitId}
              />
            </>
          )}
        </>
      )}
    </fieldset>
  );
}

function AskAgency({
  session,
  journeyId,
  stepId,
  stepName,
  unitId,
}: Pick<StepFormProps, 'session' | 'journeyId'> & {
  stepId: string;
  stepName: string;
  unitId: string;
}): ReactElement {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const ask = async (): Promise<void> => {
    setBusy(true);
    try {
      // The agency is asked of the step as the server knows it.
      await session.keeper.flush();
      const text = `Our journey has the step “${stepName}”, and no registered service is behind it. Is it yours? If so, please register it.`;
      const { openJourneyRequest: answer } = await askApi(AskAgencyDocument, {
        input: { kind: 'CLAIM', journeyId, stepId, unitId, serviceId: null, text },
        requestKey: newKey(),
      });
      const [problem] = answer.problems;
      setSaid(
        problem === undefined
          ? 'Asked. The answer will stand with the requests of this journey.'
          : `${problem.message} ${problem.cure}`,
      );
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setSaid(
        `Not asked: ${problemWords(error.code).happened}. ${error.facts.cure ?? 'Try again in a moment.'}`,
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <div>
      <button
        type="button"
        className="usa-button usa-button--outline"
        aria-disabled={busy}
        onClick={() => {
          if (!busy) void ask();
        }}
      >
        Ask the agency
      </button>
      <p role="status" className={styles.note}>
        {said}
      </p>
    </div>
  );
}
