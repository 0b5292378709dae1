import { AccountableRole, fieldOfRole, TopTaskAim } from '../../schema/vocabulary/unit-profile.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { Keyed } from './edge.statements.ts';
import { emptyProfile, unitProfileId } from './unit-profile.rules.ts';
import type { OfficialFacts, TopTaskFacts, UnitProfileFacts } from './unit-profile.rules.ts';

/** What a unit says of itself as it is stored. */
export interface StoredProfile {
  readonly unitId: string;
  /** How often it was written; from 1 on. */
  readonly version: number;
  readonly updatedAt: string;
  readonly facts: UnitProfileFacts;
}

/** What these units say of themselves; a unit that has said nothing has no row. */
export function profilesOf(unitIds: readonly string[]): Statement<Keyed<StoredProfile>> {
  return {
    name: 'inventory.unitProfiles',
    text: cypher`UNWIND $ids AS id MATCH (p:UnitProfile {id: id})
      RETURN p.unitId AS unitId, p.version AS version, p.updatedAt AS updatedAt,
        COLLECT { MATCH (p)-[l:LISTS]->(t:TopTask) WITH l, t ORDER BY l.position LIMIT 50
          RETURN t { .name, .aim, .note, serviceId: head(COLLECT { MATCH (t)-[:BELONGS_TO]->(s:Service) RETURN s.id LIMIT 1 }) } } AS tasks,
        COLLECT { MATCH (p)-[:NAMES]->(o:AccountableOfficial)
          RETURN o { .role, .name, .title, .contact, .since, .source } } AS officials`,
    params: { ids: unitIds.map(unitProfileId) },
    decode: (row) => {
      const unitId = row.string('unitId');
      const [version, updatedAt] = [row.number('version'), row.string('updatedAt')];
      return { id: unitId, value: { unitId, version, updatedAt, facts: decodeFacts(row) } };
    },
  };
}

function decodeFacts(row: Row): UnitProfileFacts {
  const officials = row
    .rows('officials')
    .map((one) => [fieldOfRole[one.word('role', AccountableRole)], decodeOfficial(one)] as const);
  return { ...emptyProfile, ...Object.fromEntries(officials), topTasks: row.rows('tasks').map(decodeTask) };
}

function decodeTask(row: Row): TopTaskFacts {
  return {
    name: row.string('name'),
    aim: row.word('aim', TopTaskAim),
    serviceId: row.optionalString('serviceId'),
    note: row.optionalString('note'),
  };
}

function decodeOfficial(row: Row): OfficialFacts {
  return {
    name: row.string('name'),
    title: row.string('title'),
    contact: row.optionalString('contact'),
    since: row.optionalString('since'),
    source: row.optionalString('source'),
  };
}

/** Whether there is such a unit. */
export function unitExists(id: string): Statement<string> {
  return {
    name: 'inventory.unitExists',
    text: cypher`MATCH (u:Unit {id: $id}) RETURN u.id AS id`,
    params: { id },
    decode: (row) => row.string('id'),
  };
}

/** Which of these services are published and led by the unit or by a unit below it. */
export function publishedWithin(unitId: string, ids: readonly string[]): Statement<string> {
  return {
    name: 'inventory.publishedWithin',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.status = 'PUBLISHED'
        AND EXISTS { (s)<-[:RESPONSIBLE_FOR {lead: true}]-(:Unit)-[:PART_OF*0..8]->(:Unit {id: $unitId}) }
      RETURN DISTINCT id`,
    params: { unitId, ids },
    decode: (row) => row.string('id'),
  };
}

/** Makes the record where there is none, and takes away its parts, which are written anew. */
export function clearProfile({ unitId, version, updatedAt }: StoredProfile): Statement<unknown> {
  return {
    name: 'inventory.clearProfile',
    text: cypher`MATCH (u:Unit {id: $unitId}) MERGE (p:UnitProfile {id: $id})
      SET p:Record, p.unitId = $unitId, p.version = $version, p.updatedAt = $updatedAt
      MERGE (p)-[:DESCRIBES]->(u)
      WITH p OPTIONAL MATCH (p)-[:LISTS|NAMES]->(part:TopTask|AccountableOfficial) DETACH DELETE part`,
    params: { id: unitProfileId(unitId), unitId, version: int(version), updatedAt },
    decode: () => null,
  };
}

/** Writes the top tasks, in their order, each joined to its service. */
export function writeTopTasks({ unitId, facts }: StoredProfile): Statement<unknown> {
  const id = unitProfileId(unitId);
  return {
    name: 'inventory.writeTopTasks',
    text: cypher`MATCH (p:UnitProfile {id: $id}) UNWIND $tasks AS task
      CREATE (p)-[:LISTS {position: task.position}]->(t:TopTask:Record {id: task.id}) SET t += task.facts
      WITH t, task OPTIONAL MATCH (s:Service {id: task.serviceId})
      FOREACH (one IN CASE WHEN s IS NULL THEN [] ELSE [s] END | CREATE (t)-[:BELONGS_TO]->(one))`,
    params: {
      id,
      tasks: facts.topTasks.map(({ name, aim, note, serviceId }, position) => ({
        id: `${id}-task-${position + 1}`,
        position: int(position),
        serviceId,
        facts: { name, aim, note },
      })),
    },
    decode: () => null,
  };
}

/** Writes whom the unit names. */
export function writeOfficials({ unitId, facts }: StoredProfile): Statement<unknown> {
  const id = unitProfileId(unitId);
  return {
    name: 'inventory.writeOfficials',
    text: cypher`MATCH (p:UnitProfile {id: $id}) UNWIND $officials AS official
      CREATE (p)-[:NAMES]->(o:AccountableOfficial:Record) SET o += official`,
    params: {
      id,
      officials: Object.values(AccountableRole).flatMap((role) => {
        const official = facts[fieldOfRole[role]];
        const key = role.toLowerCase().replaceAll('_', '-');
        return official === null ? [] : [{ ...official, role, id: `${id}-${key}` }];
      }),
    },
    decode: () => null,
  };
}
