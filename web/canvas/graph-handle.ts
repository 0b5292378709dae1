import type { Camera } from './camera.ts';

/** What the page around a map can ask of it. */
export interface GraphHandle {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  /** The whole map. */
  readonly fit: () => void;
  /** What is seen first. */
  readonly restart: () => void;
  /** Brings a node into sight; gives it the focus where asked. */
  readonly show: (id: string, focus: boolean) => void;
  readonly camera: () => Camera | null;
}
