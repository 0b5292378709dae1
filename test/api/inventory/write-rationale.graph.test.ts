import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { testId } from '../../support/neo4j.ts';
import { analyst, guest, rationaleIn, record, registrarOf, standing, step, text } from './own-rationales.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';
import type { Actor } from '../../../api/request.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
let author: Actor;
let serviceId: string;
beforeAll(async () => void (await applyGraphSchema(graph)));
beforeEach(async () => {
  own = await makeOwnServices(graph);
  author = registrarOf(own.unitId);
  serviceId = await own.add('Apply by phone');
});
afterEach(() => own.remove());
afterAll(() => graph.close());

/** What is stored of the service that a rationale moves. */
const storedService = async () =>
  graph.readOne({
    name: 'test.service',
    text: cypher`MATCH (s:Service {id: $serviceId}) RETURN s.rationaleState AS state, s.reasons AS reasons,
      s.rationaleReviewDue AS due, s.gapKey AS gapKey, s.version AS version, s.lock AS lock,
      COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c) RETURN c.rationale } AS flags`,
    params: { serviceId },
    decode: (row) => ({
      state: row.string('state'),
      reasons: row.strings('reasons'),
      due: row.optionalString('due'),
      unexplainedFirst: row.string('gapKey').slice(1, 2) === '0',
      version: row.number('version'),
      locked: row.has('lock'),
      flags: row.strings('flags'),
    }),
  });

const changesOf = (id: string) =>
  graph.read({
    name: 'test.changes',
    text: cypher`MATCH (c:Change)-[:CHANGED]->(:Rationale {id: $id})
      RETURN c.action AS action, c.actorName AS actorName, c.version AS version, c.comment AS comment,
        c.before AS before, c.after AS after ORDER BY c.historyKey`,
    params: { id },
    decode: (row) => ({
      action: row.string('action'),
      actorName: row.string('actorName'),
      version: row.number('version'),
      comment: row.optionalString('comment'),
      before: JSON.parse(row.optionalString('before') ?? 'null') as Record<string, unknown> | null,
      after: JSON.parse(row.optionalString('after') ?? 'null') as Record<string, unknown> | null,
    }),
  });

