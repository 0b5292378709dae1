import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { GivenService } from '../../../api/inventory/merge-given.rules.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import type { Actor } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(() => applyGraphSchema(graph), 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const update = (id: string, version: number, input: GivenService, actor: Actor = own.registrar) =>
  writeAs(graph, actor, 'updateService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    input: { type: 'ServiceInput!', value: input },
  });

const move = (name: string, id: string, version: number, actor: Actor) =>
  writeAs(graph, actor, name, {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
  });

/** Everything that R4, R7 and R8 ask for of a service. */
const all = (): GivenService => ({
  participants: [
    { unitId: own.units.other, role: 'FUNDS', explanation: 'the loan fund' },
    { unitId: own.units.other, role: 'CO_DELIVERS' },
    { unitId: own.units.bureau, role: 'ADMINISTERS' },
  ],
  budgetCode: '012-3456',
  investmentId: '005-000000001',
  outcome: 'Grain is stored safely.',
  deliveryStages: ['Apply', 'Decide', 'Build'],
  occasionDetails: [
    {
      occasion: 'Harvest is near',
      kind: 'STORY',
      demand: { band: 'FROM_1000', unit: 'applications', year: 'FY2025' },
      characteristics: ['new farmers'],
    },
  ],
});

/** A draft of the department with these facts beside what every service needs. @returns its id */
async function register(facts: GivenService = all()): Promise<string> {
  const { written, problems } = await writeAs(graph, own.registrar, 'registerService', {
    input: {
      type: 'ServiceInput!',
      value: {
        name: 'Apply for a storage loan',
        description: 'Lends money for storage.',
        leadUnitId: own.units.top,
        primaryType: 'BENEFITS',
        customers: ['BUSINESS'],
        occasions: ['Harvest is near', 'A storm came'],
        channels: [
          { kind: 'WEBSITE', name: 'Site', url: 'https://www.example.gov/', level: 'FULL' },
          { kind: 'PHONE_AGENT', name: 'Line', level: 'FULL', accessible: 'YES' },
        ],
        ...facts,
      } satisfies GivenService,
    },
  });
  expect([problems, written?.problems]).toEqual([[], []]);
  return written?.service?.id ?? '';
}

/** Takes a draft to where everybody reads it. @returns its version */
async function publish(id: string): Promise<number> {
  expect((await move('submitService', id, 1, own.registrar)).problems).toEqual([]);
  expect((await move('approveService', id, 2, own.analyst)).problems).toEqual([]);
  expect((await move('publishService', id, 3, own.registrar)).problems).toEqual([]);
  return 4;
}

interface Shown {
  service: {
    participants: { unit: { id: string }; role: string; explanation: string | null }[];
    budgetCode: string | null;
    investmentId: string | null;
    outcome: string | null;
    deliveryStages: { names: string[]; recorded: boolean };
    occasionDetails: unknown[];
  } | null;
}

const shown = async (id: string, actor: Actor | null = null) =>
  (
    await ask<Shown>(
      graph,
      `query ($id: ID!) { service(id: $id) {
        participants { unit { id } role explanation } budgetCode investmentId outcome
        deliveryStages { names recorded }
        occasionDetails { occasion kind demand { band unit year explanation } characteristics } } }`,
      { id },
      actor,
    )
  ).data.service;

const factsOf = async (id: string) => (await graph.readOne(readServiceStates([id])))?.facts;

