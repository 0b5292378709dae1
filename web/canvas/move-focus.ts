import type { SceneNode } from './graph-scene.ts';

/** Ways to go from one node to another by key. */
export type FocusMove = 'LEFT' | 'RIGHT' | 'UP' | 'DOWN' | 'FIRST' | 'LAST';

export const moveByKey: Readonly<Record<string, FocusMove>> = {
  ArrowLeft: 'LEFT',
  ArrowRight: 'RIGHT',
  ArrowUp: 'UP',
  ArrowDown: 'DOWN',
  Home: 'FIRST',
  End: 'LAST',
};

/**
 * The node that a key leads to; the same node where there is none further. Left and right go to the next column that
 * has nodes, into the same row where it has one there, else to the nearest. Up and down go through a column from top to
 * bottom, so that every node can be reached.
 */
export function moveFocus(nodes: readonly SceneNode[], from: string | null, move: FocusMove): string | null {
  const ordered = readingOrder(nodes);
  const here = ordered.find((node) => node.id === from);
  if (here === undefined || move === 'FIRST') return ordered[0]?.id ?? null;
  if (move === 'LAST') return ordered.at(-1)?.id ?? null;
  if (move === 'UP' || move === 'DOWN') {
    const column = ordered.filter((node) => node.column === here.column);
    const next = column[column.indexOf(here) + (move === 'DOWN' ? 1 : -1)];
    return (next ?? here).id;
  }
  const step = move === 'RIGHT' ? 1 : -1;
  const beyond = ordered.filter((node) => (node.column - here.column) * step > 0);
  const nearest = Math.min(...beyond.map((node) => (node.column - here.column) * step));
  const column = beyond.filter((node) => (node.column - here.column) * step === nearest);
  const sameRow = column.filter((node) => node.row === here.row);
  return closest(sameRow.length > 0 ? sameRow : column, here)?.id ?? here.id;
}

/** Column by column, from top to bottom; what stands side by side from left to right. */
export function readingOrder(nodes: readonly SceneNode[]): SceneNode[] {
  return [...nodes].sort(
    (a, b) => a.column - b.column || a.row - b.row || a.box.y - b.box.y || a.box.x - b.box.x,
  );
}

function closest(nodes: readonly SceneNode[], to: SceneNode): SceneNode | undefined {
  const middle = (node: SceneNode): number => node.box.y + node.box.h / 2;
  const distance = (node: SceneNode): number => Math.abs(middle(node) - middle(to));
  return [...nodes].sort((a, b) => distance(a) - distance(b))[0];
}
