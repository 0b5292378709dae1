import type { JourneyListQuery } from '../../graphql/generated/journey-list.ts';
import { countOf, formatCount } from '../../ui/numbers.ts';

/** A journey as the list receives it. */
export type JourneyRow = JourneyListQuery['journeys']['nodes'][number];
type Figures = JourneyRow['figures'];

/**
 * The finding over a page of journeys, for its heading: journeys with a digital step in every stage, of those that have
 * steps. One such step a stage is enough, and the words say so.
 */
export function journeysFinding(rows: readonly JourneyRow[], whole: boolean): string {
  const counted = rows.filter(({ figures }) => figures.steps > 0);
  if (counted.length === 0 || !whole) return 'Journeys';
  const complete = counted.filter((row) => row.digitalPath.complete).length;
  const all = countOf(counted.length, 'journey', 'journeys');
  const what = 'at least one step in every stage that can be finished digitally';
  if (complete === 0) return `None of ${all} is known to have ${what}`;
  return complete === counted.length
    ? `Each of ${all} has ${what}`
    : `${formatCount(complete)} of ${all} ${complete === 1 ? 'has' : 'have'} ${what}`;
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
  if (complete) return 'A digital step in every stage';
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
