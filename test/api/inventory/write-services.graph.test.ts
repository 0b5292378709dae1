import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { ask, openTestGraph } from './test-schema.ts';
import type { Answer } from './test-schema.ts';

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

interface Change {
  readonly service: Readonly<Record<string, unknown>> & {
    readonly id: string;
    readonly version: number;
    readonly status: string;
  };
  readonly problems: readonly { code: string; field: string; cure: string; blocks: string | null }[];
  readonly warnings: readonly { code: string; field: string; blocks: string | null }[];
  readonly conflict: {
    currentVersion: number;
    yourVersion: number;
    changedBy: string;
    current: { name: string };
    differences: { field: string; before: string[]; after: string[] }[];
  } | null;
  readonly repeated: boolean;
}

const CHANGE = `service { id name status version description channels { id name kind level } roles { id name } tools { name } responsibleUnits { id } digitalGap rationaleState }
  problems { code field cure blocks } warnings { code field blocks } repeated
  conflict { currentVersion yourVersion changedBy current { name } differences { field before after } }`;

const online = {
  kind: 'WEBSITE',
  name: 'Site',
  url: 'https://www.example.gov/apply',
  level: 'FULL',
  accessible: 'YES',
};
const phone = { kind: 'PHONE', name: 'Line', level: 'FULL', accessible: 'YES' };

/** Everything that a submission asks for. */
const complete = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: `Apply for a test ${testId('name')}`,
  description: 'Gives people a test when they need one.',
  leadUnitId: own.units.bureau,
  primaryType: 'BENEFITS',
  customers: ['INDIVIDUAL'],
  deliveryModes: ['DIRECT'],
  occasions: ['A test is due'],
  offerings: ['A test'],
  channels: [online, phone],
  roleIds: [own.roleId],
  ...over,
});

async function change(
  field: string,
  variables: Record<string, unknown>,
  actor: Actor | null,
): Promise<Answer<Change>> {
  const types: Record<string, string> = {
    id: 'ID!',
    version: 'Int!',
    input: 'ServiceInput!',
    comment: 'String',
    requestKey: 'String',
  };
  const given = Object.keys(variables);
  const source = `mutation (${given.map((name) => `$${name}: ${types[name]}`).join(', ')}) {
    change: ${field}(${given.map((name) => `${name}: $${name}`).join(', ')}) { ${CHANGE} } }`;
  const answer = await ask<{ change: Change } | null>(graph, source, variables, actor);
  return { ...answer, data: answer.data?.change as Change };
}

/** The answer of a change that is to be accepted. */
async function accepted(field: string, variables: Record<string, unknown>, actor: Actor): Promise<Change> {
  const { data, errors } = await change(field, variables, actor);
  expect(errors).toEqual([]);
  expect({ problems: data.problems, conflict: data.conflict }).toEqual({ problems: [], conflict: null });
  return data;
}

const register = (over: Record<string, unknown> = {}): Promise<Change> =>
  accepted('registerService', { input: complete(over) }, own.registrar);

/** A published service. */
async function publish(over: Record<string, unknown> = {}): Promise<Change['service']> {
  const { service } = await register(over);
  await accepted('submitService', { id: service.id, version: 1 }, own.registrar);
  await accepted('approveService', { id: service.id, version: 2 }, own.analyst);
  return (await accepted('publishService', { id: service.id, version: 3 }, own.registrar)).service;
}

const read = async (id: string, actor: Actor | null): Promise<Record<string, unknown> | null> =>
  (
    await ask<{ service: Record<string, unknown> | null }>(
      graph,
      `query ($id: ID!) { service(id: $id) { name status version description updatedAt } }`,
      { id },
      actor,
    )
  ).data.service;

