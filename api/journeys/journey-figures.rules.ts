import { ActorLevel } from '../../schema/vocabulary/journey.ts';
import { agencyOf, stepsOf } from './journey-facts.rules.ts';
import type { JourneyFacts, StepFacts } from './journey-facts.rules.ts';
import { stepExplanation, stepPhysicalGap, stepSingleChannel, stepVerdict } from './step-verdict.rules.ts';

/** What is counted of a journey (R48). What is not known is counted beside what is, and never as none. */
export interface Figures {
  readonly stages: number;
  readonly steps: number;
  readonly agencies: number;
  readonly governmentLevels: readonly ActorLevel[];
  readonly stepsLevelUnknown: number;
  readonly services: number;
  readonly designatedServices: number;
  readonly forms: number;
  readonly wetSignatures: number | null;
  readonly formsSignatureUnknown: number;
  readonly channelSwitches: number | null;
  readonly stepsChannelUnknown: number;
  readonly stepsDigital: number;
  readonly stepsNotDigital: number;
  readonly stepsNotDigitalExplained: number;
  readonly stepsDigitalUnknown: number;
  readonly stepsNotInIndex: number;
  readonly stepsPhysicalGap: number;
  readonly stepsPhysicalUnknown: number;
  readonly stepsSingleChannel: number;
  readonly handOffs: number;
  readonly agencyChanges: number;
  readonly painPoints: number;
  readonly brightSpots: number;
  readonly momentsThatMatter: number;
  readonly minutes: number | null;
  readonly stepsMinutesUnknown: number;
}

/** The figures of a journey. Forms say nothing of signatures yet, so wet signatures are not known. */
export function figuresOf(journey: JourneyFacts): Figures {
  const steps = stepsOf(journey);
  const services = new Map(steps.flatMap((step) => step.services.map((one) => [one.id, one] as const)));
  const forms = new Set([...services.values()].flatMap((service) => service.formIds)).size;
  const levels = new Set(steps.flatMap(levelsOf));
  return {
    stages: journey.stages.length,
    steps: steps.length,
    agencies: new Set(steps.flatMap(agenciesOf)).size,
    governmentLevels: Object.values(ActorLevel).filter((level) => levels.has(level)),
    stepsLevelUnknown: steps.filter((step) => levelsOf(step).length === 0).length,
    services: services.size,
    designatedServices: [...services.values()].filter(({ designated }) => designated).length,
    forms,
    wetSignatures: null,
    formsSignatureUnknown: forms,
    ...channelFigures(steps),
    ...verdictFigures(steps),
    handOffs: journey.handOffs.length,
    agencyChanges: agencyChanges(steps),
    painPoints: sum(steps.map((step) => step.painPoints)),
    brightSpots: sum(steps.map((step) => step.brightSpots)),
    momentsThatMatter: steps.filter((step) => step.momentThatMatters).length,
    ...minuteFigures(steps),
  };
}

/** Who acts in a step: what was recorded, and the federal level where a service of this index is behind it. */
function levelsOf({ actorLevels, services }: StepFacts): ActorLevel[] {
  return services.length === 0 ? [...actorLevels] : [...actorLevels, ActorLevel.FEDERAL];
}

function agenciesOf({ services, expected }: StepFacts): string[] {
  const given = services.map((service) => service.agencyId);
  return expected === null ? given : [...given, expected.agencyId];
}

function channelFigures(
  steps: readonly StepFacts[],
): Pick<Figures, 'channelSwitches' | 'stepsChannelUnknown'> {
  const pairs = pairsOf(steps.map((step) => step.channel));
  return {
    channelSwitches: pairs.length === 0 ? null : pairs.filter(([one, next]) => one !== next).length,
    stepsChannelUnknown: steps.filter((step) => step.channel === null).length,
  };
}

function verdictFigures(steps: readonly StepFacts[]) {
  const verdicts = steps.map((step) => stepVerdict(step.services));
  const count = (wanted: string): number => verdicts.filter((verdict) => verdict === wanted).length;
  const physical = steps.map((step) => stepPhysicalGap(step.services));
  return {
    stepsDigital: count('DIGITAL'),
    stepsNotDigital: count('NOT_DIGITAL'),
    stepsNotDigitalExplained: steps.filter((step) => stepExplanation(step.services) === 'EXPLAINED').length,
    stepsDigitalUnknown: count('UNKNOWN'),
    stepsNotInIndex: count('NOT_IN_INDEX'),
    stepsPhysicalGap: physical.filter((gap) => gap === true).length,
    stepsPhysicalUnknown: steps.filter((step, i) => step.services.length > 0 && physical[i] === null).length,
    stepsSingleChannel: steps.filter((step) => stepSingleChannel(step.services) === true).length,
  };
}

/** How often the next step in order is with another agency; steps without an agency say nothing. */
function agencyChanges(steps: readonly StepFacts[]): number {
  return pairsOf(steps.map(agencyOf)).filter(([one, next]) => one !== next).length;
}

/** Neighbours of which both are known. */
function pairsOf<T>(values: readonly (T | null)[]): (readonly [T, T])[] {
  return values.slice(1).flatMap((next, i) => {
    const one = values[i] ?? null;
    return one === null || next === null ? [] : [[one, next] as const];
  });
}

function minuteFigures(steps: readonly StepFacts[]): Pick<Figures, 'minutes' | 'stepsMinutesUnknown'> {
  const known = steps.map((step) => step.minutes.filter((minutes) => minutes !== null));
  const all = known.flat();
  return {
    minutes: all.length === 0 ? null : sum(all),
    stepsMinutesUnknown: known.filter((minutes) => minutes.length === 0).length,
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
