import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { JourneyRequestStep } from '../../../schema/vocabulary/journey-request.ts';
import { askApi } from '../../graphql/client.ts';
import { AnswerJourneyRequestDocument } from '../../graphql/generated/answer-journey-request.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import type { JourneyRequest } from './journey-request.ts';

/** What came of a word that was sent. */
export type AnswerOutcome =
  { readonly kind: 'conflict' } | { readonly kind: 'failed'; readonly error: ProblemError } | undefined;

/** Sends words into a conversation, one at a time; the same word sent again after a lost answer is the same request. */
export function useAnswerRequest({ id, version }: Pick<JourneyRequest, 'id' | 'version'>): {
  readonly busy: boolean;
  readonly outcome: AnswerOutcome;
  /** What has to be mended in the text. */
  readonly fieldProblems: readonly string[];
  /** True when it was taken. */
  readonly take: (step: JourneyRequestStep, text: string | null) => Promise<boolean>;
} {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<AnswerOutcome>();
  const [fieldProblems, setFieldProblems] = useState<readonly string[]>([]);
  const key = useRef({ name: '', value: '' });
  const take = async (step: JourneyRequestStep, text: string | null): Promise<boolean> => {
    if (busy) return false;
    const name = `${step} ${version} ${text ?? ''}`;
    if (key.current.name !== name) key.current = { name, value: crypto.randomUUID() };
    setBusy(true);
    setOutcome(undefined);
    try {
      const { answerJourneyRequest: made } = await askApi(AnswerJourneyRequestDocument, {
        id,
        version,
        step,
        text,
        requestKey: key.current.value,
      });
      const refused = made.problems.filter(({ blocks }) => blocks !== null);
      setFieldProblems(refused.map(({ message, cure }) => `${message} ${cure}`));
      if (made.conflict) setOutcome({ kind: 'conflict' });
      // Also after a conflict: what stands now is what the reader has to see.
      if (made.conflict || refused.length === 0) await client.invalidateQueries();
      return !made.conflict && refused.length === 0;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setOutcome({ kind: 'failed', error });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, fieldProblems, take };
}
