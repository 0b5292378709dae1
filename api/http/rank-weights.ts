import {
  EQUAL_WEIGHTS,
  priorityCriteria,
  priorityCriterionTerms,
  WEIGHT_MAX,
} from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';

const names = priorityCriteria.map((criterion) => priorityCriterionTerms[criterion].setting);
const example = priorityCriteria
  .map((criterion) => `${priorityCriterionTerms[criterion].setting}=${EQUAL_WEIGHTS[criterion]}`)
  .join(',');

/** What to write instead of weights that cannot be read. */
export const WEIGHTS_CURE = `name each of ${names.join(', ')} once with a whole number from 0 to ${WEIGHT_MAX}, at least one above 0, such as ${example}, or unset it for equal weights`;

/**
 * The weights of a setting such as `transactions=40,adjudication=20,burden=20,calls=20` (R32). Every criterion has to be
 * named, so that nobody has to know what an absent one would count.
 * @returns null where the text is something else
 */
export function readWeights(text: string): PriorityWeights | null {
  const parts = text.split(',').map((part) => /^\s*([a-z]+)\s*=\s*(\d{1,3})\s*$/.exec(part));
  const given = new Map(parts.map((part) => [part?.[1] ?? '', Number(part?.[2] ?? Number.NaN)]));
  const isWhole = parts.length === names.length && names.every((name) => given.has(name));
  const values = [...given.values()];
  if (!isWhole || !values.every((value) => value <= WEIGHT_MAX) || values.every((value) => value === 0))
    return null;
  return Object.fromEntries(
    priorityCriteria.map((criterion) => [criterion, given.get(priorityCriterionTerms[criterion].setting)]),
  ) as unknown as PriorityWeights;
}
