import {
  byCriterion,
  priorityCriteria,
  priorityCriterionTerms,
} from '../../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../../schema/vocabulary/priority.ts';
import type { ServiceInput } from '../../graphql/generated/register-service.ts';
import { figureOf } from './figure-of.ts';
import type { FigureValue } from './service-values.ts';

/** Figures of demand and burden as they are typed. */
type FigureValues = Record<PriorityCriterion, FigureValue>;

/** Nothing is known of demand and burden. */
export function emptyFigures(): FigureValues {
  return byCriterion(() => ({ value: '', year: '', source: '' }));
}

/** A figure as the API gives it. */
interface StoredFigure {
  readonly value: number;
  readonly year: string;
  readonly source: string;
}

/** The figures of a record, as they are typed. */
export function figuresOf(stored: Readonly<Record<PriorityCriterion, StoredFigure | null>>): FigureValues {
  return byCriterion((criterion) => {
    const figure = stored[criterion];
    return figure === null
      ? { value: '', year: '', source: '' }
      : { value: String(figure.value), year: figure.year, source: figure.source };
  });
}

/** Whether anything of a figure is filled in; one of which nothing is, is not known. */
export function isFigureGiven({ value, year, source }: FigureValue): boolean {
  return [value, year, source].some((text) => text.trim() !== '');
}

/** The figures as the API takes them: null for one that is not known, so that what was emptied is emptied in the record. */
export function figureInputsOf(values: FigureValues): NonNullable<ServiceInput['priorityFacts']> {
  return byCriterion((criterion) => {
    const figure = values[criterion];
    if (!isFigureGiven(figure)) return null;
    return { value: figureOf(figure.value), year: figure.year.trim(), source: figure.source.trim() };
  });
}

/** Each figure that is given, in words. */
export function figureLines(values: FigureValues): string[] {
  return priorityCriteria.flatMap((criterion) => {
    const { value, year, source } = values[criterion];
    if (!isFigureGiven(values[criterion])) return [];
    return [`${priorityCriterionTerms[criterion].label}: ${value}, ${year}; source: ${source}`];
  });
}

/** The figures as the page of the service would show them; one that is not whole yet is not known. */
export function typedFigures(values: FigureValues): Record<PriorityCriterion, StoredFigure | null> {
  const given = figureInputsOf(values);
  return byCriterion((criterion) => {
    const figure = given[criterion] ?? null;
    return figure === null || figure.value < 0 || figure.year === '' ? null : figure;
  });
}
