import type { JourneyListQuery } from '../../graphql/generated/journey-list.ts';
import { countOf, formatCount } from '../../ui/numbers.ts';

/** A journey as the list receives it. */
export type JourneyRow = JourneyListQuery['journeys']['nodes'][number];
type Figures = JourneyRow['figures'];

/** The finding over a page of journeys, for its heading. */
export function journeysFinding(rows: readonly JourneyRow[], whole: boolean): string {
  if (rows.length === 0 || !whole) return 'Journeys';
  const complete = rows.filter((row) => row.digitalPath.complete).length;
  const all = countOf(rows.length, 'journey', 'journeys');
  if (complete === 0) return `None of ${all} is known to have a way that is digital from end to end`;
  return complete === rows.length
    ? `Each of ${all} has a way that is digital from end to end`
    : `${formatCount(complete)} of ${all} ${complete === 1 ? 'has' : 'have'} a way that is digital from end to end`;
}

/** How many steps cannot be finished digitally, out of which, and what is not known, in words. */
export function stepsInWords(figures: Figures): string {
  if (figures.steps === 0) return 'No step recorded yet';
  const parts = [
    `${formatCount(figures.stepsNotDigital)} of ${countOf(figures.steps, 'step', 'steps')} cannot be finished digitally`,
    ...(figures.stepsNotDigital === 0
      ? []
      : [`${formatCount(figures.stepsNotDigitalExplained)} of these with a rationale`]),
    ...(figures.stepsDigitalUnknown === 0
      ? []
      : [`not known for ${formatCount(figures.stepsDigitalUnknown)}`]),
    ...(figures.stepsNotInIndex === 0 ? [] : [`${formatCount(figures.stepsNotInIndex)} not in the index`]),
  ];
  return parts.join('; ');
}

/** Where the best digital way breaks first, in words. */
export function breakInWords({ digitalPath: { complete, firstBreak } }: JourneyRow): string {
  if (complete) return 'Digital from end to end';
  if (firstBreak === null) return 'No step recorded yet';
  const owner = firstBreak.unit === null ? '' : ` (${firstBreak.unit.abbreviation})`;
  return `${breakWords[firstBreak.rank]} in \u201c${firstBreak.stageName}\u201d: ${firstBreak.stepName}${owner}`;
}

const breakWords: Record<NonNullable<JourneyRow['digitalPath']['firstBreak']>['rank'], string> = {
  DIGITAL: 'Unbroken',
  UNKNOWN: 'Not known',
  NOT_IN_INDEX: 'Not in the index',
  NOT_DIGITAL: 'Breaks',
};

/** The counts that the strip of steps draws. */
export function stripCounts(figures: Figures) {
  return {
    services: figures.steps,
    closed: figures.stepsDigital,
    notDigital: figures.stepsNotDigital,
    digitalUnknown: figures.stepsDigitalUnknown,
    noChannel: figures.stepsNotInIndex,
  };
}
