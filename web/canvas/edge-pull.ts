import { panOf } from './camera.ts';
import type { Camera, Frame } from './camera.ts';
import type { ScenePoint } from './graph-scene.ts';

/** How near to an edge a held node moves the map, in pixels, and how far at most in one frame. */
const NEAR = 40;
const FASTEST = 14;

/** What the pull of the edges needs of the view. */
export interface PulledView {
  readonly frame: () => Frame;
  readonly camera: () => Camera;
  readonly lookAt: (camera: Camera) => void;
  /** The view has moved so far, in the drawing. */
  readonly moved: (by: ScenePoint) => void;
}

/** Moves the map on while a node is held near its edge, until its end is reached. */
export class EdgePull {
  private at: ScenePoint | null = null;
  private asked = 0;
  private words = '';

  constructor(private readonly view: PulledView) {}

  /**
   * @param at the middle of the held node in the drawing; null once none is held
   * @returns where the map moves, in words; empty where it stands
   */
  follow(at: ScenePoint | null): string {
    this.at = at;
    const pull = this.pull();
    if (pull.x === 0 && pull.y === 0) this.words = '';
    else if (this.asked === 0)
      this.asked = requestAnimationFrame(() => {
        this.step();
      });
    return this.words;
  }

  private pull(): ScenePoint {
    if (this.at === null) return { x: 0, y: 0 };
    const [frame, camera] = [this.view.frame(), this.view.camera()];
    const pan = panOf(camera, frame);
    return {
      x: pullAt(this.at.x * camera.zoom + pan.x - frame.left, frame.width),
      y: pullAt(this.at.y * camera.zoom + pan.y - frame.top, frame.height),
    };
  }

  private step(): void {
    this.asked = 0;
    const pull = this.pull();
    const before = this.view.camera();
    const { zoom } = before;
    this.view.lookAt({ x: before.x + pull.x / zoom, y: before.y + pull.y / zoom, zoom });
    const after = this.view.camera();
    const by = { x: after.x - before.x, y: after.y - before.y };
    if (Math.abs(by.x) < 0.1 && Math.abs(by.y) < 0.1) return;
    this.words = pullWords(by);
    this.view.moved(by);
  }
}

/** How far the map moves for a node at a place along an edge of this length. */
function pullAt(place: number, length: number): number {
  const near = Math.min(NEAR, length / 4);
  if (place < near) return -stepOf((near - place) / near);
  return place > length - near ? stepOf((place - length + near) / near) : 0;
}

const stepOf = (part: number): number => Math.ceil(Math.min(1, part) * FASTEST);

function pullWords({ x, y }: ScenePoint): string {
  const along = Math.abs(x) >= Math.abs(y) ? (x < 0 ? 'left' : 'right') : y < 0 ? 'up' : 'down';
  return `The map moves ${along}.`;
}
