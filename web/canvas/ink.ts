/**
 * A drawing as plain data: what `write-svg.ts` writes as text, `Inks.tsx` as elements of a page and `paint-inks.ts` on a
 * canvas. One drawing, three renderers, so that map, file and print are the same picture.
 */
export type Ink = BoxInk | PathInk | WordsInk | GroupInk;

/** Names of colors; a palette says what they are. */
export type InkColor = 'ink' | 'quiet' | 'line' | 'hairline' | 'paper' | 'wash' | 'accent' | 'alarm' | 'none';

interface Stroke {
  readonly fill?: InkColor;
  readonly stroke?: InkColor;
  readonly width?: number;
  /** Lengths of dashes and spaces. */
  readonly dash?: readonly number[];
}

/** A rectangle. */
export interface BoxInk extends Stroke {
  readonly ink: 'box';
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly r?: number;
}

/** A path in the words of SVG. */
export interface PathInk extends Stroke {
  readonly ink: 'path';
  readonly d: string;
}

/** One line of text; `y` is its base line. */
export interface WordsInk {
  readonly ink: 'words';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: InkColor;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Several together, moved to a place; with an id it is a node or an edge of the model. */
export interface GroupInk {
  readonly ink: 'group';
  readonly x?: number;
  readonly y?: number;
  readonly id?: string;
  /** What a pointer or a screen reader is told. */
  readonly title?: string;
  readonly children: readonly Ink[];
}

/** Coordinates with at most two decimals: short files, equal pictures. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
