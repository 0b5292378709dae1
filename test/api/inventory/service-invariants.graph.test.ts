import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { historyStart } from '../../../api/graph/write-door.ts';
import { replay } from '../../../api/inventory/change-diff.rules.ts';
import type { ChangedFacts, Facts } from '../../../api/inventory/change-diff.rules.ts';
import type { GivenChannel, GivenService } from '../../../api/inventory/merge-given.rules.ts';
import { moveService } from '../../../api/inventory/move-service.ts';
import type { ServiceMove } from '../../../api/inventory/move-service.ts';
import { registerService } from '../../../api/inventory/register-service.ts';
import { storedServiceOf } from '../../../api/inventory/service-record.rules.ts';
import { historyFactsOf, recordedService } from '../../../api/inventory/service-state.rules.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { readReferences, readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { updateService } from '../../../api/inventory/update-service.ts';
import type { ServiceWritten } from '../../../api/inventory/write-service.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor, RequestContext } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

/** What is done next: a step of the workflow, or a change of some facts. */
type Operation =
  | { readonly kind: 'MOVE'; readonly move: ServiceMove; readonly by: 'registrar' | 'analyst' }
  | { readonly kind: 'WRITE'; readonly given: (own: OwnAgency, state: ServiceState) => GivenService };

const channels: readonly GivenChannel[] = [
  { kind: 'WEBSITE', name: 'Site', url: 'https://www.example.gov/', level: 'FULL', accessible: 'YES' },
  { kind: 'WEBSITE', name: 'Pages', url: 'https://www.example.gov/read', level: 'INFORMATION_ONLY' },
  { kind: 'PHONE_AGENT', name: 'Line', level: 'FULL', accessible: 'YES', languages: ['en', 'es'] },
  { kind: 'POSTAL_MAIL', name: 'Mail', level: 'PARTIAL', accessible: 'NO' },
  { kind: 'KIOSK', name: 'Kiosk', level: 'FULL', accessible: 'UNKNOWN' },
  { kind: 'THIRD_PARTY', name: 'State offices', medium: 'TRADITIONAL', level: 'FULL' },
];

const write = (given: Extract<Operation, { kind: 'WRITE' }>['given']): Operation => ({
  kind: 'WRITE',
  given,
});
const words = fc.stringMatching(/^[A-Z][a-z]{2,9} [a-z]{2,9}$/);

