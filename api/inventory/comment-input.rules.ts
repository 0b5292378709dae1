import type { FieldFinding } from './field-finding.rules.ts';
import { checkText } from './text-input.rules.ts';

/** Longest comment on a step, in characters. */
export const COMMENT_MAX = 2000;

/** What keeps a comment from being taken: it is too long, has unseen characters, or is missing where one is needed. */
export function commentFinding(comment: string | null, needed: boolean): FieldFinding[] {
  if (comment === null || comment.trim() === '') return needed ? [missing] : [];
  return checkText('comment', comment, { max: COMMENT_MAX, lines: true }).filter(
    ({ blocks }) => blocks !== null,
  );
}

const missing: FieldFinding = {
  code: 'REQUIRED',
  field: 'comment',
  given: null,
  message: 'It is not said what has to be mended.',
  cure: 'Write in the comment what the agency is to change.',
  source: 'R10, R97',
  blocks: 'SAVE',
};
