import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { KnownRecord, NamedKind } from './check-journey-records.rules.ts';

/** Ids that a journey names, by what they are. */
export type NamedIds = Readonly<Record<NamedKind, readonly string[]>>;

/** A record that a journey names, with the agency above it where it has one. */
export interface FoundRecord extends KnownRecord {
  readonly agencyId: string | null;
}

/** Looks up everything that a journey names, in one statement. */
export function recordsOfJourney(named: NamedIds): Statement<FoundRecord> {
  const kinds: Readonly<Record<string, NamedKind>> = {
    Service: 'Service',
    PartnerProgram: 'PartnerProgram',
    Unit: 'Unit',
    Role: 'Role',
    Tool: 'Tool',
    LifeExperience: 'LifeExperience',
  };
  return {
    name: 'journeys.recordsOfJourney',
    text: cypher`UNWIND $Service AS id MATCH (n:Service {id: id}) RETURN 'Service' AS kind, n.id AS id, n.name AS name, n.status = 'PUBLISHED' AS published, n.topUnitId AS agencyId
      UNION ALL UNWIND $PartnerProgram AS id MATCH (n:PartnerProgram {id: id}) RETURN 'PartnerProgram' AS kind, n.id AS id, n.name AS name, true AS published, null AS agencyId
      UNION ALL UNWIND $Unit AS id MATCH (n:Unit {id: id}) RETURN 'Unit' AS kind, n.id AS id, n.name AS name, true AS published, n.topId AS agencyId
      UNION ALL UNWIND $Role AS id MATCH (n:Role {id: id}) RETURN 'Role' AS kind, n.id AS id, n.name AS name, true AS published, null AS agencyId
      UNION ALL UNWIND $Tool AS id MATCH (n:Tool {id: id}) RETURN 'Tool' AS kind, n.id AS id, n.name AS name, true AS published, null AS agencyId
      UNION ALL UNWIND $LifeExperience AS id MATCH (n:LifeExperience {id: id}) RETURN 'LifeExperience' AS kind, n.id AS id, n.name AS name, true AS published, null AS agencyId`,
    params: { ...named },
    decode: (row) => ({
      kind: row.word('kind', kinds),
      id: row.string('id'),
      name: row.string('name'),
      published: row.boolean('published'),
      agencyId: row.optionalString('agencyId'),
    }),
  };
}

/** Which of these ids the graph has already: as a record of any kind, or as a hand-off. */
export function takenIds(ids: readonly string[]): Statement<string> {
  return {
    name: 'journeys.takenIds',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) RETURN n.id AS id
      UNION ALL UNWIND $ids AS id MATCH ()-[h:HANDS_OFF {id: id}]->() RETURN h.id AS id`,
    params: { ids },
    decode: (row) => row.string('id'),
  };
}
