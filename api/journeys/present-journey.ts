import type { RoleRecord, ServiceRecord, ToolRecord, UnitRecord } from '../inventory/project-records.ts';
import { bestDigitalPath } from './digital-path.rules.ts';
import type { BestPath, ChosenStep } from './digital-path.rules.ts';
import { handOffsOf, orderOf } from './hand-offs.rules.ts';
import type { HandOffFacts } from './hand-offs.rules.ts';
import { agencyOf, leadUnitOf } from './journey-facts.rules.ts';
import type { JourneyFacts } from './journey-facts.rules.ts';
import { figuresOf } from './journey-figures.rules.ts';
import { factsOf, goneServices, shownServices } from './journey-map.rules.ts';
import type { decodeSelectedJourney } from './journey-record.statements.ts';
import { pathSentence, summaryOf } from './journey-sentences.rules.ts';
import { stepExplanation, stepPhysicalGap, stepSingleChannel, stepVerdict } from './step-verdict.rules.ts';

/** A journey as a statement brought it. */
export type BroughtJourney = ReturnType<
  typeof decodeSelectedJourney<ServiceRecord, UnitRecord, RoleRecord, ToolRecord>
>;
type WholeMap = NonNullable<BroughtJourney['map']>;
type BroughtStep = WholeMap['stages'][number]['steps'][number];
type Units = ReadonlyMap<string, UnitRecord> | null;

/**
 * A journey as the contract shows it: what came with it stands under `fetched`, and its figures and its path are worked
 * out when they are asked for. What did not come is loaded by its door.
 */
export function presentJourney(brought: BroughtJourney, asOf: Date) {
  const { map, fetched, ...scalars } = brought;
  if (map === null) return { ...scalars, fetched };
  const facts = factsOf(scalars, map);
  const { units } = map;
  const parts = {
    get figures() {
      return [presentFigures(facts, asOf)];
    },
    get summary() {
      return [summaryOf(figuresOf(facts), facts.orderAssumed)];
    },
    get digitalPath() {
      return [presentPath(bestDigitalPath(facts), facts, units)];
    },
    get handOffs() {
      return handOffsOf(orderOf(facts)).map((handOff) => presentHandOff(handOff, units));
    },
  };
  // Stages without their details are not shown: their door brings all of them.
  const whole = map.stages.every((stage) => stage.steps.every((step) => step.details !== null));
  const stages = whole ? { stages: map.stages.map((stage) => presentStage(stage, map)) } : {};
  return { ...scalars, fetched: Object.assign(parts, fetched, stages) };
}
export type JourneyRecord = Pick<BroughtJourney, 'id'> & ReturnType<typeof presentJourney>;

export function presentFigures(facts: JourneyFacts, asOf: Date) {
  return { asOf, ...figuresOf(facts) };
}

export function presentPath(path: BestPath, { unitNames }: JourneyFacts, units: Units) {
  const steps = path.steps.map((step) => presentChosen(step, units));
  const firstBreak = path.firstBreak === null ? null : presentChosen(path.firstBreak, units);
  return { complete: path.complete, steps, firstBreak, sentence: pathSentence(path, unitNames) };
}

function presentChosen(step: ChosenStep, units: Units) {
  return { ...step, fetched: { agency: unitIn(units, step.agencyId), unit: unitIn(units, step.unitId) } };
}

export function presentHandOff(handOff: HandOffFacts, units: Units) {
  const fromAgency = unitIn(units, handOff.fromAgencyId);
  return { ...handOff, fetched: { fromAgency, toAgency: unitIn(units, handOff.toAgencyId) } };
}

/** What came of a unit: nothing where it did not, so that its door loads it, or where there is none. */
function unitIn(units: Units, id: string | null): UnitRecord[] {
  const unit = id === null ? undefined : units?.get(id);
  return unit === undefined ? [] : [unit];
}

function presentStage(stage: WholeMap['stages'][number], map: WholeMap) {
  const { steps, ...own } = stage;
  return { ...own, steps: steps.map((step) => presentStep(step, map)) };
}

function presentStep(step: BroughtStep, { units, services }: WholeMap) {
  const { uses, details, ...own } = step;
  const shown = shownServices({ uses });
  const facts = { services: shown, expected: step.expected };
  const [leadUnitId, agencyId] = [leadUnitOf(facts), agencyOf(facts)];
  return {
    ...own,
    ...details,
    serviceIds: shown.map((service) => service.id),
    goneServices: goneServices({ uses }),
    verdict: stepVerdict(shown),
    explanation: stepExplanation(shown),
    physicalGap: stepPhysicalGap(shown),
    singleChannel: stepSingleChannel(shown),
    expectedUnitId: step.expected?.unitId ?? null,
    leadUnitId,
    agencyId,
    fetched: {
      ...(services === null ? {} : { services: shown.flatMap((one) => services.get(one.id) ?? []) }),
      expectedUnit: unitIn(units, step.expected?.unitId ?? null),
      leadUnit: unitIn(units, leadUnitId),
      agency: unitIn(units, agencyId),
    },
  };
}
export type StepRecord = ReturnType<typeof presentStep>;
