import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ask, openTestGraph } from '../inventory/test-schema.ts';
import { readSeed } from '../../../seed/read-seed.ts';
import type { Seed } from '../../../seed/seed-shapes.ts';

const graph = openTestGraph();
let seed: Seed;
let maps: readonly JourneyRow[];
beforeAll(async () => {
  seed = await readSeed();
  maps = await everyMap();
}, 300_000);
afterAll(() => graph.close());

interface ServiceRow {
  readonly id: string;
  readonly name: string;
  readonly digitalGap: string;
  readonly rationaleState: string;
  readonly physicalGap: string;
  readonly designated: boolean;
  readonly forms: readonly { readonly id: string }[];
  readonly channels: readonly { readonly id: string }[];
  readonly responsibleUnit: { readonly id: string; readonly path: readonly { readonly id: string }[] };
}
interface StepRow {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly services: readonly ServiceRow[];
  readonly partnerPrograms: readonly { readonly name: string }[];
  readonly agency: { readonly id: string } | null;
  readonly leadUnit: { readonly id: string } | null;
  readonly verdict: string;
  readonly explanation: string | null;
}
interface JourneyRow {
  readonly id: string;
  readonly name: string;
  readonly orderAssumed: boolean;
  readonly lifeExperience: { readonly id: string };
  readonly stages: readonly { readonly name: string; readonly steps: readonly StepRow[] }[];
  readonly figures: Readonly<Record<string, unknown>>;
  readonly summary: string;
  readonly handOffs: readonly {
    readonly basis: string;
    readonly fromStepId: string;
    readonly toStepId: string;
    readonly assumed: boolean;
    readonly fromAgency: { readonly id: string };
    readonly toAgency: { readonly id: string };
  }[];
  readonly digitalPath: {
    readonly complete: boolean;
    readonly sentence: string;
    readonly steps: readonly { readonly stepId: string; readonly rank: string }[];
    readonly firstBreak: {
      readonly stepName: string;
      readonly unit: { readonly name: string } | null;
    } | null;
  };
}

const FIGURES = `stages steps agencies governmentLevels stepsLevelUnknown services designatedServices forms wetSignatures formsSignatureUnknown
  channelSwitches stepsChannelUnknown stepsDigital stepsNotDigital stepsNotDigitalExplained stepsDigitalUnknown stepsNotInIndex stepsPhysicalGap
  stepsPhysicalUnknown stepsSingleChannel handOffs agencyChanges painPoints brightSpots momentsThatMatter minutes stepsMinutesUnknown`;
const MAP = `id name orderAssumed lifeExperience { id } summary figures { ${FIGURES} }
  stages { name steps { id name position verdict explanation agency { id } leadUnit { id } partnerPrograms { name }
    services { id name digitalGap physicalGap rationaleState designated forms { id } channels { id } responsibleUnit { id path { id } } } } }
  handOffs { basis fromStepId toStepId assumed fromAgency { id } toAgency { id } }
  digitalPath { complete sentence steps { stepId rank } firstBreak { stepName unit { name } } }`;

async function everyMap(): Promise<readonly JourneyRow[]> {
  const { data, errors } = await ask<{ journeys: { nodes: JourneyRow[] } }>(
    graph,
    `{ journeys(first: 100) { nodes { ${MAP} } } }`,
  );
  expect(errors).toEqual([]);
  return data.journeys.nodes;
}

const topOf = ({ responsibleUnit: { id, path } }: ServiceRow): string => path[0]?.id ?? id;
const PROVEN = ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL'];

