import { afterAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../api/request.ts';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import type { GivenService } from '../../../api/inventory/merge-given.rules.ts';
import { factsOf } from '../../../api/inventory/service-facts.rules.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

const registrar: Actor = {
  id: 'person-test-registrar',
  name: 'Test Registrar',
  roles: ['REGISTRAR'],
  unitIds: ['unit-ssa'],
  homeUnitIds: ['unit-ssa'],
};
const analyst: Actor = {
  ...registrar,
  id: 'person-test-analyst',
  roles: ['OMB_ANALYST'],
  unitIds: [],
  homeUnitIds: [],
};

interface Finding {
  readonly code: string;
  readonly field: string;
  readonly given: string | null;
  readonly blocks: string | null;
  readonly cure: string;
}

interface Preview {
  readonly problems: Finding[];
  readonly warnings: Finding[];
  readonly similar: { service: { id: string }; sameAgency: boolean; why: string }[];
  readonly digitalGap: string;
  readonly physicalGap: string;
  readonly rationaleState: string;
  readonly channelRationales: string[];
  readonly channelStrip: { family: string; state: string }[];
  readonly verdicts: { subject: string; outcome: string; sentence: string; facts: { sentence: string }[] }[];
  readonly completeness: { recorded: number; asked: number; missing: { item: string }[] };
  readonly rationaleNeeded: boolean;
}

const finding = '{ code field given blocks cure message source }';
const preview = async (input: object, id: string | null = null, actor: Actor | null = registrar) => {
  const answer = await ask<{ previewService: Preview } | null>(
    graph,
    `query ($id: ID, $input: ServiceInput!) { previewService(id: $id, input: $input) {
      problems ${finding} warnings ${finding} similar { service { id } sameAgency why }
      digitalGap physicalGap rationaleState channelRationales channelStrip { family state }
      verdicts { subject outcome sentence facts { sentence channel { id } } }
      completeness { recorded asked missing { item } } rationaleNeeded } }`,
    { id, input },
    actor,
  );
  return { ...answer, preview: answer.data?.previewService as Preview };
};
const coded = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, field }) => `${code} ${field}`);

const phoneOnly = {
  name: 'Apply for a lantern permit',
  description: 'Permits lanterns.',
  leadUnitId: 'unit-ssa',
  primaryType: 'REGULATORY',
  channels: [{ kind: 'PHONE_AGENT', name: 'Permit line', level: 'FULL', accessible: 'YES' }],
};

