import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';
import { startTestServer, watchedGraph } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let graph: Graph;
let server: TestServer;
const run: string[] = [];

beforeAll(async () => {
  graph = openNeo4jGraph(openTestGraphSettings());
  server = await startTestServer(watchedGraph(graph, (statement) => run.push(statement)));
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

async function statementsOf(query: string): Promise<string[]> {
  run.length = 0;
  const { errors } = await server.ask(query);
  expect(errors).toEqual([]);
  return [...run];
}

const anatomy = `id name responsibleUnit { name path { name } } channels { kind name } roles { name } tools { name } forms { number }
  rationales { title } volumes { value } hispDesignations { name } occasions { statement } offerings { name } stages { name lifeExperience { name } }`;

describe('the number of statements of a request', () => {
  it.each([
    ['services', (n: number) => `{ services(first: ${n}) { nodes { ${anatomy} } } }`],
    ['gaps', (n: number) => `{ digitizationGaps(first: ${n}) { nodes { ${anatomy} } } }`],
    [
      'units',
      (n: number) =>
        `{ units(first: ${n}) { nodes { id name parent { name } path { name } children { name } serviceCount counts { closed } } } }`,
    ],
    [
      'forms',
      (n: number) =>
        `{ forms(first: ${n}) { nodes { id number serviceCount services { name responsibleUnit { name } } } } }`,
    ],
    [
      'journeys',
      (n: number) =>
        `{ journeys(first: ${n}) { nodes { id name figures { steps } stages { steps { name agency { name } } } } } }`,
    ],
    [
      'hits of a search',
      (n: number) =>
        `{ search(text: "benefits", first: ${n}) { hits { title node { id ... on Service { name channels { name } } ... on Unit { serviceCount } ... on Form { serviceCount } } } } }`,
    ],
  ])('does not grow with the number of %s', async (_title, query) => {
    const few = await statementsOf(query(2));
    const many = await statementsOf(query(50));
    expect(new Set(many).size).toBe(many.length);
    expect(many.length).toBeLessThanOrEqual(Math.max(few.length, 8));
  });

  it.each([
    [
      'a whole journey with services, units, hand-offs, figures and path',
      `{ journey(id: "journey-approaching-retirement") { id name summary lifeExperience { id } personas { id } figures { steps agencies }
        stages { name steps { name verdict services { name digitalGap channelStrip { family state } responsibleUnit { name } } agency { name } leadUnit { name }
          partnerPrograms { name } observations { text } frontstageRoles { name } } }
        handOffs { basis fromAgency { name } toAgency { name } } digitalPath { sentence firstBreak { unit { name } } } } }`,
      1,
    ],
    [
      'a page of journeys with their figures',
      '{ journeys(first: 25) { nodes { id name summary figures { steps stepsDigital } digitalPath { complete } lifeExperience { name } } } }',
      1,
    ],
    [
      'a page of journeys with their total',
      '{ journeys(first: 25) { totalCount nodes { id name figures { steps } } } }',
      2,
    ],
    [
      'what would be if a service were digital',
      '{ journeyWhatIf(id: "journey-approaching-retirement", digitalServiceIds: ["ssa-retirement"]) { after { stepsDigital } } }',
      2,
    ],
    ['agencies that hand over to each other', '{ agencyHandOffs { count from { name } to { name } } }', 2],
    [
      'a service with the journeys it is a step of',
      '{ service(id: "ssa-retirement") { id journeys { id name } } }',
      1,
    ],
    [
      'a page of services with their channels and unit',
      '{ services(first: 10) { nodes { id channels { kind } responsibleUnit { name } } } }',
      1,
    ],
    [
      'a filtered page with its total',
      '{ services(first: 10, filter: { digitalGaps: [NO_DIGITAL] }) { totalCount nodes { id } } }',
      2,
    ],
    [
      'a summary of gaps',
      '{ digitizationGapSummary(by: CHANNEL_KIND) { total { services } rows { key counts { services channelsNeeded } } } }',
      1,
    ],
    [
      'a search without its records',
      '{ search(text: "passport") { counts { kind count } hits { title matched } } }',
      1,
    ],
    ['one service', '{ service(id: "ssa-card-replace") { id name } }', 1],
    ['looking into the contract', '{ __schema { types { name } } }', 0],
  ])('is what it must be for %s', async (_title, query, count) => {
    expect(await statementsOf(query)).toHaveLength(count);
  });
});
