import fc from 'fast-check';
import type { PriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import { priorityCriteria, priorityCriterionTerms } from '../../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../../schema/vocabulary/priority.ts';

const figure = (most: number) =>
  fc.option(
    fc.record({
      value: fc.oneof(fc.nat(3), fc.nat(Math.min(most, 2_000_000_000)), fc.constant(most)),
      year: fc.constantFrom('2025', 'FY2024'),
      source: fc.constant('test'),
    }),
    { freq: 2 },
  );

/** Any figures that may be recorded, each of them known or not. */
export const anyFacts = fc.record(
  Object.fromEntries(
    priorityCriteria.map((criterion) => [criterion, figure(priorityCriterionTerms[criterion].most)]),
  ),
) as unknown as fc.Arbitrary<PriorityFacts>;

/** Any weights that a question may name. */
export const anyWeights = fc
  .record(
    Object.fromEntries(
      priorityCriteria.map((criterion) => [criterion, fc.oneof(fc.constant(0), fc.nat(100))]),
    ),
  )
  .filter((weights) =>
    Object.values(weights).some((weight) => weight > 0),
  ) as unknown as fc.Arbitrary<PriorityWeights>;
