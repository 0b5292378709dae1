import type {
  DocumentBurden,
  DocumentEvidence,
  DocumentHandOff,
  DocumentObservation,
  DocumentPersona,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/** A field of a form: absent where it was not touched. */
type Given<T> = T | null | undefined;

/** What a form gives: every field but the id and what nothing can stand without may be absent. */
type Partly<T, Needed extends keyof T> = Pick<T, Needed> & {
  readonly [K in Exclude<keyof T, Needed>]?: Given<T[K]>;
};

export type GivenPersona = Partly<DocumentPersona, 'id' | 'name'>;
export type GivenBurden = Partly<DocumentBurden, 'kind'>;
export type GivenEvidence = Partly<DocumentEvidence, 'id' | 'method' | 'confidence'>;
export type GivenHandOff = Partly<DocumentHandOff, 'id' | 'kind' | 'fromStepId' | 'toStepId'>;

export interface GivenObservation extends Partly<
  Omit<DocumentObservation, 'evidence'>,
  'id' | 'kind' | 'text'
> {
  readonly evidence?: Given<readonly GivenEvidence[]>;
}

export interface GivenStep extends Partly<
  Omit<DocumentStep, 'originId' | 'burdens' | 'observations' | 'evidence'>,
  'id' | 'name'
> {
  readonly burdens?: Given<readonly GivenBurden[]>;
  readonly observations?: Given<readonly GivenObservation[]>;
  readonly evidence?: Given<readonly GivenEvidence[]>;
}

export interface GivenStage {
  readonly id: string;
  readonly name: string;
  readonly description?: Given<string>;
  readonly steps: readonly GivenStep[];
}

/** A journey as a form gives it: only what was touched; a list is given whole or not at all. */
export interface GivenJourney {
  readonly name?: Given<string>;
  readonly description?: Given<string>;
  readonly state?: Given<JourneyDocument['state']>;
  readonly lifeExperienceId?: Given<string>;
  readonly orderAssumed?: Given<boolean>;
  readonly personas?: Given<readonly GivenPersona[]>;
  readonly stages?: Given<readonly GivenStage[]>;
  readonly handOffs?: Given<readonly GivenHandOff[]>;
}
