import type { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import type { HandOffKind } from '../../../schema/vocabulary/hand-off.ts';
import type { ActorLevel, JourneyState } from '../../../schema/vocabulary/journey.ts';
import type {
  BurdenKind,
  EvidenceMethod,
  ObservationKind,
  Severity,
} from '../../../schema/vocabulary/observation.ts';
import type { Confidence } from '../../../schema/vocabulary/service.ts';

/** A journey as its editor holds it: what the contract takes as JourneyInput, as plain data that is never changed in place. */
export interface JourneyDocument {
  readonly name: string;
  readonly description: string;
  readonly state: JourneyState;
  readonly lifeExperienceId: string | null;
  readonly orderAssumed: boolean;
  readonly personas: readonly Persona[];
  readonly stages: readonly Stage[];
  readonly handOffs: readonly HandOff[];
}

export interface Persona {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly id: string;
  readonly name: string;
  readonly goal: string | null;
  readonly serviceIds: readonly string[];
  readonly partnerProgramIds: readonly string[];
  readonly expectedUnitId: string | null;
  readonly channel: ChannelKind | null;
  readonly actorLevels: readonly ActorLevel[];
  readonly momentThatMatters: boolean;
  readonly emotion: number | null;
  readonly burdens: readonly Burden[];
  readonly observations: readonly Observation[];
  readonly evidence: readonly Evidence[];
  readonly frontstageRoleIds: readonly string[];
  readonly backstageActions: readonly string[];
  readonly supportToolIds: readonly string[];
  readonly policyConstraints: readonly string[];
}

export interface Burden {
  readonly kind: BurdenKind;
  readonly minutes: number | null;
  readonly note: string | null;
}

export interface Observation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly severity: Severity | null;
  readonly personaIds: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Evidence {
  readonly id: string;
  readonly method: EvidenceMethod;
  readonly participants: number | null;
  /** ISO date. */
  readonly date: string | null;
  readonly confidence: Confidence;
  readonly praBasis: string | null;
  readonly note: string | null;
}

export interface HandOff {
  readonly id: string;
  readonly kind: HandOffKind;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly note: string | null;
}

/** A step of which nothing is known but its name. */
export function blankStep(id: string, name: string): Step {
  return {
    id,
    name,
    goal: null,
    serviceIds: [],
    partnerProgramIds: [],
    expectedUnitId: null,
    channel: null,
    actorLevels: [],
    momentThatMatters: false,
    emotion: null,
    burdens: [],
    observations: [],
    evidence: [],
    frontstageRoleIds: [],
    backstageActions: [],
    supportToolIds: [],
    policyConstraints: [],
  };
}

/** Every step in the order of the journey. */
export function stepsOf({ stages }: Pick<JourneyDocument, 'stages'>): Step[] {
  return stages.flatMap(({ steps }) => steps);
}

export function stepOf(document: JourneyDocument, stepId: string): Step | undefined {
  return stepsOf(document).find(({ id }) => id === stepId);
}

/** The step that a selection means: the step itself, or the one where a selected hand-off begins. */
export function chosenStep(document: JourneyDocument, selected = ''): Step | undefined {
  const handOff = document.handOffs.find(({ id }) => id === selected);
  return stepOf(document, handOff?.fromStepId ?? selected);
}

/** The stage a step stands in, and where, from 0. */
export function placeOf(
  { stages }: JourneyDocument,
  stepId: string,
): { readonly stage: Stage; readonly position: number } | undefined {
  for (const stage of stages) {
    const position = stage.steps.findIndex(({ id }) => id === stepId);
    if (position >= 0) return { stage, position };
  }
  return undefined;
}