/** The figures counted anew from the seed's files and what the index says of each service by itself. */
function recount(steps: readonly StepRow[]): Record<string, unknown> {
  const services = [...new Map(steps.flatMap((step) => step.services.map((one) => [one.id, one]))).values()];
  const proven = (step: StepRow) => step.services.filter(({ digitalGap }) => PROVEN.includes(digitalGap));
  const agencies = steps.map((step) => (step.services[0] === undefined ? null : topOf(step.services[0])));
  const forms = new Set(services.flatMap((one) => one.forms.map((form) => form.id))).size;
  const count = (meets: (step: StepRow) => boolean): number => steps.filter(meets).length;
  return {
    steps: steps.length,
    agencies: new Set(services.map(topOf)).size,
    governmentLevels: services.length > 0 ? ['FEDERAL'] : [],
    stepsLevelUnknown: count((step) => step.services.length === 0),
    services: services.length,
    designatedServices: services.filter((one) => one.designated).length,
    forms,
    wetSignatures: null,
    formsSignatureUnknown: forms,
    channelSwitches: null,
    stepsChannelUnknown: steps.length,
    stepsDigital: count(
      ({ services: all }) => all.length > 0 && all.every((one) => one.digitalGap === 'CLOSED'),
    ),
    stepsNotDigital: count((step) => proven(step).length > 0),
    stepsNotDigitalExplained: count((step) => {
      const gaps = proven(step);
      return gaps.length > 0 && gaps.every((one) => ['SUBMITTED', 'APPROVED'].includes(one.rationaleState));
    }),
    stepsDigitalUnknown: count(
      (step) => proven(step).length === 0 && step.services.some((one) => one.digitalGap !== 'CLOSED'),
    ),
    stepsNotInIndex: count((step) => step.services.length === 0),
    stepsPhysicalGap: count((step) => step.services.some((one) => one.physicalGap === 'GAP')),
    stepsPhysicalUnknown: count((step) => step.services.some((one) => one.physicalGap === 'UNKNOWN')),
    stepsSingleChannel: count((step) => step.services.some((one) => one.channels.length === 1)),
    handOffs: 0,
    agencyChanges: agencies.filter(
      (one, i) => i > 0 && one !== null && agencies[i - 1] !== null && one !== agencies[i - 1],
    ).length,
    painPoints: 0,
    brightSpots: 0,
    momentsThatMatter: 0,
    minutes: null,
    stepsMinutesUnknown: steps.length,
  };
}

describe('the journeys of the seed', () => {
  it('hold what the record of each life experience says, in its order, and nothing else', async () => {
    const names = new Map(seed.services.map((service) => [service.id, service.name]));
    for (const map of maps) {
      const life = seed.lifeExperiences.find(({ id }) => id === map.lifeExperience.id);
      expect(map.orderAssumed).toBe(true);
      expect(
        map.stages.map((stage) => ({
          name: stage.name,
          steps: stage.steps.map((step) => [
            step.position,
            step.name,
            step.services.map((one) => one.id),
            step.partnerPrograms.map((one) => one.name),
          ]),
        })),
      ).toEqual(
        life?.stages.map((stage) => ({
          name: stage.name,
          steps: [
            ...stage.serviceIds.map((id) => ({ name: names.get(id), ids: [id], programs: [] as string[] })),
            ...(stage.partnerPrograms ?? []).map(({ name }) => ({ name, ids: [], programs: [name] })),
          ].map(({ name, ids, programs }, i) => [i + 1, name, ids, programs]),
        })),
      );
    }
  });

  it('count what a recount of their services gives, all eleven of them', async () => {
    expect(maps).toHaveLength(11);
    for (const map of maps) {
      const steps = map.stages.flatMap((stage) => stage.steps);
      expect(map.figures).toEqual({ stages: map.stages.length, ...recount(steps) });
      expect(map.summary).toMatch(
        new RegExp(
          `^${steps.length} steps in ${map.stages.length} stages, with \\d+ registered services? of \\d+ agenc`,
        ),
      );
    }
  });

  it('hand over wherever the next step is with another agency, and say that the order is assumed', async () => {
    for (const { stages, handOffs, figures } of maps) {
      const steps = stages.flatMap((stage) => stage.steps);
      expect(handOffs).toHaveLength(Number(figures['agencyChanges']));
      for (const one of handOffs) {
        const from = steps.findIndex((step) => step.id === one.fromStepId);
        expect(steps[from + 1]?.id).toBe(one.toStepId);
        expect(one).toMatchObject({ basis: 'ORDER', assumed: true });
        expect(one.fromAgency.id).toBe(steps[from]?.agency?.id);
        expect(one.toAgency.id).not.toBe(one.fromAgency.id);
      }
    }
  });

  it('have a best digital path with one step a stage, and name who is responsible where it breaks', async () => {
    for (const { stages, digitalPath } of maps) {
      expect(digitalPath.steps).toHaveLength(stages.length);
      digitalPath.steps.forEach(({ stepId, rank }, i) => {
        const step = stages[i]?.steps.find(({ id }) => id === stepId);
        expect(step?.verdict).toBe(rank);
        const ranks = ['DIGITAL', 'UNKNOWN', 'NOT_IN_INDEX', 'NOT_DIGITAL'];
        const best = Math.min(...(stages[i]?.steps.map((one) => ranks.indexOf(one.verdict)) ?? []));
        expect(ranks.indexOf(rank)).toBe(best);
      });
      expect(digitalPath.complete).toBe(digitalPath.firstBreak === null);
      if (digitalPath.firstBreak?.unit)
        expect(digitalPath.sentence).toContain(`${digitalPath.firstBreak.unit.name} is responsible`);
    }
  });

  it('put every step into the lane of the agency at the top of its first service', async () => {
    for (const { stages } of maps) {
      for (const step of stages.flatMap((stage) => stage.steps)) {
        const [first] = step.services;
        expect(step.agency?.id ?? null).toBe(first === undefined ? null : topOf(first));
        expect(step.leadUnit?.id ?? null).toBe(first?.responsibleUnit.id ?? null);
      }
    }
  });
});

