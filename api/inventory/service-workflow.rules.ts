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

/** Whether an answer of `workflowStep` says no. */
export function isRefusal(step: WorkflowStep | WorkflowRefusal): step is WorkflowRefusal {
  return 'refused' in step;
}
