import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkImport } from '../../../api/exchange/import-services.ts';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { readNumbered } from '../../../api/inventory/read-numbered.ts';
import { registerService } from '../../../api/inventory/register-service.ts';
import { listDrafts, saveDraft } from '../../../api/inventory/save-draft.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { moveService } from '../../../api/inventory/move-service.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from '../inventory/own-agency.ts';
import type { OwnAgency } from '../inventory/own-agency.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { importAs, outcomesOf, requestOf, sheet } from './own-import.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(async () => {
  await own.remove();
  await graph.write('test.forgetDrafts', (tx) =>
    tx.run({
      name: 'test.forgetDrafts',
      text: cypher`MATCH (d:FormDraft) WHERE d.personId IN $people DELETE d`,
      params: { people: [own.registrar.id, own.bureauRegistrar.id, own.otherRegistrar.id] },
      decode: () => null,
    }),
  );
});
afterAll(() => graph.close());

/** A row that lacks nothing. */
const good = (over: Record<string, string> = {}): Record<string, string> => ({
  external_id: 'LOAN-1',
  unit_id: own.units.bureau,
  name: `Apply for a test loan ${testId('name')}`,
  description: 'Lends money to test an import.',
  service_type: 'Benefits',
  customers: 'Individual',
  occasions: 'Needs a loan | Lost a barn',
  offerings: 'A loan',
  roles: own.roleId,
  website_level: 'part of the way',
  website_url: 'https://www.example.gov/loan',
  phone_level: 'yes',
  phone_place: '800-555-0100',
  volume: '1,200',
  volume_unit: 'applications',
  volume_year: 'FY2025',
  volume_source: 'Yearly report',
  ...over,
});

async function stateOf(id: string | null | undefined): Promise<ServiceState> {
  const { byId } = await readNumbered((statement) => graph.read(statement), [id ?? ''], []);
  const state = byId.get(id ?? '');
  if (state === undefined) throw new Error(`There is no service ${id}.`);
  return state;
}

const servicesOf = (unitId: string): Promise<string[]> =>
  graph.read({
    name: 'test.servicesOf',
    text: cypher`MATCH (s:Service {unitId: $unitId}) RETURN s.id AS id`,
    params: { unitId },
    decode: (row) => row.string('id'),
  });

