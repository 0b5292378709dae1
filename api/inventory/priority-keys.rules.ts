import { priorityCriteria } from '../../schema/vocabulary/priority.ts';
import { positionOf, writePriorityFacts } from './priority-facts.rules.ts';
import type { PriorityFacts } from './priority-facts.rules.ts';
import { figureKeyOf } from './sort-keys.rules.ts';

/** Stored properties of the figures that hold whole numbers: where each lies on its scale. */
export const wholePriorities = priorityCriteria.map((criterion) => `${criterion}Position`);

/**
 * What is stored of the figures: themselves in one property, the position of each on its scale, from which the database
 * makes the weighted rank, and the sort key of each, largest first and unknown last (R32).
 */
export function storedPriorities(
  facts: PriorityFacts | undefined,
  nameKey: string,
): Record<string, string | number | null> {
  const valueOf = (criterion: (typeof priorityCriteria)[number]): number | null =>
    facts?.[criterion]?.value ?? null;
  return {
    priorityFacts: writePriorityFacts(facts),
    ...Object.fromEntries(
      priorityCriteria.flatMap((criterion) => [
        [`${criterion}Position`, positionOf(criterion, valueOf(criterion))],
        [`${criterion}Key`, figureKeyOf(valueOf(criterion), nameKey)],
      ]),
    ),
  };
}
