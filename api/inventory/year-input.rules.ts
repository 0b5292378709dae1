import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';

const YEAR = /^(?:FY ?)?(?:19|20)\d{2}(?: Q[1-4])?$/;

/** Whether a text is a year, a fiscal year or a quarter, such as `2025`, `FY2025` or `2025 Q1` (R4). */
export function checkYear(field: string, year: string): FieldFinding[] {
  if (YEAR.test(year)) return [];
  return [
    {
      code: 'YEAR_FORMAT',
      field,
      given: shown(year),
      message: 'This is not a year, a fiscal year or a quarter.',
      cure: 'Write it as 2025, FY2025 or 2025 Q1.',
      source: 'R4',
      blocks: 'SAVE',
    },
  ];
}
