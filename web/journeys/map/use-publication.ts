import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askApi } from '../../graphql/client.ts';
import { PublishJourneyDocument } from '../../graphql/generated/publish-journey.ts';
import { WithdrawJourneyDocument } from '../../graphql/generated/withdraw-journey.ts';
import { newKey } from '../../graphql/new-key.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { problemWords } from '../../ui/problem-words.ts';
import type { MappedJourney } from './picture-of-journey.ts';

/** What came of a step: done, or why nothing changed. */
export interface PublicationOutcome {
  readonly tone: 'success' | 'error';
  readonly words: string;
}

/** Lets everybody read a journey, or takes it back to its team. The same step sent again is not taken twice. */
export function usePublication({ id, version, status }: Pick<MappedJourney, 'id' | 'version' | 'status'>): {
  readonly busy: boolean;
  readonly outcome: PublicationOutcome | undefined;
  readonly toggle: () => Promise<void>;
} {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<PublicationOutcome>();
  const [key, setKey] = useState(newKey);
  const isPublic = status === 'PUBLISHED';
  const toggle = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    try {
      const asked = { id, version, requestKey: key };
      const answer = isPublic
        ? (await askApi(WithdrawJourneyDocument, asked)).withdrawJourney
        : (await askApi(PublishJourneyDocument, asked)).publishJourney;
      setKey(newKey());
      const [problem] = answer.problems;
      if (answer.conflict !== null)
        setOutcome({
          tone: 'error',
          words: `${answer.conflict.changedBy} changed the journey first. Nothing was done; look at it and decide again.`,
        });
      else if (problem !== undefined)
        setOutcome({ tone: 'error', words: `${problem.message} ${problem.cure}` });
      else
        setOutcome({
          tone: 'success',
          words: isPublic
            ? 'The journey is a draft again. Life-experience leads, OMB and administrators read it.'
            : 'The journey is published. Everybody reads it now.',
        });
      await client.invalidateQueries();
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const { happened, todo } = problemWords(error.code);
      setOutcome({ tone: 'error', words: `${happened}. ${error.facts.cure ?? todo}` });
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, toggle };
}