describe('lists of journeys', () => {
  const namesOf = async (filter: string): Promise<string[]> => {
    const { data, errors } = await ask<{ journeys: { nodes: { id: string }[]; totalCount: number } }>(
      graph,
      `{ journeys(filter: ${filter}) { totalCount nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.journeys.totalCount).toBe(data.journeys.nodes.length);
    return data.journeys.nodes.map((one) => one.id);
  };

  it('narrow by words of stages and steps, life experience, service and unit', async () => {
    expect(await namesOf('{ text: "settle into retirement" }')).toContain('journey-approaching-retirement');
    expect(await namesOf('{ text: "no such words anywhere" }')).toEqual([]);
    expect(await namesOf('{ lifeExperienceId: "approaching-retirement" }')).toEqual([
      'journey-approaching-retirement',
    ]);
    const using = (meets: (id: string) => boolean) =>
      seed.lifeExperiences
        .filter((life) => life.stages.some((stage) => stage.serviceIds.some(meets)))
        .map((life) => `journey-${life.id}`)
        .sort();
    expect((await namesOf('{ serviceId: "ssa-retirement" }')).sort()).toEqual(
      using((id) => id === 'ssa-retirement'),
    );
    const agencyOf = new Map(seed.services.map((service) => [service.id, service.agencyId]));
    expect((await namesOf('{ unitId: "unit-opm" }')).sort()).toEqual(
      using((id) => agencyOf.get(id)?.startsWith('opm') ?? false),
    );
    expect(await namesOf('{ states: [FUTURE] }')).toEqual([]);
    expect(await namesOf('{ statuses: [DRAFT] }')).toEqual([]);
  });

  it('refuse an id that nobody has, by its field', async () => {
    const { problems } = await ask(graph, '{ journeys(filter: { unitId: "unit-none" }) { nodes { id } } }');
    expect(problems).toEqual([expect.objectContaining({ code: 'NOT_FOUND', field: 'filter.unitId' })]);
  });

  it('go on from a cursor, and back', async () => {
    const page = async (args: string) => {
      const { data, errors } = await ask<{
        journeys: { nodes: { id: string }[]; pageInfo: { endCursor: string; startCursor: string } };
      }>(graph, `{ journeys(${args}) { nodes { id } pageInfo { endCursor startCursor } } }`);
      expect(errors).toEqual([]);
      return data.journeys;
    };
    const all = await page('first: 100');
    const first = await page('first: 4');
    const next = await page(`first: 4, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...next.nodes]).toEqual(all.nodes.slice(0, 8));
    const back = await page(`last: 4, before: "${next.pageInfo.startCursor}"`);
    expect(back.nodes).toEqual(first.nodes);
  });
});

