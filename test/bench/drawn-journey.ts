import { HandOffKind } from '../../schema/vocabulary/hand-off.ts';

/** How large a journey is to be. */
export interface JourneySize {
  readonly steps: number;
  readonly links: number;
}

const STAGES = 6;
/** Links go forward only, so that no kind of them can run in a circle. */
const KINDS = Object.values(HandOffKind);

/** A journey of a size, as its author would send it: each step uses services in turn, links reach ever farther. */
export function drawnJourney({ steps, links }: JourneySize, serviceIds: readonly string[]): object {
  const stepId = (at: number): string => `step-bench-${steps}-${at}`;
  const perStage = Math.ceil(steps / STAGES);
  const stages = Array.from({ length: STAGES }, (_, stage) => ({
    id: `stage-bench-${steps}-${stage}`,
    name: `Stage ${stage + 1}`,
    steps: Array.from(
      { length: Math.max(0, Math.min(perStage, steps - stage * perStage)) },
      (_step, place) => {
        const at = stage * perStage + place;
        return {
          id: stepId(at),
          name: `What has to be done in place ${at + 1}`,
          serviceIds: [serviceIds[at % serviceIds.length]],
        };
      },
    ),
  }));
  return {
    name: `A journey of ${steps} steps`,
    stages,
    handOffs: linksOf(steps, links).map(([from, to], at) => ({
      id: `handoff-bench-${steps}-${at}`,
      kind: KINDS[at % KINDS.length],
      fromStepId: stepId(from),
      toStepId: stepId(to),
    })),
  };
}

/** Pairs of steps, no pair twice: first each with the next, then each with the one after that, and so on. */
export function linksOf(steps: number, links: number): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let reach = 1; reach < steps && pairs.length < links; reach += 1)
    for (let from = 0; from + reach < steps && pairs.length < links; from += 1)
      pairs.push([from, from + reach]);
  return pairs;
}
