import {
  byCriterion,
  priorityCriteria,
  priorityCriterionTerms,
  SCALE_END,
} from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { textLimits } from './input-limits.rules.ts';
import { checkText } from './text-input.rules.ts';

/** One figure with the year it is of and where it comes from. */
export interface PriorityFigure {
  /** A whole number in the unit of its criterion. */
  readonly value: number;
  /** `2025` or `FY2025`. */
  readonly year: string;
  readonly source: string;
}

/** What is recorded of demand and burden, by criterion; null where nobody has recorded it, which is not zero (R32). */
export type PriorityFacts = Readonly<Record<PriorityCriterion, PriorityFigure | null>>;

/** A figure as a form gives it: absent where it was not touched, null where it was emptied. */
export type GivenPriorityFacts = Readonly<Partial<Record<PriorityCriterion, PriorityFigure | null>>>;

/** Nothing is known. */
export const noPriorityFacts: PriorityFacts = {
  annualTransactions: null,
  adjudicationDays: null,
  burdenMinutes: null,
  selfServiceCalls: null,
};

/** The figures in the one order in which they are read and compared. Facts from before they were kept have none. */
export function priorityFactsInOrder(facts: PriorityFacts | null | undefined): PriorityFacts {
  return byCriterion((criterion) => {
    const figure = facts?.[criterion] ?? null;
    return figure === null ? null : { value: figure.value, year: figure.year, source: figure.source };
  });
}

/** Whether nothing is known. */
export function hasNoFigure(facts: PriorityFacts): boolean {
  return priorityCriteria.every((criterion) => facts[criterion] === null);
}

/** As stored in one property; null where nothing is known. */
export function writePriorityFacts(facts: PriorityFacts | null | undefined): string | null {
  const ordered = priorityFactsInOrder(facts);
  return hasNoFigure(ordered) ? null : JSON.stringify(ordered);
}

/** What `writePriorityFacts` wrote. */
export function readPriorityFacts(stored: string | null): PriorityFacts {
  return stored === null ? noPriorityFacts : priorityFactsInOrder(JSON.parse(stored) as PriorityFacts);
}

/**
 * Where a figure lies on the scale of its criterion, from 0 to 1,000 in whole steps: ten times as much is the same step
 * everywhere on it, because demand differs by powers of ten. The scale is fixed, so a figure lies where it lies whatever
 * others record. @returns null for a figure that is not known
 */
export function positionOf(criterion: PriorityCriterion, value: number | null): number | null {
  if (value === null) return null;
  const share = Math.log1p(Math.max(0, value)) / Math.log1p(priorityCriterionTerms[criterion].fullAt);
  return Math.round(SCALE_END * Math.min(1, share));
}

const YEAR = /^(?:FY ?)?(?:19|20)\d{2}$/;

/** What is wrong with the figures: each is a whole number with its year and its source. */
export function checkPriorityFacts(facts: PriorityFacts): FieldFinding[] {
  return priorityCriteria.flatMap((criterion) => {
    const figure = facts[criterion];
    return figure === null ? [] : checkFigure(criterion, figure);
  });
}

function checkFigure(criterion: PriorityCriterion, { value, year, source }: PriorityFigure): FieldFinding[] {
  const { label, most, definition } = priorityCriterionTerms[criterion];
  const path = `priorityFacts.${criterion}`;
  const common = { source: 'R32', blocks: 'SAVE' } as const;
  const findings = checkText(`${path}.source`, source, { max: textLimits.source });
  if (!(Number.isInteger(value) && value >= 0 && value <= most)) {
    findings.push({
      code: 'NUMBER_OUT_OF_RANGE',
      field: `${path}.value`,
      given: String(value),
      message: `"${label}" is a whole number from 0 to ${most.toLocaleString('en-US')}.`,
      cure: `Write a whole number, or leave the figure empty where it is not known. ${definition}`,
      ...common,
    });
  }
  if (!YEAR.test(year)) {
    findings.push({
      code: 'YEAR_FORMAT',
      field: `${path}.year`,
      given: shown(year),
      message: `"${label}" is a figure of a whole year, and this is not one.`,
      cure: 'Write the year as 2025 or FY2025.',
      ...common,
    });
  }
  if (source === '') {
    findings.push({
      code: 'REQUIRED',
      field: `${path}.source`,
      given: null,
      message: `"${label}" has no source.`,
      cure: 'Write where the number comes from.',
      ...common,
    });
  }
  return findings;
}

/** The figures after what a form gives is laid over what is stored. @param tidy how a text is stored */
export function mergePriorityFacts(
  stored: PriorityFacts,
  given: GivenPriorityFacts | null | undefined,
  tidy: (text: string) => string,
): PriorityFacts {
  if (given === undefined) return stored;
  if (given === null) return noPriorityFacts;
  return byCriterion((criterion) => {
    const figure = given[criterion];
    if (figure === undefined) return stored[criterion];
    return figure === null
      ? null
      : { value: figure.value, year: tidy(figure.year), source: tidy(figure.source) };
  });
}

/** What the kept of two records takes over of the other: figures that it lacks, each with where it was recorded (R13). */
export function takeOverFigures(
  kept: PriorityFacts,
  merged: PriorityFacts,
  mergedName: string,
): PriorityFacts {
  return byCriterion((criterion) => {
    const other = merged[criterion];
    if (kept[criterion] !== null || other === null) return kept[criterion];
    return { ...other, source: `${other.source} (recorded under "${mergedName}")` };
  });
}
