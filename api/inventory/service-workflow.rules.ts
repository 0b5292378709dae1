import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { ServiceState } from './service-state.rules.ts';

/**
 * The life of a record (R10). A service that nobody has published moves itself; a published service stays as it is and
 * its proposal moves, by the same table, until it is published in its place.
 */

/** What somebody wants to do to a record. RETURN by the agency is taking it back. */
export type WorkflowAction = 'UPDATE' | 'SUBMIT' | 'APPROVE' | 'RETURN' | 'PUBLISH' | 'ARCHIVE';

/** As what somebody acts on this record. One person may be both; nobody decides on an own submission (R97). */
export interface ActingAs {
  /** A registrar of the lead unit or of a unit above it. */
  readonly owner: boolean;
  /** An OMB analyst who did not submit it. */
  readonly reviewer: boolean;
  /** An OMB analyst, whoever submitted it. */
  readonly analyst: boolean;
}

/** What moves: the record itself, or the proposal of a published one. */
export type WorkflowLine = 'RECORD' | 'PROPOSAL';

/** A step that may be taken. */
export interface WorkflowStep {
  readonly line: WorkflowLine;
  /** Status of the line afterwards. */
  readonly to: ServiceStatus;
  /** How the history calls it. */
  readonly action: ChangeAction;
  readonly needsComment: boolean;
}

/** Why a step may not be taken, and what to do instead. */
export interface WorkflowRefusal {
  readonly refused: string;
  readonly cure: string;
}

type Who = keyof ActingAs;

interface Rule {
  readonly from: readonly ServiceStatus[];
  readonly action: WorkflowAction;
  readonly who: readonly Who[];
  /** Null keeps the status. */
  readonly to: ServiceStatus | null;
  readonly told: ChangeAction;
  readonly needsComment?: true;
}

/** In the order in which they are tried: whoever may review reviews, though they are of the agency as well. */
const rules: readonly Rule[] = [
  { from: ['DRAFT', 'CHANGES_REQUESTED'], action: 'UPDATE', who: ['owner'], to: null, told: 'UPDATED' },
  { from: ['APPROVED'], action: 'UPDATE', who: ['owner'], to: 'DRAFT', told: 'UPDATED' },
  {
    from: ['DRAFT', 'CHANGES_REQUESTED'],
    action: 'SUBMIT',
    who: ['owner'],
    to: 'SUBMITTED',
    told: 'SUBMITTED',
  },
  { from: ['SUBMITTED'], action: 'APPROVE', who: ['reviewer'], to: 'APPROVED', told: 'APPROVED' },
  {
    from: ['SUBMITTED'],
    action: 'RETURN',
    who: ['reviewer'],
    to: 'CHANGES_REQUESTED',
    told: 'RETURNED',
    needsComment: true,
  },
  { from: ['SUBMITTED'], action: 'RETURN', who: ['owner'], to: 'DRAFT', told: 'WITHDRAWN' },
  { from: ['APPROVED'], action: 'PUBLISH', who: ['owner', 'analyst'], to: 'PUBLISHED', told: 'PUBLISHED' },
];

/** The step that an action is for this person on this record, or why there is none. */
export function workflowStep(
  action: WorkflowAction,
  state: Pick<ServiceState, 'status' | 'proposalStatus'>,
  as: ActingAs,
): WorkflowStep | WorkflowRefusal {
  if (state.status === 'ARCHIVED') {
    return {
      refused: 'The service is archived and is kept as it was.',
      cure: 'Register the service anew if it is given again.',
    };
  }
  if (action === 'ARCHIVE') {
    return as.owner
      ? { line: 'RECORD', to: 'ARCHIVED', action: 'ARCHIVED', needsComment: true }
      : notYours('archives it');
  }
  const line: WorkflowLine = state.status === 'PUBLISHED' ? 'PROPOSAL' : 'RECORD';
  const status = line === 'RECORD' ? state.status : state.proposalStatus;
  if (status === null) return firstStep(action, as);
  const there = rules.filter((rule) => rule.action === action && rule.from.includes(status));
  const rule = there.find(({ who }) => who.some((one) => as[one]));
  if (rule === undefined) return there.length > 0 ? notFor(action, as) : notNow(action, status);
  const told = line === 'PROPOSAL' && rule.told === 'UPDATED' ? 'PROPOSED' : rule.told;
  return { line, to: rule.to ?? status, action: told, needsComment: rule.needsComment === true };
}

/** A published service of which no change is under way. To submit it again says that it is still right (R12). */
function firstStep(action: WorkflowAction, as: ActingAs): WorkflowStep | WorkflowRefusal {
  if (action === 'UPDATE') {
    if (!as.owner) return notYours('changes it');
    return { line: 'PROPOSAL', to: 'DRAFT', action: 'PROPOSED', needsComment: false };
  }
  if (action === 'SUBMIT') {
    if (!as.owner) return notYours('submits it');
    return { line: 'RECORD', to: 'PUBLISHED', action: 'CONFIRMED', needsComment: false };
  }
  return {
    refused: 'The service is published and no change of it is under way.',
    cure: 'Nothing is left to do; read the record again.',
  };
}

function notYours(does: string): WorkflowRefusal {
  return {
    refused: `Only a registrar of the responsible unit ${does}.`,
    cure: 'Ask a registrar of that unit.',
  };
}

function notFor(action: WorkflowAction, as: ActingAs): WorkflowRefusal {
  if (action === 'UPDATE') return notYours('changes it');
  if (action === 'SUBMIT') return notYours('submits it');
  if (action === 'PUBLISH') {
    return {
      refused: 'Only the responsible unit or OMB publishes what was approved.',
      cure: 'Ask a registrar of that unit.',
    };
  }
  if (as.analyst) {
    return {
      refused: 'Nobody decides on an own submission.',
      cure: 'Leave it to another analyst.',
    };
  }
  return action === 'APPROVE'
    ? { refused: 'Only OMB approves.', cure: 'Wait for the decision of OMB.' }
    : { refused: 'Only OMB or the responsible unit takes it back.', cure: 'Ask a registrar of that unit.' };
}

function notNow(action: WorkflowAction, status: ServiceStatus): WorkflowRefusal {
  if (status === 'SUBMITTED') {
    return action === 'PUBLISH'
      ? { refused: 'OMB has not approved it yet.', cure: 'Wait for the decision of OMB.' }
      : {
          refused: 'It is with OMB for review and cannot be changed now.',
          cure: 'Take it back first, or wait for the decision.',
        };
  }
  if (status === 'APPROVED') {
    return {
      refused: 'It is approved already.',
      cure: 'Publish it, or change it, which makes it a draft again.',
    };
  }
  return { refused: 'It has not been submitted for review.', cure: 'Submit it first.' };
}

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

/** Whether an answer of `workflowStep` says no. */
export function isRefusal(step: WorkflowStep | WorkflowRefusal): step is WorkflowRefusal {
  return 'refused' in step;
}
