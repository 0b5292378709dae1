import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { journeyTextLimits } from './journey-limits.rules.ts';
import { placedEvidence, placedObservations, placedSteps } from './journey-paths.rules.ts';

/** Kinds of part that have an id of their own, which the client makes. */
export type PartKind = 'persona' | 'stage' | 'step' | 'observation' | 'evidence' | 'hand-off';

/** What the id of a new part starts with: an id says what it is of. */
const prefixes: Readonly<Record<PartKind, string>> = {
  persona: 'persona-',
  stage: 'stage-',
  step: 'step-',
  observation: 'mark-',
  evidence: 'evidence-',
  'hand-off': 'handoff-',
};

/** A part of a journey with the path of its id. */
export interface IdentifiedPart {
  readonly kind: PartKind;
  readonly field: string;
  readonly id: string;
}

/** Every part with an id, in the order of the input. */
export function identifiedParts(document: JourneyDocument): IdentifiedPart[] {
  const of = (kind: PartKind, path: string, { id }: { readonly id: string }): IdentifiedPart => ({
    kind,
    field: `${path}.id`,
    id,
  });
  return [
    ...document.personas.map((one, i) => of('persona', `personas.${i}`, one)),
    ...document.stages.map((one, i) => of('stage', `stages.${i}`, one)),
    ...placedSteps(document).map(({ path, part }) => of('step', path, part)),
    ...placedObservations(document).map(({ path, part }) => of('observation', path, part)),
    ...placedEvidence(document).map(({ path, part }) => of('evidence', path, part)),
    ...document.handOffs.map((one, i) => of('hand-off', `handOffs.${i}`, one)),
  ];
}

/** Ids of parts that are not in the stored journey as parts of the same kind. */
export function newPartIds(document: JourneyDocument, stored: JourneyDocument | null): string[] {
  const known = knownParts(stored);
  return [
    ...new Set(
      identifiedParts(document)
        .filter((part) => !known.has(keyOf(part)))
        .map(({ id }) => id),
    ),
  ];
}

const keyOf = ({ kind, id }: Pick<IdentifiedPart, 'kind' | 'id'>): string => `${kind} ${id}`;

function knownParts(stored: JourneyDocument | null): ReadonlySet<string> {
  return new Set(stored === null ? [] : identifiedParts(stored).map(keyOf));
}

/**
 * What is wrong with the ids of the parts: one that stands twice, a new one that does not say what it is of, and one that
 * another record has.
 * @param taken ids that are in the graph already, as records or hand-offs of any journey
 */
export function checkJourneyIds(
  document: JourneyDocument,
  stored: JourneyDocument | null,
  taken: ReadonlySet<string>,
): FieldFinding[] {
  const known = knownParts(stored);
  const first = new Map<string, IdentifiedPart>();
  return identifiedParts(document).flatMap((part): FieldFinding[] => {
    const other = first.get(part.id);
    if (other !== undefined) return [twice(part, other)];
    first.set(part.id, part);
    if (known.has(keyOf(part))) return [];
    if (!isPartId(part)) return [notAnId(part)];
    return taken.has(part.id) ? [isTaken(part)] : [];
  });
}

function isPartId({ kind, id }: IdentifiedPart): boolean {
  const prefix = prefixes[kind];
  return (
    id.startsWith(prefix) &&
    id.length > prefix.length &&
    id.length <= journeyTextLimits.id &&
    /^[A-Za-z0-9-]+$/.test(id)
  );
}

function twice(part: IdentifiedPart, other: IdentifiedPart): FieldFinding {
  const { field, id, kind } = part;
  const found = { field, given: shown(id), source: 'R44, R45', blocks: 'SAVE' } as const;
  const stageOf = (one: IdentifiedPart): string => one.field.split('.').slice(0, 2).join('.');
  if (kind === 'step' && other.kind === 'step' && stageOf(part) !== stageOf(other))
    return {
      ...found,
      code: 'STEP_IN_TWO_STAGES',
      message: `This step stands in another stage already, at ${pathOf(other)}.`,
      cure: 'Take it out of one of the two stages, or make it a step of its own with a new id.',
    };
  return {
    ...found,
    code: 'DUPLICATE_VALUE',
    message: `This id stands in the journey already, at ${pathOf(other)}.`,
    cure: 'Give each part an id of its own.',
  };
}

const pathOf = ({ field }: IdentifiedPart): string => field.replace(/\.id$/, '');

function notAnId({ kind, field, id }: IdentifiedPart): FieldFinding {
  return {
    code: 'ID_NOT_VALID',
    field,
    given: shown(id),
    message: `The id of a new ${kind} starts with "${prefixes[kind]}" and has letters, digits and hyphens only.`,
    cure: `Send "${prefixes[kind]}" and a new UUID.`,
    source: 'R98',
    blocks: 'SAVE',
  };
}

function isTaken({ field, id }: IdentifiedPart): FieldFinding {
  return {
    code: 'ID_TAKEN',
    field,
    given: shown(id),
    message: 'Another record has this id already.',
    cure: 'Send a new id: the same start and a new UUID.',
    source: 'R98',
    blocks: 'SAVE',
  };
}
