import type { ReactElement } from 'react';
import { journeyRequestStepTerms } from '../../../schema/vocabulary/journey-request.ts';
import type { JourneyRequestStep } from '../../../schema/vocabulary/journey-request.ts';
import { fieldId } from '../../ui/field-ids.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { useKeptText } from '../../ui/use-kept-text.ts';
import type { JourneyRequest } from './journey-request.ts';
import styles from './JourneyRequestsPage.module.scss';
import { OutcomeNotice } from './OutcomeNotice.tsx';
import { useAnswerRequest } from './use-answer-request.ts';

/** Longest word in a conversation, in characters, as the API takes it. */
const TEXT_MAX = 2000;

/** A word and what is done with it. The text is kept until it was sent. */
export function AnswerForm({ request }: { request: JourneyRequest }): ReactElement {
  const [text, keep, forget] = useKeptText(`journey request ${request.id}`);
  const answer = useAnswerRequest(request);
  const id = fieldId(`request.${request.id}`);
  const steps: JourneyRequestStep[] = [
    ...(request.mayAnswer ? (['ACCEPT', 'DECLINE'] as const) : []),
    'MESSAGE',
    ...(request.mayWithdraw ? (['WITHDRAW'] as const) : []),
  ];
  const take = async (step: JourneyRequestStep): Promise<void> => {
    const written = text.trim();
    if (await answer.take(step, written === '' ? null : written)) forget();
    else document.getElementById(id)?.focus();
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <OutcomeNotice outcome={answer.outcome} />
      <TextArea
        id={id}
        label="Your answer"
        hint={
          request.mayAnswer
            ? 'Needed to write or to decline. Accepting changes no record; say what will follow.'
            : 'Needed to write.'
        }
        maxLength={TEXT_MAX}
        value={text}
        problems={answer.fieldProblems}
        onChange={({ target }) => {
          keep(target.value);
        }}
      />
      <div className={styles.buttons}>
        {steps.map((step, index) => (
          <button
            key={step}
            type="button"
            className={index === 0 ? 'usa-button' : 'usa-button usa-button--outline'}
            aria-disabled={answer.busy}
            onClick={() => void take(step)}
          >
            {journeyRequestStepTerms[step].label}
          </button>
        ))}
      </div>
    </form>
  );
}
