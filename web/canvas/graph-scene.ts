import type { Ink, InkColor } from './ink.ts';

/** A rectangle by its upper left corner; pixels of the drawing at its default size. */
export interface SceneBox {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface ScenePoint {
  readonly x: number;
  readonly y: number;
}

/** Something to point at, to reach by key and to open. */
export interface SceneNode {
  readonly id: string;
  readonly box: SceneBox;
  /** What a screen reader says: kind, label, place, verdict, links. */
  readonly spoken: string;
  /** Column and row of the reading order, counted from 0. */
  readonly column: number;
  readonly row: number;
  /** What it looks like on the small map. */
  readonly tint: InkColor;
  /** The drawing with its corner at 0, 0. Called when it is needed, kept until the node changes. */
  readonly draw: () => readonly Ink[];
}

/** A line between two nodes, as it is found under a pointer; it is drawn with the ground. */
export interface SceneEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Corners from one node to the other. */
  readonly points: readonly ScenePoint[];
}

/** The head of a column or of a row: stays in sight while its content is moved. */
export interface SceneHead {
  readonly id: string;
  /** Where its column begins and how wide it is; of a row, where it begins and how high it is. */
  readonly start: number;
  readonly length: number;
  /** The word in bold, and before it the number of a column. */
  readonly title: string;
  readonly number: number | null;
  readonly note: string;
}

/**
 * Everything a map shows, as plain data: what is behind its nodes is not the map's business. Nothing in it is fetched,
 * nothing moves by itself.
 */
export interface GraphScene {
  /** The part that is moved, without the heads. */
  readonly content: SceneBox;
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  /** Everything under the nodes, lines included. */
  readonly ground: readonly Ink[];
  readonly columns: readonly SceneHead[];
  readonly rows: readonly SceneHead[];
  /** Lines across the whole map, named at their beginning. */
  readonly lines: readonly { readonly id: string; readonly label: string; readonly y: number }[];
  /** Height of the heads of columns and width of those of rows, on the screen. */
  readonly headHeight: number;
  readonly headWidth: number;
}
