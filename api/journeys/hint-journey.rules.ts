import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { PRA_PEOPLE } from './journey-limits.rules.ts';
import { placedEvidence, placedObservations, placedSteps } from './journey-paths.rules.ts';

/** Ways of asking people that count as collecting information (44 U.S.C. 3502). */
const askingMethods: readonly string[] = ['INTERVIEW', 'SURVEY', 'USABILITY_TEST'];

/**
 * What would make a journey better and blocks nothing (R42, R46, R51).
 * @param agencyOf the agency at the top of the tree above a service or a unit, by its id
 */
export function hintJourney(
  document: JourneyDocument,
  agencyOf: ReadonlyMap<string, string>,
): FieldFinding[] {
  const steps = placedSteps(document);
  return [
    ...fewAgencies(document, agencyOf),
    ...document.stages.flatMap(({ steps: { length } }, i) =>
      length > 0
        ? []
        : [hint(`stages.${i}.steps`, 'The stage has no steps.', 'Add what people do in it.', 'R44')],
    ),
    ...steps.flatMap(({ path, part }) => [
      ...(part.serviceIds.length > 0 ? [] : [withoutService(path, part.expectedUnitId !== null)]),
      ...(part.evidence.length > 0 ? [] : [withoutEvidence(`${path}.evidence`, 'step')]),
    ]),
    ...placedObservations(document).flatMap(({ path, part }) =>
      part.kind === 'PAIN_POINT' && part.evidence.length === 0
        ? [withoutEvidence(`${path}.evidence`, 'pain point')]
        : [],
    ),
    ...placedEvidence(document).flatMap(({ path, part }) =>
      part.praBasis === null && (part.participants ?? 0) >= PRA_PEOPLE && askingMethods.includes(part.method)
        ? [withoutBasis(`${path}.praBasis`)]
        : [],
    ),
  ];
}

function hint(field: string, message: string, cure: string, source: string): FieldFinding {
  return { code: 'RECOMMENDED', field, given: null, message, cure, source, blocks: null };
}

function withoutService(path: string, expected: boolean): FieldFinding {
  const cure = expected
    ? 'Ask the unit with a claim, and put the service on the step once it is registered.'
    : 'Choose the service, or say which unit is expected to give it.';
  return hint(`${path}.serviceIds`, 'The step has no registered service.', cure, 'R46');
}

const withoutEvidence = (field: string, noun: string): FieldFinding =>
  hint(
    field,
    `Nothing is said of what the ${noun} rests on.`,
    'Add the method and, where known, how many people took part and when.',
    'R51',
  );

const withoutBasis = (field: string): FieldFinding =>
  hint(
    field,
    `${PRA_PEOPLE} or more people were asked, and no basis in the Paperwork Reduction Act is given.`,
    'Add the control number or the exemption.',
    'R51, 5 CFR 1320.3(c)',
  );

/** A life experience takes several agencies; a journey of it that names fewer is not wrong, but not finished (R42). */
function fewAgencies(document: JourneyDocument, agencyOf: ReadonlyMap<string, string>): FieldFinding[] {
  if (document.lifeExperienceId === null) return [];
  const named = placedSteps(document).flatMap(({ part }) => [...part.serviceIds, part.expectedUnitId ?? '']);
  const agencies = new Set(named.flatMap((id) => agencyOf.get(id) ?? []));
  if (agencies.size >= 2) return [];
  const found = agencies.size === 0 ? 'no agency' : 'one agency';
  return [
    hint(
      'stages',
      `A life experience takes the help of several agencies; this journey names ${found}.`,
      'Add the steps with other agencies, or take the journey out of the life experience.',
      'R42',
    ),
  ];
}
