import { WorkKind } from '../../schema/vocabulary/work.ts';
import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';

/** What waits, and since when: an ISO day or moment, or null where that was not recorded. */
export interface WaitingWork {
  readonly kind: WorkKind;
  readonly count: number;
  readonly since: string | null;
}

/** Whose work is counted, and on which day. */
export interface WorkQuestion {
  /** Units whose services the person registers. */
  readonly unitIds: readonly string[];
  /** Id of the person: nobody decides on what they submitted themselves. */
  readonly actorId: string;
  /** ISO date. */
  readonly today: string;
}

const ownUnit = cypher`s.unitId IN $unitIds`;

/**
 * What binds the records that wait, and what says since when. Every rationale has a queue key, which is asked for only
 * because it stands in the index behind the status.
 */
const waiting: Record<WorkKind, { readonly match: CypherText; readonly since: CypherText }> = {
  RETURNED: {
    match: cypher`MATCH (s:Service {status: 'CHANGES_REQUESTED'}) WHERE ${ownUnit}`,
    since: cypher`coalesce(s.decidedAt, s.updatedAt)`,
  },
  RATIONALES_RETURNED: {
    match: cypher`MATCH (r:Rationale)-[:EXPLAINS]->(s:Service) WHERE r.status = 'RETURNED' AND r.queueKey > '' AND ${ownUnit}`,
    since: cypher`r.decidedAt`,
  },
  DRAFTS: {
    match: cypher`MATCH (s:Service {status: 'DRAFT'}) WHERE ${ownUnit}`,
    since: cypher`s.updatedAt`,
  },
  PROPOSALS_OPEN: {
    match: cypher`MATCH (s:Service) WHERE s.proposalStatus IN ['DRAFT', 'CHANGES_REQUESTED', 'APPROVED'] AND ${ownUnit}`,
    since: cypher`s.proposalAt`,
  },
  READY_TO_PUBLISH: {
    match: cypher`MATCH (s:Service {status: 'APPROVED'}) WHERE ${ownUnit}`,
    since: cypher`coalesce(s.decidedAt, s.updatedAt)`,
  },
  TRANSFERS_TO_ANSWER: {
    match: cypher`MATCH (s:Service) WHERE s.transferTo IN $unitIds`,
    since: cypher`s.transferAt`,
  },
  RATIONALES_MISSING: {
    match: cypher`MATCH (s:Service {rationaleState: 'MISSING'}) WHERE s.status = 'PUBLISHED' AND ${ownUnit}`,
    since: cypher`s.gapSince`,
  },
  RATIONALES_DUE: {
    match: cypher`MATCH (s:Service) WHERE s.rationaleReviewDue <= $today AND ${ownUnit}
      MATCH (r:Rationale)-[:EXPLAINS]->(s) WHERE r.reviewDue <= $today AND r.status IN ['SUBMITTED', 'APPROVED']`,
    since: cypher`r.reviewDue`,
  },
  REVIEWS_DUE: {
    match: cypher`MATCH (s:Service) WHERE s.nextReviewDue <= $today AND s.status = 'PUBLISHED' AND ${ownUnit}`,
    since: cypher`s.nextReviewDue`,
  },
  SERVICES_TO_REVIEW: {
    match: cypher`MATCH (s:Service) WHERE (s.status = 'SUBMITTED' OR s.proposalStatus = 'SUBMITTED')
      AND coalesce(s.submittedBy, '') <> $actorId`,
    since: cypher`s.submittedAt`,
  },
  RATIONALES_TO_REVIEW: {
    match: cypher`MATCH (r:Rationale) WHERE r.status = 'SUBMITTED' AND r.queueKey > '' AND coalesce(r.submittedById, '') <> $actorId`,
    since: cypher`r.submittedAt`,
  },
};

/** Counts all these kinds in one statement. */
export function countWork(kinds: readonly WorkKind[], question: WorkQuestion): Statement<WaitingWork> {
  const counts = kinds.map((kind) => {
    const { match, since } = waiting[kind];
    return cypher`${match} RETURN '${kind as string as CypherText}' AS kind, count(*) AS count, min(${since}) AS since`;
  });
  const text = joinCypher(counts, ' UNION ALL ');
  const used = Object.entries(question).filter(([name]) => text.includes(`$${name}`));
  return {
    name: 'inventory.countWork',
    text,
    params: Object.fromEntries(used),
    decode: (row) => ({
      kind: row.word('kind', WorkKind),
      count: row.number('count'),
      since: row.optionalString('since'),
    }),
  };
}
