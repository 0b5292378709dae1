import type { DigitalGap } from '../../schema/vocabulary/gap.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { SolutionKind } from '../../schema/vocabulary/rationale.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';

/** A rationale as far as a service that is submitted depends on it. */
export interface RationaleGiven extends RationaleFacts {
  readonly title: string;
  /** Brief reasons, at most 250 characters each (R30). */
  readonly reasons: readonly { readonly brief: string }[];
  /** Potential ways; a kind may be left open. */
  readonly solutions: readonly { readonly kind: SolutionKind | null; readonly text: string }[];
}

/**
 * What is missing of the rationales of a service (R21, R22, R24). Where there is no digital way at all, it blocks
 * submission; where a digital way does not reach the end, it is asked for.
 */
export function checkRationales(gap: DigitalGap, rationales: readonly RationaleGiven[]): FieldFinding[] {
  const incomplete = rationales.flatMap(checkRationale);
  if (!provenDigitalGaps.includes(gap)) return [];
  const asked = gap === 'NO_DIGITAL';
  if (rationales.length === 0) return [missing(asked)];
  const whole = rationales.some((rationale) => checkRationale(rationale).length === 0);
  return whole ? [] : incomplete.map((finding) => (asked ? finding : { ...finding, blocks: null }));
}

function missing(asked: boolean): FieldFinding {
  return {
    code: 'RATIONALE_MISSING',
    field: 'rationale',
    given: null,
    message: asked
      ? 'The service has no digital way at all, and nobody has said why.'
      : 'The service cannot be finished digitally, and nobody has said what stands in the way of the remaining steps.',
    cure: asked
      ? 'Write a rationale with at least one brief reason and at least one potential way to make it digital.'
      : 'Write a rationale with the barriers and what it would take to bring the remaining steps online.',
    source: asked ? 'R21, IDEA section 4(d), A-11 280.5 (2022)' : 'R24',
    blocks: asked ? 'SUBMIT' : null,
  };
}

function checkRationale(rationale: RationaleGiven): FieldFinding[] {
  const cannot = rationale.disposition === 'CANNOT_BE_DIGITAL';
  const found = {
    code: 'RATIONALE_INCOMPLETE',
    given: null,
    source: cannot ? 'R22, IDEA section 4(d)' : 'R21, IDEA section 4(d)',
    blocks: 'SUBMIT',
  } as const;
  const findings: FieldFinding[] = [];
  if (!rationale.reasons.some((reason) => reason.brief.trim() !== '')) {
    findings.push({
      ...found,
      field: 'rationale.reasons',
      message: 'The rationale gives no reason in words.',
      cure: 'Add at least one reason and say it briefly, in 250 characters or fewer.',
    });
  }
  if (!hasWay(rationale, cannot)) {
    findings.push({
      ...found,
      field: 'rationale.solutions',
      message: 'The rationale names no potential way to make the service digital.',
      cure: cannot
        ? 'Add a potential way of a kind that the Act names, or choose "none identified" and say why there is none.'
        : 'Add at least one potential way and describe it. "None identified" counts only for a service that cannot be digital.',
    });
  }
  if (cannot && rationale.title.trim() === '') {
    findings.push({
      ...found,
      field: 'rationale.title',
      message: 'The rationale does not name the service, form or process it is about.',
      cure: 'Give it a title.',
    });
  }
  return findings;
}

/** "None identified" with its text counts only where the service cannot be digital (R21, R22). */
function hasWay(rationale: RationaleGiven, cannot: boolean): boolean {
  return rationale.solutions.some(
    ({ kind, text }) => text.trim() !== '' && (kind !== 'NONE_IDENTIFIED' || cannot),
  );
}
