import type { AccessRole } from '../../schema/vocabulary/access.ts';
import { WorkKind } from '../../schema/vocabulary/work.ts';

/** Whose work each kind is. What a registrar does is of the own units only; what OMB does is of all agencies. */
const doneBy: Record<WorkKind, AccessRole> = {
  RETURNED: 'REGISTRAR',
  RATIONALES_RETURNED: 'REGISTRAR',
  DRAFTS: 'REGISTRAR',
  PROPOSALS_OPEN: 'REGISTRAR',
  READY_TO_PUBLISH: 'REGISTRAR',
  TRANSFERS_TO_ANSWER: 'REGISTRAR',
  RATIONALES_MISSING: 'REGISTRAR',
  RATIONALES_DUE: 'REGISTRAR',
  REVIEWS_DUE: 'REGISTRAR',
  SERVICES_TO_REVIEW: 'OMB_ANALYST',
  RATIONALES_TO_REVIEW: 'OMB_ANALYST',
};

/** What can wait for a person with these roles, in the order in which it is shown. */
export function workOf(roles: readonly AccessRole[]): WorkKind[] {
  return Object.values(WorkKind).filter((kind) => roles.includes(doneBy[kind]));
}

/** The page that lists what is counted. @param today ISO date */
export function listOf(kind: WorkKind, today: string): string {
  const lists: Record<WorkKind, string> = {
    RETURNED: '/work/services?status=CHANGES_REQUESTED',
    RATIONALES_RETURNED: '/work/rationales?status=RETURNED',
    DRAFTS: '/work/services?status=DRAFT',
    PROPOSALS_OPEN: '/work/services?proposal=DRAFT,CHANGES_REQUESTED,APPROVED',
    READY_TO_PUBLISH: '/work/services?status=APPROVED',
    TRANSFERS_TO_ANSWER: '/work/transfers',
    RATIONALES_MISSING: '/work/services?status=PUBLISHED&rationale=MISSING',
    RATIONALES_DUE: '/work/rationales?stale=true',
    REVIEWS_DUE: `/work/services?status=PUBLISHED&reviewDueBefore=${dayAfter(today)}`,
    SERVICES_TO_REVIEW: '/work/reviews',
    RATIONALES_TO_REVIEW: '/work/rationales?status=SUBMITTED',
  };
  return lists[kind];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whole days from a day or moment to now; null where it is not known, never less than 0. */
export function daysSince(iso: string | null, now: Date): number | null {
  if (iso === null) return null;
  return Math.max(0, Math.floor((now.getTime() - Date.parse(iso)) / DAY_MS));
}

/** The day of a moment in Coordinated Universal Time, such as 2026-11-03. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(day) + DAY_MS));
}