describe('the life of a rationale (R21 to R27)', () => {
  it('is kept as a draft: not given, and the service says that one is being written', async () => {
    const { rationale, service, problems, repeated } = await record(graph, author, {
      serviceId,
      input: text,
    });
    expect(problems).toEqual([]);
    expect(repeated).toBe(false);
    expect(rationale).toMatchObject({
      status: 'DRAFT',
      version: 1,
      title: 'Apply by phone: Old systems or paper records',
      reasons: [
        { code: 'LEGACY_SYSTEM', rootCause: 'TECHNOLOGICAL', brief: 'Records are on paper.', citations: [] },
      ],
      solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Scan them.' }],
    });
    expect(service).toEqual({ rationaleState: 'DRAFT', version: 1, channels: [{ rationale: 'NEEDED' }] });
    expect(await storedService()).toMatchObject({ reasons: [], due: null, locked: false });
  });

  it('counts as given once it is submitted, and is to be looked at again a year on', async () => {
    const draft = standing(await record(graph, author, { serviceId, input: text }));
    const { rationale, service } = await step(graph, author, 'submit', draft);
    expect(rationale).toMatchObject({
      status: 'SUBMITTED',
      version: 2,
      reviewDue: '2027-11-03',
      submittedBy: 'Reg Istrar',
    });
    expect(service).toEqual({ rationaleState: 'SUBMITTED', version: 1, channels: [{ rationale: 'GIVEN' }] });
    expect(await storedService()).toEqual({
      state: 'SUBMITTED',
      reasons: ['LEGACY_SYSTEM'],
      due: '2027-11-03',
      unexplainedFirst: false,
      version: 1,
      locked: false,
      flags: ['GIVEN'],
    });
  });

  it('is approved by OMB, with what was said', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const { rationale, service } = await step(graph, analyst, 'APPROVE', given, { comment: 'Clear.' });
    expect(rationale).toMatchObject({ status: 'APPROVED', decidedBy: 'Ana Lyst', statusComment: 'Clear.' });
    expect(service?.rationaleState).toBe('APPROVED');
  });

  it('is returned with a comment, and then does not count as given', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const without = await step(graph, analyst, 'RETURN', given, { comment: '  ' });
    expect(without.problems).toEqual([{ field: 'comment', code: 'REQUIRED' }]);
    const { rationale, service } = await step(graph, analyst, 'RETURN', given, { comment: 'Which records?' });
    expect(rationale).toMatchObject({ status: 'RETURNED', state: 'DRAFT', statusComment: 'Which records?' });
    expect(service).toMatchObject({ rationaleState: 'DRAFT', channels: [{ rationale: 'NEEDED' }] });
    expect(await storedService()).toMatchObject({ reasons: [] });
  });

  it('is mended and submitted again after it was returned', async () => {
    const returned = await rationaleIn(graph, author, serviceId, 'RETURNED');
    const mended = await record(graph, author, {
      serviceId,
      ...returned,
      input: { explanation: 'All before 1990.' },
    });
    expect(mended.rationale).toMatchObject({
      id: returned.id,
      status: 'DRAFT',
      statusComment: 'Say which records.',
    });
    const again = await step(graph, author, 'submit', standing(mended));
    expect(again.rationale?.status).toBe('SUBMITTED');
  });

  it('is withdrawn and no longer counts as given', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const { rationale, service } = await step(graph, author, 'withdraw', given);
    expect(rationale?.status).toBe('WITHDRAWN');
    expect(service).toMatchObject({ rationaleState: 'MISSING', channels: [{ rationale: 'NEEDED' }] });
    expect(await storedService()).toMatchObject({ reasons: [], due: null, unexplainedFirst: true });
  });

  it('keeps the approved version standing until the new one is approved, and keeps it to be read (R27)', async () => {
    const first = await rationaleIn(graph, author, serviceId, 'APPROVED');
    const written = await record(graph, author, {
      serviceId,
      ...first,
      input: { reasons: [{ code: 'COST', brief: 'No money.' }] },
    });
    expect(written.rationale).toMatchObject({
      status: 'DRAFT',
      version: 1,
      supersedes: { id: first.id, status: 'APPROVED' },
    });
    expect(written.rationale?.id).not.toBe(first.id);
    expect(written.service?.rationaleState).toBe('APPROVED');
    const second = standing(await step(graph, author, 'submit', standing(written)));
    expect((await storedService())?.reasons.sort()).toEqual(['COST', 'LEGACY_SYSTEM']);
    const approved = await step(graph, analyst, 'APPROVE', second);
    expect(approved.rationale?.supersedes).toEqual({ id: first.id, status: 'SUPERSEDED' });
    expect(await storedService()).toMatchObject({ state: 'APPROVED', reasons: ['COST'] });
    const late = await step(graph, author, 'withdraw', { id: first.id, version: first.version + 1 });
    expect(late.refused).toMatchObject([{ code: 'NOT_ALLOWED', cure: 'Open the newer version.' }]);
  });

  it('lets nobody review two versions: a submitted one gives way when the next is submitted', async () => {
    const first = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const second = standing(
      await record(graph, author, { serviceId, ...first, input: { owner: 'Office of Cards' } }),
    );
    const beside = await record(graph, author, { serviceId, ...first, input: { owner: 'Another office' } });
    expect(beside.rationale).toBeNull();
    expect(beside.conflict).toMatchObject({
      currentVersion: second.version,
      current: { id: second.id, status: 'DRAFT' },
      differences: [{ label: 'Owner', before: ['Office of Cards'], after: ['Another office'] }],
    });
    const submitted = await step(graph, author, 'submit', second);
    expect(submitted.rationale?.supersedes).toEqual({ id: first.id, status: 'SUPERSEDED' });
  });

  it('writes nothing when a save changes nothing', async () => {
    const draft = standing(await record(graph, author, { serviceId, input: text }));
    const again = await record(graph, author, { serviceId, ...draft, input: text });
    expect(again.rationale).toMatchObject({ id: draft.id, version: 1 });
    expect(await changesOf(draft.id)).toHaveLength(1);
  });
});

