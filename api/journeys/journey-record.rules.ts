import type { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import type { ChannelKind } from '../../schema/vocabulary/channel.ts';
import type { ActorLevel, JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import type {
  BurdenKind,
  EvidenceMethod,
  ObservationKind,
  Severity,
} from '../../schema/vocabulary/observation.ts';
import type { Confidence } from '../../schema/vocabulary/service.ts';
import { nameKeyOf } from '../inventory/sort-keys.rules.ts';

/** How a journey and its parts are stored: properties of the nodes, by name. The seed and every write store them so. */

/** Node Journey. `personaIds` and the like are edges; what is here is on the node. */
export interface StoredJourney {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly state: JourneyState;
  readonly status: JourneyStatus;
  readonly version: number;
  readonly orderAssumed: boolean;
  readonly source: string;
  readonly confidence: Confidence;
  readonly updatedAt: string;
  /** Name of who changed it last; null for the seed. */
  readonly updatedBy: string | null;
  /** Sort key and words to be found by, made by `journeyKeys`. */
  readonly nameKey: string;
  readonly searchText: string;
}

/** Node Persona, at the end of DRAWN_FOR {position}. */
export interface StoredPersona {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** Node JourneyStage, at the end of HAS_STAGE {position}. */
export interface StoredStage {
  readonly id: string;
  readonly journeyId: string;
  readonly originId: string | null;
  readonly name: string;
  readonly description: string | null;
}

/**
 * Node Step, at the end of HAS_STEP {position}. Edges: USES {position, serviceName}, RELIES_ON {position}, EXPECTS,
 * HANDS_OFF {id, kind, note, position}, SHOWS {position}, STAFFED_BY {position}, USES_TOOL {position}.
 */
export interface StoredStep {
  readonly id: string;
  readonly journeyId: string;
  readonly originId: string | null;
  readonly name: string;
  readonly goal: string | null;
  readonly channel: ChannelKind | null;
  readonly actorLevels: readonly ActorLevel[];
  readonly momentThatMatters: boolean;
  readonly emotion: number | null;
  /** JSON of a list of `StoredBurden`. */
  readonly burdens: string;
  readonly backstageActions: readonly string[];
  readonly policyConstraints: readonly string[];
}

export interface StoredBurden {
  readonly kind: BurdenKind;
  readonly minutes: number | null;
  readonly note: string | null;
}

/** Node Observation, at the end of SHOWS {position}. */
export interface StoredObservation {
  readonly id: string;
  readonly journeyId: string;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly severity: Severity | null;
  readonly personaIds: readonly string[];
  /** Sort key of lists over all journeys, made by `observationKeyOf`. */
  readonly listKey: string;
}

/** Node Evidence, at the start of SUPPORTS {position} to a step or an observation. */
export interface StoredEvidence {
  readonly id: string;
  readonly journeyId: string;
  readonly method: EvidenceMethod;
  readonly participants: number | null;
  readonly date: string | null;
  readonly confidence: Confidence;
  readonly praBasis: string | null;
  readonly note: string | null;
}

/** Edge HANDS_OFF between two steps. */
export interface StoredHandOff {
  readonly id: string;
  readonly kind: HandOffKind;
  readonly note: string | null;
  readonly position: number;
}

/** What of a journey makes its keys. */
export interface NamedParts {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Name of the life experience that it belongs to, where it belongs to one. */
  readonly lifeExperience?: string | undefined;
  readonly personas?: readonly { readonly name: string; readonly description: string | null }[];
  readonly stages: readonly {
    readonly name: string;
    readonly description: string | null;
    readonly steps: readonly { readonly name: string; readonly goal: string | null }[];
  }[];
}

/** Sort key and words to be found by. */
export function journeyKeys(journey: NamedParts): Pick<StoredJourney, 'nameKey' | 'searchText'> {
  const words = journey.stages.flatMap((stage) => [
    stage.name,
    stage.description,
    ...stage.steps.flatMap((step) => [step.name, step.goal]),
  ]);
  const personas = (journey.personas ?? []).flatMap(({ name, description }) => [name, description]);
  const about = [journey.name, journey.lifeExperience ?? '', journey.description, ...personas];
  const lines = [...about, ...words].filter((line) => line !== null && line !== '');
  return { nameKey: nameKeyOf(journey.name, journey.id), searchText: [...new Set(lines)].join('\n') };
}

const weights: Readonly<Record<Severity, string>> = { HIGH: '0', MEDIUM: '1', LOW: '2' };

/** The worst first; those of which nobody said how much they weigh, last. */
export function observationKeyOf(severity: Severity | null, id: string): string {
  return `${severity === null ? '3' : weights[severity]}|${id}`;
}
