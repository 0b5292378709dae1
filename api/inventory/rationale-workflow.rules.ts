import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';

/** What people do with a rationale (R10 applied to R21, R22). */
export type RationaleStep = 'RECORD' | 'SUBMIT' | 'APPROVE' | 'RETURN' | 'WITHDRAW';

/** Where a step leads: to a status, to a new version beside this one, or nowhere, with the reason and the cure. */
export type StepOutcome =
  | { readonly to: RationaleStatus }
  | { readonly newVersion: true }
  | { readonly refused: string; readonly cure: string };

const to = (status: RationaleStatus): StepOutcome => ({ to: status });
const newVersion: StepOutcome = { newVersion: true };
const refused = (sentence: string, cure: string): StepOutcome => ({ refused: sentence, cure });

const superseded = refused('A newer version has taken its place.', 'Open the newer version.');
const notSubmitted = refused('It is not submitted, so there is nothing to decide.', 'Wait until it is.');
const decided = refused('It was decided on already.', 'Read the decision.');

/**
 * Every step from every status. Writing over a text that stands makes a new version beside it, so that what was given
 * stays given until the new version takes its place (R27).
 */
const steps: Record<RationaleStep, Record<RationaleStatus, StepOutcome>> = {
  RECORD: {
    DRAFT: to('DRAFT'),
    RETURNED: to('DRAFT'),
    WITHDRAWN: to('DRAFT'),
    SUBMITTED: newVersion,
    APPROVED: newVersion,
    SUPERSEDED: superseded,
  },
  SUBMIT: {
    DRAFT: to('SUBMITTED'),
    RETURNED: to('SUBMITTED'),
    WITHDRAWN: refused('It was withdrawn.', 'Save it again, then submit it.'),
    SUBMITTED: refused('It is submitted already.', 'Wait for the decision, or withdraw it.'),
    APPROVED: refused('It is approved already.', 'Save a change first; that makes a new version.'),
    SUPERSEDED: superseded,
  },
  APPROVE: {
    DRAFT: notSubmitted,
    RETURNED: notSubmitted,
    WITHDRAWN: notSubmitted,
    SUBMITTED: to('APPROVED'),
    APPROVED: decided,
    SUPERSEDED: superseded,
  },
  RETURN: {
    DRAFT: notSubmitted,
    RETURNED: decided,
    WITHDRAWN: notSubmitted,
    SUBMITTED: to('RETURNED'),
    APPROVED: decided,
    SUPERSEDED: superseded,
  },
  WITHDRAW: {
    DRAFT: to('WITHDRAWN'),
    RETURNED: to('WITHDRAWN'),
    WITHDRAWN: refused('It is withdrawn already.', 'Nothing has to be done.'),
    SUBMITTED: to('WITHDRAWN'),
    APPROVED: to('WITHDRAWN'),
    SUPERSEDED: superseded,
  },
};

/** Where a step leads from a status. */
export function stepFrom(status: RationaleStatus, step: RationaleStep): StepOutcome {
  return steps[step][status];
}

/**
 * Whether the earlier version loses its place when the newer one gets this status: one that OMB has not decided on when
 * the newer is submitted, since nobody reviews two; an approved one only when the newer is approved.
 */
export function takesPlaceOf(newer: RationaleStatus, earlier: RationaleStatus): boolean {
  if (newer === 'APPROVED') return earlier === 'APPROVED' || earlier === 'SUBMITTED';
  return newer === 'SUBMITTED' && earlier === 'SUBMITTED';
}
