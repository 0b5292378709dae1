import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema, isSchemaCurrent } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { historyStart } from '../../../api/graph/write-door.ts';
import { registerService } from '../../../api/inventory/register-service.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { updateService } from '../../../api/inventory/update-service.ts';
import type { ServiceWritten } from '../../../api/inventory/write-service.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor, RequestContext } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { startOwnNeo4j } from '../../support/neo4j-own.ts';
import type { OwnNeo4j } from '../../support/neo4j-own.ts';
import { startTestServer } from '../http/test-server.ts';
import type { TestServer } from '../http/test-server.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';

const KILLS = 20;
const WRITERS = 4;
/** Saves of one service before its writer registers the next. */
const SAVES = 6;
/**
 * Problems that say nothing of whether the write was done; a client asks again under the same key. A server that has
 * just opened its port refuses for a moment, until it knows its accounts and databases.
 */
const LOST = new Set(['DATABASE_DOWN', 'TIMED_OUT', 'DATABASE_REFUSED']);

/** What the product has told a writer that it has kept. */
interface Acknowledged {
  /** Notes by the version that they made, from 1 for the registration. */
  readonly notes: Map<number, string>;
  readonly channels: number;
}

let own: OwnNeo4j;
let graph: Graph;
let server: TestServer;
let agency: OwnAgency;
/** Whether the server did not come back, so that nobody need ask again. */
let gone = false;

beforeAll(async () => {
  own = await startOwnNeo4j();
  graph = openNeo4jGraph(own.server);
  await applyGraphSchema(graph);
  agency = await makeOwnAgency(graph);
  server = await startTestServer(graph, { checkSchema: isSchemaCurrent });
}, 600_000);

afterAll(async () => {
  await server.stop();
  await graph.close();
  await own.remove();
}, 60_000);

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const contextOf = (actor: Actor): RequestContext => ({
  graph,
  now: new Date(),
  edition: 'A11_2024',
  actor,
  loaders: new Map(),
});

/** Asks until there is an answer, each time for the same write. */
async function untilAnswered(write: () => Promise<ServiceWritten>): Promise<ServiceWritten> {
  for (;;) {
    try {
      return await write();
    } catch (error) {
      if (!(error instanceof Problem) || !LOST.has(error.code) || gone) throw error;
      await pause(100);
    }
  }
}

describe(`a database that is killed ${KILLS} times under ${WRITERS} writers`, () => {
  const kept = new Map<string, Acknowledged>();
  let acknowledged = 0;
  let going = true;

  /** Registers a service with two channels, saves it a few times, and goes on to the next. */
  async function writer(number: number): Promise<void> {
    for (let round = 1; going; round += 1) {
      const note = (save: number): string => `Writer ${number}, service ${round}, save ${save}.`;
      const input = {
        name: `Apply for test ${number} of ${testId('name')}`,
        leadUnitId: agency.units.bureau,
        primaryType: 'BENEFITS' as const,
        note: note(1),
        channels: [
          { kind: 'WEBSITE' as const, level: 'INFORMATION_ONLY' as const, url: 'https://www.example.gov' },
          { kind: 'PHONE' as const, level: 'FULL' as const },
        ],
      };
      const key = testId('register');
      const made = await untilAnswered(() => registerService(contextOf(agency.registrar), input, key));
      if (made.id === null) throw new Error(`Not registered: ${JSON.stringify(made.problems)}`);
      const { id } = made;
      const notes = new Map([[1, input.note]]);
      kept.set(id, { notes, channels: input.channels.length });
      acknowledged += 1;
      for (let version = 1; version <= SAVES && going; version += 1) {
        const asked = { id, version, comment: null, requestKey: testId('save') };
        const saved = await untilAnswered(() =>
          updateService(contextOf(agency.registrar), asked, { note: note(version + 1) }),
        );
        expect({ problems: saved.problems, conflict: saved.conflict }).toEqual({
          problems: [],
          conflict: null,
        });
        notes.set(version + 1, note(version + 1));
        acknowledged += 1;
      }
    }
  }

  it(
    'keeps every acknowledged write, knows no half-written service, and is answered from again by the same process',
    async () => {
      // A fault of one writer ends all of them, and the kills, instead of being told after the last kill.
      const writing = Promise.all(
        Array.from({ length: WRITERS }, (_, i) => writer(i + 1).finally(() => (going = false))),
      );
      let { pid } = own.server;
      const killAgainAndAgain = async (): Promise<void> => {
        for (let kill = 1; kill <= KILLS && going; kill += 1) {
          const before = acknowledged;
          while (going && acknowledged === before) await pause(20);
          await pause((kill * 137) % 500); // somewhere in the middle of what they do
          process.kill(pid, 'SIGKILL');
          ({ pid } = await own.startAgain());
        }
      };
      const killing = killAgainAndAgain()
        .catch((error: unknown) => {
          gone = true;
          throw error;
        })
        .finally(() => (going = false));
      await Promise.all([killing, writing]);

      expect((await server.ask('{ services(first: 1) { totalCount } }')).status).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
      expect(acknowledged).toBeGreaterThanOrEqual(KILLS);
      await expectWhole(kept);
    },
    20 * 60_000,
  );
});

/** Every service of the agency is one that was acknowledged, complete, at its last version, with each save told once. */
async function expectWhole(kept: ReadonlyMap<string, Acknowledged>): Promise<void> {
  const stored = await graph.read({
    name: 'test.stored',
    text: cypher`MATCH (s:Service) WHERE s.unitId = $unitId
      RETURN s.id AS id, s.version AS version, s.digitalGap AS digitalGap, s.assessedAt IS NOT NULL AS assessed,
        COUNT { (s)<-[:RESPONSIBLE_FOR {lead: true}]-(:Unit) } AS leads, COUNT { (s)-[:OF_TYPE]->() } AS types,
        COUNT { (s)-[:REACHED_THROUGH]->() } AS channels, s.lock IS NOT NULL AS locked`,
    params: { unitId: agency.units.bureau },
    decode: (row) => ({
      id: row.string('id'),
      whole: {
        version: row.number('version'),
        digitalGap: row.string('digitalGap'),
        assessed: row.boolean('assessed'),
        leads: row.number('leads'),
        types: row.number('types'),
        channels: row.number('channels'),
        locked: row.boolean('locked'),
      },
    }),
  });
  expect(stored.map(({ id }) => id).sort()).toEqual([...kept.keys()].sort());
  for (const { id, whole } of stored) {
    const { notes, channels } = kept.get(id) as Acknowledged;
    expect(whole).toEqual({
      version: notes.size,
      digitalGap: 'DIGITAL_INFO_ONLY',
      assessed: true,
      leads: 1,
      types: 1,
      channels,
      locked: false,
    });
    const [state] = await graph.read(readServiceStates([id]));
    expect(state?.facts.note).toBe(notes.get(notes.size));
    expect(await notesTold(id)).toEqual([...notes]);
  }
}

/** Version and note of each change that the history of a service tells, oldest first. */
function notesTold(id: string): Promise<[number, string][]> {
  return graph.read({
    name: 'test.told',
    text: cypher`MATCH (c:Change) WHERE c.historyKey STARTS WITH $start WITH c ORDER BY c.historyKey
      RETURN c.version AS version, c.after AS after`,
    params: { start: historyStart(id) },
    decode: (row): [number, string] => [
      row.number('version'),
      (JSON.parse(row.string('after')) as { note: string }).note,
    ],
  });
}
