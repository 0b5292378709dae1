import type { Ink, PathInk } from './ink.ts';

/**
 * The same drawing with all paths of one look as one path, in the order in which each look first appears. Hundreds of lines
 * are then painted in a few strokes, which keeps a large map at the speed of the hand that moves it. For drawings whose
 * groups are not moved.
 */
export function joinPaths(inks: readonly Ink[]): Ink[] {
  const joined = new Map<string, { look: PathInk; parts: string[] }>();
  const others: Ink[] = [];
  const visit = (ink: Ink): void => {
    if (ink.ink === 'group' && (ink.x ?? 0) === 0 && (ink.y ?? 0) === 0) ink.children.forEach(visit);
    else if (ink.ink === 'path') {
      const key = [ink.fill, ink.stroke, ink.width, ink.dash?.join(',')].join(' ');
      const found = joined.get(key);
      if (found === undefined) joined.set(key, { look: ink, parts: [ink.d] });
      else found.parts.push(ink.d);
    } else others.push(ink);
  };
  inks.forEach(visit);
  return [...[...joined.values()].map(({ look, parts }) => ({ ...look, d: parts.join('') })), ...others];
}
