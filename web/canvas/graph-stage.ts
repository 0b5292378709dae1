import type { Core } from 'cytoscape';
import { cameraOf, keepInside, panOf, reveal, wholeCamera, zoomAround } from './camera.ts';
import type { Camera, Frame } from './camera.ts';
import { clearCanvas } from './clear-canvas.ts';
import { EdgePull } from './edge-pull.ts';
import type { GraphScene, ScenePoint } from './graph-scene.ts';
import { HeldNode } from './held-node.ts';
import type { HeldTurn } from './held-node.ts';
import { elementsOf, openGraph } from './open-graph.ts';
import { paintInks } from './paint-inks.ts';
import type { Palette } from './palette.ts';
import { Sprites } from './sprites.ts';

/** The elements that a stage draws into, one over the other. */
export interface StageLayers {
  readonly ground: HTMLCanvasElement;
  readonly engine: HTMLElement;
  readonly nodes: HTMLCanvasElement;
}

/** What a stage tells. */
export interface StageListener {
  /**
   * The view was moved; called in the frame in which it is drawn.
   * @param meant whether a reader has moved it, and not the size of the window
   */
  readonly onMove: (camera: Camera, frame: Frame, meant: boolean) => void;
  readonly onTap: (id: string | null) => void;
  /**
   * A node is held with its middle at a point of the drawing, or was let go there or put back, and stands in its old
   * place again. `moving` says where the map moves meanwhile. Without it nodes cannot be dragged.
   */
  readonly onDrag?: ((id: string, at: ScenePoint, turn: HeldTurn, moving: string) => void) | undefined;
}

/** No edge that a look would stop at. */
const everywhere = { x: -1e6, y: -1e6, w: 2e6, h: 2e6 };

/** Painted anew this long after the last change of size; until then what is there is stretched. */
const SETTLED_MS = 140;

/** Draws a scene and moves the view of it. Knows pixels and nothing of the page around it. */
export class GraphStage {
  private readonly cy: Core;
  private readonly sprites = new Sprites();
  private exact = true;
  private settling = 0;
  private painted = '';
  private meant = false;
  private readonly held: HeldNode | null;
  private readonly pull = new EdgePull({
    frame: () => this.frame(),
    camera: () => this.camera(),
    lookAt: (camera) => {
      this.lookAt(camera);
    },
    moved: (by) => this.held?.shift(by),
  });

  constructor(
    private readonly layers: StageLayers,
    private scene: GraphScene,
    private palette: Palette,
    private readonly listener: StageListener,
  ) {
    this.cy = openGraph(layers.engine, scene);
    this.cy.on('tap', (event) => {
      const target: unknown = event.target;
      listener.onTap(target === this.cy ? null : event.target.id());
    });
    const { onDrag } = listener;
    this.held =
      onDrag === undefined
        ? null
        : new HeldNode(
            this.cy,
            (id) => this.scene.nodes.find((node) => node.id === id)?.box,
            (id, at, turn) => {
              this.repaint();
              onDrag(id, at, turn, this.pull.follow(turn === 'HELD' ? at : null));
            },
          );
    this.cy.on('dragpan pinchzoom', () => {
      this.meant = true;
    });
    this.cy.on('viewport', () => {
      this.stayInside();
    });
    this.cy.on('render', () => {
      this.paint();
    });
    this.cy.on('resize', () => {
      this.moveTo(this.camera());
    });
  }

  /** Puts a node back that is being dragged. */
  putBack(): void {
    this.held?.putBack();
  }

  destroy(): void {
    clearTimeout(this.settling);
    this.pull.follow(null);
    this.cy.destroy();
  }

  frame(): Frame {
    const { headWidth, headHeight } = this.scene;
    return {
      left: headWidth,
      top: headHeight,
      width: Math.max(1, this.cy.width() - headWidth),
      height: Math.max(1, this.cy.height() - headHeight),
    };
  }

  camera(): Camera {
    return cameraOf(this.cy.pan(), this.cy.zoom(), this.frame());
  }

  moveTo(wanted: Camera): void {
    const camera = keepInside(wanted, this.scene.content, this.frame());
    this.cy.viewport({ zoom: camera.zoom, pan: panOf(camera, this.frame()) });
    this.repaint();
  }

