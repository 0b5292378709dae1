import {
  RationaleStatus,
  standingRationaleStatuses,
  unfinishedRationaleStatuses,
} from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode } from '../../schema/vocabulary/rationale.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { andSeenTerm, seenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
import type { Row } from '../graph/rows.ts';
import type { NamedLabel } from './named-records.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';

/** What a form names, by type, and the beginning of its name's sort key. */
export interface NamedIds extends Readonly<Record<NamedLabel, readonly string[]>> {
  /** Such as `login.gov|`: a unit or tool of this name makes it the name of a program, not of an action. */
  readonly nameStart: string;
}

/** Which of the records that a form names are there. */
export interface KnownIds extends Readonly<Record<NamedLabel, readonly string[]>> {
  readonly isProgram: boolean;
}

/**
 * Looks up everything that a form names, in one statement.
 * @param reader whose proposed roles and tools the writer may name; null for all
 * @param serviceId the service, which may go on naming what it names; null for a new one
 */
export function knownIds(named: NamedIds, reader: TermReader, serviceId: string | null): Statement<KnownIds> {
  const ofService = serviceId !== null && reader !== null;
  const known = (edge: CypherText): CypherText =>
    ofService
      ? cypher` WHERE ${seenTerm(reader) ?? cypher`true`} OR EXISTS { (n)<-[:${edge}]-(:Service {id: $serviceId}) }`
      : cypher` WHERE true ${andSeenTerm(reader)}`;
  return {
    name: 'inventory.knownIds',
    text: cypher`RETURN
      COLLECT { UNWIND $Unit AS id MATCH (n:Unit {id: id}) RETURN n.id } AS Unit,
      COLLECT { UNWIND $Role AS id MATCH (n:Role {id: id}) ${known(cypher`STAFFED_BY`)} RETURN n.id } AS Role,
      COLLECT { UNWIND $Tool AS id MATCH (n:Tool {id: id}) ${known(cypher`USES_TOOL`)} RETURN n.id } AS Tool,
      COLLECT { UNWIND $Form AS id MATCH (n:Form {id: id}) RETURN n.id } AS Form,
      EXISTS { MATCH (n:Unit) WHERE n.nameKey STARTS WITH $nameStart } OR EXISTS { MATCH (n:Tool) WHERE n.nameKey STARTS WITH $nameStart ${andSeenTerm(reader)} } AS isProgram`,
    params: { ...named, ...termParams(reader), ...(ofService ? { serviceId } : {}) },
    decode: (row) => ({
      Unit: row.strings('Unit'),
      Role: row.strings('Role'),
      Tool: row.strings('Tool'),
      Form: row.strings('Form'),
      isProgram: row.boolean('isProgram'),
    }),
  };
}

/** The service of a unit that has this number already, other than the one that is written. */
export function externalOwner(
  externalKey: string,
  exceptId: string | null,
): Statement<{ readonly id: string; readonly name: string }> {
  return {
    name: 'inventory.externalOwner',
    text: cypher`MATCH (s:Service {externalKey: $externalKey}) WHERE s.id <> $exceptId RETURN s.id AS id, s.name AS name`,
    params: { externalKey, exceptId: exceptId ?? '' },
    decode: (row) => ({ id: row.string('id'), name: row.string('name') }),
  };
}

/** A rationale of a service that still says something: drafts and returned ones too, withdrawn and superseded ones not. */
export interface KnownRationale extends RationaleFacts {
  readonly id: string;
  readonly title: string;
  readonly reason: ReasonCode;
  readonly illustrative: boolean;
  readonly reviewDue: string | null;
}

/** Statuses of the rationales that still say something. */
export const knownStatuses: readonly RationaleStatus[] = [
  ...standingRationaleStatuses,
  ...unfinishedRationaleStatuses,
];

/** The rationales of one service, as far as its verdicts and their explanation depend on them. */
export function knownRationales(serviceId: string): Statement<KnownRationale> {
  return {
    name: 'inventory.knownRationales',
    text: cypher`MATCH (r:Rationale)-[:EXPLAINS]->(:Service {id: $serviceId}) WHERE r.status IN $statuses
      WITH r ORDER BY r.id LIMIT 50
      RETURN r { .* } AS rationale`,
    params: { serviceId, statuses: knownStatuses },
    decode: (row) => decodeKnownRationale(row.row('rationale')),
  };
}

/** A rationale out of all its properties. */
export function decodeKnownRationale(row: Row): KnownRationale {
  return {
    id: row.string('id'),
    title: row.string('title'),
    status: row.word('status', RationaleStatus),
    disposition: row.word('disposition', Disposition),
    reason: row.word('reason', ReasonCode),
    illustrative: row.optionalBoolean('illustrative') ?? false,
    reviewDue: row.optionalString('reviewDue'),
  };
}

/** The services behind numbers that agencies gave, by the key under which each is found. */
export function servicesNumbered(
  keys: readonly string[],
): Statement<{ readonly key: string; readonly id: string }> {
  return {
    name: 'inventory.servicesNumbered',
    text: cypher`UNWIND $keys AS key MATCH (s:Service {externalKey: key}) RETURN key, s.id AS id`,
    params: { keys },
    decode: (row) => ({ key: row.string('key'), id: row.string('id') }),
  };
}
