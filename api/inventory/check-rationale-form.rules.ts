import type { FieldProblemCode, WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';
import { readsAsCitation } from './citation.rules.ts';
import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { checkOwner } from './owner-input.rules.ts';
import type { RationaleText } from './rationale-text.rules.ts';
import { checkCount, checkText } from './text-input.rules.ts';

/** Longest brief reason, in characters (R30). */
export const BRIEF_MAX = 250;

const most = {
  title: 300,
  description: 2000,
  explanation: 10_000,
  citation: 120,
  solution: 2000,
} as const;
const mostEntries = { reasons: 20, solutions: 20, citations: 10 } as const;

/** How the fields of a rationale have to be written, whatever it says: lengths, characters, dates, contacts (R9, R27, R30, R95). */
export function rationaleForm(text: RationaleText, today: string): FieldFinding[] {
  return [
    ...lists(text),
    ...texts(text).flatMap(([field, words, max]) =>
      checkText(field, words, { max, lines: !inOneLine.test(field) }),
    ),
    ...citations(text),
    ...checkOwner(text.owner),
    ...reviewDate(text, today),
  ];
}

/** One finding; `blocks` is the first step that it blocks, null for a warning. */
export const finding = (
  code: FieldProblemCode,
  field: string,
  blocks: WriteStage | null,
  source: string,
  message: string,
  cure: string,
  given: string | null = null,
): FieldFinding => ({
  code,
  field,
  given: given === null ? null : shown(given),
  message,
  cure,
  source,
  blocks,
});

/** Texts of one line. */
const inOneLine = /title|citations/;

/** Every text with its path and the most characters it may have. */
function texts(text: RationaleText): (readonly [field: string, words: string, max: number])[] {
  return [
    ['title', text.title, most.title],
    ['description', text.description ?? '', most.description],
    ['explanation', text.explanation, most.explanation],
    ...text.reasons.map(({ brief }, i) => [`reasons.${i}.brief`, brief ?? '', BRIEF_MAX] as const),
    ...text.reasons.flatMap(({ citations: cited }, i) =>
      cited.map((words, j) => [`reasons.${i}.citations.${j}`, words, most.citation] as const),
    ),
    ...text.solutions.map(
      ({ text: words }, i) => [`solutions.${i}.text`, words ?? '', most.solution] as const,
    ),
  ];
}

function lists({ reasons, solutions }: RationaleText): FieldFinding[] {
  return [
    ...checkCount('reasons', reasons.length, mostEntries.reasons),
    ...checkCount('solutions', solutions.length, mostEntries.solutions),
    ...reasons.flatMap(({ citations: cited }, i) =>
      checkCount(`reasons.${i}.citations`, cited.length, mostEntries.citations),
    ),
  ];
}

function citations({ reasons }: RationaleText): FieldFinding[] {
  return reasons.flatMap(({ citations: cited }, i) =>
    cited.flatMap((words, j) => {
      if (readsAsCitation(words)) return [];
      const message = 'This does not read as a reference to a statute or regulation.';
      const cure = 'Write it as 42 U.S.C. 405, 20 CFR 422.107 or Public Law 115-336.';
      return [
        finding('CITATION_UNREADABLE', `reasons.${i}.citations.${j}`, null, 'R30', message, cure, words),
      ];
    }),
  );
}

function reviewDate({ reviewDue }: RationaleText, today: string): FieldFinding[] {
  if (reviewDue === null) return [];
  if (!isDate(reviewDue)) {
    const message = 'This is not a date of the calendar.';
    const cure = 'Write year, month and day as 2027-03-31.';
    return [finding('DATE_FORMAT', 'reviewDue', 'SAVE', 'R27', message, cure, reviewDue)];
  }
  if (reviewDue > today) return [];
  const message = 'The day by which the rationale is looked at again is not in the future.';
  const cure = `Choose a day after ${today}, or none: then it is a year from when it is submitted.`;
  return [finding('DATE_PAST', 'reviewDue', 'SUBMIT', 'R27', message, cure, reviewDue)];
}

/** Whether a text is a day that exists, as 2027-03-31. */
export function isDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
