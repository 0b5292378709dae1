import type { FieldProblemCode, WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';

/** What was found in one field of a form: a problem that blocks a step, or a warning that blocks none. */
export interface FieldFinding {
  readonly code: FieldProblemCode;
  /** Path as in the input, list positions from 0: `channels.2.url`. */
  readonly field: string;
  /** What was given, shortened to 200 characters; null where nothing was, or where it must not be repeated. */
  readonly given: string | null;
  readonly message: string;
  /** What to do, in one sentence. */
  readonly cure: string;
  /** Requirement, law or circular behind it. */
  readonly source: string;
  /** The first step that it blocks; null for a warning. */
  readonly blocks: WriteStage | null;
}

/** Everything that was found, all at once. */
export interface Findings {
  readonly problems: readonly FieldFinding[];
  /** What blocks nothing at this step; where it will block a later one, `blocks` names it. */
  readonly warnings: readonly FieldFinding[];
}

const GIVEN_MAX = 200;

/** What a person may be shown of what was given: its start, without characters that cannot be seen. */
export function shown(given: string): string {
  const readable = given.replace(/\p{C}/gu, '\u{FFFD}');
  const characters = [...readable];
  return characters.length > GIVEN_MAX ? `${characters.slice(0, GIVEN_MAX).join('')}...` : readable;
}

/** Parts findings by what they do at a step; findings of one field stay in their order. */
export function sortFindings(findings: readonly FieldFinding[], stage: WriteStage): Findings {
  const stops = (finding: FieldFinding): boolean =>
    finding.blocks === 'SAVE' || (finding.blocks === 'SUBMIT' && stage === 'SUBMIT');
  return { problems: findings.filter(stops), warnings: findings.filter((finding) => !stops(finding)) };
}
