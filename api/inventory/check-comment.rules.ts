import type { FieldFinding } from './field-finding.rules.ts';
import { checkText } from './text-input.rules.ts';

/** Longest comment on a step, in characters. */
export const COMMENT_MAX = 2000;

/** What is wrong with the comment on a step. @param asked whether the step is not taken without one (R10) */
export function checkComment(comment: string | null, asked: boolean): FieldFinding[] {
  const text = comment?.trim() ?? '';
  if (text !== '')
    return checkText('comment', text, { max: COMMENT_MAX, lines: true }).filter(
      ({ blocks }) => blocks !== null,
    );
  if (!asked) return [];
  return [
    {
      code: 'REQUIRED',
      field: 'comment',
      given: null,
      message: 'This step is not taken without a comment.',
      cure: 'Write why, and what is to be done.',
      source: 'R10',
      blocks: 'SAVE',
    },
  ];
}
