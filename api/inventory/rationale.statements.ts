import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import type { ReasonCode, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import { decodeRationale, rationaleScalars } from './anatomy.statements.ts';
import type { RationaleRecord } from './anatomy.statements.ts';
import type { Keyed } from './edge.statements.ts';
import { AFTER_ALL } from './list.statements.ts';
import type { KeyedRow, Stretch } from './list.statements.ts';
import type { RationaleReader } from './rationale-reader.rules.ts';
import type { ReasonFacts } from './rationale-text.rules.ts';
import { decodeReason } from './rationale-write.statements.ts';

const projection = cypher`r { ${rationaleScalars} }`;

/** Whether the reader reads a rationale `r` of a service `s` in every status, or because it stands and is public. */
const readable = cypher`($readsAll OR s.unitId IN $unitIds OR (s.status = 'PUBLISHED' AND r.status IN ['SUBMITTED', 'APPROVED']))`;

/** Whether the reader reads everything that is written of a service `s`. */
const within = cypher`($readsAll OR s.unitId IN $unitIds)`;

/** Rationales by id, in every status that the reader may see. */
export function rationalesById(
  ids: readonly string[],
  reader: RationaleReader,
): Statement<Keyed<RationaleRecord>> {
  return {
    name: 'inventory.rationalesById',
    text: cypher`UNWIND $ids AS id MATCH (r:Rationale {id: id})-[:EXPLAINS]->(s:Service) WHERE ${readable}
      RETURN id, ${projection} AS node`,
    params: { ids, ...reader },
    decode: (row) => ({ id: row.string('id'), value: decodeRationale(row.row('node')) }),
  };
}

/** Rationales of services that do not stand: drafts, returned, withdrawn and superseded ones, the newest first. */
export function otherRationales(
  ids: readonly string[],
  reader: RationaleReader,
): Statement<Keyed<RationaleRecord[]>> {
  return {
    name: 'inventory.otherRationales',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE ${within}
      RETURN id, COLLECT { MATCH (r:Rationale)-[:EXPLAINS]->(s) WHERE NOT r.status IN ['SUBMITTED', 'APPROVED']
        WITH r ORDER BY r.queueKey DESC LIMIT 50 RETURN ${projection} } AS rows`,
    params: { ids, ...reader },
    decode: (row) => ({ id: row.string('id'), value: row.rows('rows').map(decodeRationale) }),
  };
}

/** Reasons of rationales, in their order. */
export function reasonsOfRationales(ids: readonly string[]): Statement<Keyed<ReasonFacts[]>> {
  return {
    name: 'inventory.reasonsOfRationales',
    text: cypher`UNWIND $ids AS id MATCH (r:Rationale {id: id})
      RETURN id, COLLECT { MATCH (r)-[g:GIVES_REASON]->(reason:Reason) WITH g, reason ORDER BY g.position
        RETURN { code: reason.code, rootCause: g.rootCause, brief: g.brief, citations: g.citations } } AS rows`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.rows('rows').map(decodeReason) }),
  };
}

/** To the version whose place each takes, and to the one that takes its place. */
const neighbours = {
  supersedes: cypher`(of)-[:SUPERSEDES]->(r:Rationale)-[:EXPLAINS]->(s:Service)`,
  supersededBy: cypher`(of)<-[:SUPERSEDES]-(r:Rationale)-[:EXPLAINS]->(s:Service)`,
} as const;

/** Earlier or later versions of rationales, as far as the reader may see them. */
export function neighbourVersions(
  way: keyof typeof neighbours,
  ids: readonly string[],
  reader: RationaleReader,
): Statement<Keyed<RationaleRecord>> {
  return {
    name: `inventory.rationales.${way}`,
    text: cypher`UNWIND $ids AS id MATCH (of:Rationale {id: id}) MATCH ${neighbours[way]}
      WHERE ${readable} AND r.status <> 'WITHDRAWN' RETURN id, ${projection} AS node`,
    params: { ids, ...reader },
    decode: (row) => ({ id: row.string('id'), value: decodeRationale(row.row('node')) }),
  };
}

/** A checked filter of the queue: only conditions that narrow are there. */
export interface QueueCriteria {
  readonly statuses: readonly RationaleStatus[];
  /** ISO date: those that stand and were to be looked at again by then. */
  readonly staleBy?: string;
  readonly contradicted?: true;
  readonly noneIdentified?: true;
  readonly reasons?: readonly ReasonCode[];
  /** Those whose only solutions are of this kind. */
  readonly onlySolutionKind?: SolutionKind;
}

function conditions(
  criteria: QueueCriteria,
  reader: RationaleReader,
): { where: CypherText[]; params: Params } {
  const { statuses, staleBy, contradicted, noneIdentified, reasons, onlySolutionKind } = criteria;
  const one = statuses.length === 1;
  const where = [one ? cypher`r.status = $status` : cypher`r.status IN $statuses`];
  if (!reader.readsAll) where.push(cypher`s.unitId IN $unitIds`);
  if (staleBy !== undefined)
    where.push(cypher`r.reviewDue <= $staleBy AND r.status IN ['SUBMITTED', 'APPROVED']`);
  if (contradicted === true)
    where.push(cypher`s.rationaleState = 'CONTRADICTED' AND r.disposition = 'CANNOT_BE_DIGITAL'`);
  if (noneIdentified === true) where.push(cypher`r.noneIdentified`);
  if (reasons !== undefined) where.push(cypher`any(reason IN r.reasons WHERE reason IN $reasons)`);
  if (onlySolutionKind !== undefined)
    where.push(
      cypher`size(r.solutionKinds) > 0 AND all(kind IN r.solutionKinds WHERE kind = $onlySolutionKind)`,
    );
  return {
    where,
    params: {
      ...(one ? { status: statuses[0] } : { statuses }),
      ...(reader.readsAll ? {} : { unitIds: reader.unitIds }),
      ...(staleBy === undefined ? {} : { staleBy }),
      ...(reasons === undefined ? {} : { reasons }),
      ...(onlySolutionKind === undefined ? {} : { onlySolutionKind }),
    },
  };
}

/** A page of the queue: who waits longest is first. */
export function queuePage(
  criteria: QueueCriteria,
  reader: RationaleReader,
  { direction, key, limit }: Stretch,
): Statement<KeyedRow<RationaleRecord>> {
  const { where, params } = conditions(criteria, reader);
  const forward = direction === 'FORWARD';
  const bound = forward ? cypher`r.queueKey > $bound` : cypher`r.queueKey < $bound`;
  const walk = criteria.statuses.length === 1 ? [cypher`r.status`, cypher`r.queueKey`] : [cypher`r.queueKey`];
  const order = joinCypher(forward ? walk : walk.map((by) => cypher`${by} DESC`), ', ');
  return {
    name: 'inventory.rationaleQueue',
    text: cypher`MATCH (r:Rationale) WHERE ${bound}
      MATCH (r)-[:EXPLAINS]->(s:Service) WHERE ${joinCypher(where, ' AND ')}
      WITH r ORDER BY ${order} LIMIT $limit RETURN r.queueKey AS key, ${projection} AS node`,
    params: { ...params, bound: key ?? (forward ? '' : AFTER_ALL), limit: int(limit) },
    decode: (row) => ({ key: row.string('key'), node: decodeRationale(row.row('node')) }),
  };
}

/** How many rationales a filter of the queue finds. */
export function queueTotal(criteria: QueueCriteria, reader: RationaleReader): Statement<number> {
  const { where, params } = conditions(criteria, reader);
  return {
    name: 'inventory.rationaleQueueTotal',
    text: cypher`MATCH (r:Rationale) WHERE r.queueKey > ''
      MATCH (r)-[:EXPLAINS]->(s:Service) WHERE ${joinCypher(where, ' AND ')} RETURN count(r) AS total`,
    params,
    decode: (row) => row.number('total'),
  };
}

/** What another rationale has in common with one. */
export interface SharedParts {
  readonly reasons: readonly string[];
  readonly sameType: boolean;
  readonly tools: readonly string[];
  readonly forms: readonly string[];
}

/** A rationale of another service that gives one of the same reasons. */
export interface SimilarRow {
  readonly rationale: RationaleRecord;
  readonly shared: SharedParts;
  /** Whether the reader reads everything of its service, also what OMB said. */
  readonly within: boolean;
}

/** Rationales that are looked at more closely: those that share most reasons. */
const CANDIDATES = 200;

/** Rationales of other services with a reason in common, the likest first, decided ones before others that are as like. */
export function similarRationales(id: string, reader: RationaleReader, limit: number): Statement<SimilarRow> {
  return {
    name: 'inventory.similarRationales',
    text: cypher`MATCH (own:Rationale {id: $id})-[:EXPLAINS]->(mine:Service)
      MATCH (own)-[:GIVES_REASON]->(reason:Reason)<-[:GIVES_REASON]-(r:Rationale)-[:EXPLAINS]->(s:Service)
      WHERE s <> mine AND r.status IN ['SUBMITTED', 'APPROVED', 'RETURNED'] AND ${readable}
      WITH mine, r, s, collect(DISTINCT reason.code) AS reasons, s.typeCode = mine.typeCode AS sameType
      ORDER BY size(reasons) DESC, sameType DESC, r.queueKey LIMIT $candidates
      WITH r, s, reasons, sameType,
        COLLECT { MATCH (mine)-[:USES_TOOL]->(t:Tool)<-[:USES_TOOL]-(s) RETURN t.name ORDER BY t.nameKey LIMIT 3 } AS tools,
        COLLECT { MATCH (mine)-[:ASKS_FOR]->(f:Form)<-[:ASKS_FOR]-(s) RETURN f.number ORDER BY f.nameKey LIMIT 3 } AS forms
      ORDER BY 2 * size(reasons) + CASE WHEN sameType THEN 1 ELSE 0 END + size(tools) + 2 * size(forms) DESC,
        r.status = 'SUBMITTED', r.queueKey LIMIT $limit
      RETURN ${projection} AS node, reasons, sameType, tools, forms, ${within} AS within`,
    params: { id, ...reader, candidates: int(CANDIDATES), limit: int(limit) },
    decode: (row) => ({
      rationale: decodeRationale(row.row('node')),
      shared: {
        reasons: row.strings('reasons'),
        sameType: row.boolean('sameType'),
        tools: row.strings('tools'),
        forms: row.strings('forms'),
      },
      within: row.boolean('within'),
    }),
  };
}
