import type { ChannelKind } from '../../schema/vocabulary/channel.ts';
import type { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import type { ActorLevel, JourneyState } from '../../schema/vocabulary/journey.ts';
import type {
  BurdenKind,
  EvidenceMethod,
  ObservationKind,
  Severity,
} from '../../schema/vocabulary/observation.ts';
import type { Confidence } from '../../schema/vocabulary/service.ts';

/** A journey as plain data, in the order in which people read it: what is written, stored, told and set back. */
export interface JourneyDocument {
  readonly name: string;
  readonly description: string;
  readonly state: JourneyState;
  readonly lifeExperienceId: string | null;
  readonly orderAssumed: boolean;
  readonly personas: readonly DocumentPersona[];
  readonly stages: readonly DocumentStage[];
  readonly handOffs: readonly DocumentHandOff[];
}

export interface DocumentPersona {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

export interface DocumentStage {
  readonly id: string;
  /** Id of the stage that it was copied from, or null. */
  readonly originId: string | null;
  readonly name: string;
  readonly description: string | null;
  readonly steps: readonly DocumentStep[];
}

export interface DocumentStep {
  readonly id: string;
  /** Id of the step that it was copied from, or null. */
  readonly originId: string | null;
  readonly name: string;
  readonly goal: string | null;
  /** Services in their order; also one that left the index, as long as nobody takes it off the step. */
  readonly serviceIds: readonly string[];
  readonly partnerProgramIds: readonly string[];
  readonly expectedUnitId: string | null;
  readonly channel: ChannelKind | null;
  readonly actorLevels: readonly ActorLevel[];
  readonly momentThatMatters: boolean;
  readonly emotion: number | null;
  readonly burdens: readonly DocumentBurden[];
  readonly observations: readonly DocumentObservation[];
  readonly evidence: readonly DocumentEvidence[];
  readonly frontstageRoleIds: readonly string[];
  readonly backstageActions: readonly string[];
  readonly supportToolIds: readonly string[];
  readonly policyConstraints: readonly string[];
}

export interface DocumentBurden {
  readonly kind: BurdenKind;
  readonly minutes: number | null;
  readonly note: string | null;
}

export interface DocumentObservation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly severity: Severity | null;
  readonly personaIds: readonly string[];
  readonly evidence: readonly DocumentEvidence[];
}

export interface DocumentEvidence {
  readonly id: string;
  readonly method: EvidenceMethod;
  readonly participants: number | null;
  readonly date: string | null;
  readonly confidence: Confidence;
  readonly praBasis: string | null;
  readonly note: string | null;
}

export interface DocumentHandOff {
  readonly id: string;
  readonly kind: HandOffKind;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly note: string | null;
}

/** What a journey says before anything was written of it. */
export const emptyDocument: JourneyDocument = {
  name: '',
  description: '',
  state: 'CURRENT',
  lifeExperienceId: null,
  orderAssumed: false,
  personas: [],
  stages: [],
  handOffs: [],
};

/** Every step in the order of the journey. */
export function stepsIn(document: Pick<JourneyDocument, 'stages'>): readonly DocumentStep[] {
  return document.stages.flatMap(({ steps }) => steps);
}

/** Ids of the other records that a journey names, each once, by what they are. */
export function recordsNamedIn(document: JourneyDocument): {
  readonly Service: readonly string[];
  readonly PartnerProgram: readonly string[];
  readonly Unit: readonly string[];
  readonly Role: readonly string[];
  readonly Tool: readonly string[];
  readonly LifeExperience: readonly string[];
} {
  const steps = stepsIn(document);
  const once = (ids: readonly (string | null)[]): string[] => [
    ...new Set(ids.filter((id): id is string => id !== null && id !== '')),
  ];
  return {
    Service: once(steps.flatMap(({ serviceIds }) => serviceIds)),
    PartnerProgram: once(steps.flatMap(({ partnerProgramIds }) => partnerProgramIds)),
    Unit: once(steps.map(({ expectedUnitId }) => expectedUnitId)),
    Role: once(steps.flatMap(({ frontstageRoleIds }) => frontstageRoleIds)),
    Tool: once(steps.flatMap(({ supportToolIds }) => supportToolIds)),
    LifeExperience: once([document.lifeExperienceId]),
  };
}
