import type { Box, JourneyLayout, LaidCard, Point } from './journey-layout.ts';

/** A place in the order of a journey. */
export interface DropPlace {
  readonly stageId: string;
  /** Counted from 0, without the card itself. */
  readonly position: number;
  /** In words, such as "To stage “Apply”, after “Interview”". */
  readonly words: string;
}

/**
 * Where a card belongs that is let go with its middle at a point: in the stage whose column is nearest, before or after
 * the card of that stage that is nearest. Rows do not count: they say whose a step is, which moving does not change.
 */
export function dropPlace(layout: JourneyLayout, cardId: string, at: Point): DropPlace | null {
  const stage = nearest(layout.stages, ({ column }) =>
    Math.max(column.x - at.x, at.x - column.x - column.w, 0),
  );
  if (stage === null) return null;
  const stageId = stage.stage.id;
  const others = layout.cards
    .filter(({ card }) => card.stageId === stageId && card.id !== cardId)
    .sort((one, two) => one.card.order - two.card.order);
  const beside = nearest(others, ({ box }) => Math.hypot(middleOf(box).x - at.x, middleOf(box).y - at.y));
  const position = beside === null ? 0 : others.indexOf(beside) + (isAfter(beside, at) ? 1 : 0);
  const before = others[position - 1];
  const where = others.length === 0 ? '' : before === undefined ? ', first' : `, after “${before.card.name}”`;
  return { stageId, position, words: `To stage “${stage.stage.name}”${where}` };
}

/** Below a card or beside its right half. */
function isAfter({ box }: LaidCard, at: Point): boolean {
  const { x, y } = middleOf(box);
  return Math.abs(at.y - y) > box.h / 2 ? at.y > y : at.x > x;
}

function middleOf({ x, y, w, h }: Box): Point {
  return { x: x + w / 2, y: y + h / 2 };
}

function nearest<Thing>(things: readonly Thing[], distance: (thing: Thing) => number): Thing | null {
  return things.reduce<Thing | null>(
    (best, thing) => (best === null || distance(thing) < distance(best) ? thing : best),
    null,
  );
}
