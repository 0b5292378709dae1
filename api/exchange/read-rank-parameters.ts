import {
  byCriterion,
  priorityCriteria,
  rankParameters,
  WEIGHT_MAX,
} from '../../schema/vocabulary/priority.ts';
import type { GivenRank } from '../inventory/read-priority-rank.ts';
import { Problem } from '../problem.ts';

/**
 * The rank that an address asks for; null where it says nothing of it.
 * @throws Problem INVALID_INPUT that names the parameter and what is allowed
 */
export function readRankParameters(given: ReadonlyMap<string, string>): GivenRank | null {
  const names = Object.values(rankParameters);
  if (!names.some((name) => given.has(name))) return null;
  const weights = byCriterion((criterion) => weightIn(rankParameters[criterion], given));
  const said = priorityCriteria.filter((criterion) => weights[criterion] !== undefined);
  return {
    ...Object.fromEntries(said.map((criterion) => [criterion, weights[criterion]])),
    ...truthIn(rankParameters.hispFirst, given),
  };
}

function weightIn(name: string, given: ReadonlyMap<string, string>): number | undefined {
  const text = given.get(name)?.trim();
  if (text === undefined) return undefined;
  if (/^\d{1,3}$/.test(text) && Number(text) <= WEIGHT_MAX) return Number(text);
  throw new Problem('INVALID_INPUT', `"${name}" is a whole number from 0 to ${WEIGHT_MAX}.`, {
    field: name,
    given: text,
    limit: WEIGHT_MAX,
    cure: 'Use 0 to leave the criterion out, and more the more it is to count.',
  });
}

function truthIn(name: string, given: ReadonlyMap<string, string>): { hispFirst?: boolean } {
  const text = given.get(name)?.trim();
  if (text === undefined) return {};
  if (text === 'true' || text === 'false') return { hispFirst: text === 'true' };
  throw new Problem('INVALID_INPUT', `"${name}" is true or false.`, {
    field: name,
    given: text,
    cure: 'Write true to have providers first, or false.',
  });
}
