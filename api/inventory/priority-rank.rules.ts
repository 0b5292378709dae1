import { priorityCriteria, SCALE_END, SCALE_MIDDLE } from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import { positionOf } from './priority-facts.rules.ts';
import type { PriorityFacts } from './priority-facts.rules.ts';

/** How the weighted rank is made: what each criterion counts, and whether High Impact Service Providers come first. */
export interface PriorityRank {
  readonly weights: PriorityWeights;
  readonly hispFirst: boolean;
}

/** The score of one service under some weights, from 0 to 1,000. */
export interface PriorityScore {
  /** Halfway between `lowest` and `highest`, with one decimal: what the rank goes by. */
  readonly score: number;
  /** What the score is where every figure that is not known turns out to be the lowest there can be, and the highest. */
  readonly lowest: number;
  readonly highest: number;
  /** How many of the criteria that count are known, and how many count. */
  readonly known: number;
  readonly asked: number;
}

/** What the criteria of a service come to: weighted positions, and how much of the weight is known. All whole numbers. */
interface Sums {
  readonly weight: number;
  readonly knownWeight: number;
  /** Weighted positions of what is known. */
  readonly proven: number;
  readonly known: number;
  readonly asked: number;
}

function sumsOf(facts: PriorityFacts, weights: PriorityWeights): Sums {
  const sums = { weight: 0, knownWeight: 0, proven: 0, known: 0, asked: 0 };
  for (const criterion of priorityCriteria) {
    const weight = weights[criterion];
    if (weight === 0) continue;
    const position = positionOf(criterion, facts[criterion]?.value ?? null);
    sums.weight += weight;
    sums.asked += 1;
    if (position === null) continue;
    sums.knownWeight += weight;
    sums.proven += weight * position;
    sums.known += 1;
  }
  return sums;
}

/**
 * The score of a service: the weighted mean of the positions of its figures on their scales (R32). A figure that is not
 * known may lie anywhere on its scale, so the score lies between two numbers, and the rank takes the middle: neither the
 * lowest, which would make unknown a zero, nor the mean of what is known, by which one high figure alone would pass four
 * that are proven.
 * @returns null where nothing that counts is known: such a service has no score
 */
export function scoreOf(facts: PriorityFacts, weights: PriorityWeights): PriorityScore | null {
  const { weight, knownWeight, proven, known, asked } = sumsOf(facts, weights);
  if (known === 0) return null;
  const open = weight - knownWeight;
  const per = (sum: number): number => Math.round((10 * sum) / weight) / 10;
  return {
    score: per(proven + open * SCALE_MIDDLE),
    lowest: per(proven),
    highest: per(proven + open * SCALE_END),
    known,
    asked,
  };
}

/**
 * The place of a service in the weighted rank as a text: ascending places are the order of the list, and no two services
 * have the same. First services of High Impact Service Providers, where they come first; then those with a score before
 * those without; then the higher score, of equal ones the one with more of its weight known, then the name.
 * `rankKey` in `priority-rank.statements.ts` says the same to the database; a test holds the two together.
 */
export function rankKeyOf(
  service: { readonly facts: PriorityFacts; readonly hisp: boolean; readonly nameKey: string },
  { weights, hispFirst }: PriorityRank,
): string {
  const { weight, knownWeight, proven, known } = sumsOf(service.facts, weights);
  const open = weight - knownWeight;
  const behind = weight * SCALE_END - (proven + open * SCALE_MIDDLE);
  return [
    hispFirst && !service.hisp ? '1' : '0',
    known === 0 ? '1' : '0',
    String(behind).padStart(6, '0'),
    String(open).padStart(3, '0'),
    `|${service.nameKey}`,
  ].join('');
}
