import { priorityCriteria, priorityCriterionTerms, SCALE_END } from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import { formatCount, formatShare } from '../ui/numbers.ts';
import type { GapListRow } from './gap-list-row.ts';

const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A score as pages show it: "612.5". */
export const scoreInWords = (score: number): string => oneDecimal.format(score);

/** A row's place in short: its score, and of how much of the weight it knows. */
export function placeInWords(row: GapListRow, hispFirst: boolean): { score: string | null; rest: string } {
  const first = hispFirst && row.hispDesignations.length > 0 ? ', provider' : '';
  const { priorityScore } = row;
  if (priorityScore === null) return { score: null, rest: `No score: no figure known${first}` };
  const { score, known, asked } = priorityScore;
  return { score: scoreInWords(score), rest: `${known} of ${asked} known${first}` };
}

/** Why a row has its score, a sentence for each criterion that counts and one for the score. */
export function reasonsForPlace(row: GapListRow, weights: PriorityWeights): string[] {
  const { priorityScore, priorityFacts, hispDesignations } = row;
  if (priorityScore === null) return [];
  const counting = priorityCriteria.filter((criterion) => weights[criterion] > 0);
  const total = counting.reduce((sum, criterion) => sum + weights[criterion], 0);
  const parts = counting.map((criterion) => {
    const { label, unit, unitOfOne } = priorityCriterionTerms[criterion];
    const [figure, position] = [priorityFacts[criterion], priorityScore[criterion]];
    const weight = `weight ${weights[criterion]} of ${total}`;
    if (figure === null || position === null)
      return `${label}: not known, so anything from 0 to ${formatCount(SCALE_END)} points; ${weight}.`;
    const counted = `${formatCount(figure.value)} ${figure.value === 1 ? unitOfOne : unit}`;
    return `${counted} in ${figure.year} (${figure.source}): ${formatCount(position)} of ${formatCount(SCALE_END)} points; ${weight}.`;
  });
  return [...parts, scoreSentence(priorityScore), ...providerSentence(hispDesignations)];
}

function scoreSentence({
  score,
  lowest,
  highest,
  known,
  asked,
}: NonNullable<GapListRow['priorityScore']>): string {
  if (known === asked) return `Score: the weighted mean, ${scoreInWords(score)}.`;
  return `Score: ${scoreInWords(score)}, the middle between ${scoreInWords(lowest)} and ${scoreInWords(highest)}, which what is not known leaves open.`;
}

function providerSentence(hisps: GapListRow['hispDesignations']): string[] {
  if (hisps.length === 0) return [];
  return [`Led by a high impact service provider: ${hisps.map(({ name }) => name).join('; ')}.`];
}

/** Of how many of the services listed a figure is known: "Known for 3 of 412 services (less than 1 %)." */
export function coverageInWords(known: number, services: number): string {
  if (services === 0) return 'No service is listed.';
  if (known === 0)
    return `Known for none of ${services === 1 ? 'the one service' : `the ${formatCount(services)} services`}.`;
  return `Known for ${formatShare(known, services)} services.`;
}
