import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { GraphTransaction } from '../../../api/graph/graph.ts';
import { emptyFacts } from '../../../api/inventory/service-facts.rules.ts';
import type { ServiceFacts } from '../../../api/inventory/service-facts.rules.ts';
import { assessRecord } from '../../../api/inventory/service-record.rules.ts';
import { changeOf, recordedService } from '../../../api/inventory/service-state.rules.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { readReferences } from '../../../api/inventory/service-state.statements.ts';
import { adoptProposed, readServiceState, storeService } from '../../../api/inventory/store-service.ts';
import { openTestGraph } from './test-schema.ts';

const graph = openTestGraph();
let ids: string[] = [];

beforeAll(async () => {
  ids = await graph.read({
    name: 'test.ids',
    text: cypher`MATCH (s:Service) RETURN s.id AS id ORDER BY id`,
    params: {},
    decode: (row) => row.string('id'),
  });
});
afterAll(() => graph.close());

/** Every property of the node or edge bound to `n`, as sorted lines of text. */
const linesOfN = cypher`COLLECT { UNWIND keys(n) AS key WITH key, n[key] AS value ORDER BY key
  RETURN key + ' = ' + CASE WHEN valueType(value) STARTS WITH 'LIST' THEN reduce(text = '', one IN value | text + toString(one) + '; ')
    ELSE toString(value) + ' ' + valueType(value) END }`;

/**
 * Everything that is stored of a service and around it, without the product's own statements; but not the count of the
 * month, which a product that starts beside this test takes once.
 */
