import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ServiceStepFragment } from './step-outcome.ts';
import { ProblemError } from '../../graphql/problem-error.ts';

/** What came of a step that was tried. */
export type StepOutcome =
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly error: ProblemError }
  | { readonly kind: 'problems'; readonly problems: ServiceStepFragment['problems'] }
  | { readonly kind: 'conflict'; readonly conflict: NonNullable<ServiceStepFragment['conflict']> };

/** How steps are taken, one at a time. */
export interface Step {
  readonly busy: boolean;
  readonly outcome: StepOutcome | undefined;
  /** Raised with every outcome, so that the page can move the focus to it. */
  readonly turn: number;
  /** Takes a step; true when it was taken. The same step tried again after a lost answer is the same request. */
  readonly take: (
    name: string,
    run: (requestKey: string) => Promise<ServiceStepFragment>,
    done: string,
  ) => Promise<boolean>;
}

/** Takes steps of a record and tells what came of the last one. What was read of any record is read again. */
export function useStep(): Step {
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<StepOutcome>();
  const [turn, setTurn] = useState(0);
  const key = useRef({ name: '', value: '' });
  const tell = (next: StepOutcome): void => {
    setOutcome(next);
    setTurn((last) => last + 1);
  };
  const take: Step['take'] = async (name, run, done) => {
    if (busy) return false;
    if (key.current.name !== name) key.current = { name, value: crypto.randomUUID() };
    setBusy(true);
    try {
      const { problems, conflict } = await run(key.current.value);
      key.current = { name: '', value: '' };
      const refused = problems.some(({ blocks }) => blocks !== null);
      if (conflict !== null) tell({ kind: 'conflict', conflict });
      else if (refused) tell({ kind: 'problems', problems });
      else tell({ kind: 'done', words: done });
      // Also after a conflict: what stands now is what the reader has to see.
      await client.invalidateQueries();
      return conflict === null && !refused;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      tell({ kind: 'failed', error });
      // Gone or no longer to be done by the reader: the page must not go on offering it.
      if (error.code === 'NOT_FOUND' || error.code === 'NOT_ALLOWED') await client.invalidateQueries();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, turn, take };
}
