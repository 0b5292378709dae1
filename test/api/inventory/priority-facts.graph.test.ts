import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { writeAs } from './service-writes.ts';
import type { WriteAnswer } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnAgency(graph);
}, 300_000);
afterAll(async () => {
  await own.remove();
  await graph.close();
});

const figure = (value: number) => ({ value, year: 'FY2025', source: 'Yearly report' });
const nothing = {
  annualTransactions: null,
  adjudicationDays: null,
  burdenMinutes: null,
  selfServiceCalls: null,
};

async function register(priorityFacts: object): Promise<WriteAnswer | null> {
  const input = {
    name: `Ask for ${testId('name')}`,
    description: 'Gives a test.',
    leadUnitId: own.units.bureau,
    primaryType: 'BENEFITS',
    customers: ['INDIVIDUAL'],
    channels: [
      { kind: 'PHONE', name: 'Line', level: 'FULL', accessible: 'YES' },
      { kind: 'WEBSITE', name: 'Site', url: 'https://www.example.gov/', level: 'PARTIAL', accessible: 'YES' },
    ],
    priorityFacts,
  };
  const { written } = await writeAs(graph, own.registrar, 'registerService', {
    input: { type: 'ServiceInput!', value: input },
  });
  return written;
}

const step = (
  name: string,
  id: string,
  version: number,
  more: Record<string, { type: string; value: unknown }> = {},
  actor = own.registrar,
) =>
  writeAs(graph, actor, name, {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    ...more,
  });
const update = (id: string, version: number, priorityFacts: object) =>
  step('updateService', id, version, { input: { type: 'ServiceInput!', value: { priorityFacts } } });

const asked =
  'annualTransactions { value year source } adjudicationDays { value } burdenMinutes { value } selfServiceCalls { value }';
const publicFacts = async (id: string) =>
  (
    await ask<{ service: { priorityFacts: unknown } | null }>(
      graph,
      `query ($id: ID!) { service(id: $id) { priorityFacts { ${asked} } } }`,
      { id },
      null,
    )
  ).data.service?.priorityFacts;

describe('figures of demand and burden in the record of a service (R32)', () => {
  it('are refused by field where one has no year, no source or no whole number, and nothing is stored', async () => {
    const refused = await register({ annualTransactions: { value: 1.5, year: 'soon', source: ' ' } });
    expect(refused?.service).toBeNull();
    expect(refused?.problems.map(({ code, field }) => [code, field])).toEqual([
      ['NUMBER_OUT_OF_RANGE', 'priorityFacts.annualTransactions.value'],
      ['YEAR_FORMAT', 'priorityFacts.annualTransactions.year'],
      ['REQUIRED', 'priorityFacts.annualTransactions.source'],
    ]);
  });

  it('stay where a change does not name them, go where it empties them, and are told in the history and set back from it', async () => {
    const made = await register({ annualTransactions: figure(1200), burdenMinutes: figure(45) });
    const id = made?.service?.id ?? '';
    await update(id, 1, { burdenMinutes: null, selfServiceCalls: figure(0) });
    const { data } = await ask<{
      history: {
        nodes: {
          id: string;
          version: number;
          differences: { label: string; before: string[]; after: string[] }[];
        }[];
      };
    }>(
      graph,
      'query ($id: ID!) { history(id: $id, first: 10) { nodes { id version differences { label before after } } } }',
      { id },
      own.registrar,
    );
    const [latest, first] = data.history.nodes;
    expect(latest?.differences).toEqual([
      {
        label: 'Demand and burden',
        before: [
          '1,200 transactions a year, FY2025 (Yearly report)',
          '45 minutes for a transaction, FY2025 (Yearly report)',
        ],
        after: [
          '1,200 transactions a year, FY2025 (Yearly report)',
          '0 calls a year that need no agent, FY2025 (Yearly report)',
        ],
      },
    ]);
    await step('restoreService', id, 2, { changeId: { type: 'ID!', value: first?.id } });
    const [state] = await graph.read(readServiceStates([id]));
    expect(state?.facts.priorityFacts).toEqual({
      ...nothing,
      annualTransactions: figure(1200),
      burdenMinutes: figure(45),
    });
  });

  it('of a published service wait as a proposal, and the public reads them once they are approved and published', async () => {
    const made = await register({ adjudicationDays: figure(30) });
    const id = made?.service?.id ?? '';
    await step('submitService', id, 1);
    await step('approveService', id, 2, {}, own.analyst);
    await step('publishService', id, 3);
    const known = { ...nothing, adjudicationDays: { value: 30 } };
    expect(await publicFacts(id)).toEqual(known);
    await update(id, 4, { annualTransactions: figure(900) });
    expect(await publicFacts(id)).toEqual(known);
    await step('submitService', id, 5);
    await step('approveService', id, 6, {}, own.analyst);
    await step('publishService', id, 7);
    expect(await publicFacts(id)).toEqual({ ...known, annualTransactions: figure(900) });
  });

  it('come in the form of the service as they are stored, so that sending it back changes nothing', async () => {
    const made = await register({ adjudicationDays: figure(30) });
    const id = made?.service?.id ?? '';
    const { data } = await ask<{ serviceForm: { priorityFacts: object } }>(
      graph,
      'query ($id: ID!) { serviceForm(id: $id) { priorityFacts { annualTransactions { value year source } adjudicationDays { value year source } burdenMinutes { value year source } selfServiceCalls { value year source } } } }',
      { id },
      own.registrar,
    );
    expect(data.serviceForm.priorityFacts).toEqual({ ...nothing, adjudicationDays: figure(30) });
    const [before] = await graph.read(readServiceStates([id]));
    await update(id, 1, data.serviceForm.priorityFacts);
    const [after] = await graph.read(readServiceStates([id]));
    expect(after?.facts).toEqual(before?.facts);
  });

  it('have a score under the weights that are asked for, and none where nothing that counts is known', async () => {
    const made = await register({ annualTransactions: figure(1_000_000_000) });
    const { data } = await ask<{ service: Record<string, unknown> }>(
      graph,
      `query ($id: ID!) { service(id: $id) {
         usual: priorityScore { score lowest highest known asked annualTransactions burdenMinutes }
         alone: priorityScore(rank: { adjudicationDays: 0, burdenMinutes: 0, selfServiceCalls: 0 }) { score asked }
         none: priorityScore(rank: { annualTransactions: 0 }) { score } } }`,
      { id: made?.service?.id },
      own.registrar,
    );
    expect(data.service).toEqual({
      usual: {
        score: 625,
        lowest: 250,
        highest: 1000,
        known: 1,
        asked: 4,
        annualTransactions: 1000,
        burdenMinutes: null,
      },
      alone: { score: 1000, asked: 1 },
      none: null,
    });
  });
});
