import type { Core, NodeSingular } from 'cytoscape';
import type { SceneBox, SceneNode, ScenePoint } from './graph-scene.ts';

/** What dragging a node means to the page. */
export interface GraphDrag {
  /** What letting it go here would do, in words. */
  readonly words: (id: string, at: ScenePoint) => string;
  readonly drop: (id: string, at: ScenePoint) => void;
}

/** Lets the nodes of an engine be dragged. One that is let go stands in its old place again: the page decides what follows. */
export class HeldNode {
  private held: { readonly id: string; readonly at: ScenePoint } | null = null;

  /** @param tell the middle of the node in the drawing, while it is held and when it is let go */
  constructor(
    cy: Core,
    boxOf: (id: string) => SceneBox | undefined,
    tell: (id: string, at: ScenePoint, letGo: boolean) => void,
  ) {
    cy.autoungrabify(false);
    cy.on('drag', 'node', (event) => {
      const node = event.target as NodeSingular;
      this.held = { id: node.id(), at: { ...node.position() } };
      tell(this.held.id, this.held.at, false);
    });
    cy.on('dragfree', 'node', (event) => {
      const node = event.target as NodeSingular;
      const at = { ...node.position() };
      const box = boxOf(node.id());
      this.held = null;
      if (box !== undefined) node.position({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
      tell(node.id(), at, true);
    });
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
