import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { answerJourneyRequest } from '../../../api/journeys/answer-journey-request.ts';
import { createJourney } from '../../../api/journeys/create-journey.ts';
import { loadJourneyRequest } from '../../../api/journeys/find-journey-requests.ts';
import type { RequestRecord } from '../../../api/journeys/find-journey-requests.ts';
import { openJourneyRequest } from '../../../api/journeys/open-journey-request.ts';
import type { GivenRequest } from '../../../api/journeys/open-journey-request.ts';
import type { RequestWritten } from '../../../api/journeys/write-request.ts';
import type { Actor } from '../../../api/request.ts';
import type { JourneyRequestStep } from '../../../schema/vocabulary/journey-request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from '../inventory/own-agency.ts';
import type { OwnAgency } from '../inventory/own-agency.ts';
import { ask, openTestGraph } from '../inventory/test-schema.ts';
import { contextOf, removeJourneys } from './journey-store.ts';
import { givenJourney } from './written-journeys.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;
let journeyId: string;
let claim: GivenRequest;

beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
  const mark = testId('r');
  const { id } = await createJourney(contextOf(graph, own.lead), givenJourney(mark), null);
  journeyId = id ?? '';
  const stepId = `step-${mark}-1`;
  claim = { kind: 'CLAIM', journeyId, stepId, unitId: own.units.bureau, text: 'Is this step yours?' };
});
afterEach(async () => {
  await removeJourneys(graph, [journeyId]);
  await own.remove();
});
afterAll(() => graph.close());

const open = async (given: GivenRequest = claim): Promise<string> => {
  const { id, problems } = await openJourneyRequest(contextOf(graph, own.lead), given, null);
  if (id === null) throw new Error(JSON.stringify(problems));
  return id;
};
const answer = (
  id: string,
  version: number,
  step: JourneyRequestStep,
  actor: Actor,
  more: { readonly text?: string; readonly serviceId?: string } = {},
): Promise<RequestWritten> =>
  answerJourneyRequest(contextOf(graph, actor, version), {
    ...{ id, version, step },
    text: more.text ?? null,
    serviceId: more.serviceId ?? null,
    requestKey: null,
  });
const seenBy = (id: string, actor: Actor | null): Promise<RequestRecord | null> =>
  loadJourneyRequest(contextOf(graph, actor), id);