const historyOf = async (id: string, actor: Actor): Promise<string[]> =>
  (
    await ask<{
      history: { nodes: { action: string; actorName: string; version: number; comment: string | null }[] };
    }>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 50) { nodes { action actorName version comment } } }`,
      { id },
      actor,
    )
  ).data.history.nodes.map(({ action, actorName, version, comment }) =>
    [version, action, actorName, ...(comment === null ? [] : [comment])].join(' '),
  );

describe('registering a service', () => {
  it('makes a draft with all that was written, assessed by the same rules', async () => {
    const { service } = await register({ channels: [phone], proposedTools: [`Tool ${testId('t')}`] });
    expect(service).toMatchObject({
      status: 'DRAFT',
      version: 1,
      digitalGap: 'NO_DIGITAL',
      rationaleState: 'MISSING',
    });
    expect(service['channels']).toEqual([
      { id: `${service.id}-channel-1`, name: 'Line', kind: 'PHONE', level: 'FULL' },
    ]);
    expect(service['roles']).toEqual([{ id: own.roleId, name: own.roleId }]);
    expect(service['tools']).toHaveLength(1);
    expect(await historyOf(service.id, own.registrar)).toEqual(['1 CREATED Rita']);
  });

  it('tells everything that keeps it from being stored at once, each with field and cure, and stores nothing', async () => {
    const input = {
      name: ' ',
      leadUnitId: own.units.other,
      roleIds: ['role-that-nobody-has'],
      channels: [{ kind: 'WEBSITE', url: 'javascript:alert(1)' }],
    };
    const { data, errors } = await change('registerService', { input }, own.registrar);
    expect(errors).toEqual([]);
    expect(data.service).toBeNull();
    expect(data.problems.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['name', 'primaryType', 'leadUnitId', 'roleIds.0', 'channels.0.url']),
    );
    expect(data.problems.every(({ cure }) => cure.length > 5)).toBe(true);
  });

  it('tells already while it is saved what will keep it from being submitted', async () => {
    const { warnings } = await accepted(
      'registerService',
      { input: { name: 'Apply for a test', leadUnitId: own.units.top, primaryType: 'BENEFITS' } },
      own.registrar,
    );
    expect(warnings.filter(({ blocks }) => blocks === 'SUBMIT').map(({ field }) => field)).toEqual(
      expect.arrayContaining(['description', 'channels']),
    );
  });

  it('is refused to everybody but registrars, and to registrars outside their own units', async () => {
    for (const actor of [own.analyst, own.lead, own.administrator, own.nobody]) {
      const { problems } = await change('registerService', { input: complete() }, actor);
      expect(problems).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED' })]);
    }
    const { problems } = await change('registerService', { input: complete() }, null);
    expect(problems).toEqual([expect.objectContaining({ code: 'SIGN_IN_REQUIRED' })]);
    const { data } = await change('registerService', { input: complete() }, own.otherRegistrar);
    expect(data.problems).toEqual([expect.objectContaining({ code: 'NOT_YOUR_UNIT', field: 'leadUnitId' })]);
  });

  it('registers once when the request comes twice under its key, and says so', async () => {
    const variables = { input: complete(), requestKey: testId('key') };
    const first = await accepted('registerService', variables, own.registrar);
    const again = await accepted('registerService', variables, own.registrar);
    expect(again.service.id).toBe(first.service.id);
    expect([first.repeated, again.repeated]).toEqual([false, true]);
  });
});

describe('changing a draft', () => {
  it('changes what the input names and nothing else', async () => {
    const { service } = await register();
    const next = await accepted(
      'updateService',
      { id: service.id, version: 1, input: { description: 'Another sentence.' }, comment: 'Better words' },
      own.bureauRegistrar,
    );
    expect(next.service).toEqual({ ...service, description: 'Another sentence.', version: 2 });
    expect(await historyOf(service.id, own.registrar)).toEqual([
      '2 UPDATED Bea Better words',
      '1 CREATED Rita',
    ]);
  });

  it('keeps the ids of channels that stay, whatever their order', async () => {
    const { service } = await register();
    const [site, line] = service['channels'] as { id: string }[];
    const input = {
      channels: [
        { kind: 'FAX', name: 'Fax' },
        { ...phone, id: line?.id },
        { ...online, id: site?.id },
      ],
    };
    const next = await accepted('updateService', { id: service.id, version: 1, input }, own.registrar);
    expect((next.service['channels'] as { id: string }[]).map(({ id }) => id)).toEqual([
      `${service.id}-channel-3`,
      line?.id,
      site?.id,
    ]);
  });

  it('returns the newest record and the fields that differ when somebody was faster, and writes nothing', async () => {
    const { service } = await register();
    const { id } = service;
    await accepted('updateService', { id, version: 1, input: { name: 'Claim a test' } }, own.bureauRegistrar);
    const { data, errors } = await change(
      'updateService',
      { id, version: 1, input: { name: 'Get a test', description: 'My words.' } },
      own.registrar,
    );
    expect(errors).toEqual([]);
    expect(data.service).toBeNull();
    expect(data.conflict).toMatchObject({
      currentVersion: 2,
      yourVersion: 1,
      changedBy: 'Bea',
      current: { name: 'Claim a test' },
    });
    expect(data.conflict?.differences.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['name', ['Claim a test'], ['Get a test']],
      ['description', [service['description']], ['My words.']],
    ]);
    expect(await read(id, own.registrar)).toMatchObject({ name: 'Claim a test', version: 2 });
  });

  it('does not take a field that others changed as changed by me', async () => {
    const { service } = await register();
    const { id } = service;
    await accepted('updateService', { id, version: 1, input: { name: 'Claim a test' } }, own.bureauRegistrar);
    const { data } = await change(
      'updateService',
      { id, version: 1, input: { note: 'Mine.' } },
      own.registrar,
    );
    expect(data.conflict?.differences).toEqual([
      { field: 'name', before: ['Claim a test'], after: [service['name']] },
      { field: 'note', before: [], after: ['Mine.'] },
    ]);
  });
});

describe('the life of a record', () => {
  it('goes from draft over review to published, each step with who and why in the history', async () => {
    const { service } = await register();
    const { id } = service;
    await accepted('submitService', { id, version: 1, comment: 'Please look' }, own.registrar);
    const returned = await change('returnService', { id, version: 2 }, own.analyst);
    expect(returned.data.problems).toEqual([expect.objectContaining({ code: 'REQUIRED', field: 'comment' })]);
    await accepted('returnService', { id, version: 2, comment: 'Say which test' }, own.analyst);
    await accepted(
      'updateService',
      { id, version: 3, input: { description: 'The blue one.' } },
      own.registrar,
    );
    await accepted('submitService', { id, version: 4 }, own.registrar);
    await accepted('approveService', { id, version: 5 }, own.secondAnalyst);
    const { service: published } = await accepted('publishService', { id, version: 6 }, own.registrar);
    expect(published).toMatchObject({ status: 'PUBLISHED', version: 7 });
    await accepted('archiveService', { id, version: 7, comment: 'No longer given' }, own.registrar);
    expect(await historyOf(id, own.registrar)).toEqual([
      '8 ARCHIVED Rita No longer given',
      '7 PUBLISHED Rita',
      '6 APPROVED Abe',
      '5 SUBMITTED Rita',
      '4 UPDATED Rita',
      '3 RETURNED Ann Say which test',
      '2 SUBMITTED Rita Please look',
      '1 CREATED Rita',
    ]);
    expect(await read(id, null)).toBeNull();
  });

  it('does not submit a service that lacks what the law asks for, and says what to write', async () => {
    const { service } = await register({ channels: [phone], description: '' });
    const { data } = await change('submitService', { id: service.id, version: 1 }, own.registrar);
    expect(data.service).toBeNull();
    expect(data.problems.map(({ code, field }) => `${code} ${field}`)).toEqual(
      expect.arrayContaining(['REQUIRED description', 'RATIONALE_MISSING rationale']),
    );
    expect(await read(service.id, own.registrar)).toMatchObject({ status: 'DRAFT', version: 1 });
  });

  it('is not changed while OMB looks at it, until the agency takes it back', async () => {
    const { service } = await register();
    const { id } = service;
    await accepted('submitService', { id, version: 1 }, own.registrar);
    const { problems } = await change(
      'updateService',
      { id, version: 2, input: { note: 'x' } },
      own.registrar,
    );
    expect(problems).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED' })]);
    const back = await accepted('returnService', { id, version: 2 }, own.bureauRegistrar);
    expect(back.service.status).toBe('DRAFT');
    await accepted('updateService', { id, version: 3, input: { note: 'x' } }, own.registrar);
  });

  it('is decided by nobody on an own submission', async () => {
    const both: Actor = { ...own.analyst, roles: ['OMB_ANALYST', 'REGISTRAR'], unitIds: [own.units.bureau] };
    const { service } = await accepted('registerService', { input: complete() }, both);
    await accepted('submitService', { id: service.id, version: 1 }, both);
    const { problems } = await change('approveService', { id: service.id, version: 2 }, both);
    expect(problems).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED' })]);
    await accepted('approveService', { id: service.id, version: 2 }, own.secondAnalyst);
  });

  it('becomes a draft again when it is changed after its approval', async () => {
    const { service } = await register();
    const { id } = service;
    await accepted('submitService', { id, version: 1 }, own.registrar);
    await accepted('approveService', { id, version: 2 }, own.analyst);
    const next = await accepted('updateService', { id, version: 3, input: { note: 'x' } }, own.registrar);
    expect(next.service.status).toBe('DRAFT');
  });
});

describe('a change of a published service', () => {
  it('is not read by the public before it is approved and published, and then all of it is', async () => {
    const service = await publish();
    const { id } = service;
    const before = await read(id, null);
    const proposed = await accepted(
      'updateService',
      { id, version: 4, input: { name: 'Claim a test', channels: [online] } },
      own.registrar,
    );
    expect(proposed.service).toMatchObject({ status: 'PUBLISHED', name: service['name'], version: 5 });
    expect(await read(id, null)).toEqual({ ...before, version: 5 });
    await accepted('submitService', { id, version: 5 }, own.registrar);
    await accepted('approveService', { id, version: 6 }, own.analyst);
    expect(await read(id, null)).toEqual({ ...before, version: 7 });
    const next = await accepted('publishService', { id, version: 7 }, own.registrar);
    expect(next.service).toMatchObject({ status: 'PUBLISHED', name: 'Claim a test', version: 8 });
    expect(next.service['channels']).toHaveLength(1);
    expect((await historyOf(id, own.registrar)).slice(0, 4)).toEqual([
      '8 PUBLISHED Rita',
      '7 APPROVED Ann',
      '6 SUBMITTED Rita',
      '5 PROPOSED Rita',
    ]);
  });

  it('goes on from the last proposal, and is none when it says again what is public', async () => {
    const service = await publish();
    const { id } = service;
    await accepted('updateService', { id, version: 4, input: { name: 'Claim a test' } }, own.registrar);
    await accepted('updateService', { id, version: 5, input: { note: 'Both.' } }, own.registrar);
    const same = { name: service['name'], note: null };
    await accepted('updateService', { id, version: 6, input: same }, own.registrar);
    const submitted = await accepted('submitService', { id, version: 7 }, own.registrar);
    expect(submitted.service).toMatchObject({ status: 'PUBLISHED', version: 8 });
    expect((await historyOf(id, own.registrar))[0]).toBe('8 CONFIRMED Rita');
  });
});

describe('a service that is not public', () => {
  it.each([
    'updateService',
    'submitService',
    'approveService',
    'returnService',
    'publishService',
    'archiveService',
  ])(
    '%s by a registrar of another agency who guesses its id is told like an id that nobody has',
    async (field) => {
      const { service } = await register();
      const extra = field === 'updateService' ? { input: {} } : {};
      const guessed = await change(field, { id: service.id, version: 1, ...extra }, own.otherRegistrar);
      const nothing = await change(field, { id: testId('none'), version: 1, ...extra }, own.otherRegistrar);
      const told = ({ problems, errors }: Answer<Change>) => [
        problems.map(({ code, field: f, cure }) => [code, f, cure]),
        errors,
      ];
      expect(told(guessed)).toEqual(told(nothing));
      expect(guessed.problems).toEqual([expect.objectContaining({ code: 'NOT_FOUND' })]);
      expect(await read(service.id, own.otherRegistrar)).toBeNull();
      expect(await read(service.id, null)).toBeNull();
    },
  );

  it('is seen by its agency, and by those who read all', async () => {
    const { service } = await register();
    for (const actor of [own.registrar, own.bureauRegistrar, own.analyst, own.lead, own.administrator])
      expect(await read(service.id, actor)).toMatchObject({ status: 'DRAFT' });
    expect(await read(service.id, own.nobody)).toBeNull();
  });

  it('may not be changed by those who only read it', async () => {
    const { service } = await register();
    for (const actor of [own.analyst, own.lead, own.administrator]) {
      const { problems } = await change(
        'updateService',
        { id: service.id, version: 1, input: { note: 'x' } },
        actor,
      );
      expect(problems).toEqual([expect.objectContaining({ code: 'NOT_ALLOWED' })]);
    }
  });
});

describe('a list of services', () => {
  const listed = async (filter: string, actor: Actor | null): Promise<{ names: string[]; total: number }> => {
    const { data, errors } = await ask<{ services: { totalCount: number; nodes: { name: string }[] } }>(
      graph,
      `{ services(filter: ${filter}, first: 50) { totalCount nodes { name } } }`,
      {},
      actor,
    );
    expect(errors).toEqual([]);
    return { names: data.services.nodes.map(({ name }) => name), total: data.services.totalCount };
  };

  it('shows drafts to those alone who may see them, who ask for them, and counts no others', async () => {
    await publish({ name: 'Apply, published' });
    await register({ name: 'Apply, draft' });
    const drafts = `{ unitId: "${own.units.top}", statuses: [DRAFT] }`;
    const both = `{ unitId: "${own.units.top}", statuses: [DRAFT, PUBLISHED] }`;
    const all = `{ unitId: "${own.units.top}" }`;
    const draft = { names: ['Apply, draft'], total: 1 };
    const published = { names: ['Apply, published'], total: 1 };
    for (const actor of [own.registrar, own.bureauRegistrar, own.analyst, own.lead, own.administrator]) {
      expect(await listed(drafts, actor)).toEqual(draft);
      expect(await listed(both, actor)).toEqual({ names: ['Apply, draft', 'Apply, published'], total: 2 });
      expect(await listed(all, actor)).toEqual(published);
    }
    for (const actor of [null, own.nobody, own.otherRegistrar]) {
      expect(await listed(drafts, actor)).toEqual({ names: [], total: 0 });
      expect(await listed(both, actor)).toEqual(published);
    }
  });

  it('finds what is mine, what waits for OMB as a proposal, and what is to be looked at again', async () => {
    const service = await publish({ name: 'Apply, published' });
    await accepted('updateService', { id: service.id, version: 4, input: { note: 'New.' } }, own.registrar);
    await accepted('submitService', { id: service.id, version: 5 }, own.registrar);
    const proposed = `{ unitId: "${own.units.top}", proposalStatuses: [SUBMITTED] }`;
    for (const actor of [own.registrar, own.analyst]) expect((await listed(proposed, actor)).total).toBe(1);
    for (const actor of [null, own.nobody, own.otherRegistrar])
      expect((await listed(proposed, actor)).total).toBe(0);
    expect((await listed('{ mine: true }', own.bureauRegistrar)).names).toEqual(['Apply, published']);
    expect((await listed('{ mine: true }', own.otherRegistrar)).names).toEqual([]);
    const due = (day: string) => `{ unitId: "${own.units.top}", reviewDueBefore: "${day}" }`;
    expect((await listed(due('2027-11-03'), null)).total).toBe(0);
    expect((await listed(due('2027-11-04'), null)).total).toBe(1);
  });

  it('counts facets of what the reader may see, and of no more', async () => {
    await publish();
    await register();
    const counts = async (actor: Actor | null): Promise<unknown> => {
      const { data, errors } = await ask<{ services: { facets: { facet: string; buckets: unknown[] }[] } }>(
        graph,
        `{ services(filter: { unitId: "${own.units.top}", statuses: [DRAFT, PUBLISHED] }) { facets(only: [STATUS, SERVICE_TYPE]) { facet buckets { value count } } } }`,
        {},
        actor,
      );
      expect(errors).toEqual([]);
      return Object.fromEntries(data.services.facets.map(({ facet, buckets }) => [facet, buckets]));
    };
    expect(await counts(own.registrar)).toEqual({
      STATUS: [
        { value: 'DRAFT', count: 1 },
        { value: 'PUBLISHED', count: 1 },
      ],
      SERVICE_TYPE: [{ value: 'BENEFITS', count: 2 }],
    });
    for (const actor of [null, own.otherRegistrar]) {
      expect(await counts(actor)).toEqual({
        STATUS: [{ value: 'PUBLISHED', count: 1 }],
        SERVICE_TYPE: [{ value: 'BENEFITS', count: 1 }],
      });
    }
  });
});

describe('what stands beside a record', () => {
  const INSIDE =
    'mayEdit mayReview statusComment submittedAt proposal { status proposedBy comment differences { field before after } }';
  const inside = async (id: string, actor: Actor | null): Promise<unknown> => {
    const { data, errors } = await ask<{ service: unknown }>(
      graph,
      `{ service(id: "${id}") { ${INSIDE} } }`,
      {},
      actor,
    );
    expect(errors).toEqual([]);
    return data.service;
  };
  const nothing = {
    mayEdit: false,
    mayReview: false,
    statusComment: null,
    submittedAt: null,
    proposal: null,
  };

  it('is seen by the agency and OMB, each with what they may do now', async () => {
    const service = await publish();
    const { id } = service;
    await accepted('updateService', { id, version: 4, input: { name: 'Claim a test' } }, own.bureauRegistrar);
    expect(await inside(id, own.registrar)).toMatchObject({
      mayEdit: true,
      mayReview: false,
      proposal: { status: 'DRAFT' },
    });
    await accepted('submitService', { id, version: 5, comment: 'Look' }, own.registrar);
    const differences = [{ field: 'name', before: [service['name']], after: ['Claim a test'] }];
    const proposal = { status: 'SUBMITTED', proposedBy: 'Bea', comment: 'Look', differences };
    expect(await inside(id, own.registrar)).toMatchObject({ mayEdit: false, mayReview: false, proposal });
    expect(await inside(id, own.analyst)).toMatchObject({ mayEdit: false, mayReview: true, proposal });
    expect(await inside(id, own.administrator)).toMatchObject({ mayEdit: false, mayReview: false, proposal });
    for (const actor of [null, own.nobody, own.otherRegistrar])
      expect(await inside(id, actor)).toEqual(nothing);
  });
});

describe('text that looks like something else', () => {
  it('is kept as it was typed in every field and does nothing', async () => {
    const nasty = `<script>alert(1)</script> ' OR 1=1 {{x}} \${y} \`MATCH (n) DETACH DELETE n\``;
    const { service } = await register({
      name: nasty,
      description: nasty,
      occasions: [nasty],
      offerings: [nasty],
      channels: [{ ...phone, name: nasty, place: nasty }, online],
      tasks: [{ name: nasty, channels: [1, 2] }],
      note: nasty,
      source: nasty,
      proposedRoles: [nasty],
    });
    expect(service['name']).toBe(nasty);
    expect(service['description']).toBe(nasty);
    expect((service['channels'] as { name: string }[])[0]?.name).toBe(nasty);
    expect((service['roles'] as { name: string }[]).map(({ name }) => name)).toContain(nasty);
  });
});
