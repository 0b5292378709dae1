import type { DigitalGap, PhysicalGap } from '../../schema/vocabulary/gap.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { checkRationale } from './check-rationale.rules.ts';
import type { ExplainedService } from './check-rationale.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import type { RationaleText } from './rationale-text.rules.ts';
import { stands } from './rationale.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';

/** A rationale as far as a service that is submitted depends on it. */
export interface RationaleGiven extends RationaleFacts {
  /** What it says; null where it stands, because it was checked when it was given. */
  readonly text: RationaleText | null;
}

/** The service as it would be explained: with the verdicts that its written facts would get. */
export interface ServiceToExplain {
  readonly description: string;
  readonly unitIds: readonly string[];
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
}

/**
 * What is missing of the rationales of a service (R21, R22, R24). Where there is no digital way at all, it blocks
 * submission: one rationale has to stand, or be a draft that can be given along with the service, by the rules of
 * rationales. Where a digital way does not reach the end, it is asked for.
 *
 * @param today ISO date
 */
export function checkRationales(
  service: ServiceToExplain,
  rationales: readonly RationaleGiven[],
  today: string,
): FieldFinding[] {
  if (!provenDigitalGaps.includes(service.digitalGap) || rationales.some(stands)) return [];
  const asked = service.digitalGap === 'NO_DIGITAL';
  const [first] = rationales;
  if (first === undefined) return [missing(asked)];
  const lacking = rationales.map((rationale) => lackingIn(rationale, service, today));
  const whole = lacking.some((findings) => findings.length === 0);
  return whole ? [] : (lacking[0] ?? []).map((found) => ({ ...found, blocks: asked ? 'SUBMIT' : null }));
}

function lackingIn(
  { status, text }: RationaleGiven,
  { description, unitIds, digitalGap, physicalGap }: ServiceToExplain,
  today: string,
): FieldFinding[] {
  if (text === null) return [];
  const units = unitIds.map((id) => ({ name: id, path: [] }));
  const service: ExplainedService = { description, digitalGap, physicalGap, units };
  const { problems } = checkRationale(text, service, 'SUBMIT', today);
  const inForm = problems.map((found) => ({ ...found, field: `rationale.${found.field}` }));
  return status === 'RETURNED' ? [returned, ...inForm] : inForm;
}

const returned: FieldFinding = {
  code: 'RATIONALE_INCOMPLETE',
  field: 'rationale',
  given: null,
  message: 'The rationale was returned and has not been mended since.',
  cure: 'Mend the rationale as its comment says; then it is given along with the service.',
  source: 'R10, R21',
  blocks: 'SUBMIT',
};

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