  /** @param at a point of the screen that stays where it is; the middle where none is given */
  zoomBy(factor: number, at?: { readonly x: number; readonly y: number }): void {
    const frame = this.frame();
    const middle = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    this.lookAt(zoomAround(this.camera(), factor, at ?? middle, frame));
  }

  fit(): void {
    this.lookAt(wholeCamera(this.scene.content, this.frame()));
  }

  /** A reader wants to look there. */
  lookAt(camera: Camera): void {
    this.meant = true;
    this.moveTo(camera);
  }

  /**
   * Brings a node into sight before it takes the focus. Moves nothing where it is seen already.
   * @param covered pixels at the right edge that something else lies over
   */
  show(id: string, covered: number): void {
    const box = this.scene.nodes.find((node) => node.id === id)?.box;
    if (box === undefined) return;
    const camera = this.camera();
    const frame = this.frame();
    // A small screen is covered as a whole; then the node goes to the left edge.
    const open = { ...frame, width: Math.max(frame.width - covered, Math.min(frame.width, 40)) };
    const shift = (frame.width - open.width) / 2 / camera.zoom;
    const seen = reveal(box, { ...camera, x: camera.x - shift }, everywhere, open);
    const next = { ...seen, x: seen.x + shift };
    if (Math.abs(next.x - camera.x) > 0.5 || Math.abs(next.y - camera.y) > 0.5) this.lookAt(next);
  }

  setScene(scene: GraphScene): void {
    const moved = elementsDiffer(this.scene, scene);
    const camera = this.camera();
    this.scene = scene;
    if (moved)
      this.cy.batch(() => {
        this.cy.elements().remove();
        this.cy.add(elementsOf(scene));
      });
    this.moveTo(camera);
  }

  setPalette(palette: Palette): void {
    this.palette = palette;
    this.sprites.clear();
    this.repaint();
  }

  /** Draws everything again: the type of the page has arrived. */
  refresh(): void {
    this.sprites.clear();
    this.repaint();
  }

  private repaint(): void {
    this.painted = '';
    this.cy.forceRender();
  }

  private stayInside(): void {
    const camera = this.camera();
    const kept = keepInside(camera, this.scene.content, this.frame());
    const pan = panOf(kept, this.frame());
    const now = this.cy.pan();
    if (Math.abs(pan.x - now.x) > 0.5 || Math.abs(pan.y - now.y) > 0.5) this.cy.pan(pan);
  }

  private paint(): void {
    const { x, y } = this.cy.pan();
    const zoom = this.cy.zoom();
    const ratio = devicePixelRatio;
    const [width, height] = [this.cy.width(), this.cy.height()];
    const state = [x, y, zoom, ratio, width, height, this.exact].join(' ');
    if (state === this.painted) return;
    const sizes = (words: string): string => words.split(' ').slice(2, 4).join(' ');
    if (this.painted !== '' && sizes(this.painted) !== sizes(state)) this.settleLater();
    this.painted = state;
    const ground = clearCanvas(this.layers.ground, width, height, ratio);
    ground.setTransform(zoom * ratio, 0, 0, zoom * ratio, x * ratio, y * ratio);
    paintInks(ground, this.scene.ground, this.palette);
    const nodes = clearCanvas(this.layers.nodes, width, height, ratio);
    const scale = zoom * ratio;
    for (const node of this.held?.inPaintingOrder(this.scene.nodes) ?? this.scene.nodes) {
      const corner = this.held?.cornerOf(node) ?? node.box;
      const at = { x: (corner.x * zoom + x) * ratio, y: (corner.y * zoom + y) * ratio, scale };
      const outside =
        at.x > width * ratio ||
        at.y > height * ratio ||
        at.x + node.box.w * scale < 0 ||
        at.y + node.box.h * scale < 0;
      if (!outside) this.sprites.put(nodes, node, at, this.palette, this.exact);
    }
    this.listener.onMove(this.camera(), this.frame(), this.meant);
    this.meant = false;
  }

  private settleLater(): void {
    this.exact = false;
    clearTimeout(this.settling);
    this.settling = window.setTimeout(() => {
      this.exact = true;
      this.repaint();
    }, SETTLED_MS);
  }
}

/** Whether places or lines are others than before; what a node looks like is not asked. */
function elementsDiffer(before: GraphScene, after: GraphScene): boolean {
  return JSON.stringify(elementsOf(before)) !== JSON.stringify(elementsOf(after));
}
