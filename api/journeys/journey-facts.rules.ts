import type { ChannelKind } from '../../schema/vocabulary/channel.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import type { ActorLevel } from '../../schema/vocabulary/journey.ts';

/** What the rules look at of a journey, and nothing else. Plain data, in the order of stages and steps. */

/** A registered service of a step, with its stored verdicts. */
export interface ServiceFacts {
  readonly id: string;
  readonly unitId: string;
  /** Agency at the top of the tree. */
  readonly agencyId: string;
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly rationaleState: RationaleState;
  readonly designated: boolean;
  /** How many channels are recorded. */
  readonly channels: number;
  readonly formIds: readonly string[];
}

export interface StepFacts {
  readonly id: string;
  readonly name: string;
  readonly services: readonly ServiceFacts[];
  /** The unit that is expected to give what nobody registered, and its agency. */
  readonly expected: { readonly unitId: string; readonly agencyId: string } | null;
  readonly channel: ChannelKind | null;
  readonly actorLevels: readonly ActorLevel[];
  readonly momentThatMatters: boolean;
  /** Minutes of each burden; null where nobody recorded them. */
  readonly minutes: readonly (number | null)[];
  readonly painPoints: number;
  readonly brightSpots: number;
}

export interface StageFacts {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly StepFacts[];
}

/** A hand-off that a person recorded. */
export interface RecordedHandOff {
  readonly id: string;
  readonly kind: HandOffKind;
  readonly note: string | null;
  readonly fromStepId: string;
  readonly toStepId: string;
}

export interface JourneyFacts {
  readonly id: string;
  readonly name: string;
  readonly orderAssumed: boolean;
  readonly stages: readonly StageFacts[];
  readonly handOffs: readonly RecordedHandOff[];
  /** Names of units by id, for sentences. */
  readonly unitNames: ReadonlyMap<string, string>;
}

/** All steps in the order of the journey. */
export function stepsOf(journey: Pick<JourneyFacts, 'stages'>): readonly StepFacts[] {
  return journey.stages.flatMap((stage) => stage.steps);
}

/** The unit that leads a step: that of its first service, else the one that is expected. */
export function leadUnitOf({ services, expected }: Pick<StepFacts, 'services' | 'expected'>): string | null {
  return services[0]?.unitId ?? expected?.unitId ?? null;
}

/** The agency of a step: the one at the top of the tree above the unit that leads it. */
export function agencyOf({ services, expected }: Pick<StepFacts, 'services' | 'expected'>): string | null {
  return services[0]?.agencyId ?? expected?.agencyId ?? null;
}
