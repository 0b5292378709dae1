import { namedId } from '../api/inventory/record-ids.ts';
import { nameKeyOf } from '../api/inventory/sort-keys.rules.ts';
import { Label } from '../schema/vocabulary/labels.ts';
import { Relationship } from '../schema/vocabulary/relationships.ts';
import type { LaidOutGraph } from './laid-out-graph.ts';
import { unitId } from './lay-out-units.ts';
import type { Seed, SeedLifeExperience } from './seed-shapes.ts';

/** Life experiences with their stages, in order, and what each stage involves: services and partner programs. */
export function layOutLifeExperiences(graph: LaidOutGraph, seed: Seed): void {
  for (const life of seed.lifeExperiences) {
    graph.addNode(Label.LifeExperience, {
      id: life.id,
      name: life.name,
      description: life.description,
      designated: life.designated,
      population: populationInWords(life),
      source: life.source,
      confidence: life.confidence,
      nameKey: nameKeyOf(life.name, life.id),
      searchText: [
        life.name,
        life.description,
        ...life.stages.flatMap((stage) => [
          stage.name,
          stage.description,
          ...(stage.partnerPrograms ?? []).map((program) => program.name),
        ]),
      ].join('\n'),
    });
    for (const agency of life.agencies) graph.addEdge(life.id, Relationship.DRAWS_ON, unitId(agency));
    life.stages.forEach((stage, index) => layOutStage(graph, life, stage, index + 1));
  }
}

function layOutStage(
  graph: LaidOutGraph,
  life: SeedLifeExperience,
  stage: SeedLifeExperience['stages'][number],
  position: number,
): void {
  const id = `${life.id}-stage-${position}`;
  const { name, description } = stage;
  graph.addNode(Label.Stage, { id, name, description, position, lifeExperienceId: life.id });
  graph.addEdge(life.id, Relationship.HAS_STAGE, id, { position });
  stage.serviceIds.forEach((to, i) => graph.addEdge(id, Relationship.INVOLVES, to, { position: i + 1 }));
  (stage.partnerPrograms ?? []).forEach((program, i) => {
    const to = namedId('program', program.name);
    graph.addNode(Label.PartnerProgram, { id: to, ...program });
    graph.addEdge(id, Relationship.RELIES_ON, to, { position: i + 1 });
  });
}

/** How many people the life experience concerns, in words that keep the unit, the year and the source together. */
function populationInWords(life: SeedLifeExperience): string | null {
  if (life.population === undefined) return null;
  const { value, unit, year, source } = life.population;
  return `${value.toLocaleString('en-US')} ${unit}, ${year} (${source})`;
}
