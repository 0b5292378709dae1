import { journeyKeys } from '../api/journeys/journey-record.rules.ts';
import type { StoredJourney, StoredStage, StoredStep } from '../api/journeys/journey-record.rules.ts';
import { namedId } from '../api/inventory/record-ids.ts';
import { Label } from '../schema/vocabulary/labels.ts';
import { Relationship } from '../schema/vocabulary/relationships.ts';
import type { LaidOutGraph } from './laid-out-graph.ts';
import type { Seed, SeedLifeExperience } from './seed-shapes.ts';

type SeedStage = SeedLifeExperience['stages'][number];

/** A step as the record of a life experience gives it: a service or a program of a partner that a stage lists. */
interface ListedStep {
  readonly id: string;
  readonly name: string;
  readonly serviceId?: string;
  readonly programId?: string;
}

/**
 * One journey of the current state for each life experience, with nothing in it that the record does not say: its
 * stages in their order; in each, one step for each service and then one for each program of a partner, in the order in
 * which the record lists them. That people go through them in this order is assumed, and the journey says so. Goals,
 * channels, hand-offs and observations stay open, because nobody recorded any.
 *
 * @param at the moment of the load
 */
export function layOutJourneys(graph: LaidOutGraph, seed: Seed, at: string): void {
  const names = new Map(seed.services.map((service) => [service.id, service.name]));
  for (const life of seed.lifeExperiences) {
    const id = `journey-${life.id}`;
    const stages = life.stages.map((stage, index) => ({
      id: `stage-${life.id}-${index + 1}`,
      name: stage.name,
      description: stage.description,
      steps: listedSteps(`step-${life.id}-${index + 1}`, stage, names),
    }));
    const { name, description, source, confidence } = life;
    const named = {
      id,
      name,
      description,
      lifeExperience: life.name,
      stages: stages.map((stage) => ({
        ...stage,
        steps: stage.steps.map((step) => ({ ...step, goal: null })),
      })),
    };
    const journey: StoredJourney = {
      id,
      name,
      description,
      state: 'CURRENT',
      status: 'PUBLISHED',
      version: 1,
      orderAssumed: true,
      source,
      confidence,
      updatedAt: at,
      updatedBy: null,
      ...journeyKeys(named),
    };
    graph.addNode(Label.Journey, { ...journey });
    graph.addEdge(life.id, Relationship.HAS_JOURNEY, id);
    stages.forEach(({ steps, ...stage }, index) => {
      const stored: StoredStage = { ...stage, journeyId: id, originId: null };
      graph.addNode(Label.JourneyStage, { ...stored });
      graph.addEdge(id, Relationship.HAS_STAGE, stage.id, { position: index + 1 });
      steps.forEach((step, i) => layOutStep(graph, id, stage.id, step, i + 1));
    });
  }
}

function listedSteps(prefix: string, stage: SeedStage, names: ReadonlyMap<string, string>): ListedStep[] {
  const services = stage.serviceIds.map((serviceId) => ({
    id: `${prefix}-${serviceId}`,
    name: names.get(serviceId) ?? serviceId,
    serviceId,
  }));
  const programs = (stage.partnerPrograms ?? []).map(({ name }) => {
    const programId = namedId('program', name);
    return { id: `${prefix}-${programId}`, name, programId };
  });
  return [...services, ...programs];
}

function layOutStep(
  graph: LaidOutGraph,
  journeyId: string,
  stageId: string,
  { id, name, serviceId, programId }: ListedStep,
  position: number,
): void {
  const stored: StoredStep = {
    id,
    journeyId,
    originId: null,
    name,
    goal: null,
    channel: null,
    actorLevels: [],
    momentThatMatters: false,
    emotion: null,
    burdens: '[]',
    backstageActions: [],
    policyConstraints: [],
  };
  graph.addNode(Label.Step, { ...stored });
  graph.addEdge(stageId, Relationship.HAS_STEP, id, { position });
  if (serviceId !== undefined)
    graph.addEdge(id, Relationship.USES, serviceId, { position: 1, serviceName: name });
  if (programId !== undefined) graph.addEdge(id, Relationship.RELIES_ON, programId, { position: 1 });
}
