import { priorityCriteria, priorityCriterionTerms, SCALE_END } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion, PriorityWeights } from '../../schema/vocabulary/priority.ts';
import { formatCount, formatShare } from '../ui/numbers.ts';
import type { GapListRow } from './gap-list-row.ts';

type Score = NonNullable<GapListRow['priorityScore']>;

const oneDecimal = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A score as pages show it: "612.5". */
export const scoreInWords = (score: number): string => oneDecimal.format(score);

/** A row's place in short: its score, and of how much of the weight it knows. */
export function placeInWords(row: GapListRow, hispFirst: boolean): { score: string | null; rest: string } {
  const first = hispFirst && row.hispDesignations.length > 0 ? ', provider' : '';
  const { priorityScore } = row;
  if (priorityScore === null) return { score: null, rest: `No score: no figure known${first}` };
  const { score, lowest, highest, known, asked } = priorityScore;
  const range = known === asked ? '' : `from ${scoreInWords(lowest)} to ${scoreInWords(highest)}; `;
  return { score: scoreInWords(score), rest: `${range}${known} of ${asked} known${first}` };
}

/** Why a row has its score, a sentence for each criterion that counts and one for the score. */
export function reasonsForPlace(row: GapListRow, weights: PriorityWeights): string[] {
  const { priorityScore, priorityFacts, hispDesignations } = row;
  if (priorityScore === null) return [];
  const counting = priorityCriteria.filter((criterion) => weights[criterion] > 0);
  const total = counting.reduce((sum, criterion) => sum + weights[criterion], 0);
  const known = counting.flatMap((criterion) => {
    const { unit, unitOfOne } = priorityCriterionTerms[criterion];
    const [figure, position] = [priorityFacts[criterion], priorityScore[criterion]];
    if (figure === null || position === null) return [];
    const counted = `${formatCount(figure.value)} ${figure.value === 1 ? unitOfOne : unit}`;
    const points = `${formatCount(position)} of ${formatCount(SCALE_END)} points, weight ${weights[criterion]} of ${total}`;
    return [`${counted}, ${figure.year} (${figure.source}): ${points}.`];
  });
  const open = counting.filter((criterion) => priorityFacts[criterion] === null);
  return [
    ...known,
    ...openSentence(open, weights),
    scoreSentence(priorityScore),
    ...providerSentence(hispDesignations),
  ];
}

function openSentence(open: readonly PriorityCriterion[], weights: PriorityWeights): string[] {
  if (open.length === 0) return [];
  const named = open.map(
    (criterion) => `${priorityCriterionTerms[criterion].label} (weight ${weights[criterion]})`,
  );
  return [`Not known, so anything from 0 to ${formatCount(SCALE_END)} points: ${named.join('; ')}.`];
}

function scoreSentence({ score, lowest, highest, known, asked }: Score): string {
  if (known === asked) return `Score ${scoreInWords(score)}: the weighted mean of the points.`;
  return `Score ${scoreInWords(score)}: the middle between ${scoreInWords(lowest)} and ${scoreInWords(highest)}, which the figures that are not known leave open.`;
}

function providerSentence(hisps: GapListRow['hispDesignations']): string[] {
  if (hisps.length === 0) return [];
  return [`Led by a high impact service provider: ${hisps.map(({ name }) => name).join('; ')}.`];
}

/** Of how many of the services listed a figure is known: "Services with the figure: 3 of 412 (less than 1 %)." */
export function coverageInWords(known: number, services: number): string {
  if (services === 0) return 'No service is listed.';
  return `Services with the figure: ${known === 0 ? `none of ${formatCount(services)}` : formatShare(known, services)}.`;
}
