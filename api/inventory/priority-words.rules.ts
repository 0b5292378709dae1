import { priorityCriteria, priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import type { Facts } from './change-diff.rules.ts';
import { plain } from './value-words.rules.ts';
import type { Lines } from './value-words.rules.ts';

/** Each figure that is known as a line: `1,200 transactions a year, FY2025 (yearly report)`. */
export const priorityLines: Lines = (value) => {
  const facts = (value ?? {}) as Facts;
  return priorityCriteria.flatMap((criterion) => {
    const figure = (facts[criterion] ?? null) as Facts | null;
    if (figure === null) return [];
    const said = (part: string): string => plain(figure[part] ?? null, new Map()).join('');
    const { unit, unitOfOne } = priorityCriterionTerms[criterion];
    return [
      `${said('value')} ${figure['value'] === 1 ? unitOfOne : unit}, ${said('year')} (${said('source')})`,
    ];
  });
};
