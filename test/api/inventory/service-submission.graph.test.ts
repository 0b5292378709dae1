import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Actor } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { ask, openTestGraph } from './test-schema.ts';
import { writeAs } from './service-writes.ts';

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

interface Side {
  readonly digitalGap: string;
  readonly physicalGap: string;
  readonly rationaleState: string;
  readonly fullChannels: number;
  readonly completeness: { readonly recorded: number; readonly asked: number };
  readonly verdicts: readonly { readonly outcome: string; readonly sentence: string }[];
}

interface Submission {
  readonly status: string;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly before: Side | null;
  readonly after: Side;
  readonly steps: readonly {
    readonly action: string;
    readonly actorName: string;
    readonly comment: string | null;
  }[];
}

const side = `digitalGap physicalGap rationaleState fullChannels channelStrip { family state } completeness { recorded asked missing { item } }
  verdicts { outcome sentence rule law facts { sentence channel { id } } }`;

async function submissionOf(id: string, actor: Actor | null): Promise<Submission | null> {
  const { data, errors } = await ask<{ service: { submission: Submission | null } | null }>(
    graph,
    `query ($id: ID!) { service(id: $id) { submission { status submittedBy submittedAt steps { action actorName comment at version }
      before { ${side} } after { ${side} } } } }`,
    { id },
    actor,
  );
  expect(errors).toEqual([]);
  return data.service?.submission ?? null;
}

const phone = { kind: 'PHONE', name: 'Line', level: 'FULL', accessible: 'YES' };
const online = {
  kind: 'WEBSITE',
  name: 'Site',
  url: 'https://www.example.gov/apply',
  level: 'FULL',
  accessible: 'YES',
};

const complete = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: 'Apply for a test',
  description: 'Gives people a test when they need one.',
  leadUnitId: own.units.bureau,
  primaryType: 'BENEFITS',
  customers: ['INDIVIDUAL'],
  deliveryModes: ['DIRECT'],
  occasions: ['A test is due'],
  offerings: ['A test'],
  channels: [online, phone],
  ...over,
});

async function register(): Promise<string> {
  const { written } = await writeAs(graph, own.registrar, 'registerService', {
    input: { type: 'ServiceInput!', value: complete() },
  });
  return written?.service?.id ?? '';
}

/** A step at a version, which has to be taken. */
async function step(
  id: string,
  field: string,
  version: number,
  actor: Actor,
  said: { comment?: string; input?: Record<string, unknown> } = {},
): Promise<void> {
  const { written, errors } = await writeAs(graph, actor, field, {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    ...(said.comment === undefined ? {} : { comment: { type: 'String', value: said.comment } }),
    ...(said.input === undefined ? {} : { input: { type: 'ServiceInput!', value: said.input } }),
  });
  expect({ errors, problems: written?.problems }).toEqual({ errors: [], problems: [] });
}

async function publish(): Promise<string> {
  const id = await register();
  await step(id, 'submitService', 1, own.registrar);
  await step(id, 'approveService', 2, own.analyst, { comment: 'Good as a first record.' });
  await step(id, 'publishService', 3, own.registrar);
  return id;
}

describe('what OMB has to know of a submission', () => {
  it('shows the verdict of what is public beside that of the change, by the same rules', async () => {
    const id = await publish();
    await step(id, 'updateService', 4, own.registrar, {
      input: { channels: [{ ...online, level: 'PARTIAL' }, phone] },
    });
    await step(id, 'submitService', 5, own.bureauRegistrar, { comment: 'Proof is asked for by phone now.' });
    const submission = await submissionOf(id, own.analyst);
    expect(submission).toMatchObject({
      status: 'SUBMITTED',
      submittedBy: 'Bea',
      submittedAt: '2026-11-03T14:00:00.000Z',
      before: { digitalGap: 'CLOSED', physicalGap: 'NONE', rationaleState: 'NOT_REQUIRED', fullChannels: 2 },
      after: { digitalGap: 'DIGITAL_PARTIAL', rationaleState: 'MISSING', fullChannels: 1 },
    });
    expect(submission?.before?.verdicts.map(({ outcome }) => outcome)).toEqual([
      'CLOSED',
      'NONE',
      'NOT_REQUIRED',
    ]);
    expect(submission?.after.verdicts[0]?.outcome).toBe('DIGITAL_PARTIAL');
  });

  it('is what the record says once it is published', async () => {
    const id = await publish();
    await step(id, 'updateService', 4, own.registrar, { input: { channels: [online] } });
    await step(id, 'submitService', 5, own.registrar);
    const after = (await submissionOf(id, own.analyst))?.after;
    await step(id, 'approveService', 6, own.analyst);
    await step(id, 'publishService', 7, own.registrar);
    const { data } = await ask<{ service: Record<string, unknown> }>(
      graph,
      `query ($id: ID!) { service(id: $id) { digitalGap physicalGap rationaleState channelStrip { family state } completeness { recorded asked missing { item } } } }`,
      { id },
    );
    expect(after).toMatchObject(data.service);
    expect(await submissionOf(id, own.analyst)).toBeNull();
  });

  it('tells every comment of the round with who said it, and none of the round before', async () => {
    const id = await publish();
    await step(id, 'updateService', 4, own.registrar, {
      input: { note: 'A remark.' },
      comment: 'We want to say more.',
    });
    await step(id, 'submitService', 5, own.registrar, { comment: 'Please look.' });
    await step(id, 'returnService', 6, own.analyst, { comment: 'Say where.' });
    await step(id, 'updateService', 7, own.registrar, { input: { note: 'A remark on where.' } });
    await step(id, 'submitService', 8, own.bureauRegistrar);
    const submission = await submissionOf(id, own.secondAnalyst);
    expect(
      submission?.steps.map(({ action, actorName, comment }) => [action, actorName, comment].join(' ')),
    ).toEqual([
      'PROPOSED Rita We want to say more.',
      'SUBMITTED Rita Please look.',
      'RETURNED Ann Say where.',
      'SUBMITTED Bea ',
    ]);
  });

  it('has no verdict of before where nothing is public yet', async () => {
    const id = await register();
    expect(await submissionOf(id, own.analyst)).toBeNull();
    await step(id, 'submitService', 1, own.registrar, { comment: 'New.' });
    expect(await submissionOf(id, own.analyst)).toMatchObject({
      status: 'SUBMITTED',
      submittedBy: 'Rita',
      before: null,
      after: { digitalGap: 'CLOSED' },
      steps: [{ action: 'SUBMITTED', comment: 'New.' }],
    });
    await step(id, 'returnService', 2, own.analyst, { comment: 'Not yet.' });
    expect(await submissionOf(id, own.registrar)).toMatchObject({ status: 'CHANGES_REQUESTED' });
  });

  it('is read by OMB and the responsible agency alone', async () => {
    const id = await publish();
    await step(id, 'updateService', 4, own.registrar, { input: { note: 'A remark.' } });
    await step(id, 'submitService', 5, own.registrar);
    for (const actor of [own.analyst, own.registrar, own.bureauRegistrar])
      expect(await submissionOf(id, actor)).not.toBeNull();
    for (const actor of [null, own.nobody, own.otherRegistrar, own.lead, own.administrator])
      expect(await submissionOf(id, actor)).toBeNull();
  });
});
