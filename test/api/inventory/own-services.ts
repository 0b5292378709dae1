import { cypher, withWholeNumbers } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { storedServiceOf, wholeProperties } from '../../../api/inventory/service-record.rules.ts';
import type { RecordedService } from '../../../api/inventory/recorded-service.rules.ts';
import { testId } from '../../support/neo4j.ts';

const NOW = '2026-11-03T14:00:00.000Z';

/** Records that only one test knows: a unit, a role, and services that it creates as it goes. */
export interface OwnServices {
  readonly unitId: string;
  readonly roleId: string;
  /** Adds a service of the unit, staffed by the role. @returns its id */
  add(name: string, over?: Partial<RecordedService>): Promise<string>;
  /** Takes away everything that was added, and every service that was written in the unit otherwise. */
  remove(): Promise<void>;
}

/** Makes a unit and a role of its own in the graph. */
export async function makeOwnServices(graph: Graph): Promise<OwnServices> {
  const unitId = testId('unit');
  const roleId = testId('role');
  const ids = [unitId, roleId];
  await run(graph, {
    text: cypher`CREATE (:Unit:Record {id: $unitId, name: $unitId, abbreviation: 'OWN', kind: 'OFFICE', cfoAct: false, source: 'test',
        confidence: 'HIGH', nameKey: $unitId, depth: 0, topId: $unitId, topAbbreviation: 'OWN', searchText: ''})
      CREATE (:Role:Record {id: $roleId, name: $roleId, nameKey: $roleId})`,
    params: { unitId, roleId },
  });
  return {
    unitId,
    roleId,
    add: async (name, over = {}) => {
      const record = recordOf(testId('service'), name, unitId, over);
      const { service, channels } = storedServiceOf(record, NOW);
      ids.push(record.id, ...channels.map((channel) => String(channel['id'])));
      await run(graph, {
        text: cypher`MATCH (u:Unit {id: $unitId}) WITH u MATCH (r:Role {id: $roleId})
          CREATE (u)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service:Record)-[:STAFFED_BY]->(r) SET s += $service
          WITH s UNWIND $channels AS channel CREATE (s)-[:REACHED_THROUGH {position: channel.position}]->(c:ChannelOffering:Record) SET c += channel`,
        params: { unitId, roleId, service: withWholeNumbers(service, wholeProperties), channels },
      });
      return record.id;
    },
    remove: async () => {
      await run(graph, {
        text: cypher`MATCH (:Unit {id: $unitId})-[:RESPONSIBLE_FOR]->(s:Service)
          OPTIONAL MATCH (s)-[:REACHED_THROUGH|HAS_VOLUME|EXPLAINS]-(part:Record) DETACH DELETE s, part`,
        params: { unitId },
      });
      await run(graph, {
        text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) OPTIONAL MATCH (r:Rationale)-[:EXPLAINS]->(n) DETACH DELETE r, n`,
        params: { ids },
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

function recordOf(id: string, name: string, unitId: string, over: Partial<RecordedService>): RecordedService {
  return {
    id,
    name,
    description: 'A service of a test.',
    status: 'PUBLISHED',
    edition: 'A11_2024',
    version: 1,
    createdAt: NOW,
    updatedAt: NOW,
    customers: ['INDIVIDUAL'],
    deliveryModes: [],
    learnUrl: null,
    startUrl: null,
    owner: null,
    lastChannel: 1,
    tasks: [],
    reportedNames: [],
    assistanceListings: [],
    note: null,
    source: 'test',
    confidence: 'HIGH',
    verifiedFields: [],
    designated: false,
    primaryType: 'BENEFITS',
    secondaryTypes: [],
    unit: { id: unitId, name: unitId, topId: unitId, topAbbreviation: 'OWN', words: [] },
    furtherUnits: 0,
    channels: [
      {
        kind: 'PHONE',
        name: 'A phone line',
        url: null,
        recordedMedium: 'UNKNOWN',
        level: 'FULL',
        accessible: 'UNKNOWN',
        hostListed: null,
        place: null,
        selfService: 'UNKNOWN',
        languages: [],
      },
    ],
    occasions: [],
    offerings: [],
    roles: [],
    tools: [],
    forms: [],
    volumes: [],
    rationales: [],
    ...over,
  };
}
