import { drawLaneRule, drawUnder } from './draw-journey.ts';
import type { Ink } from './ink.ts';
import type { JourneyLayout } from './journey-layout.ts';

/** What lies under lines and cards of the map. Heads are left out: on the map they stay in sight and are no part of it. */
export function drawGround(layout: JourneyLayout): Ink[] {
  return [...layout.lanes.map((lane, i) => drawLaneRule(lane, i === 0)), ...drawUnder(layout)];
}
