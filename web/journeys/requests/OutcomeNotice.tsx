import type { ReactElement } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { problemWords } from '../../ui/problem-words.ts';
import type { AnswerOutcome } from './use-answer-request.ts';

/** Why a word did not go through, and that it is kept. */
export function OutcomeNotice({ outcome }: { outcome: AnswerOutcome }): ReactElement | null {
  if (outcome === undefined) return null;
  if (outcome.kind === 'conflict')
    return (
      <Alert tone="error" title="Somebody else answered first">
        <p>
          What you typed is kept and was not sent. The conversation now shows what was said; read it, then
          decide again.
        </p>
      </Alert>
    );
  const { happened, todo } = problemWords(outcome.error.code);
  return (
    <Alert tone="error" title={`${happened}.`}>
      <p>What you typed is kept. {outcome.error.facts.cure ?? todo}</p>
    </Alert>
  );
}
