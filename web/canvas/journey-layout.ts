import type { CardLines } from './card-lines.ts';
import type { PictureCard, PictureLink, PictureStage } from './journey-picture.ts';
import type { Lane } from './lanes-of.ts';

/** A rectangle by its upper left corner; pixels of the drawing at its default size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A stage with its place: the head, and the column under it. */
export interface LaidStage {
  readonly stage: PictureStage;
  /** From 1. */
  readonly number: number;
  readonly name: readonly string[];
  /** How many of its steps cannot be finished digitally, in words. */
  readonly note: readonly string[];
  readonly head: Box;
  readonly column: Box;
  readonly cards: number;
}

/** A lane with its place: the head, and the row beside it. */
export interface LaidLane {
  readonly lane: Lane;
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly head: Box;
  readonly row: Box;
}

export interface LaidCard {
  readonly card: PictureCard;
  readonly lines: CardLines;
  readonly box: Box;
  readonly laneId: string;
  /** A filter leaves it out. */
  readonly faded: boolean;
}

export interface LaidLink {
  readonly link: PictureLink;
  /** Corners of its line, from one card to the other; every part of it is level or upright. */
  readonly points: readonly Point[];
  /** Where the mark of a change of agency stands; null where the agency stays or is not known. */
  readonly mark: Point | null;
  readonly faded: boolean;
}

/** What a row of the blueprint says of one step. */
export interface LaidFact {
  readonly id: string;
  readonly cardId: string;
  readonly box: Box;
  readonly lines: readonly string[];
}

/** One of the three lines of a service blueprint. */
export interface LaidLine {
  readonly id: 'INTERACTION' | 'VISIBILITY' | 'INTERNAL_INTERACTION';
  readonly label: string;
  readonly y: number;
}

/** The emotion from step to step, as points of a line. */
export interface LaidEmotion {
  readonly head: Box;
  readonly row: Box;
  readonly zero: number;
  readonly points: readonly (Point & { readonly cardId: string; readonly emotion: number })[];
}

/** A journey with everything in its place: what the map, every export and the print page draw. */
export interface JourneyLayout {
  readonly width: number;
  readonly height: number;
  readonly stages: readonly LaidStage[];
  readonly lanes: readonly LaidLane[];
  readonly cards: readonly LaidCard[];
  readonly links: readonly LaidLink[];
  readonly facts: readonly LaidFact[];
  readonly lines: readonly LaidLine[];
  readonly emotion: LaidEmotion | null;
}
