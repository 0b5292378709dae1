import type { HandOffBasis, HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { agencyOf } from './journey-facts.rules.ts';
import type { JourneyFacts, RecordedHandOff } from './journey-facts.rules.ts';

/** What hand-offs are made of: the steps in their order, each with its agency, and what people recorded. */
export interface OrderOfSteps {
  readonly id: string;
  readonly name: string;
  readonly orderAssumed: boolean;
  readonly stages: readonly {
    readonly name: string;
    readonly steps: readonly OrderedStep[];
  }[];
  readonly handOffs: readonly RecordedHandOff[];
}

interface OrderedStep {
  readonly id: string;
  readonly name: string;
  readonly agencyId: string | null;
}

/** The order of steps of a journey whose facts are known. */
export function orderOf({ stages, ...journey }: JourneyFacts): OrderOfSteps {
  return {
    ...journey,
    stages: stages.map(({ name, steps }) => ({
      name,
      steps: steps.map((step) => ({ id: step.id, name: step.name, agencyId: agencyOf(step) })),
    })),
  };
}

/** A hand-off with what both ends are called. */
export interface HandOffFacts {
  readonly id: string;
  readonly basis: HandOffBasis;
  readonly kind: HandOffKind | null;
  readonly note: string | null;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly fromStepName: string;
  readonly toStepName: string;
  readonly fromStageName: string;
  readonly toStageName: string;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
  readonly crossesAgencies: boolean | null;
  readonly assumed: boolean;
  readonly journeyId: string;
  readonly journeyName: string;
}

interface Placed {
  readonly step: OrderedStep;
  readonly stageName: string;
  readonly place: number;
}

/**
 * Hand-offs of a journey in the order of their first steps: those that people recorded, and those that the order of steps
 * implies because the next step is with another agency (R47). Where one was recorded between the same two steps, nothing
 * is implied. A recorded one rests on what a person said, never on the order.
 */
export function handOffsOf(journey: OrderOfSteps): readonly HandOffFacts[] {
  const placed: Placed[] = journey.stages
    .flatMap((stage) => stage.steps.map((step) => ({ step, stageName: stage.name })))
    .map((one, place) => ({ ...one, place }));
  const byId = new Map(placed.map((one) => [one.step.id, one]));
  const drawn = journey.handOffs.flatMap(({ id, kind, note, fromStepId, toStepId }) => {
    const [from, to] = [byId.get(fromStepId), byId.get(toStepId)];
    if (from === undefined || to === undefined) return [];
    return [{ from, handOff: between(journey, from, to, { id, basis: 'RECORDED', kind, note }) }];
  });
  const joined = new Set(drawn.map(({ handOff }) => `${handOff.fromStepId} ${handOff.toStepId}`));
  const implied = placed.slice(1).flatMap((to, i) => {
    const from = placed[i];
    if (from === undefined || joined.has(`${from.step.id} ${to.step.id}`)) return [];
    const id = `order-${from.step.id}`;
    const handOff = between(journey, from, to, { id, basis: 'ORDER', kind: null, note: null });
    return handOff.crossesAgencies === true ? [{ from, handOff }] : [];
  });
  return [...drawn, ...implied].sort((a, b) => a.from.place - b.from.place).map(({ handOff }) => handOff);
}

function between(
  journey: OrderOfSteps,
  from: Placed,
  to: Placed,
  own: Pick<HandOffFacts, 'id' | 'basis' | 'kind' | 'note'>,
): HandOffFacts {
  const [fromAgencyId, toAgencyId] = [from.step.agencyId, to.step.agencyId];
  return {
    ...own,
    fromStepId: from.step.id,
    toStepId: to.step.id,
    fromStepName: from.step.name,
    toStepName: to.step.name,
    fromStageName: from.stageName,
    toStageName: to.stageName,
    fromAgencyId,
    toAgencyId,
    crossesAgencies: fromAgencyId === null || toAgencyId === null ? null : fromAgencyId !== toAgencyId,
    assumed: own.basis === 'ORDER' && journey.orderAssumed,
    journeyId: journey.id,
    journeyName: journey.name,
  };
}