describe('hand-offs, pain points and shared services over all journeys', () => {
  it('sum to what the journeys have', async () => {
    const { data, errors, statements } = await ask<{
      handOffs: { totalCount: number; nodes: { journeyId: string; fromStepName: string }[] };
      agencyHandOffs: { count: number; assumed: number; from: { id: string }; to: { id: string } }[];
      painPoints: { totalCount: number; nodes: unknown[] };
    }>(
      graph,
      `{ handOffs(first: 100) { totalCount nodes { journeyId fromStepName fromAgency { name } } }
        agencyHandOffs { count assumed recorded from { id } to { id } journeys { id name } }
        painPoints { totalCount nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    const expected = maps.flatMap((map) => map.handOffs).length;
    expect(data.handOffs.totalCount).toBe(expected);
    expect(data.handOffs.nodes).toHaveLength(100);
    expect(data.agencyHandOffs.reduce((sum, { count }) => sum + count, 0)).toBe(expected);
    expect(data.agencyHandOffs.every(({ count, assumed }) => count === assumed)).toBe(true);
    expect(data.painPoints).toEqual({ totalCount: 0, nodes: [] });
    expect(statements.filter((name) => name === 'inventory.unitsById').length).toBeLessThanOrEqual(2);
  });

  it('walk all hand-offs page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: HandOffPage } = await ask<HandOffPage>(
        graph,
        'query ($after: String) { handOffs(first: 60, after: $after) { nodes { id journeyId } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data.handOffs.nodes.map((one) => one.id));
      after = data.handOffs.pageInfo.hasNextPage ? data.handOffs.pageInfo.endCursor : null;
    } while (after !== null);
    const all = maps.flatMap((map) => map.handOffs);
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('name every service that two life experiences share, the most shared first', async () => {
    const uses = new Map<string, Set<string>>();
    for (const life of seed.lifeExperiences)
      for (const id of life.stages.flatMap((stage) => stage.serviceIds))
        uses.set(id, (uses.get(id) ?? new Set()).add(life.id));
    const shared = [...uses].filter(([, lives]) => lives.size > 1);
    const { data, errors } = await ask<{
      sharedServices: {
        totalCount: number;
        nodes: { service: { id: string }; lifeExperiences: { id: string }[]; journeys: unknown[] }[];
      };
    }>(
      graph,
      '{ sharedServices(first: 100) { totalCount nodes { service { id name } lifeExperiences { id } journeys { id name } } } }',
    );
    expect(errors).toEqual([]);
    expect(data.sharedServices.totalCount).toBe(shared.length);
    for (const { service, lifeExperiences, journeys } of data.sharedServices.nodes) {
      expect(lifeExperiences.map((one) => one.id).sort()).toEqual([...(uses.get(service.id) ?? [])].sort());
      expect(journeys).toHaveLength(lifeExperiences.length);
    }
    const sizes = data.sharedServices.nodes.map((one) => one.lifeExperiences.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

interface HandOffPage {
  readonly handOffs: {
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
}

describe('what would be if services were digital', () => {
  const WHAT_IF = `query ($id: ID!, $ids: [ID!]!) { journeyWhatIf(id: $id, digitalServiceIds: $ids) {
    before { ${FIGURES} } after { ${FIGURES} } pathBefore { complete } pathAfter { complete sentence firstBreak { stepId } } changedStepIds } }`;

  it('has every step with a service digital, once all services are, and writes nothing', async () => {
    const [map] = maps;
    if (map === undefined) throw new Error('No journey.');
    const steps = map.stages.flatMap((stage) => stage.steps);
    const ids = [...new Set(steps.flatMap((step) => step.services.map((one) => one.id)))];
    const { data, errors } = await ask<{
      journeyWhatIf: {
        before: Record<string, unknown>;
        after: Record<string, unknown>;
        changedStepIds: string[];
      };
    }>(graph, WHAT_IF, { id: map.id, ids: ids.slice(0, 50) });
    expect(errors).toEqual([]);
    const { before, after, changedStepIds } = data.journeyWhatIf;
    expect(before).toEqual(map.figures);
    expect(after).toMatchObject({ stepsNotDigital: 0, stepsDigitalUnknown: 0, steps: before['steps'] });
    expect(changedStepIds).toEqual(
      steps.filter((step) => ['NOT_DIGITAL', 'UNKNOWN'].includes(step.verdict)).map((step) => step.id),
    );
    const [again] = await everyMap();
    expect(again?.figures).toEqual(map.figures);
  });

  it('changes nothing where nothing is tried, refuses a foreign service, and finds no journey where there is none', async () => {
    const id = 'journey-approaching-retirement';
    const nothing = await ask<{ journeyWhatIf: { changedStepIds: string[] } }>(graph, WHAT_IF, {
      id,
      ids: [],
    });
    expect(nothing.data.journeyWhatIf.changedStepIds).toEqual([]);
    const foreign = await ask(graph, WHAT_IF, { id, ids: ['no-such-service'] });
    expect(foreign.problems).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', field: 'digitalServiceIds.0', given: 'no-such-service' }),
    ]);
    const none = await ask<{ journeyWhatIf: unknown }>(graph, WHAT_IF, { id: 'journey-none', ids: [] });
    expect(none.data.journeyWhatIf).toBeNull();
  });
});