describe('a form that is checked before it is written', () => {
  it('tells of an empty form all that is missing, and writes nothing', async () => {
    const count = () => ask<{ services: { totalCount: number } }>(graph, '{ services { totalCount } }');
    const before = (await count()).data;
    const { preview: seen, errors } = await preview({});
    expect(errors).toEqual([]);
    expect(coded(seen.problems)).toEqual([
      'REQUIRED name',
      'REQUIRED leadUnitId',
      'REQUIRED primaryType',
      'REQUIRED description',
      'REQUIRED channels',
    ]);
    expect(seen).toMatchObject({ digitalGap: 'NO_CHANNEL', rationaleNeeded: false, similar: [] });
    expect((await count()).data).toEqual(before);
  });

  it('asks for a rationale as soon as the channels say so, with the verdict explained by the same rules (R20, R21)', async () => {
    const { preview: seen, errors } = await preview(phoneOnly);
    expect(errors).toEqual([]);
    expect(coded(seen.problems)).toEqual(['RATIONALE_MISSING rationale']);
    expect(seen).toMatchObject({
      digitalGap: 'NO_DIGITAL',
      physicalGap: 'NONE',
      rationaleState: 'MISSING',
      rationaleNeeded: true,
      channelRationales: ['NEEDED'],
    });
    expect(seen.verdicts.map(({ subject, outcome }) => [subject, outcome])).toEqual([
      ['DIGITAL_GAP', 'NO_DIGITAL'],
      ['PHYSICAL_GAP', 'NONE'],
      ['RATIONALE', 'MISSING'],
    ]);
    expect(seen.verdicts[0]?.facts[0]?.sentence).toContain('Permit line');
    expect(seen.channelStrip.find(({ family }) => family === 'PHONE')?.state).toBe('FULL');
  });

  it('lets the rationale go once a website takes the service to the end', async () => {
    const website = { kind: 'WEBSITE', url: 'https://www.ssa.gov/lantern', level: 'FULL', accessible: 'YES' };
    const { preview: seen } = await preview({ ...phoneOnly, channels: [...phoneOnly.channels, website] });
    expect(seen).toMatchObject({ problems: [], digitalGap: 'CLOSED', rationaleNeeded: false });
  });

  it('lays a form over a record: untouched, it finds the verdicts that are stored', async () => {
    const { data } = await ask<{ services: { nodes: Record<string, unknown>[] } }>(
      graph,
      `{ services(filter: { unitId: "unit-ssa" }, first: 6) { nodes { id digitalGap physicalGap rationaleState
        channels { rationale } channelStrip { family state } completeness { recorded asked missing { item } } } } }`,
    );
    for (const { id, channels, ...stored } of data.services.nodes as {
      id: string;
      channels: { rationale: string }[];
    }[]) {
      const { preview: seen, errors } = await preview({}, id);
      expect(errors).toEqual([]);
      expect(seen).toMatchObject({
        ...stored,
        channelRationales: channels.map(({ rationale }) => rationale),
      });
      expect(seen.problems.filter(({ blocks }) => blocks === 'SAVE')).toEqual([]);
      expect(seen.similar.map(({ service }) => service.id)).not.toContain(id);
    }
  });

  it('names records that are not there, a unit of others, and what no text may have', async () => {
    const { preview: seen } = await preview({
      ...phoneOnly,
      name: `Apply ${'x'.repeat(10_000)}`,
      description: 'SSN 123-45-6789 <b>bold</b>',
      leadUnitId: 'unit-usda',
      roleIds: ['role-that-is-not-there'],
      learnUrl: 'javascript:alert(1)',
      offerings: ['bell \u0007'],
      channels: [{ ...phoneOnly.channels[0], id: 'ssa-card-replace-channel-1' }],
    });
    expect(coded(seen.problems)).toEqual([
      'TOO_LONG name',
      'CONTROL_CHARACTER offerings.0',
      'UNKNOWN_RECORD roleIds.0',
      'NOT_YOUR_UNIT leadUnitId',
      'UNKNOWN_RECORD channels.0.id',
      'WEB_ADDRESS_SCHEME learnUrl',
      'RATIONALE_MISSING rationale',
    ]);
    expect(coded(seen.warnings)).toEqual(
      expect.arrayContaining(['PERSONAL_DATA description', 'MARKUP description']),
    );
    expect(JSON.stringify(seen)).not.toContain('123-45-6789');
    expect(seen.problems[0]?.given?.length).toBeLessThan(210);
  });

  it('warns of a service that is recorded already, and of a role that is in the list (R3, R13)', async () => {
    const { preview: seen, errors } = await preview({
      ...phoneOnly,
      name: 'Replace a social security card',
      proposedRoles: ['field OFFICE staff'],
    });
    expect(errors).toEqual([]);
    expect(seen.similar[0]).toMatchObject({
      service: { id: 'ssa-card-replace' },
      sameAgency: true,
      why: expect.stringContaining('The same name.'),
    });
    expect(coded(seen.warnings)).toEqual(
      expect.arrayContaining(['LOOKS_LIKE_ANOTHER name', 'LOOKS_LIKE_ANOTHER proposedRoles.0']),
    );
  });
});

