import { drawBlueprintLine, drawEmotion, drawLane, drawNotes } from './draw-journey.ts';
import type { Ink } from './ink.ts';
import type { JourneyLayout } from './journey-layout.ts';

/** What lies under lines and cards of the map. Heads are left out: on the map they stay in sight and are no part of it. */
export function drawGround(layout: JourneyLayout): Ink[] {
  return [
    ...layout.lanes.flatMap((lane, i) => withoutWords(drawLane(lane, i === 0))),
    ...(layout.emotion === null ? [] : drawEmotion(layout.emotion).slice(1)),
    ...layout.lines.flatMap((line) => withoutWords(drawBlueprintLine(line, layout.width))),
    ...layout.facts.flatMap(({ box, lines }) => drawNotes(lines, box.x, box.y, 'ink')),
  ];
}

function withoutWords(inks: readonly Ink[]): Ink[] {
  return inks.filter(({ ink }) => ink !== 'words');
}