describe('what is refused, with nothing written', () => {
  it('tells everything that is missing at once when it is submitted (R21, R22)', async () => {
    const input = {
      disposition: 'CANNOT_BE_DIGITAL',
      subject: 'FORM',
      reasons: [{ code: 'WET_SIGNATURE' }],
      reviewDue: '2026-01-01',
    };
    const draft = standing(await record(graph, author, { serviceId, input }));
    const { rationale, problems } = await step(graph, author, 'submit', draft);
    expect(rationale).toBeNull();
    expect(problems.map(({ field }) => field).sort()).toEqual([
      'description',
      'reasons.0.brief',
      'reviewDue',
      'solutions',
    ]);
    expect(await storedService()).toMatchObject({ state: 'DRAFT' });
  });

  it('a rationale of a service whose only gap is physical: only a channel clears it (R25)', async () => {
    const digitalOnly = await own.add('Apply online', {
      channels: [
        {
          kind: 'WEBSITE',
          name: 'Site',
          url: null,
          place: null,
          selfService: 'UNKNOWN',
          languages: [],
          recordedMedium: 'UNKNOWN',
          level: 'FULL',
          accessible: 'YES',
          hostListed: null,
        },
      ],
    });
    const { problems, rationale } = await record(graph, author, { serviceId: digitalOnly, input: text });
    expect(problems).toEqual([{ field: 'subject', code: 'NO_WAIVER' }]);
    expect(rationale).toBeNull();
  });

  it('a save over a version that somebody else has changed, with both texts side by side', async () => {
    const draft = standing(await record(graph, author, { serviceId, input: text }));
    const colleague = { ...author, id: 'person-colleague', name: 'Colleague' };
    await record(graph, colleague, { serviceId, ...draft, input: { explanation: 'Theirs.' } });
    const mine = await record(graph, author, { serviceId, ...draft, input: { explanation: 'Mine.' } });
    expect(mine.rationale).toBeNull();
    expect(mine.conflict).toEqual({
      currentVersion: 2,
      changedBy: 'Colleague',
      current: { id: draft.id, status: 'DRAFT' },
      differences: [{ label: 'Explanation', before: ['Theirs.'], after: ['Mine.'] }],
    });
  });

  it('a decision after another analyst has decided: it shows what was decided', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    await step(graph, { ...analyst, id: 'person-other', name: 'Other' }, 'APPROVE', given);
    const late = await step(graph, analyst, 'RETURN', given, { comment: 'No.' });
    expect(late.conflict).toMatchObject({ changedBy: 'Other', current: { status: 'APPROVED' } });
  });

  it('of two analysts who decide at the same moment, one does', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const outcomes = await Promise.all(
      ['one', 'two', 'three', 'four'].map((name) =>
        step(graph, { ...analyst, id: `person-${name}`, name }, 'APPROVE', given),
      ),
    );
    expect(outcomes.filter(({ rationale }) => rationale !== null)).toHaveLength(1);
    expect(outcomes.filter(({ conflict }) => conflict !== null)).toHaveLength(3);
    expect((await changesOf(given.id)).filter(({ action }) => action === 'APPROVED')).toHaveLength(1);
  });

  it('a new text without an id of a service that is not there', async () => {
    const { refused } = await record(graph, author, { serviceId: 'no-such-service', input: text });
    expect(refused).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('a rationale of another service than it is said to explain', async () => {
    const draft = standing(await record(graph, author, { serviceId, input: text }));
    const other = await own.add('Another');
    const { refused } = await record(graph, author, {
      serviceId: other,
      ...draft,
      input: { owner: 'Office' },
    });
    expect(refused).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('who may do what with rationales (R97)', () => {
  const stranger = registrarOf('unit-of-somebody-else');

  it.each([
    ['nobody', null, 'SIGN_IN_REQUIRED'],
    ['somebody without a role', guest, 'NOT_ALLOWED'],
    ['a registrar of another unit', stranger, 'NOT_ALLOWED'],
    ['OMB', analyst, 'NOT_ALLOWED'],
  ] as const)('%s does not write for an agency', async (_who, actor, code) => {
    expect((await record(graph, actor, { serviceId, input: text })).refused).toMatchObject([{ code }]);
    const draft = standing(await record(graph, author, { serviceId, input: text }));
    for (const verb of ['submit', 'withdraw'] as const)
      expect((await step(graph, actor, verb, draft)).refused).toMatchObject([{ code }]);
  });

  it('only OMB decides, and nobody on an own submission', async () => {
    const given = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const both = { ...author, roles: ['REGISTRAR', 'OMB_ANALYST'] as const };
    for (const actor of [author, guest, stranger, both])
      expect((await step(graph, actor, 'APPROVE', given)).refused).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await step(graph, null, 'APPROVE', given)).refused).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    expect(await storedService()).toMatchObject({ state: 'SUBMITTED' });
  });

  it('tells a draft of another agency like one that does not exist', async () => {
    const hidden = await own.add('Not published', { status: 'DRAFT' });
    const draft = standing(await record(graph, author, { serviceId: hidden, input: text }));
    const asked = await step(graph, stranger, 'withdraw', draft);
    const missing = await step(graph, stranger, 'withdraw', { id: 'rationale-of-nobody', version: 1 });
    const words = ({ code, cure }: { code: string; cure?: string }) => ({ code, cure });
    expect(asked.refused.map(words)).toEqual(missing.refused.map(words));
    expect(asked.refused).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('shows a draft to its agency and to who reads everything, and to nobody else', async () => {
    const { id } = await rationaleIn(graph, author, serviceId, 'DRAFT');
    const source = `{ rationale(id: "${id}") { id mayEdit mayReview }
      service(id: "${serviceId}") { rationales { id } otherRationales { id status } } }`;
    const read = async (actor: Actor | null) =>
      (await ask<Record<string, unknown>>(graph, source, {}, actor)).data;
    const hidden = { rationale: null, service: { rationales: [], otherRationales: [] } };
    for (const actor of [null, guest, stranger]) expect(await read(actor)).toEqual(hidden);
    const seen = (mayEdit: boolean) => ({
      rationale: { id, mayEdit, mayReview: false },
      service: { rationales: [], otherRationales: [{ id, status: 'DRAFT' }] },
    });
    expect(await read(author)).toEqual(seen(true));
    expect(await read(analyst)).toEqual(seen(false));
  });

  it('keeps names and comments from readers who are not concerned', async () => {
    const { id } = await rationaleIn(graph, author, serviceId, 'APPROVED', {
      ...text,
      owner: 'Office of Cards',
    });
    const source = `{ rationale(id: "${id}") { status owner submittedBy decidedBy statusComment mayReview } }`;
    const { data } = await ask<Record<string, unknown>>(graph, source, {}, stranger);
    expect(data).toEqual({
      rationale: {
        status: 'APPROVED',
        owner: null,
        submittedBy: null,
        decidedBy: null,
        statusComment: null,
        mayReview: false,
      },
    });
  });
});

describe('the request key of a rationale', () => {
  it('gives the first answer again and writes nothing twice', async () => {
    const key = testId('key');
    const first = await record(graph, author, { serviceId, input: text, key });
    const second = await record(graph, author, { serviceId, input: text, key });
    expect(second.repeated).toBe(true);
    expect(second.rationale?.id).toBe(first.rationale?.id);
    expect(await changesOf(standing(first).id)).toHaveLength(1);
  });
});

describe('the audit record of a rationale (R100)', () => {
  it('keeps who did what, when and why, and only the fields that differ', async () => {
    const { id } = await rationaleIn(graph, author, serviceId, 'RETURNED');
    const changes = await changesOf(id);
    expect(
      changes.map(({ action, actorName, version, comment }) => [action, actorName, version, comment]),
    ).toEqual([
      ['CREATED', 'Reg Istrar', 1, null],
      ['SUBMITTED', 'Reg Istrar', 2, null],
      ['RETURNED', 'Ana Lyst', 3, 'Say which records.'],
    ]);
    expect(changes[0]?.before).toBeNull();
    expect(changes[0]?.after).toMatchObject({ status: 'DRAFT', disposition: 'NOT_YET_DIGITAL' });
    expect(changes[1]).toMatchObject({
      before: { status: 'DRAFT', reviewDue: null },
      after: { status: 'SUBMITTED', reviewDue: '2027-11-03' },
    });
    expect(changes[2]).toMatchObject({
      before: { status: 'SUBMITTED', statusComment: null },
      after: { status: 'RETURNED', statusComment: 'Say which records.' },
    });
  });

  it('is read back in words, newest first', async () => {
    const { id } = await rationaleIn(graph, author, serviceId, 'SUBMITTED');
    const source = `{ history(id: "${id}") { nodes { action differences { label after } } } }`;
    const { data } = await ask<{ history: { nodes: unknown[] } }>(graph, source, {}, author);
    expect(data.history.nodes[0]).toEqual({
      action: 'SUBMITTED',
      differences: [
        { label: 'To be looked at again by', after: ['2027-11-03'] },
        { label: 'Status', after: ['Submitted'] },
      ],
    });
  });
});