describe('who takes part in a service, its stages, outcome and occasions (R4, R7, R8)', () => {
  it('are read as they were written, by everybody once the service is published', async () => {
    const id = await register();
    expect(await shown(id)).toBeNull();
    await publish(id);
    expect(await shown(id)).toEqual({
      participants: [
        { unit: { id: own.units.bureau }, role: 'ADMINISTERS', explanation: null },
        { unit: { id: own.units.other }, role: 'CO_DELIVERS', explanation: null },
        { unit: { id: own.units.other }, role: 'FUNDS', explanation: 'the loan fund' },
      ],
      budgetCode: '012-3456',
      investmentId: '005-000000001',
      outcome: 'Grain is stored safely.',
      deliveryStages: { names: ['Apply', 'Decide', 'Build'], recorded: true },
      occasionDetails: [
        {
          occasion: 'Harvest is near',
          kind: 'STORY',
          demand: { band: 'FROM_1000', unit: 'applications', year: 'FY2025', explanation: null },
          characteristics: ['new farmers'],
        },
      ],
    });
  });

  it('are nothing, and the stages a default that says so, where nobody recorded them', async () => {
    const id = await register({});
    expect(await shown(id, own.registrar)).toEqual({
      participants: [],
      budgetCode: null,
      investmentId: null,
      outcome: null,
      deliveryStages: { names: ['Start', 'Process', 'End'], recorded: false },
      occasionDetails: [],
    });
    expect((await factsOf(id))?.deliveryStages).toEqual([]);
  });

  it('can be taken away one by one and all together', async () => {
    const id = await register();
    await update(id, 1, { participants: [{ unitId: own.units.other, role: 'FUNDS' }] });
    expect((await factsOf(id))?.participants).toEqual([
      { unitId: own.units.other, role: 'FUNDS', explanation: null },
    ]);
    await update(id, 2, {
      participants: [],
      budgetCode: null,
      investmentId: null,
      outcome: null,
      deliveryStages: [],
      occasionDetails: [],
    });
    expect(await factsOf(id)).toMatchObject({
      participants: [],
      budgetCode: null,
      investmentId: null,
      outcome: null,
      deliveryStages: [],
      occasionDetails: [],
      occasions: ['A storm came', 'Harvest is near'],
    });
  });

  it('say of an occasion what this service says, though another service names the same one', async () => {
    const [one, other] = [await register(), await register({ occasionDetails: [] })];
    expect((await factsOf(one))?.occasionDetails).toHaveLength(1);
    expect((await factsOf(other))?.occasionDetails).toEqual([]);
  });

  it('fill the form of the registrar, and sent back as they are change nothing', async () => {
    const id = await register();
    const { data } = await ask<{ serviceForm: Record<string, unknown> }>(
      graph,
      `query ($id: ID!) { serviceForm(id: $id) { participants { unit { id } role explanation } budgetCode investmentId
        outcome deliveryStages occasionDetails { occasion kind demand { band unit year explanation } characteristics } } }`,
      { id },
      own.registrar,
    );
    const { participants, ...facts } = data.serviceForm;
    const units = participants as NonNullable<Shown['service']>['participants'];
    const input: Record<string, unknown> = {
      ...facts,
      participants: units.map(({ unit, ...said }) => ({ ...said, unitId: unit.id })),
    };
    const before = await factsOf(id);
    const { written } = await update(id, 1, input as GivenService);
    expect(written?.problems).toEqual([]);
    expect(await factsOf(id)).toEqual(before);
  });

  it('are told in the history before and after, in words and by the names of units', async () => {
    const id = await register({});
    await update(id, 1, all());
    await update(id, 2, { deliveryStages: ['Decide', 'Apply', 'Build'] });
    const { data } = await ask<{
      history: { nodes: { differences: { label: string; before: string[]; after: string[] }[] }[] };
    }>(
      graph,
      'query ($id: ID!) { history(id: $id, first: 2) { nodes { differences { label before after } } } }',
      { id },
      own.registrar,
    );
    const [latest, earlier] = data.history.nodes;
    expect(latest?.differences).toEqual([
      { label: 'Stages', before: ['Apply', 'Decide', 'Build'], after: ['Decide', 'Apply', 'Build'] },
    ]);
    const after = new Map(earlier?.differences.map((one) => [one.label, one.after]));
    expect(after.get('Participating units')?.toSorted()).toEqual(
      [
        `Office ${own.units.bureau}: administers it`,
        `Office ${own.units.other}: gives part of it`,
        `Office ${own.units.other}: pays for it (the loan fund)`,
      ].toSorted(),
    );
    expect(after.get('About the occasions')).toEqual([
      'Harvest is near: story of intent; demand 1,000 to 9,999 applications in FY2025; new farmers',
    ]);
    expect(after.get('Outcome')).toEqual(['Grain is stored safely.']);
  });

  it('come back when an earlier state is restored', async () => {
    const id = await register();
    const first = await factsOf(id);
    await update(id, 1, { participants: [], deliveryStages: [], outcome: null, occasions: ['A storm came'] });
    const { data } = await ask<{ history: { nodes: { id: string; version: number }[] } }>(
      graph,
      'query ($id: ID!) { history(id: $id, first: 10) { nodes { id version } } }',
      { id },
      own.registrar,
    );
    const changeId = data.history.nodes.find(({ version }) => version === 1)?.id;
    const { written } = await writeAs(graph, own.registrar, 'restoreService', {
      id: { type: 'ID!', value: id },
      version: { type: 'Int!', value: 2 },
      changeId: { type: 'ID!', value: changeId },
    });
    expect(written?.problems).toEqual([]);
    expect(await factsOf(id)).toEqual(first);
  });

  it('are proposed of a published service, and public once the proposal is', async () => {
    const id = await register({});
    const version = await publish(id);
    await update(id, version, all());
    expect(await shown(id)).toMatchObject({ participants: [], outcome: null });
    expect((await move('submitService', id, version + 1, own.registrar)).problems).toEqual([]);
    expect((await move('approveService', id, version + 2, own.analyst)).problems).toEqual([]);
    expect((await move('publishService', id, version + 3, own.registrar)).problems).toEqual([]);
    const now = await shown(id);
    expect(now?.participants).toHaveLength(3);
    expect(now?.outcome).toBe('Grain is stored safely.');
  });

  it('are nothing in a proposal that was stored before they were asked for', async () => {
    const id = await register();
    await publish(id);
    await update(id, 4, { description: 'Lends more for storage.' });
    await graph.write('test.olderProposal', async (tx) => {
      const [proposal] = await tx.run({
        name: 'test.proposal',
        text: cypher`MATCH (s:Service {id: $id}) RETURN s.proposal AS proposal`,
        params: { id },
        decode: (row) => JSON.parse(row.string('proposal')) as Record<string, unknown>,
      });
      const older = Object.fromEntries(
        Object.entries(proposal ?? {}).filter(
          ([name]) => !['participants', 'deliveryStages', 'occasionDetails', 'outcome'].includes(name),
        ),
      );
      await tx.run({
        name: 'test.storeOlder',
        text: cypher`MATCH (s:Service {id: $id}) SET s.proposal = $older`,
        params: { id, older: JSON.stringify(older) },
        decode: () => null,
      });
    });
    expect((await graph.readOne(readServiceStates([id])))?.proposal).toMatchObject({
      description: 'Lends more for storage.',
      participants: [],
      deliveryStages: [],
      occasionDetails: [],
      outcome: null,
    });
    expect((await update(id, 5, { note: 'Said later' })).written?.problems).toEqual([]);
  });

  it('are refused by field, all at once, and nothing is written', async () => {
    const id = await register({});
    const { written } = await update(id, 1, {
      participants: [{ unitId: own.units.top, role: 'FUNDS' }],
      deliveryStages: ['Apply', 'Apply'],
      occasionDetails: [{ occasion: 'A flood came', kind: 'LIFE_EVENT' }],
    });
    expect(written?.problems.map(({ code, field }) => `${code} ${field}`).toSorted()).toEqual([
      'DUPLICATE_VALUE deliveryStages.1',
      'DUPLICATE_VALUE participants.0.unitId',
      'OCCASION_UNKNOWN occasionDetails.0.occasion',
    ]);
    expect((await factsOf(id))?.participants).toEqual([]);
  });

  it('give the units that take part no right to edit', async () => {
    const id = await register();
    const { written, problems } = await update(id, 1, { outcome: 'Another' }, own.otherRegistrar);
    expect(written).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    await publish(id);
    const refused = await update(id, 4, { outcome: 'Another' }, own.otherRegistrar);
    expect(refused.problems.map(({ code }) => code)).toEqual(['NOT_ALLOWED']);
  });
});