describe('an import', () => {
  it('registers a row as a draft record of its unit, with channels, volume and its own number (R1, R14)', async () => {
    const asked = sheet([good()]);
    const checked = await checkImport(requestOf(graph, own.registrar), asked);
    expect(outcomesOf(checked)).toEqual(['NEW']);
    expect(await servicesOf(own.units.bureau)).toEqual([]);
    const [row] = await importAs(graph, own.registrar, asked);
    expect(row).toMatchObject({ outcome: 'NEW', number: 2, externalId: 'LOAN-1', problems: [] });
    const { facts, status } = await stateOf(row?.serviceId);
    expect(status).toBe('DRAFT');
    expect(facts).toMatchObject({
      externalId: 'LOAN-1',
      primaryType: 'BENEFITS',
      customers: ['INDIVIDUAL'],
      occasions: ['Lost a barn', 'Needs a loan'],
      roleIds: [own.roleId],
      volumes: [{ value: 1200, unit: 'applications', year: 'FY2025', source: 'Yearly report' }],
    });
    expect(facts.channels).toMatchObject([
      { kind: 'WEBSITE', level: 'PARTIAL', url: 'https://www.example.gov/loan' },
      { kind: 'PHONE', level: 'FULL', place: '800-555-0100' },
    ]);
  });

  it('of the same file again changes nothing and says so: the number finds the service (R14)', async () => {
    const asked = sheet([good(), good({ external_id: 'LOAN-2' })]);
    expect(outcomesOf(await importAs(graph, own.registrar, asked))).toEqual(['NEW', 'NEW']);
    const again = await importAs(graph, own.registrar, asked);
    expect(outcomesOf(again)).toEqual(['SAME', 'SAME']);
    expect(await servicesOf(own.units.bureau)).toHaveLength(2);
    expect((await stateOf(again[0]?.serviceId)).version).toBe(1);
  });

  it('changes what differs, says what in words, and leaves as it is what has an empty cell (R14)', async () => {
    const first = good();
    await importAs(graph, own.registrar, sheet([first]));
    const next = { external_id: 'LOAN-1', unit_id: own.units.bureau, name: '', description: 'Lends more.' };
    const [row] = await importAs(graph, own.registrar, sheet([next]));
    expect(row).toMatchObject({
      outcome: 'CHANGED',
      proposed: false,
      differences: [{ field: 'description', before: [first['description']], after: ['Lends more.'] }],
    });
    const { facts, version } = await stateOf(row?.serviceId);
    expect({ name: facts.name, channels: facts.channels.length, version }).toEqual({
      name: first['name'],
      channels: 2,
      version: 2,
    });
  });

  it('takes nothing away unless that is allowed: not by a shorter list, not by the mark (R14)', async () => {
    await importAs(graph, own.registrar, sheet([good()]));
    const key = { external_id: 'LOAN-1', unit_id: own.units.bureau };
    for (const [column, text] of [
      ['occasions', 'Needs a loan'],
      ['phone_level', '(clear)'],
      ['description', '(clear)'],
    ] as const) {
      const asked = sheet([{ ...key, [column]: text }]);
      const [row] = await importAs(graph, own.registrar, asked);
      expect(row).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'WOULD_REMOVE' }] });
      const [allowed] = await importAs(graph, own.registrar, { ...asked, allowRemovals: true });
      expect(allowed?.outcome).toBe('CHANGED');
    }
    const [id] = await servicesOf(own.units.bureau);
    const { facts } = await stateOf(id);
    expect(facts).toMatchObject({ occasions: ['Needs a loan'], description: '' });
    expect(facts.channels.map(({ kind }) => kind)).toEqual(['WEBSITE']);
  });

  it('proposes a change of a published service, which the public does not see before it is published (R10)', async () => {
    const [made] = await importAs(graph, own.registrar, sheet([good({ website_level: 'yes' })]));
    const id = made?.serviceId ?? '';
    const step = (version: number) => ({ id, version, comment: 'Said.', requestKey: null });
    await moveService(requestOf(graph, own.registrar), 'SUBMIT', step(1));
    const whileReviewed = sheet([{ id, description: 'Changed meanwhile.' }]);
    const [held] = await importAs(graph, own.registrar, whileReviewed);
    expect(held).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'STEP_NOT_POSSIBLE' }] });
    await moveService(requestOf(graph, own.analyst), 'APPROVE', step(2));
    await moveService(requestOf(graph, own.registrar), 'PUBLISH', step(3));
    const asked = sheet([{ id, description: 'Proposed.' }]);
    const [row] = await importAs(graph, own.registrar, asked);
    expect(row).toMatchObject({ outcome: 'CHANGED', proposed: true });
    const state = await stateOf(id);
    expect(state.facts.description).toBe('Lends money to test an import.');
    expect(state.proposal?.description).toBe('Proposed.');
    expect(outcomesOf(await importAs(graph, own.registrar, asked))).toEqual(['SAME']);
  });

  it('keeps a row that cannot become a service as an unfinished form, and finds that form again (R14)', async () => {
    const row = good({ service_type: 'Loans', name: '', phone_level: 'mostly' });
    const asked = sheet([row]);
    const [kept] = await importAs(graph, own.registrar, asked);
    expect(kept?.outcome).toBe('KEPT_AS_DRAFT');
    expect(kept?.problems.map(({ code, column, given }) => ({ code, column, given }))).toEqual([
      { code: 'WORD_UNKNOWN', column: 'service_type', given: 'Loans' },
      { code: 'WORD_UNKNOWN', column: 'phone_level', given: 'mostly' },
      { code: 'REQUIRED', column: 'name', given: null },
    ]);
    await importAs(graph, own.registrar, asked);
    const drafts = await listDrafts(requestOf(graph, own.registrar));
    expect(drafts.map(({ id, kind, revision }) => ({ id, kind, revision }))).toEqual([
      { id: kept?.draftId, kind: 'REGISTER_SERVICE', revision: 1 },
    ]);
    expect(drafts[0]?.body).toContain('service_type \\"Loans\\"');
    const mended = sheet([
      { ...row, name: 'Apply for a mended loan', service_type: 'Benefits', phone_level: 'no' },
    ]);
    expect(outcomesOf(await importAs(graph, own.registrar, mended))).toEqual(['NEW']);
    expect(await listDrafts(requestOf(graph, own.registrar))).toEqual([]);
  });

  it('never writes over a form that a person has worked on since (R14)', async () => {
    const row = good({ name: '' });
    const [kept] = await importAs(graph, own.registrar, sheet([row]));
    const worked = { kind: 'REGISTER_SERVICE', about: null, title: 'Mine', body: '{"values":{}}' } as const;
    await saveDraft(requestOf(graph, own.registrar), kept?.draftId ?? '', { ...worked, revision: 1 });
    await importAs(graph, own.registrar, sheet([{ ...row, description: 'Another.' }]));
    await importAs(graph, own.registrar, sheet([{ ...row, name: 'Apply for a named loan' }]));
    const [draft] = await listDrafts(requestOf(graph, own.registrar));
    expect(draft?.body).toBe(worked.body);
  });

  it('says which row and name is not known, and proposes what may be meant (R3)', async () => {
    const asked = sheet([
      good({ roles: `${own.roleId} | Nobody of this name`, unit_id: '', unit: 'No such office' }),
    ]);
    const [row] = await checkImport(requestOf(graph, own.registrar), asked);
    expect(row?.problems.map(({ code, column, given }) => [code, column, given])).toEqual([
      ['NAME_UNKNOWN', 'unit', 'No such office'],
      ['NAME_UNKNOWN', 'roles', 'Nobody of this name'],
    ]);
    const near = sheet([good({ roles: own.roleId.slice(0, -1) })]);
    const [like] = await checkImport(requestOf(graph, own.registrar), near);
    expect(like?.problems[0]?.code).toBe('NAME_UNKNOWN');
  });

  it('refuses a change whose unit is not known, instead of leaving that cell out', async () => {
    const [made] = await importAs(graph, own.registrar, sheet([good()]));
    const asked = sheet([{ id: made?.serviceId ?? '', unit: 'No such office', description: 'Other.' }]);
    const [row] = await importAs(graph, own.registrar, asked);
    expect(row).toMatchObject({ outcome: 'REFUSED', problems: [{ code: 'NAME_UNKNOWN', column: 'unit' }] });
  });

  it('finds units by name, and of several of one name the own one (R2)', async () => {
    const asked = sheet([good({ unit_id: '', unit: `Office ${own.units.bureau}` })]);
    expect(outcomesOf(await importAs(graph, own.bureauRegistrar, asked))).toEqual(['NEW']);
  });

  it('asks for a number of each row, because a row without one would be registered at each import', async () => {
    const [row] = await importAs(graph, own.registrar, sheet([good({ external_id: '' })]));
    expect(row).toMatchObject({
      outcome: 'REFUSED',
      problems: [{ code: 'REQUIRED', column: 'external_id' }],
    });
  });

  it('refuses the second of two rows about one service, instead of writing over the first', async () => {
    const asked = sheet([good(), good()]);
    const rows = await importAs(graph, own.registrar, asked);
    expect(outcomesOf(rows)).toEqual(['NEW', 'REFUSED']);
    expect(rows[1]?.problems).toMatchObject([{ code: 'DUPLICATE_VALUE', column: 'external_id' }]);
  });
});