describe('who may have a form checked (R97)', () => {
  it('is told to sign in where nobody is', async () => {
    expect((await preview(phoneOnly, null, null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
  });

  it('is refused without the role of a registrar', async () => {
    expect((await preview(phoneOnly, null, analyst)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is refused over a published service of others, and told nothing of one that is not there', async () => {
    const elsewhere = { ...registrar, unitIds: ['unit-usda'] };
    expect((await preview({}, 'ssa-card-replace', elsewhere)).problems).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'id' },
    ]);
    expect((await preview({}, 'no-such-service')).problems).toMatchObject([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
  });
});

describe('services that look alike (R13)', () => {
  const similar = async (name: string, unitId: string | null = null, exceptId: string | null = null) => {
    const answer = await ask<{ similarServices: Preview['similar'] }>(
      graph,
      `query ($name: String!, $unitId: ID, $exceptId: ID) { similarServices(name: $name, unitId: $unitId, exceptId: $exceptId) {
        service { id } sameAgency why } }`,
      { name, unitId, exceptId },
    );
    return answer;
  };

  it('are found while a name is typed, and say whose they are', async () => {
    const { data, errors, statements } = await similar('farm loan', 'unit-usda');
    expect(errors).toEqual([]);
    expect(data.similarServices.length).toBeGreaterThan(0);
    expect(data.similarServices.some(({ sameAgency }) => sameAgency)).toBe(true);
    expect(statements.length).toBeLessThanOrEqual(3);
  });

  it('never name the service that is being edited', async () => {
    const { data } = await similar('Replace a Social Security card', 'unit-ssa', 'ssa-card-replace');
    expect(data.similarServices.map(({ service }) => service.id)).not.toContain('ssa-card-replace');
  });

  it.each(['', '   ', '!!!', 'name:(* OR *) AND "', '\\'])(
    'take "%s" for words, not for a query',
    async (name) => {
      const { errors, data } = await similar(name);
      expect(errors).toEqual([]);
      expect(data.similarServices.length).toBeLessThanOrEqual(5);
    },
  );

  it('refuse a name that is too long, by its field', async () => {
    expect((await similar('x'.repeat(10_000))).problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'name', limit: 200 },
    ]);
  });
});

describe('roles and tools that look alike (R3)', () => {
  const lookAlikes = (kind: string, name: string) =>
    ask<{ lookAlikes: { id: string; name: string; exact: boolean; serviceCount: number }[] }>(
      graph,
      'query ($kind: LookAlikeKind!, $name: String!) { lookAlikes(kind: $kind, name: $name) { id name exact serviceCount } }',
      { kind, name },
    );

  it('are found with an equal name first, and say how many services name them', async () => {
    const { data, errors } = await lookAlikes('ROLE', 'FIELD office staff');
    expect(errors).toEqual([]);
    expect(data.lookAlikes[0]).toMatchObject({ id: 'role-field-office-staff', exact: true });
    expect(data.lookAlikes[0]?.serviceCount).toBeGreaterThan(0);
  });

  it('are found with a letter wrong, and only among their kind', async () => {
    expect((await lookAlikes('TOOL', 'Login.gov sgn-in')).data.lookAlikes[0]?.id).toBe(
      'tool-login-gov-sign-in',
    );
    expect((await lookAlikes('ROLE', 'Login.gov sign-in')).data.lookAlikes.map(({ id }) => id)).not.toContain(
      'tool-login-gov-sign-in',
    );
  });

  it('are none for a name that is like nothing', async () => {
    expect((await lookAlikes('ROLE', 'Zzyzx qwfp')).data.lookAlikes).toEqual([]);
  });
});

describe('the form in which a service is changed', () => {
  interface Named {
    readonly id: string;
  }
  interface Form extends GivenService {
    readonly id: string;
    readonly version: number;
    readonly mayEdit: boolean;
    readonly leadUnit: Named;
    readonly furtherUnits: readonly Named[];
    readonly roles: readonly Named[];
    readonly tools: readonly Named[];
    readonly forms: readonly Named[];
  }
  const form = (id: string, actor: Actor | null) =>
    ask<{ serviceForm: Form | null }>(
      graph,
      `query ($id: ID!) { serviceForm(id: $id) { id version mayEdit leadUnit { id } furtherUnits { id } roles { id } tools { id } forms { id }
        name description primaryType secondaryTypes customers deliveryModes occasions offerings
        channels { id kind name url place medium level accessible selfService languages } tasks { name channels }
        volumes { value unit year source } learnUrl startUrl owner source note } }`,
      { id },
      actor,
    );

  it('brings the record in the shape of the input: sent back untouched, it changes nothing', async () => {
    const { data } = await ask<{ services: { nodes: Named[] } }>(
      graph,
      '{ services(filter: { unitId: "unit-ssa" }, first: 5) { nodes { id } } }',
    );
    for (const { id } of data.services.nodes) {
      const answer = await form(id, registrar);
      expect(answer.errors).toEqual([]);
      const { version, mayEdit, leadUnit, furtherUnits, roles, tools, forms, ...given } = answer.data
        .serviceForm as Form;
      const ids = (named: readonly Named[]) => named.map((one) => one.id);
      const input: GivenService = {
        ...given,
        leadUnitId: leadUnit.id,
        furtherUnitIds: ids(furtherUnits),
        roleIds: ids(roles),
        toolIds: ids(tools),
        formIds: ids(forms),
      };
      const state = await graph.readOne(readServiceStates([id]));
      expect(factsOf(mergeGiven(state?.facts ?? null, input))).toEqual(state?.facts);
      expect({ version, mayEdit }).toEqual({ version: state?.version, mayEdit: true });
    }
  });

  it('is for registrars of its unit: others are refused, and nothing is told of one that is not there (R97)', async () => {
    const elsewhere = { ...registrar, unitIds: ['unit-usda'] };
    expect((await form('ssa-card-replace', null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    expect((await form('ssa-card-replace', analyst)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await form('ssa-card-replace', elsewhere)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect(await form('no-such-service', registrar)).toMatchObject({
      data: { serviceForm: null },
      problems: [],
    });
  });
});
