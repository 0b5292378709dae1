import { drawAgencyChange } from './draw-marks.ts';
import { rounded } from './ink.ts';
import type { GroupInk, Ink, InkColor } from './ink.ts';
import type { LaidLink, Point } from './journey-layout.ts';

const CORNER = 6;
const HEAD = 7;

/** Kinds that read the same in both directions have no arrow. */
export const bothWays: readonly (string | null)[] = ['SAME_QUESTION_AS', 'ELIGIBILITY_LINKED'];

/**
 * A hand-off: strong where the agency changes, quiet where it stays, dashed where it is only assumed. An arrow says
 * where it leads; a diamond says that the agency changes.
 */
export function drawLink({ link, points, mark, faded }: LaidLink, selected: boolean): GroupInk {
  const strong = link.crossesAgencies !== false;
  const color: InkColor = selected ? 'accent' : faded ? 'hairline' : strong ? 'ink' : 'line';
  const assumed = link.assumed || link.basis === 'ORDER';
  const children: Ink[] = [
    {
      ink: 'path',
      d: smoothPath(points),
      stroke: color,
      width: selected ? 3 : assumed ? 1.75 : strong ? 2.5 : 1.75,
      fill: 'none',
      ...(assumed ? { dash: [6, 3] } : {}),
    },
  ];
  const end = points[points.length - 1];
  if (end !== undefined && !bothWays.includes(link.kind))
    children.push({
      ink: 'path',
      d: `M${rounded(end.x)} ${rounded(end.y)}l${-HEAD} -4v8z`,
      fill: color,
    });
  if (mark !== null && !faded) children.push(drawAgencyChange(mark.x, mark.y, assumed));
  return { ink: 'group', id: link.id, children };
}

/** Level and upright parts with rounded corners. */
export function smoothPath(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const before = points[i - 1];
      const after = points[i + 1];
      if (before === undefined) return `M${rounded(point.x)} ${rounded(point.y)}`;
      if (after === undefined) return `L${rounded(point.x)} ${rounded(point.y)}`;
      const start = towards(point, before);
      const end = towards(point, after);
      return `L${rounded(start.x)} ${rounded(start.y)}Q${rounded(point.x)} ${rounded(point.y)} ${rounded(end.x)} ${rounded(end.y)}`;
    })
    .join('');
}

function towards(from: Point, to: Point): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.abs(dx) + Math.abs(dy);
  const step = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: from.x + dx * step, y: from.y + dy * step };
}
