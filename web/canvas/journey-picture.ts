import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import type { DigitalGap } from '../../schema/vocabulary/gap.ts';
import type { HandOffBasis, HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import type { JourneyState, StepExplanation, StepVerdict } from '../../schema/vocabulary/journey.ts';
import type { ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';

/**
 * A journey as plain data: the one model from which the map, the blueprint, the table twin, every export and the print
 * page are made (R44-R51). No part of it depends on how it was fetched. Every card and every link stands in it once; the
 * order of the lists is the order of the journey.
 */
export interface JourneyPicture {
  readonly id: string;
  readonly name: string;
  readonly state: JourneyState;
  /** One sentence of figures, computed by the API (R48). */
  readonly summary: string;
  /** When it was true: ISO date and time. */
  readonly asOf: string;
  /** Address of the page that shows it, for exports and print; null where it has none yet. */
  readonly address: string | null;
  /** The order of steps inside the stages is assumed, not recorded. */
  readonly orderAssumed: boolean;
  readonly stages: readonly PictureStage[];
  readonly cards: readonly PictureCard[];
  readonly links: readonly PictureLink[];
}

/** A column of the map. */
export interface PictureStage {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
}

/** A unit as cards and lanes name it. */
export interface PictureUnit {
  readonly id: string;
  /** Short name such as "SSA"; the name itself where there is none. */
  readonly code: string;
  readonly name: string;
}

/**
 * What is behind a step: at least one service that is or was in the index; nothing but a program of a partner; nothing
 * yet.
 */
export const CardKind = { SERVICE: 'SERVICE', PARTNER: 'PARTNER', PLACEHOLDER: 'PLACEHOLDER' } as const;
export type CardKind = (typeof CardKind)[keyof typeof CardKind];

/** A step of the journey. */
export interface PictureCard {
  /** Id of the step. */
  readonly id: string;
  readonly kind: CardKind;
  readonly name: string;
  readonly goal: string | null;
  readonly stageId: string;
  /** Place inside its stage, from 1. */
  readonly order: number;
  /** The top-level unit: its lane by agency. Null where nobody is named. */
  readonly agency: PictureUnit | null;
  /** The unit that is responsible, or expected to be. */
  readonly unit: PictureUnit | null;
  readonly services: readonly PictureService[];
  /** Names of services that are no longer in the index. */
  readonly goneServices: readonly string[];
  readonly partners: readonly PicturePartner[];
  /** The cells of all its services together, the furthest of each; empty where no registered service is behind it. */
  readonly strip: readonly StripCell[];
  readonly verdict: StepVerdict;
  /** Only where the verdict is NOT_DIGITAL. */
  readonly explanation: StepExplanation | null;
  /** Null: not known. */
  readonly physicalGap: boolean | null;
  /** Null: not known. */
  readonly singleChannel: boolean | null;
  /** A moment that matters. */
  readonly moment: boolean;
  /** From -2 to 2; null: not recorded. */
  readonly emotion: number | null;
  readonly observations: readonly PictureObservation[];
  /** What the step rests on, such as "interviews, n=24, 2025"; "assumed" where nothing is recorded. */
  readonly evidence: string;
  readonly blueprint: BlueprintFacts;
}

/** A registered service behind a step. */
export interface PictureService {
  readonly id: string;
  readonly name: string;
  readonly strip: readonly StripCell[];
  readonly digitalGap: DigitalGap;
}

/** A program that somebody else runs. */
export interface PicturePartner {
  readonly id: string;
  readonly name: string;
  readonly operatedBy: string | null;
}

/** What was seen of a step. */
export interface PictureObservation {
  readonly id: string;
  readonly kind: ObservationKind;
  readonly text: string;
  readonly severity: Severity | null;
  /** As of a step. */
  readonly evidence: string;
}

/** What the rows of the blueprint say of a step (R49). Empty lists: not recorded. */
export interface BlueprintFacts {
  /** Roles that meet the person; the first is the step's lane by role. Those of the services where the step has none. */
  readonly frontstageRoles: readonly string[];
  readonly backstageActions: readonly string[];
  readonly supportTools: readonly string[];
  readonly policyConstraints: readonly string[];
}

/** A hand-off: drawn by a person, or implied by the order of steps. */
export interface PictureLink {
  readonly id: string;
  readonly basis: HandOffBasis;
  /** Null where it is implied by the order. */
  readonly kind: HandOffKind | null;
  /** Id of the card it leaves. */
  readonly from: string;
  /** Id of the card it reaches. */
  readonly to: string;
  /** Null: not known, because one of the ends names no agency. */
  readonly crossesAgencies: boolean | null;
  readonly assumed: boolean;
  readonly note: string | null;
}
