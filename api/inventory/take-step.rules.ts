import type { ServiceState } from './service-state.rules.ts';
import type { WorkflowStep } from './service-workflow.rules.ts';

/** Months from one statement that a record is right to the next (R12). */
export const REVIEW_MONTHS = 12;

/** The day by which a record is to be looked at again. @param from the moment it was said to be right */
export function reviewDueAfter(from: Date): string {
  const month = from.getUTCMonth() + REVIEW_MONTHS;
  const last = new Date(Date.UTC(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(from.getUTCDate(), last);
  return new Date(Date.UTC(from.getUTCFullYear(), month, day)).toISOString().slice(0, 10);
}

/** Who did a step, when, and what they said. */
export interface StepFacts {
  readonly actorId: string;
  readonly now: Date;
  readonly comment: string | null;
}

/**
 * The record after a step. What the public reads of a published service changes only by publishing and archiving; a
 * step of its proposal raises the version and leaves the day of the last change.
 */
export function takeStep(state: ServiceState, step: WorkflowStep, facts: StepFacts): ServiceState {
  const { actorId, now, comment } = facts;
  const at = now.toISOString();
  const said = comment ?? null;
  const next = { ...state, version: state.version + 1 };
  const moved: ServiceState =
    step.line === 'RECORD'
      ? { ...next, status: step.to, statusComment: said, updatedAt: at }
      : { ...next, proposalStatus: step.to, proposalComment: said };
  switch (step.action) {
    case 'SUBMITTED':
      return {
        ...moved,
        submittedBy: actorId,
        submittedAt: at,
        decidedBy: null,
        decidedAt: null,
        ...reviewed(moved, step, now),
      };
    case 'CONFIRMED':
      return { ...moved, reviewedAt: at, nextReviewDue: reviewDueAfter(now) };
    case 'APPROVED':
    case 'RETURNED':
      return { ...moved, decidedBy: actorId, decidedAt: at };
    case 'PUBLISHED':
      return published(moved, at, now);
    case 'ARCHIVED':
      return { ...moved, ...noProposal };
    default:
      return moved;
  }
}

/** Whoever submits a record says that it is right; of a proposal that holds once it is published. */
function reviewed(state: ServiceState, step: WorkflowStep, now: Date): Partial<ServiceState> {
  if (step.line === 'PROPOSAL') return {};
  return { reviewedAt: state.updatedAt, nextReviewDue: reviewDueAfter(now) };
}

const noProposal = {
  proposal: null,
  proposalStatus: null,
  proposalBy: null,
  proposalAt: null,
  proposalComment: null,
} as const;

function published(state: ServiceState, at: string, now: Date): ServiceState {
  const facts = state.proposal ?? state.facts;
  return {
    ...state,
    ...noProposal,
    facts,
    status: 'PUBLISHED',
    updatedAt: at,
    reviewedAt: state.submittedAt ?? at,
    nextReviewDue: reviewDueAfter(now),
  };
}
