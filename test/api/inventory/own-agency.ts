import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { nameKeyOf } from '../../../api/inventory/sort-keys.rules.ts';
import type { Actor } from '../../../api/request.ts';
import { ServiceTypeCode } from '../../../schema/vocabulary/service.ts';
import { testId } from '../../support/neo4j.ts';

/** Two agencies that only one test knows, with the people who work there. */
export interface OwnAgency {
  /** A department, a bureau below it, and another department. */
  readonly units: { readonly top: string; readonly bureau: string; readonly other: string };
  readonly roleId: string;
  readonly registrar: Actor;
  /** Registers services of the bureau alone. */
  readonly bureauRegistrar: Actor;
  readonly otherRegistrar: Actor;
  readonly analyst: Actor;
  readonly secondAnalyst: Actor;
  readonly lead: Actor;
  readonly administrator: Actor;
  readonly nobody: Actor;
  /** Takes away everything of these agencies: services, channels, rationales, changes, keys, people. */
  remove(): Promise<void>;
}

/** Makes two agencies of its own in the graph. */
export async function makeOwnAgency(graph: Graph): Promise<OwnAgency> {
  const [top, bureau, other, roleId] = [testId('unit'), testId('unit'), testId('unit'), testId('role')];
  const unit = (id: string, topId: string, depth: number) => ({
    id,
    name: `Office ${id}`,
    abbreviation: id.slice(-6),
    kind: 'OFFICE',
    cfoAct: false,
    url: 'https://www.example.gov',
    source: 'test',
    confidence: 'HIGH',
    nameKey: nameKeyOf(`Office ${id}`, id),
    depth,
    topId,
    topAbbreviation: topId.slice(-6),
    searchText: '',
  });
  await run(graph, {
    text: cypher`UNWIND $units AS unit CREATE (u:Unit:Record) SET u = unit
      WITH count(*) AS made MATCH (b:Unit {id: $bureau}) MATCH (t:Unit {id: $top}) CREATE (b)-[:PART_OF]->(t)
      CREATE (:Role:Record {id: $roleId, name: $roleId, nameKey: $roleId})
      WITH made UNWIND $types AS type MERGE (n:ServiceType {id: type.id}) ON CREATE SET n:Record, n += type`,
    params: {
      units: [unit(top, top, 0), unit(bureau, top, 1), unit(other, other, 0)],
      bureau,
      top,
      roleId,
      types: Object.values(ServiceTypeCode).map((code, position) => ({
        id: `type-${code.toLowerCase().replace(/_/g, '-')}`,
        code,
        position,
      })),
    },
  });
  const person = (name: string, roles: Actor['roles'], unitIds: readonly string[] = []): Actor => ({
    id: testId(`person-${name}`),
    name,
    roles,
    unitIds,
    homeUnitIds: unitIds.slice(0, 1),
  });
  const people = {
    registrar: person('Rita', ['REGISTRAR'], [top, bureau]),
    bureauRegistrar: person('Bea', ['REGISTRAR'], [bureau]),
    otherRegistrar: person('Otto', ['REGISTRAR'], [other]),
    analyst: person('Ann', ['OMB_ANALYST']),
    secondAnalyst: person('Abe', ['OMB_ANALYST']),
    lead: person('Lea', ['LIFE_EXPERIENCE_LEAD']),
    administrator: person('Ada', ['ADMINISTRATOR']),
    nobody: person('Ned', []),
  };
  return {
    units: { top, bureau, other },
    roleId,
    ...people,
    remove: async () => {
      await run(graph, {
        text: cypher`MATCH (s:Service) WHERE s.unitId IN $units
          OPTIONAL MATCH (s)-[:REACHED_THROUGH|HAS_VOLUME]->(part)
          OPTIONAL MATCH (r:Rationale)-[:EXPLAINS]->(s)
          OPTIONAL MATCH (c:Change)-[:CHANGED]->(s)
          OPTIONAL MATCH (rc:Change)-[:CHANGED]->(r)
          DETACH DELETE s, part, r, c, rc`,
        params: { units: [top, bureau, other] },
      });
      await run(graph, {
        text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) DETACH DELETE n`,
        params: { ids: [top, bureau, other, roleId] },
      });
      await run(graph, {
        text: cypher`MATCH (t:Tally|AgencyTally) WHERE t.topUnitId IN $units DELETE t`,
        params: { units: [top, bureau, other] },
      });
      await run(graph, {
        text: cypher`MATCH (k:RequestKey) WHERE any(id IN $people WHERE k.key STARTS WITH id) DELETE k`,
        params: { people: Object.values(people).map(({ id }) => id) },
      });
    },
  };
}

async function run(
  graph: Graph,
  { text, params }: Pick<Statement<unknown>, 'text' | 'params'>,
): Promise<void> {
  await graph.write('test.own', (tx) => tx.run({ name: 'test.own', text, params, decode: () => null }));
}