function whole(
  ids: readonly string[],
): Statement<{ lines: string[]; joined: { type: string; lines: string[] }[] }> {
  return {
    name: 'test.whole',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN COLLECT { WITH s AS n RETURN ${linesOfN} }[0] AS lines,
        COLLECT { MATCH (s)-[r]-(m) WHERE NOT m:GapSnapshot WITH r, m ORDER BY type(r), m.id
          RETURN { type: type(r) + ' ' + m.id + ' ' + reduce(text = '', one IN labels(m) | text + one),
            lines: COLLECT { WITH m AS n RETURN ${linesOfN} }[0] + COLLECT { WITH r AS n RETURN ${linesOfN} }[0] } } AS joined`,
    params: { ids },
    decode: (row) => ({
      lines: row.strings('lines'),
      joined: row.rows('joined').map((one) => ({ type: one.string('type'), lines: one.strings('lines') })),
    }),
  };
}

class Undo extends Error {}

/** Does work on the seed and takes all of it back. */
async function tried(work: (tx: GraphTransaction) => Promise<void>): Promise<void> {
  try {
    const undone = async (tx: GraphTransaction): Promise<never> => {
      await work(tx);
      throw new Undo();
    };
    await graph.write('test.tried', undone, { timeoutMs: 120_000 });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
}

async function stateOf(tx: GraphTransaction, id: string): Promise<ServiceState> {
  const state = await readServiceState(tx, id);
  if (state === null) throw new Error(`There is no service ${id}.`);
  return state;
}

describe('a service that is read and stored unchanged', () => {
  it('differs in nothing, whichever of the seed it is', async () => {
    expect(ids.length).toBeGreaterThan(500);
    for (let start = 0; start < ids.length; start += 25) {
      const some = ids.slice(start, start + 25);
      await tried(async (tx) => {
        const before = await tx.run(whole(some));
        for (const id of some) {
          const state = await stateOf(tx, id);
          expect((await storeService(tx, state)).state).toEqual(state);
        }
        expect(await tx.run(whole(some))).toEqual(before);
      });
    }
  }, 600_000);

  it('is judged as the rules judge what is stored', async () => {
    await tried(async (tx) => {
      for (const id of ids.filter((_, i) => i % 20 === 0)) {
        const state = await stateOf(tx, id);
        const { assessment } = await storeService(tx, state);
        const [references] = await tx.run(readReferences(id, state.facts));
        if (references === undefined) throw new Error('nothing was read');
        expect(assessment).toEqual(assessRecord(recordedService(state, references)));
      }
    });
  });
});

describe('the channels of a service', () => {
  it('keep their ids when one goes away, and a new one never gets the id of one that went', async () => {
    const id = 'ssa-card-replace';
    await tried(async (tx) => {
      const state = await stateOf(tx, id);
      const [first, ...others] = state.facts.channels;
      const last = others[others.length - 1];
      if (first === undefined || last === undefined) throw new Error('The service needs two channels.');
      const withoutLast = others.filter((channel) => channel !== last);
      const one = await storeService(tx, { ...state, facts: { ...state.facts, channels: withoutLast } });
      expect(one.state.facts.channels.map((channel) => channel.id)).toEqual(withoutLast.map((c) => c.id));
      const again = await stateOf(tx, id);
      const channels = [
        { ...last, id: null },
        ...again.facts.channels,
        { ...first, id: 'ssa-other-channel-1' },
      ];
      const two = await storeService(tx, { ...again, facts: { ...again.facts, channels } });
      const used = state.facts.channels.length;
      expect(two.state.facts.channels.map((channel) => channel.id)).toEqual([
        `${id}-channel-${used + 1}`,
        ...withoutLast.map((channel) => channel.id),
        `${id}-channel-${used + 2}`,
      ]);
      expect((await stateOf(tx, id)).facts).toEqual(two.state.facts);
    });
  });
});

const written: ServiceFacts = {
  ...emptyFacts,
  name: 'Apply for a test',
  description: 'For a test.',
  unitIds: ['unit-ssa', 'unit-treasury', 'unit-usda-fns'],
  primaryType: 'BENEFITS',
  secondaryTypes: ['COMPLIANCE', 'ADMINISTRATIVE'],
  customers: ['BUSINESS'],
  deliveryModes: ['DIRECT'],
  occasions: ['The test is due', 'A test failed'],
  offerings: ['A test result'],
  channels: [
    {
      id: null,
      kind: 'PHONE',
      name: 'Line',
      url: null,
      place: '9 to 5',
      medium: 'UNKNOWN',
      level: 'FULL',
      accessible: 'YES',
      selfService: 'NO',
      languages: ['es', 'en'],
      hostListed: null,
    },
  ],
  tasks: [{ name: 'Ask', channels: [1] }],
  volumes: [
    { value: 3, unit: 'tests', year: '2024', source: 'a book' },
    { value: 4.5, unit: 'calls', year: '2024', source: 'a book' },
    { value: 9, unit: 'tests', year: '2025', source: 'a book' },
  ],
  learnUrl: 'https://www.ssa.gov/learn',
  startUrl: 'https://www.ssa.gov/start',
  owner: 'office@ssa.gov',
  note: 'None.',
};

const fresh = (id: string, facts: ServiceFacts): ServiceState => ({
  id,
  version: 1,
  edition: 'A11_2024',
  createdAt: '2026-11-03T14:00:00.000Z',
  updatedAt: '2026-11-03T14:00:00.000Z',
  lastChannel: 0,
  facts,
  proposal: null,
  status: 'DRAFT',
  statusComment: null,
  submittedBy: null,
  submittedAt: null,
  decidedBy: null,
  decidedAt: null,
  reviewedAt: null,
  nextReviewDue: '2027-11-03',
  proposalStatus: null,
  proposalBy: null,
  proposalAt: null,
  proposalComment: null,
});

describe('a service that is new', () => {
  it('is read back as it was stored, with everything a person can write of it', async () => {
    await tried(async (tx) => {
      const { state } = await storeService(tx, fresh('test-new-service', written), true);
      expect(await stateOf(tx, state.id)).toEqual(state);
      expect(state.facts.unitIds).toEqual(['unit-ssa', 'unit-treasury', 'unit-usda-fns']);
      expect(state.facts.volumes.map(({ year, unit }) => `${year} ${unit}`)).toEqual([
        '2025 tests',
        '2024 tests',
        '2024 calls',
      ]);
    });
  });

  it('loses nothing and keeps nothing it should lose when all of it is taken away again', async () => {
    await tried(async (tx) => {
      const { state } = await storeService(tx, fresh('test-new-service', written), true);
      const bare = {
        ...emptyFacts,
        name: 'x',
        description: '',
        unitIds: ['unit-usda-fns'],
        primaryType: 'REGULATORY',
      } as const;
      const emptied = await storeService(tx, { ...state, facts: bare });
      expect(await stateOf(tx, state.id)).toEqual(emptied.state);
      const full = await storeService(tx, { ...emptied.state, facts: state.facts });
      expect((await stateOf(tx, state.id)).facts).toEqual(full.state.facts);
      expect(full.state.facts).toEqual(state.facts);
    });
  });

  it('keeps the channels of its proposal apart from its own, with ids of their own', async () => {
    await tried(async (tx) => {
      const { state } = await storeService(tx, fresh('test-new-service', written), true);
      const more = [
        ...state.facts.channels,
        { ...written.channels[0], id: null },
      ] as ServiceFacts['channels'];
      const proposal = { ...state.facts, name: 'Ask for a test', channels: more };
      const next = await storeService(tx, { ...state, proposal, proposalStatus: 'DRAFT' });
      expect(await stateOf(tx, state.id)).toEqual(next.state);
      expect(next.state.facts).toEqual(state.facts);
      expect(next.state.proposal?.channels.map((channel) => channel.id)).toEqual([
        'test-new-service-channel-1',
        'test-new-service-channel-2',
      ]);
      const change = changeOf(state, next.state);
      expect(Object.keys(change.after ?? {}).sort()).toEqual(['proposal', 'proposalStatus']);
      expect(Object.keys((change.after?.['proposal'] ?? {}) as object).sort()).toEqual(['channels', 'name']);
    });
  });
});

describe('a role or tool that is proposed by name', () => {
  const proposing = (roles: string[]) => ({ ...written, proposedRoles: roles, proposedTools: [] });

  it('is the one that is there when only case, accents or blanks differ', async () => {
    await tried(async (tx) => {
      const [role] = await tx.run({
        name: 'test.role',
        text: cypher`MATCH (r:Role) RETURN r.id AS id, r.name AS name ORDER BY id LIMIT 1`,
        params: {},
        decode: (row) => ({ id: row.string('id'), name: row.string('name') }),
      });
      if (role === undefined) throw new Error('The seed has no role.');
      const facts = await adoptProposed(tx, proposing([` ${role.name.toUpperCase()} `.trim()]));
      expect(facts.roleIds).toEqual([role.id]);
    });
  });

  it('is made once when it is new, and is one record for whoever proposes it next', async () => {
    await tried(async (tx) => {
      const one = await adoptProposed(tx, proposing(['Keeper of tests', 'keeper  of TESTS']));
      const two = await adoptProposed(tx, proposing(['KEEPER of tests']));
      expect(one.roleIds).toEqual(['role-keeper-of-tests']);
      expect(two.roleIds).toEqual(one.roleIds);
    });
  });

  it('gets an id of its own where another name would have the same', async () => {
    await tried(async (tx) => {
      const { roleIds } = await adoptProposed(tx, proposing(['Tests/Checks', 'Tests, checks', '試験']));
      expect(roleIds).toHaveLength(3);
      expect(new Set(roleIds).size).toBe(3);
    });
  });
});
