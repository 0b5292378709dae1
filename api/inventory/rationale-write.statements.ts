import { DigitalGap, PhysicalGap } from '../../schema/vocabulary/gap.ts';
import { RationaleStatus, RationaleSubject } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode, RootCause } from '../../schema/vocabulary/rationale.ts';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { decodeSolutions } from './anatomy.statements.ts';
import type { ExplainedService } from './check-rationale.rules.ts';
import { storedRationaleOf } from './rationale-record.rules.ts';
import type { WrittenRationale } from './rationale-record.rules.ts';
import type { ReasonFacts } from './rationale-text.rules.ts';

const nothing = (): null => null;

/** A rationale as a write finds it, with the newer version that is on its way to take its place. */
export interface FoundRationale extends WrittenRationale {
  /** Id of a newer version that is not withdrawn; null where there is none. */
  readonly successorId: string | null;
}

/** What a write binds as `r`, and how it is brought. */
const written = cypher`RETURN r { .* } AS rationale, s.id AS serviceId,
  COLLECT { MATCH (r)-[g:GIVES_REASON]->(reason:Reason) WITH g, reason ORDER BY g.position
    RETURN { code: reason.code, rootCause: g.rootCause, brief: g.brief, citations: g.citations } } AS reasons,
  head(COLLECT { MATCH (r)-[:SUPERSEDES]->(older:Rationale) RETURN older.id }) AS supersedesId,
  head(COLLECT { MATCH (newer:Rationale)-[:SUPERSEDES]->(r) WHERE newer.status <> 'WITHDRAWN' RETURN newer.id }) AS successorId`;

/** One rationale as it is written. */
export function writtenRationale(id: string): Statement<FoundRationale> {
  return {
    name: 'inventory.writtenRationale',
    text: cypher`MATCH (r:Rationale {id: $id})-[:EXPLAINS]->(s:Service) ${written}`,
    params: { id },
    decode: decodeWritten,
  };
}

/** The rationales of a service that somebody still has to finish. */
export function unfinishedRationales(serviceId: string): Statement<FoundRationale> {
  return {
    name: 'inventory.unfinishedRationales',
    text: cypher`MATCH (r:Rationale)-[:EXPLAINS]->(s:Service {id: $serviceId}) WHERE r.status IN ['DRAFT', 'RETURNED']
      WITH r, s ORDER BY r.queueKey LIMIT 50 ${written}`,
    params: { serviceId },
    decode: decodeWritten,
  };
}

function decodeWritten(row: Row): FoundRationale {
  const node = row.row('rationale');
  return {
    id: node.string('id'),
    serviceId: row.string('serviceId'),
    version: node.number('version'),
    status: node.word('status', RationaleStatus),
    text: {
      subject: node.has('subject') ? node.word('subject', RationaleSubject) : null,
      title: node.string('title'),
      description: node.optionalString('description'),
      disposition: node.word('disposition', Disposition),
      reasons: row.rows('reasons').map(decodeReason),
      solutions: decodeSolutions(node),
      explanation: node.string('explanation'),
      owner: node.optionalString('owner'),
      reviewDue: node.optionalString('reviewDue'),
    },
    illustrative: node.boolean('illustrative'),
    source: node.string('source'),
    createdAt: node.string('createdAt'),
    updatedAt: node.string('updatedAt'),
    updatedBy: node.optionalString('updatedBy'),
    since: node.string('since'),
    submittedById: node.optionalString('submittedById'),
    submittedBy: node.optionalString('submittedBy'),
    submittedAt: node.optionalString('submittedAt'),
    decidedBy: node.optionalString('decidedBy'),
    decidedAt: node.optionalString('decidedAt'),
    comment: node.optionalString('comment'),
    supersedesId: row.optionalString('supersedesId'),
    successorId: row.optionalString('successorId'),
  };
}

/** Reads a reason with what its edge says of it. */
export function decodeReason(row: Row): ReasonFacts {
  return {
    code: row.word('code', ReasonCode),
    rootCause: row.has('rootCause') ? row.word('rootCause', RootCause) : null,
    brief: row.optionalString('brief'),
    citations: row.strings('citations'),
  };
}

/** The service that is explained, as far as a rationale is held against it. */
export interface RationaleTarget extends ExplainedService {
  readonly id: string;
  readonly name: string;
  readonly status: ServiceStatus;
  /** Lead unit. */
  readonly unitId: string;
}

/** The service that a rationale explains. */
export function rationaleTarget(serviceId: string): Statement<RationaleTarget> {
  return {
    name: 'inventory.rationaleTarget',
    text: cypher`MATCH (s:Service {id: $serviceId})
      RETURN s { .id, .name, .description, .status, .unitId, .digitalGap, .physicalGap } AS service,
        COLLECT { MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WITH u, r ORDER BY r.lead DESC, u.nameKey
          RETURN { name: u.name, path: COLLECT { MATCH (u)-[:PART_OF*1..8]->(a:Unit) WITH a ORDER BY a.depth RETURN a.name } } } AS units`,
    params: { serviceId },
    decode: (row) => {
      const service = row.row('service');
      return {
        id: service.string('id'),
        name: service.string('name'),
        description: service.string('description'),
        status: service.word('status', ServiceStatus),
        unitId: service.string('unitId'),
        digitalGap: service.word('digitalGap', DigitalGap),
        physicalGap: service.word('physicalGap', PhysicalGap),
        units: row.rows('units').map((unit) => ({ name: unit.string('name'), path: unit.strings('path') })),
      };
    },
  };
}

/** Stores a rationale, new or not, with its edges to the service and to the version whose place it takes. */
export function storeRationale(rationale: WrittenRationale): Statement<unknown> {
  const { properties } = storedRationaleOf(rationale);
  return {
    name: 'inventory.storeRationale',
    text: cypher`MATCH (s:Service {id: $serviceId})
      MERGE (r:Rationale {id: $id}) ON CREATE SET r:Record
      SET r += $properties
      MERGE (r)-[:EXPLAINS]->(s)
      WITH r MATCH (older:Rationale {id: $supersedesId}) MERGE (r)-[:SUPERSEDES]->(older)`,
    params: {
      id: rationale.id,
      serviceId: rationale.serviceId,
      supersedesId: rationale.supersedesId,
      properties: { ...properties, version: int(rationale.version) },
    },
    decode: nothing,
  };
}

/** Stores the reasons of a rationale in the place of those that it gave before. */
export function storeReasons(rationale: WrittenRationale): Statement<unknown> {
  const reasons = storedRationaleOf(rationale).reasons.map(({ reasonId, code, properties }) => ({
    reasonId,
    code,
    properties: { ...properties, position: int(Number(properties.position)) },
  }));
  return {
    name: 'inventory.storeReasons',
    text: cypher`MATCH (r:Rationale {id: $id})
      CALL (r) { MATCH (r)-[given:GIVES_REASON]->(:Reason) DELETE given }
      UNWIND $reasons AS row
      MERGE (reason:Reason {id: row.reasonId}) ON CREATE SET reason:Record, reason.code = row.code
      CREATE (r)-[given:GIVES_REASON]->(reason) SET given = row.properties`,
    params: { id: rationale.id, reasons },
    decode: nothing,
  };
}
