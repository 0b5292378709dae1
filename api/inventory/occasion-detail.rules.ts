import type { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';
import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { optionalOr, textsOr, tidy } from './given.rules.ts';
import type { Given } from './given.rules.ts';
import { listLimits, textLimits } from './input-limits.rules.ts';
import type { DemandFacts, OccasionFacts } from './service-facts.rules.ts';
import { checkCount, checkText, checkTexts, checkTwice } from './text-input.rules.ts';
import { checkYear } from './year-input.rules.ts';

/** The demand of an occasion as a form gives it. */
export interface GivenDemand {
  readonly band: DemandBand;
  readonly unit?: Given<string>;
  readonly year?: Given<string>;
  readonly explanation?: Given<string>;
}

/** What a form says of an occasion; what is absent is not known. */
export interface GivenOccasionDetail {
  readonly occasion: string;
  readonly kind?: Given<OccasionKind>;
  readonly demand?: Given<GivenDemand>;
  readonly characteristics?: Given<readonly string[]>;
}

/**
 * What is said of the occasions after a form is laid over what is stored. Where the form says nothing of them, what is
 * stored stays with its occasion, and goes with an occasion that goes.
 * @param occasions the occasions as the form leaves them
 */
export function mergeOccasionDetails(
  base: readonly OccasionFacts[],
  given: Given<readonly GivenOccasionDetail[]>,
  occasions: readonly string[],
): readonly OccasionFacts[] {
  if (given === undefined) return base.filter(({ occasion }) => occasions.includes(occasion));
  return (given ?? []).map((detail) => ({
    occasion: tidy(detail.occasion),
    kind: detail.kind ?? 'UNKNOWN',
    demand: demandOf(detail.demand),
    characteristics: textsOr(detail.characteristics, []),
  }));
}

function demandOf(given: Given<GivenDemand>): DemandFacts | null {
  if (given === undefined || given === null) return null;
  return {
    band: given.band,
    unit: optionalOr(given.unit, null),
    year: optionalOr(given.year, null),
    explanation: optionalOr(given.explanation, null),
  };
}

/** Whether anything is recorded of an occasion beside its words. */
export function saysSomething({ kind, demand, characteristics }: OccasionFacts): boolean {
  return kind !== 'UNKNOWN' || demand !== null || characteristics.length > 0;
}

/** What is wrong with what is said of the occasions: each is one of the service, once, with a demand that is whole (R4). */
export function checkOccasionDetails(
  details: readonly OccasionFacts[],
  occasions: readonly string[],
): FieldFinding[] {
  const tooMany = checkCount('occasionDetails', details.length, listLimits.occasions);
  if (tooMany.length > 0) return tooMany;
  return [
    ...details.flatMap((detail, i) => checkDetail(`occasionDetails.${i}`, detail, occasions)),
    ...checkTwice(
      (i) => `occasionDetails.${i}.occasion`,
      details,
      ({ occasion }) => occasion || null,
      ({ occasion }) => occasion,
    ),
  ];
}

function checkDetail(path: string, detail: OccasionFacts, occasions: readonly string[]): FieldFinding[] {
  const { occasion, demand, characteristics } = detail;
  return [
    ...(occasions.includes(occasion) ? [] : [notAnOccasion(`${path}.occasion`, occasion)]),
    ...(demand === null ? [] : checkDemand(`${path}.demand`, demand)),
    ...checkTexts(`${path}.characteristics`, characteristics, {
      max: textLimits.characteristic,
      count: listLimits.characteristics,
    }),
  ];
}

function notAnOccasion(field: string, occasion: string): FieldFinding {
  return {
    code: 'OCCASION_UNKNOWN',
    field,
    given: shown(occasion),
    message: 'This is none of the occasions of the service.',
    cure: 'Write it word for word as it stands among the occasions, or add it there.',
    source: 'R4',
    blocks: 'SAVE',
  };
}

/** A band has a unit and a year; "not known" has a reason (R4). */
function checkDemand(path: string, { band, unit, year, explanation }: DemandFacts): FieldFinding[] {
  const missing = (part: string, message: string, cure: string): FieldFinding => ({
    code: 'REQUIRED',
    field: `${path}.${part}`,
    given: null,
    message,
    cure,
    source: 'R4',
    blocks: 'SAVE',
  });
  const isKnown = band !== 'UNKNOWN';
  const findings = [
    ...checkText(`${path}.unit`, unit ?? '', { max: textLimits.volumeUnit }),
    ...checkText(`${path}.explanation`, explanation ?? '', { max: textLimits.demandExplanation }),
    ...(year === null ? [] : checkYear(`${path}.year`, year)),
  ];
  if (isKnown && unit === null)
    findings.push(
      missing('unit', 'The demand does not say what is counted.', 'Write it, such as "applications".'),
    );
  if (isKnown && year === null)
    findings.push(missing('year', 'The demand has no year.', 'Write it as 2025, FY2025 or 2025 Q1.'));
  if (!isKnown && explanation === null)
    findings.push(
      missing(
        'explanation',
        'The demand is not known, and nothing says why.',
        'Say why nobody knows, or leave the demand out.',
      ),
    );
  return findings;
}
