import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { stepsIn } from './journey-document.rules.ts';
import type { DocumentStep, JourneyDocument } from './journey-document.rules.ts';
import { placedSteps } from './journey-paths.rules.ts';

/** Kinds of record that a journey names. */
export type NamedKind = 'Service' | 'PartnerProgram' | 'Unit' | 'Role' | 'Tool' | 'LifeExperience';

/** A record that a journey names and that is there. */
export interface KnownRecord {
  readonly kind: NamedKind;
  readonly id: string;
  readonly name: string;
  /** Whether steps may take it; only services may be there and not be published. */
  readonly published: boolean;
}

const called: Readonly<Record<NamedKind, readonly [noun: string, source: string]>> = {
  Service: ['service', 'R45'],
  PartnerProgram: ['partner program', 'R45'],
  Unit: ['unit', 'R46'],
  Role: ['role', 'R49'],
  Tool: ['tool', 'R49'],
  LifeExperience: ['life experience', 'R44'],
};

/**
 * Whether the records that a journey names are there, and its services published. A service that a step had before may
 * stay on it after it left the index: the map shows it as gone until somebody takes it off.
 */
export function checkJourneyRecords(
  document: JourneyDocument,
  stored: JourneyDocument | null,
  known: readonly KnownRecord[],
): FieldFinding[] {
  const records = new Map(known.map((record) => [`${record.kind} ${record.id}`, record]));
  const before = new Map(stepsIn(stored ?? { stages: [] }).map((step) => [step.id, step]));
  const check = (kind: NamedKind, field: string, id: string): FieldFinding[] =>
    records.has(`${kind} ${id}`) ? [] : [notThere(kind, field, id)];
  const services = (path: string, step: DocumentStep): FieldFinding[] =>
    step.serviceIds.flatMap((id, i) => {
      const field = `${path}.serviceIds.${i}`;
      const record = records.get(`Service ${id}`);
      if (record === undefined) return [notThere('Service', field, id)];
      const stays = before.get(step.id)?.serviceIds.includes(id) === true;
      return record.published || stays ? [] : [notPublished(field, id)];
    });
  const { lifeExperienceId } = document;
  return [
    ...(lifeExperienceId === null ? [] : check('LifeExperience', 'lifeExperienceId', lifeExperienceId)),
    ...placedSteps(document).flatMap(({ path, part }) => [
      ...services(path, part),
      ...part.partnerProgramIds.flatMap((id, i) =>
        check('PartnerProgram', `${path}.partnerProgramIds.${i}`, id),
      ),
      ...(part.expectedUnitId === null ? [] : check('Unit', `${path}.expectedUnitId`, part.expectedUnitId)),
      ...part.frontstageRoleIds.flatMap((id, i) => check('Role', `${path}.frontstageRoleIds.${i}`, id)),
      ...part.supportToolIds.flatMap((id, i) => check('Tool', `${path}.supportToolIds.${i}`, id)),
    ]),
  ];
}

function notThere(kind: NamedKind, field: string, id: string): FieldFinding {
  const [noun, source] = called[kind];
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: shown(id),
    message: `There is no ${noun} with this id.`,
    cure:
      kind === 'Service'
        ? 'Choose a service from the index, or leave a placeholder with the unit that is expected to give it.'
        : `Choose a ${noun} from the list.`,
    source,
    blocks: 'SAVE',
  };
}

function notPublished(field: string, id: string): FieldFinding {
  return {
    code: 'NOT_PUBLISHED',
    field,
    given: shown(id),
    message: 'This service is not published in the index.',
    cure: 'Choose a published service, or leave a placeholder with the unit that is expected to give it.',
    source: 'R45, R46',
    blocks: 'SAVE',
  };
}