describe('a request to an agency', () => {
  it('goes back and forth until the agency decides, each word by a version', async () => {
    const id = await open();
    const { registrar, bureauRegistrar, lead } = own;
    expect(await seenBy(id, registrar)).toMatchObject({ state: 'OPEN', version: 1, mayAnswer: true });
    await answer(id, 1, 'MESSAGE', bureauRegistrar, { text: 'Which form do they use?' });
    expect(await seenBy(id, lead)).toMatchObject({ state: 'ANSWERED', mayAnswer: false, mayWithdraw: true });
    await answer(id, 2, 'MESSAGE', lead, { text: 'Form 7.' });
    await answer(id, 3, 'ACCEPT', registrar);
    const request = await seenBy(id, lead);
    expect(request).toMatchObject({ state: 'ACCEPTED', version: 4, mayAnswer: false, mayWithdraw: false });
    expect(request?.messages.map(({ side, step }) => `${side} ${step}`)).toEqual([
      'TEAM null',
      'AGENCY MESSAGE',
      'TEAM MESSAGE',
      'AGENCY ACCEPT',
    ]);
    const over = await answer(id, 4, 'MESSAGE', lead, { text: 'Thanks.' });
    expect(over.problems.map(({ code }) => code)).toEqual(['STEP_NOT_POSSIBLE']);
  });

  it('is seen by the team, OMB, administrators and registrars of the unit, and by nobody else', async () => {
    const id = await open();
    const sees = async (actor: Actor | null) => (await seenBy(id, actor)) !== null;
    const { lead, analyst, administrator, registrar, bureauRegistrar, otherRegistrar, nobody } = own;
    for (const actor of [lead, analyst, administrator, registrar, bureauRegistrar])
      expect(await sees(actor)).toBe(true);
    for (const actor of [null, nobody, otherRegistrar]) expect(await sees(actor)).toBe(false);
    await expect(answer(id, 1, 'ACCEPT', otherRegistrar)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(answer('request-none', 1, 'ACCEPT', otherRegistrar)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('is decided by the agency alone, and never by who opened it', async () => {
    const id = await open();
    for (const actor of [own.lead, own.analyst, own.administrator])
      await expect(answer(id, 1, 'ACCEPT', actor)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    const both: Actor = {
      ...own.lead,
      roles: ['LIFE_EXPERIENCE_LEAD', 'REGISTRAR'],
      unitIds: [own.units.bureau],
    };
    await expect(answer(id, 1, 'ACCEPT', both)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(answer(id, 1, 'WITHDRAW', own.registrar)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect((await answer(id, 1, 'WITHDRAW', own.lead)).id).toBe(id);
    expect(await seenBy(id, own.registrar)).toMatchObject({ state: 'WITHDRAWN', mayAnswer: false });
  });

  it('tells the second of two steps at one moment that the other was first', async () => {
    const id = await open();
    const answers = await Promise.all([
      answer(id, 1, 'ACCEPT', own.registrar),
      answer(id, 1, 'WITHDRAW', own.lead),
    ]);
    expect(answers.map(({ conflict }) => conflict).sort()).toEqual([false, true]);
    expect((await seenBy(id, own.lead))?.version).toBe(2);
  });

  it.each<[string, Partial<GivenRequest>, string[]]>([
    ['words', { text: ' ' }, ['REQUIRED text']],
    ['no more than 2,000 characters', { text: 'x'.repeat(2001) }, ['TOO_LONG text']],
    ['a step for a claim', { stepId: null }, ['REQUIRED stepId']],
    ['a step of the journey', { stepId: 'step-none' }, ['UNKNOWN_RECORD stepId']],
    ['a service for a proposal', { kind: 'PROPOSAL' }, ['REQUIRED serviceId']],
    ['a service that is there', { kind: 'OBSERVATION', serviceId: 'none' }, ['UNKNOWN_RECORD serviceId']],
    [
      'a journey and a unit, told all at once',
      { journeyId: 'none', unitId: 'none', text: '' },
      ['REQUIRED text', 'UNKNOWN_RECORD journeyId', 'UNKNOWN_RECORD stepId', 'UNKNOWN_RECORD unitId'],
    ],
  ])('needs %s', async (_, over, problems) => {
    const { problems: found } = await openJourneyRequest(
      contextOf(graph, own.lead),
      { ...claim, ...over },
      null,
    );
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual(problems);
  });

  it('is not declined without a word, nor accepted with a service of somebody else', async () => {
    const id = await open();
    const silent = await answer(id, 1, 'DECLINE', own.registrar);
    expect(silent.problems.map(({ code, field }) => `${code} ${field}`)).toEqual(['REQUIRED text']);
    const foreign = await answer(id, 1, 'ACCEPT', own.registrar, { serviceId: 'service-none' });
    expect(foreign.problems.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'UNKNOWN_RECORD serviceId',
    ]);
    expect((await seenBy(id, own.lead))?.version).toBe(1);
  });

  it('warns of personal data and keeps the word', async () => {
    const { id, warnings } = await openJourneyRequest(
      contextOf(graph, own.lead),
      { ...claim, text: 'Her SSN is 123-45-6789.' },
      null,
    );
    expect(id).not.toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(['PERSONAL_DATA']);
  });

  it('stays readable, with its step’s name, when the step is taken out', async () => {
    const id = await open();
    const { data, errors } = await ask<{ updateJourney: { journey: { version: number } } }>(
      graph,
      `mutation ($id: ID!) { updateJourney(id: $id, version: 1, input: { stages: [], handOffs: [] }) { problems { message } journey { version } } }`,
      { id: journeyId },
      own.lead,
    );
    expect([errors, data.updateJourney.journey.version]).toEqual([[], 2]);
    expect(await seenBy(id, own.registrar)).toMatchObject({ stepId: claim.stepId, state: 'OPEN' });
    expect((await seenBy(id, own.registrar))?.stepName).toContain('Step');
  });

  it('is listed, counted as work of who has to answer, and told in a history that only its readers see', async () => {
    const id = await open();
    const query = `query ($id: ID!, $unit: ID) { work { journeyRequests { count oldestDays list } }
      journeyRequests(filter: { unitId: $unit, states: [OPEN] }) { totalCount nodes { id unit { id } service { id } journey { name } } }
      history(id: $id) { nodes { action summary } } }`;
    type Read = {
      work: { journeyRequests: { count: number } | null };
      journeyRequests: { totalCount: number; nodes: { id: string; unit: { id: string } }[] };
      history: { nodes: { summary: string }[] };
    };
    const read = (actor: Actor) => ask<Read>(graph, query, { id, unit: own.units.top }, actor);
    const { data, errors } = await read(own.registrar);
    expect(errors).toEqual([]);
    expect(data.work.journeyRequests).toMatchObject({ count: 1, oldestDays: 0 });
    expect(data.journeyRequests).toMatchObject({
      totalCount: 1,
      nodes: [{ id, unit: { id: own.units.bureau } }],
    });
    expect(data.history.nodes.map(({ summary }) => summary)).toEqual([
      `Sent a claim to Office ${own.units.bureau}.`,
    ]);
    const { problems } = await read(own.otherRegistrar);
    expect(problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    await answer(id, 1, 'MESSAGE', own.registrar, { text: 'We look.' });
    expect((await read(own.registrar)).data.work.journeyRequests?.count).toBe(0);
  });
});
