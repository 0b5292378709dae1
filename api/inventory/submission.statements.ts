import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Keyed } from './edge.statements.ts';
import { decodeKnownRationale, knownStatuses } from './known-records.statements.ts';
import type { KnownRationale } from './known-records.statements.ts';

/** One step on the way of a record to the public, or a change about which something was said. */
export interface SubmissionStepRecord {
  readonly at: string;
  readonly actorName: string;
  readonly action: ChangeAction;
  readonly comment: string | null;
  readonly version: number;
}

/** With these a record, or what was on its way, became what the public reads: a new round begins. */
const closing: readonly ChangeAction[] = ['PUBLISHED', 'CONFIRMED'];
/** Steps that are told with a comment and without. */
const steps: readonly ChangeAction[] = ['SUBMITTED', 'WITHDRAWN', 'RETURNED', 'APPROVED'];
/** Changes that are told where something was said about them. Offers and mergers are the business of agencies. */
const said: readonly ChangeAction[] = ['CREATED', 'UPDATED', 'PROPOSED', 'RESTORED'];

/**
 * The steps of many services since each was published or confirmed last, else since it was made: oldest first, the
 * newest hundred. A round lives as long as OMB and the agency hand it to and fro (R10).
 */
export function submissionStepsOf(ids: readonly string[]): Statement<Keyed<SubmissionStepRecord[]>> {
  return {
    name: 'inventory.submissionStepsOf',
    text: cypher`UNWIND $ids AS id
      CALL (id) { OPTIONAL MATCH (c:Change) WHERE c.historyKey > id + '|' AND c.historyKey < id + '}' AND c.action IN $closing
        WITH c.historyKey AS key ORDER BY key DESC LIMIT 1 RETURN coalesce(key, id + '|') AS begun }
      RETURN id, COLLECT { MATCH (c:Change) WHERE c.historyKey > begun AND c.historyKey < id + '}'
          AND (c.action IN $steps OR (c.action IN $said AND c.comment IS NOT NULL))
        WITH c ORDER BY c.historyKey DESC LIMIT 100
        RETURN c { .at, .actorName, .action, .comment, .version } } AS steps`,
    params: { ids, closing, steps, said },
    decode: (row) => ({
      id: row.string('id'),
      value: row
        .rows('steps')
        .map((step) => ({
          at: step.string('at'),
          actorName: step.string('actorName'),
          action: step.word('action', ChangeAction),
          comment: step.optionalString('comment'),
          version: step.number('version'),
        }))
        .reverse(),
    }),
  };
}

/** The rationales of many services, as far as verdicts and their explanation depend on them. */
export function knownRationalesOf(ids: readonly string[]): Statement<Keyed<KnownRationale[]>> {
  return {
    name: 'inventory.knownRationalesOf',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN id, COLLECT { MATCH (r:Rationale)-[:EXPLAINS]->(s) WHERE r.status IN $statuses
        WITH r ORDER BY r.id LIMIT 50 RETURN r { .* } } AS rationales`,
    params: { ids, statuses: knownStatuses },
    decode: (row) => ({
      id: row.string('id'),
      value: row.rows('rationales').map(decodeKnownRationale),
    }),
  };
}
