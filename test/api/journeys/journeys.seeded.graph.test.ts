import { afterAll, describe, expect, it } from '@jest/globals';
import {
  agencyIdsOf,
  allLifeExperiences,
  lifeExperiencesById,
  programsById,
  programsOfStages,
  serviceIdsOfStages,
  stagesById,
  stagesOf,
  stagesOfServices,
} from '../../../api/journeys/journey.statements.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { ask, openTestGraph } from '../inventory/test-schema.ts';

const graph = openTestGraph();
const explainer = openExplainer();
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

interface Stage {
  readonly name: string;
  readonly position: number;
  readonly services: readonly {
    readonly id: string;
    readonly stages: readonly { readonly name: string }[];
  }[];
  readonly partnerPrograms: readonly { readonly name: string }[];
  readonly lifeExperience: { readonly id: string };
}
interface Journey {
  readonly id: string;
  readonly designated: boolean;
  readonly serviceCount: number;
  readonly agencies: readonly { readonly id: string }[];
  readonly stages: readonly Stage[];
}

const EVERYTHING = `id designated serviceCount agencies { id }
  stages { name position services { id stages { name } } partnerPrograms { name } lifeExperience { id } }`;

describe('life experiences', () => {
  it('come with their stages in order, and the designated ones first', async () => {
    const { data, errors } = await ask<{ lifeExperiences: Journey[] }>(
      graph,
      `{ lifeExperiences { ${EVERYTHING} } }`,
    );
    expect(errors).toEqual([]);
    expect(data.lifeExperiences).toHaveLength(11);
    expect(data.lifeExperiences.map((one) => one.designated)).toEqual([
      ...Array.from({ length: 5 }, () => true),
      ...Array.from({ length: 6 }, () => false),
    ]);
    for (const { id, stages, serviceCount, agencies } of data.lifeExperiences) {
      expect(stages.map((stage) => stage.position)).toEqual(stages.map((_, i) => i + 1));
      expect(new Set(stages.flatMap((stage) => stage.services.map((service) => service.id))).size).toBe(
        serviceCount,
      );
      expect(stages.map((stage) => stage.lifeExperience.id)).toEqual(stages.map(() => id));
      expect(agencies.length).toBeGreaterThan(0);
      for (const stage of stages)
        for (const service of stage.services) expect(service.stages.map((s) => s.name)).toContain(stage.name);
    }
  });

  it('are read in one statement per level, however many there are', async () => {
    const { statements } = await ask(graph, `{ lifeExperiences { ${EVERYTHING} } }`);
    expect(statements.length).toBe(new Set(statements).size);
  });

  it('are found by id, and unknown ids give nothing', async () => {
    const { data, errors } = await ask<Record<string, unknown>>(
      graph,
      '{ one: lifeExperience(id: "approaching-retirement") { id } none: lifeExperience(id: "none") { id } other: lifeExperience(id: "unit-ssa") { id } }',
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ one: { id: 'approaching-retirement' }, none: null, other: null });
  });
});

describe('every statement of the journeys', () => {
  const ids = ['approaching-retirement'];
  const statements = [
    lifeExperiencesById(ids),
    stagesById(ids),
    programsById(ids),
    stagesOf(ids),
    stagesOfServices(ids),
    serviceIdsOfStages(ids, ['PUBLISHED']),
    programsOfStages(ids),
    agencyIdsOf(ids),
  ];

  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s starts at an id',
    async (_, statement) => {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications).toEqual([]);
      expect(steps.map((step) => step.operator).filter((name) => /Scan/.test(name))).toEqual([]);
      expect(steps.some((step) => /IndexSeek/.test(step.operator) && /\(id\)/.test(step.details))).toBe(true);
    },
  );

  it('journeys.lifeExperiences reads its one label, a dozen records', async () => {
    const { steps, notifications } = await explainer.explain(allLifeExperiences());
    expect(notifications).toEqual([]);
    expect(steps.map((step) => step.operator)).not.toContain('AllNodesScan');
  });
});
