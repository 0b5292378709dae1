import {
  byCriterion,
  EQUAL_WEIGHTS,
  priorityCriteria,
  priorityCriterionTerms,
  WEIGHT_MAX,
} from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion, PriorityWeights } from '../../schema/vocabulary/priority.ts';
import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import type { PriorityRank } from './priority-rank.rules.ts';
import type { StoredOrder } from './service-page.statements.ts';

/** A rank as it is asked for: what is absent is as configured, and providers come first. */
export type GivenRank = Readonly<Partial<Record<PriorityCriterion, number | null>>> & {
  readonly hispFirst?: boolean | null;
};

/** The weights that count where a question names none: as configured (`FSI_RANK_WEIGHTS`), else equal. */
export function usualWeights(context: Pick<RequestContext, 'rankWeights'>): PriorityWeights {
  return context.rankWeights ?? EQUAL_WEIGHTS;
}

/**
 * The rank that a question asks for (R32).
 * @param field the argument, for the words of a refusal
 * @throws Problem INVALID_INPUT for a weight that is no whole number from 0 to 100, and where no criterion counts
 */
export function readRank(
  context: Pick<RequestContext, 'rankWeights'>,
  given: GivenRank | null | undefined,
  field = 'rank',
): PriorityRank {
  const usual = usualWeights(context);
  const weights = byCriterion((criterion) =>
    checkedWeight(field, criterion, given?.[criterion] ?? usual[criterion]),
  );
  if (priorityCriteria.every((criterion) => weights[criterion] === 0)) {
    throw new Problem('INVALID_INPUT', 'Every weight is 0, so nothing would be ranked by.', {
      field,
      given: '0, 0, 0, 0',
      cure: 'Give at least one criterion a weight from 1 to 100, or sort by name.',
    });
  }
  return { weights, hispFirst: given?.hispFirst ?? true };
}

function checkedWeight(field: string, criterion: PriorityCriterion, weight: number): number {
  if (Number.isInteger(weight) && weight >= 0 && weight <= WEIGHT_MAX) return weight;
  const { label } = priorityCriterionTerms[criterion];
  throw new Problem('INVALID_INPUT', `The weight of "${label}" is a whole number from 0 to ${WEIGHT_MAX}.`, {
    field: `${field}.${criterion}`,
    given: String(weight),
    limit: WEIGHT_MAX,
    cure: 'Use 0 to leave the criterion out, and more the more it is to count.',
  });
}

/** An order with what it takes: the weighted rank has weights, every other order is a stored key. */
export type Ordered =
  { readonly order: StoredOrder } | { readonly order: 'PRIORITY'; readonly rank: PriorityRank };

/**
 * The order of a list, with the rank behind it where it is PRIORITY.
 * @throws Problem INVALID_INPUT where weights are given for an order that has none; as `readRank`
 */
export function orderedBy(
  context: Pick<RequestContext, 'rankWeights'>,
  order: ServiceOrder,
  given: GivenRank | null | undefined,
): Ordered {
  if (order === 'PRIORITY') return { order, rank: readRank(context, given) };
  if (given === null || given === undefined) return { order };
  throw new Problem('INVALID_INPUT', 'Weights are given, but the order does not use them.', {
    field: 'rank',
    given: order,
    cure: 'Ask for orderBy: PRIORITY, or leave the weights out.',
  });
}