const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<ServiceMove>('SUBMIT', 'PUBLISH')
      .map((move): Operation => ({ kind: 'MOVE', move, by: 'registrar' })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom<ServiceMove>('APPROVE', 'RETURN')
      .map((move): Operation => ({ kind: 'MOVE', move, by: 'analyst' })),
  },
  { weight: 1, arbitrary: fc.constant<Operation>({ kind: 'MOVE', move: 'RETURN', by: 'registrar' }) },
  { weight: 2, arbitrary: words.map((name) => write(() => ({ name }))) },
  {
    weight: 3,
    arbitrary: fc.subarray([...channels], { minLength: 1 }).chain((some) =>
      fc.boolean().map((keeps) =>
        write((_, { facts, proposal }) => ({
          channels: [...some, ...(keeps ? (proposal ?? facts).channels.slice(0, 1) : [])].filter(
            (channel, i, all) => all.findIndex((one) => one.name === channel.name) === i,
          ),
          tasks: [],
        })),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(write(({ units }) => ({ leadUnitId: units.bureau, furtherUnitIds: [units.top] }))),
  },
  {
    weight: 1,
    arbitrary: fc.constant(write(({ units }) => ({ leadUnitId: units.top, furtherUnitIds: [units.other] }))),
  },
  {
    weight: 1,
    arbitrary: words.map((role) => write(({ roleId }) => ({ roleIds: [roleId], proposedRoles: [role] }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 0, max: 10 ** 9 })
      .map((value) =>
        write(() => ({ volumes: [{ value, unit: 'tests', year: '2025', source: 'a report' }] })),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ funds: fc.boolean(), stages: fc.uniqueArray(words, { maxLength: 4 }) })
      .map(({ funds, stages }) =>
        write(({ units }, { facts, proposal }) => ({
          // Who is responsible does not take part beside that (R7).
          participants: [units.bureau, units.other]
            .filter((unitId) => !(proposal ?? facts).unitIds.includes(unitId))
            .map((unitId) => ({ unitId, role: funds ? 'FUNDS' : 'ADMINISTERS', explanation: 'as agreed' })),
          deliveryStages: stages,
          outcome: stages[0] ?? null,
        })),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(words, fc.constantFrom('STORY', 'LIFE_EVENT', 'UNKNOWN')).map(([occasion, kind]) =>
      write(() => ({
        occasions: ['A test is due', occasion],
        occasionDetails: [
          {
            occasion,
            kind,
            demand: { band: 'UNKNOWN', explanation: 'nobody counts' },
            characteristics: ['testers'],
          },
        ],
      })),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant(write(() => ({ primaryType: 'INFORMATIONAL', secondaryTypes: ['BENEFITS'] }))),
  },
);

const toPublished: readonly Operation[] = [
  { kind: 'MOVE', move: 'SUBMIT', by: 'registrar' },
  { kind: 'MOVE', move: 'APPROVE', by: 'analyst' },
  { kind: 'MOVE', move: 'PUBLISH', by: 'registrar' },
];

const contextOf = (actor: Actor, second: number): RequestContext => ({
  graph,
  now: new Date(Date.UTC(2026, 10, 3, 14, 0, second)),
  edition: 'A11_2024',
  actor,
  loaders: new Map(),
});

async function stateOf(id: string): Promise<ServiceState> {
  const state = await graph.readOne(readServiceStates([id]));
  if (state === null) throw new Error(`There is no service ${id}.`);
  return state;
}

/** Does an operation; a step that the workflow refuses changes nothing. */
async function run(id: string, operation: Operation, second: number): Promise<ServiceWritten | 'refused'> {
  const { version } = await stateOf(id);
  const asked = { id, version, comment: 'Said.', requestKey: null };
  try {
    if (operation.kind === 'MOVE')
      return await moveService(contextOf(own[operation.by], second), operation.move, asked);
    const given = operation.given(own, await stateOf(id));
    return await updateService(contextOf(own.registrar, second), asked, given);
  } catch (error) {
    if (error instanceof Problem && error.code === 'NOT_ALLOWED') return 'refused';
    throw error;
  }
}

interface Stored {
  readonly leads: string[];
  readonly service: Record<string, string>;
  readonly channels: { readonly id: string; readonly rationale: string }[];
}

/** What is stored, read without the product's own statements. */
async function storedOf(id: string): Promise<Stored> {
  const [stored] = await graph.read({
    name: 'test.stored',
    text: cypher`MATCH (s:Service {id: $id}) RETURN s { .digitalGap, .physicalGap, .rationaleState, .channelStrip, .nameKey, .unitKey, .gapKey, .searchText, .unitId } AS service,
      COLLECT { MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WHERE r.lead RETURN u.id } AS leads,
      COLLECT { MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) WITH c, r ORDER BY r.position RETURN c { .id, .rationale } } AS channels`,
    params: { id },
    decode: (row): Stored => {
      const service = row.row('service');
      const names = [
        'digitalGap',
        'physicalGap',
        'rationaleState',
        'channelStrip',
        'nameKey',
        'unitKey',
        'gapKey',
        'searchText',
        'unitId',
      ];
      return {
        leads: row.strings('leads'),
        service: Object.fromEntries(names.map((name) => [name, service.string(name)])),
        channels: row
          .rows('channels')
          .map((channel) => ({ id: channel.string('id'), rationale: channel.string('rationale') })),
      };
    },
  });
  if (stored === undefined) throw new Error(`There is no service ${id}.`);
  return stored;
}

async function historyOf(id: string): Promise<(ChangedFacts & { version: number })[]> {
  return graph.read({
    name: 'test.history',
    text: cypher`MATCH (c:Change) WHERE c.historyKey STARTS WITH $start WITH c ORDER BY c.historyKey
      RETURN c.version AS version, c.before AS before, c.after AS after`,
    params: { start: historyStart(id) },
    decode: (row) => {
      const facts = (name: string): Facts | null =>
        JSON.parse(row.optionalString(name) ?? 'null') as Facts | null;
      return { version: row.number('version'), before: facts('before'), after: facts('after') };
    },
  });
}

/** The stored numbers of services that use a record, beside a count of them. */
async function countsOf(ids: readonly string[]): Promise<{ stored: number; counted: number }[]> {
  return graph.read({
    name: 'test.counts',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id})
      RETURN coalesce(n.serviceCount, 0) AS stored, CASE WHEN n:Role
        THEN COUNT { (n)<-[:STAFFED_BY]-(s:Service) WHERE s.status = 'PUBLISHED' }
        ELSE COUNT { MATCH (n)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status = 'PUBLISHED' } END AS counted`,
    params: { ids },
    decode: (row) => ({ stored: row.number('stored'), counted: row.number('counted') }),
  });
}

/** Everything that holds of a service at any time. */
async function expectInvariants(id: string): Promise<void> {
  const [state, stored, history] = await Promise.all([stateOf(id), storedOf(id), historyOf(id)]);
  expect(stored.leads).toEqual([state.facts.unitIds[0]]);
  const references = await graph.readOne(readReferences(id, state.facts));
  if (references === null) throw new Error('Nothing was read.');
  const again = storedServiceOf(recordedService(state, references), state.updatedAt);
  expect(again.service).toMatchObject(stored.service);
  expect(again.channels.map((channel) => ({ id: channel['id'], rationale: channel['rationale'] }))).toEqual(
    stored.channels,
  );
  expect(history.map(({ version }) => version)).toEqual(
    Array.from({ length: state.version }, (_, i) => i + 1),
  );
  const counts = await countsOf([own.roleId, own.units.top, own.units.bureau]);
  expect(counts.map(({ stored: n }) => n)).toEqual(counts.map(({ counted }) => counted));
  const wanted = historyFactsOf(state);
  const replayed = replay(history);
  for (const field of Object.keys(wanted))
    expect([field, replayed[field] ?? null]).toEqual([field, wanted[field] ?? null]);
}

describe('a service, whatever valid is done to it', () => {
  it('keeps one lead unit and the judgement of its facts, rises by one version a change, and is what its history replays to', async () => {
    const done = { written: 0, refused: 0, statuses: new Set<string>() };
    await fc.assert(
      fc.asyncProperty(
        fc.boolean(),
        fc.array(operation, { minLength: 4, maxLength: 12 }),
        async (isPublic, some) => {
          const operations = isPublic ? [...toPublished, ...some] : some;
          const input: GivenService = {
            name: 'Apply for a test',
            description: 'Gives a test.',
            leadUnitId: own.units.top,
            primaryType: 'BENEFITS',
            customers: ['INDIVIDUAL'],
            deliveryModes: ['DIRECT'],
            occasions: ['A test is due'],
            offerings: ['A test'],
            channels: channels.slice(0, 3),
          };
          const { id } = await registerService(contextOf(own.registrar, 0), input, null);
          if (id === null) throw new Error('The service was not registered.');
          for (const [i, one] of operations.entries()) {
            const before = await stateOf(id);
            const answer = await run(id, one, i + 1);
            const after = await stateOf(id);
            const wrote = answer !== 'refused' && answer.id !== null;
            expect(after.version).toBe(before.version + (wrote ? 1 : 0));
            if (!wrote) expect(after).toEqual(before);
            done[wrote ? 'written' : 'refused'] += 1;
            done.statuses.add(`${after.status} ${after.proposalStatus ?? ''}`.trim());
            if (
              wrote &&
              before.status === 'PUBLISHED' &&
              after.status === 'PUBLISHED' &&
              after.updatedAt === before.updatedAt
            )
              expect(after.facts).toEqual(before.facts);
          }
          await expectInvariants(id);
        },
      ),
      { numRuns: 10, endOnFailure: true, seed: 20261122 },
    );
    expect(done.written).toBeGreaterThan(30);
    expect(done.refused).toBeGreaterThan(5);
    expect([...done.statuses]).toEqual(
      expect.arrayContaining(['DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED']),
    );
  }, 600_000);
});
