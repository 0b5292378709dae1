import { AccessRole } from '../../schema/vocabulary/access.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/** A unit with its name. */
export interface AssignedUnitRecord {
  readonly id: string;
  readonly name: string;
}

/** A person with what the provider claims of them and what was given here. */
export interface PersonAccessRecord {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly issuer: string;
  readonly providerRoles: readonly AccessRole[];
  /** Roles given here that are not for a unit. */
  readonly grantedRoles: readonly AccessRole[];
  /** Units for which the role of registrar was given here. */
  readonly units: readonly AssignedUnitRecord[];
  readonly lastSeenAt: string;
  readonly version: number;
}

const readUnit = (row: Row): AssignedUnitRecord => ({ id: row.string('id'), name: row.string('name') });

/** Names of units, by name. */
export function unitNames(ids: readonly string[]): Statement<AssignedUnitRecord> {
  return {
    name: 'access.unitNames',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id}) RETURN u.id AS id, u.name AS name ORDER BY u.nameKey`,
    params: { ids },
    decode: readUnit,
  };
}

const personAccess = cypher`p { .id, .name, .email, .issuer, .providerRoles, .grantedRoles, .lastSeenAt, .version,
  units: COLLECT { MATCH (p)-[:HOLDS]->(u:Unit) RETURN u { .id, .name } ORDER BY u.nameKey } }`;

function decodePersonAccess(row: Row): PersonAccessRecord {
  return {
    id: row.string('id'),
    name: row.string('name'),
    email: row.optionalString('email'),
    issuer: row.string('issuer'),
    providerRoles: row.words('providerRoles', AccessRole),
    grantedRoles: row.words('grantedRoles', AccessRole),
    units: row.rows('units').map(readUnit),
    lastSeenAt: row.string('lastSeenAt'),
    version: row.number('version'),
  };
}

/** One person. */
export function personAccessById(id: string): Statement<PersonAccessRecord> {
  return {
    name: 'access.personAccessById',
    text: cypher`MATCH (p:Person {id: $id}) RETURN ${personAccess} AS person`,
    params: { id },
    decode: (row) => decodePersonAccess(row.row('person')),
  };
}

/** A stretch of all people by name: direction, key next to the page (exclusive), rows to bring. */
export interface PeopleStretch {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly key: string | null;
  readonly limit: number;
}

/** The last character there is: backward pages start before it. */
const AFTER_ALL = '\u{10FFFF}';

/** People of one page, by name. */
export function peoplePage({ direction, key, limit }: PeopleStretch): Statement<{
  readonly key: string;
  readonly person: PersonAccessRecord;
}> {
  const forward = direction === 'FORWARD';
  const walk = forward
    ? cypher`WHERE p.nameKey > $bound WITH p ORDER BY p.nameKey LIMIT $limit`
    : cypher`WHERE p.nameKey < $bound WITH p ORDER BY p.nameKey DESC LIMIT $limit`;
  return {
    name: 'access.peoplePage',
    text: cypher`MATCH (p:Person) ${walk} RETURN p.nameKey AS key, ${personAccess} AS person`,
    params: { bound: key ?? (forward ? '' : AFTER_ALL), limit: int(limit) },
    decode: (row) => ({ key: row.string('key'), person: decodePersonAccess(row.row('person')) }),
  };
}

/** How many people there are. */
export function countPeople(): Statement<number> {
  return {
    name: 'access.countPeople',
    text: cypher`MATCH (p:Person) RETURN count(p) AS total`,
    params: {},
    decode: (row) => row.number('total'),
  };
}

/** Sets the roles given here that are not for a unit. */
export function setGrantedRoles(id: string, roles: readonly AccessRole[]): Statement<number> {
  return {
    name: 'access.setGrantedRoles',
    text: cypher`MATCH (p:Person {id: $id}) SET p.grantedRoles = $roles, p.version = p.version + 1
      RETURN p.version AS version`,
    params: { id, roles },
    decode: (row) => row.number('version'),
  };
}

/** Gives the role of registrar for a unit. */
export function holdUnit(
  id: string,
  unitId: string,
  grantedBy: string,
  grantedAt: string,
): Statement<number> {
  return {
    name: 'access.holdUnit',
    text: cypher`MATCH (p:Person {id: $id}) MATCH (u:Unit {id: $unitId})
      MERGE (p)-[h:HOLDS]->(u) SET h.grantedBy = $grantedBy, h.grantedAt = $grantedAt, p.version = p.version + 1
      RETURN p.version AS version`,
    params: { id, unitId, grantedBy, grantedAt },
    decode: (row) => row.number('version'),
  };
}

/** Takes the role of registrar for a unit. */
export function releaseUnit(id: string, unitId: string): Statement<number> {
  return {
    name: 'access.releaseUnit',
    text: cypher`MATCH (p:Person {id: $id})-[h:HOLDS]->(:Unit {id: $unitId})
      DELETE h SET p.version = p.version + 1 RETURN p.version AS version`,
    params: { id, unitId },
    decode: (row) => row.number('version'),
  };
}
