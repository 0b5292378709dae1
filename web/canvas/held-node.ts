import type { Core, NodeSingular } from 'cytoscape';
import type { SceneBox, SceneNode, ScenePoint } from './graph-scene.ts';

/** What dragging a node means to the page. */
export interface GraphDrag {
  /** What letting it go here would do, in words. */
  readonly words: (id: string, at: ScenePoint) => string;
  readonly drop: (id: string, at: ScenePoint) => void;
}

/** What becomes of a held node: it goes on, is let go, or is put back because the reader thought better of it. */
export type HeldTurn = 'HELD' | 'LET_GO' | 'PUT_BACK';

type TellHeld = (id: string, at: ScenePoint, turn: HeldTurn) => void;

/** Lets the nodes of an engine be dragged. One that is let go stands in its old place again: the page decides what follows. */
export class HeldNode {
  private held: { readonly id: string; readonly at: ScenePoint } | null = null;
  /** A drag that was given up goes on for the engine until the button is let go. */
  private givenUp = false;

  /** @param tell the middle of the node in the drawing, while it is held and when that ends */
  constructor(
    cy: Core,
    boxOf: (id: string) => SceneBox | undefined,
    private readonly tell: TellHeld,
  ) {
    cy.autoungrabify(false);
    cy.on('grab', 'node', () => {
      this.givenUp = false;
    });
    cy.on('drag', 'node', (event) => {
      if (this.givenUp) return;
      const node = event.target as NodeSingular;
      this.held = { id: node.id(), at: { ...node.position() } };
      tell(this.held.id, this.held.at, 'HELD');
    });
    cy.on('dragfree', 'node', (event) => {
      const node = event.target as NodeSingular;
      const at = this.held?.at ?? { ...node.position() };
      const box = boxOf(node.id());
      this.held = null;
      if (box !== undefined) node.position({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
      if (!this.givenUp) tell(node.id(), at, 'LET_GO');
    });
  }

  /** Puts the held node back, whatever the pointer goes on to do. */
  putBack(): void {
    if (this.held === null) return;
    const { id, at } = this.held;
    this.held = null;
    this.givenUp = true;
    this.tell(id, at, 'PUT_BACK');
  }

  /** The view moved under a pointer that stands still: the node stays under it. The engine does the same at the next move. */
  shift(by: ScenePoint): void {
    if (this.held === null) return;
    const { id, at } = this.held;
    this.held = { id, at: { x: at.x + by.x, y: at.y + by.y } };
    this.tell(id, this.held.at, 'HELD');
  }

  /** What is held lies over the others. */
  inPaintingOrder(nodes: readonly SceneNode[]): readonly SceneNode[] {
    const { held } = this;
    if (held === null) return nodes;
    const isHeld = ({ id }: SceneNode): boolean => id === held.id;
    return [...nodes.filter((node) => !isHeld(node)), ...nodes.filter(isHeld)];
  }

  /** Where a node is drawn now. */
  cornerOf({ id, box }: SceneNode): ScenePoint {
    return this.held?.id === id ? { x: this.held.at.x - box.w / 2, y: this.held.at.y - box.h / 2 } : box;
  }
}