describe('the services that a unit takes part in (R7)', () => {
  const found = async (filter: Record<string, unknown>) => {
    const { data } = await ask<{ services: { totalCount: number; nodes: { id: string }[] } }>(
      graph,
      'query ($filter: ServiceFilter) { services(filter: $filter, first: 10) { totalCount nodes { id } } }',
      { filter },
    );
    return { total: data.services.totalCount, ids: data.services.nodes.map(({ id }) => id) };
  };
  const countOf = async (id: string) =>
    (
      await ask<{ unit: { participationCount: number; serviceCount: number } }>(
        graph,
        'query ($id: ID!) { unit(id: $id) { participationCount serviceCount } }',
        { id },
      )
    ).data.unit;

  it('are counted and listed once each, published ones alone, and not as services that it leads', async () => {
    const [published] = [await register(), await register()];
    await publish(published);
    expect(await countOf(own.units.other)).toEqual({ participationCount: 1, serviceCount: 0 });
    expect(await found({ participatingUnitId: own.units.other })).toEqual({ total: 1, ids: [published] });
  });

  it('are those of the units below it too', async () => {
    const id = await register();
    await publish(id);
    expect((await countOf(own.units.top)).participationCount).toBe(1);
    expect((await found({ participatingUnitId: own.units.top })).ids).toEqual([id]);
  });

  it('are found together with every other condition', async () => {
    const id = await register({ ...all(), roleIds: [own.roleId] });
    await publish(id);
    const participatingUnitId = own.units.other;
    for (const also of [
      { unitId: own.units.top },
      { roleId: own.roleId },
      { text: 'storage loan' },
      { text: 'storage loan', unitId: own.units.top, roleId: own.roleId },
      { digitalGaps: ['CLOSED'], serviceTypes: ['BENEFITS'] },
      { channelKinds: ['WEBSITE'] },
    ])
      expect(await found({ participatingUnitId, ...also })).toEqual({ total: 1, ids: [id] });
    for (const not of [
      { unitId: own.units.other },
      { text: 'passport' },
      { digitalGaps: ['NO_DIGITAL'] },
      { channelKinds: ['FAX'] },
    ])
      expect(await found({ participatingUnitId, ...not })).toMatchObject({ total: 0, ids: [] });
  });

  it('are asked for by a unit that exists, and another is named as not found', async () => {
    const { problems } = await ask(
      graph,
      '{ services(filter: { participatingUnitId: "unit-nowhere" }) { totalCount } }',
      {},
    );
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', field: 'filter.participatingUnitId' }]);
  });
});
