import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';

/** What the policy asks of a record. */
interface Guarded {
  readonly labels: readonly string[];
  readonly serviceStatus: string | null;
  readonly unitId: string | null;
  readonly textStatus: string | null;
}

/** How much of the history of one record somebody reads. */
export interface HistoryAccess {
  /** Changes of these actions; every action for who reads the record in every status. */
  readonly actions: readonly ChangeAction[];
  /** Whether comments, proposals and offers are shown: they are between the agency and OMB. */
  readonly inside: boolean;
  /** Whether the record may be set back. */
  readonly restores: boolean;
}

/** Changes of what everybody reads. Drafts, proposals and reviews are the agency's and OMB's own until published. */
const publicActions: readonly ChangeAction[] = [
  'SEED_LOADED',
  'PUBLISHED',
  'CONFIRMED',
  'ARCHIVED',
  'TRANSFERRED',
  'MERGED',
  'MOVED',
  'REASSESSED',
];

/** Fields that a change can touch and that only they read who see the record in every status. */
const insideFields: ReadonlySet<string> = new Set([
  'statusComment',
  'proposal',
  'proposalStatus',
  'proposalComment',
  'transferTo',
]);

/** What a change says to somebody who sees only what was public. */
export function publicPart<V>(facts: Readonly<Record<string, V>> | null): Readonly<Record<string, V>> | null {
  if (facts === null) return null;
  return Object.fromEntries(Object.entries(facts).filter(([field]) => !insideFields.has(field)));
}

const everyAction = Object.values(ChangeAction);

/** Roles that read every record in every status (R97). */
const readsAll: readonly string[] = ['OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR'];

/**
 * Who may ask for a history at all: who signed in and has a role, because it names people (R97, R100).
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireReaderOfHistory(context: Pick<RequestContext, 'actor'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.length > 0) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a person with a role reads who changed what.', {
    cure: 'Ask an administrator for a role.',
  });
}

/**
 * What somebody reads of the history of this record; null where they may not see the record, which is told like one
 * that does not exist. A registrar of another agency sees what was public, and no comment.
 */
export function historyAccess(actor: Actor, record: Guarded): HistoryAccess | null {
  const kind = record.labels.find((label) => label !== 'Record');
  if (kind === 'Person') return actor.roles.includes('ADMINISTRATOR') ? whole(false) : null;
  if (kind === 'Unit' || kind === 'UnitProfile') return whole(false);
  if (kind === 'Journey') return journeyAccess(actor, record);
  if (kind !== 'Service' && kind !== 'Rationale' && kind !== 'JourneyRequest') return null;
  const own = actor.roles.includes('REGISTRAR') && actor.unitIds.includes(record.unitId ?? '');
  if (own) return whole(kind === 'Service' && record.serviceStatus !== 'ARCHIVED');
  if (actor.roles.some((role) => readsAll.includes(role))) return whole(false);
  const isPublic =
    record.serviceStatus === 'PUBLISHED' &&
    (record.textStatus === null || ['SUBMITTED', 'APPROVED'].includes(record.textStatus));
  return isPublic ? { actions: publicActions, inside: false, restores: false } : null;
}

/** What of a journey's history somebody reads: leads, OMB and administrators all; registrars when a published one became public. */
function journeyAccess({ roles }: Actor, { textStatus }: Guarded): HistoryAccess | null {
  const edits = roles.includes('LIFE_EXPERIENCE_LEAD');
  if (edits || roles.some((role) => readsAll.includes(role)))
    return whole(edits && textStatus !== 'ARCHIVED');
  return textStatus === 'PUBLISHED' ? { actions: publicActions, inside: false, restores: false } : null;
}

const whole = (restores: boolean): HistoryAccess => ({ actions: everyAction, inside: true, restores });
