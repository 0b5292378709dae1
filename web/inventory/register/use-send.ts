import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { askApi } from '../../graphql/client.ts';
import { PreviewServiceDocument } from '../../graphql/generated/preview-service.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { tellOnArrival } from '../../ui/arrival-notice.ts';
import type { OtherChange } from './EditConflict.tsx';
import type { FormSession } from './form-session.ts';
import { sendService } from './send-service.ts';
import type { ConflictOf, SendOutcome } from './send-service.ts';
import { serviceInputOf } from './service-input.ts';
import { openProblems } from './use-kept-form.ts';
import type { KeptForm } from './use-kept-form.ts';

/** What is asked of a form. */
export interface SendOrder {
  /** False to store it without handing it to OMB. */
  readonly submit: boolean;
  readonly comment?: string | undefined;
  /** What the page of the service says once it is done. */
  readonly done: string;
}

/** How sending stands. */
export interface Sending {
  /** @param look finds a rationale that somebody else has begun: it is met instead of sending a second one */
  readonly send: (order: SendOrder, look?: () => Promise<OtherChange | undefined>) => void;
  readonly busy: boolean;
  /** Why the last try stopped on its way. */
  readonly stopped: Error | undefined;
  /** Sends once more what was asked last. */
  readonly again: () => void;
  /** Grows each time something was found that keeps the form from being sent. */
  readonly turn: number;
}

/**
 * Sends the form of a session: asks the rules once more, stores, submits if that is asked, then throws the draft away
 * and opens the page of the service.
 * @param onConflict asked to show what somebody else saved in the meantime
 */
export function useSend(
  session: FormSession,
  { report }: Pick<KeptForm, 'report'>,
  onConflict: (other: OtherChange, of: ConflictOf) => Promise<void>,
): Sending {
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [stopped, setStopped] = useState<Error>();
  const [turn, setTurn] = useState(0);
  const [last, setLast] = useState<SendOrder>();
  const run = async (
    order: SendOrder,
    look: () => Promise<OtherChange | undefined> = async () => undefined,
  ): Promise<void> => {
    setBusy(true);
    setStopped(undefined);
    const other = await look();
    if (other !== undefined) {
      setBusy(false);
      return onConflict(other, 'RATIONALE');
    }
    const outcome = await checkAndSend(session, order);
    setBusy(false);
    switch (outcome.kind) {
      case 'STOPPED':
        return setStopped(outcome.problem);
      case 'CONFLICT':
        return onConflict({ by: outcome.changedBy, at: outcome.changedAt }, outcome.of);
      case 'PROBLEMS':
        report(outcome.findings);
        return setTurn((before) => before + 1);
      case 'DONE':
        await session.keeper.end();
        await queries.invalidateQueries();
        tellOnArrival(order.done);
        return navigate({ to: '/services/$id', params: { id: outcome.serviceId } });
    }
  };
  const send: Sending['send'] = (order, look) => {
    if (busy) return;
    setLast(order);
    run(order, look).catch((error: unknown) => {
      setStopped(error instanceof Error ? error : new Error(String(error)));
    });
  };
  return {
    send,
    busy,
    stopped,
    again: () => {
      if (last !== undefined) send(last);
    },
    turn,
  };
}

/** Nothing is stored of a form that the rules would not let through. */
async function checkAndSend(session: FormSession, order: SendOrder): Promise<SendOutcome> {
  const { values, progress } = session.body;
  try {
    const { previewService } = await askApi(PreviewServiceDocument, {
      id: progress.service?.id ?? null,
      input: serviceInputOf(values),
    });
    const findings = openProblems(previewService.problems, values).filter(
      ({ blocks }) => order.submit || blocks === 'SAVE',
    );
    if (findings.length > 0) return { kind: 'PROBLEMS', findings };
    return await sendService(
      session.body,
      { submit: order.submit, comment: order.comment, withRationale: previewService.rationaleNeeded },
      {
        ask: askApi,
        keep: (next) => {
          session.progressed(next);
        },
      },
    );
  } catch (error) {
    if (error instanceof ProblemError) return { kind: 'STOPPED', problem: error };
    throw error;
  }
}