describe('two imports of one file at the same moment', () => {
  it('register each row once, and one of them says that it is the same (R14)', async () => {
    const asked = sheet(Array.from({ length: 8 }, (_, i) => good({ external_id: `N-${i}` })));
    const [one, other] = await Promise.all([
      importAs(graph, own.registrar, asked),
      importAs(graph, own.bureauRegistrar, asked),
    ]);
    expect(await servicesOf(own.units.bureau)).toHaveLength(8);
    const pairs = one.map(({ outcome, serviceId }, i) => [
      outcome,
      other[i]?.outcome,
      serviceId === other[i]?.serviceId,
    ]);
    for (const [mine, theirs, same] of pairs) {
      expect([mine, theirs].sort()).toEqual(['NEW', 'SAME']);
      expect(same).toBe(true);
    }
  }, 60_000);
});

describe('an import of somebody who does not register for the unit', () => {
  it('is refused in the same words whether the number is taken or not (R97)', async () => {
    const taken = good();
    await importAs(graph, own.registrar, sheet([taken]));
    const asked = sheet([taken, { ...taken, external_id: 'FREE-1' }]);
    const rows = await importAs(graph, own.otherRegistrar, asked);
    expect(outcomesOf(rows)).toEqual(['REFUSED', 'REFUSED']);
    const [one, other] = rows.map(({ problems, warnings, differences, serviceId, draftId }) => ({
      problems,
      warnings,
      differences,
      serviceId,
      draftId,
    }));
    expect(one).toEqual(other);
    expect(one?.problems).toMatchObject([{ code: 'NOT_YOUR_UNIT', column: 'unit_id' }]);
    expect(await listDrafts(requestOf(graph, own.otherRegistrar))).toEqual([]);
  });

  it('is told of a draft of others by its id what is told of one that is not there (R97)', async () => {
    const [made] = await importAs(graph, own.registrar, sheet([good()]));
    const ask = async (id: string) => {
      const [row] = await importAs(graph, own.otherRegistrar, sheet([{ id, name: 'Take over a service' }]));
      return { ...row, problems: row?.problems.map((problem) => ({ ...problem, given: null })) };
    };
    expect(await ask(made?.serviceId ?? '')).toEqual(await ask('service-nobody-has'));
  });

  it('is refused as a whole where it names the unit for all rows, and where nobody is signed in', async () => {
    const asked = sheet([good({ unit_id: '' })], { unitId: own.units.bureau });
    await expect(importAs(graph, own.otherRegistrar, asked)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(importAs(graph, own.analyst, asked)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(checkImport(requestOf(graph, null), asked)).rejects.toMatchObject({
      code: 'SIGN_IN_REQUIRED',
    });
  });
});

describe('the own number of a service', () => {
  it('is one within its unit, also where a form gives it (R14)', async () => {
    await importAs(graph, own.registrar, sheet([good()]));
    const given = { externalId: 'LOAN-1', name: 'Apply twice', primaryType: 'BENEFITS' } as const;
    const register = (leadUnitId: string) =>
      registerService(requestOf(graph, own.registrar), { ...given, leadUnitId }, null);
    expect((await register(own.units.bureau)).problems).toMatchObject([
      { code: 'DUPLICATE_VALUE', field: 'externalId' },
    ]);
    expect((await register(own.units.top)).problems).toEqual([]);
  });
});
