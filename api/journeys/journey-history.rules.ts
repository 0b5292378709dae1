import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { replay } from '../inventory/change-diff.rules.ts';
import type { ChangedFacts, Facts, Json } from '../inventory/change-diff.rules.ts';
import type {
  DocumentHandOff,
  DocumentPersona,
  DocumentStage,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/**
 * A journey as its history keeps it: a fact for each field, and one for each stage, step and hand-off, so that a change
 * keeps of a large journey only the parts it touched. What a part refers to stands there as `{ id, name }`, so that a
 * reader years later sees the name of then; the name is no part of the fact.
 */
export function historyFactsOf(
  document: JourneyDocument,
  status: JourneyStatus | null,
  names: ReadonlyMap<string, string>,
): Facts {
  const { stages, handOffs, lifeExperienceId, personas, ...own } = document;
  const stepNames = new Map(stages.flatMap(({ steps }) => steps.map(({ id, name }) => [id, name])));
  const to = (id: string): Json => ({ id, name: names.get(id) ?? id });
  const toStep = (id: string): Json => ({ id, name: stepNames.get(id) ?? id });
  return {
    ...own,
    ...(status === null ? {} : { status }),
    lifeExperience: lifeExperienceId === null ? null : to(lifeExperienceId),
    personas: personas.map((persona) => ({ ...persona })),
    stages: stages.map(({ id, name }) => ({ id, name })),
    handOffs: handOffs.map(({ id }) => id),
    ...Object.fromEntries(
      stages.map(({ steps, ...stage }) => [
        `stage ${stage.id}`,
        { ...stage, steps: steps.map(({ id }) => toStep(id)) },
      ]),
    ),
    ...Object.fromEntries(
      stages.flatMap(({ id, name, steps }) =>
        steps.map((step) => [`step ${step.id}`, { ...stepFacts(step, to), stage: { id, name } }]),
      ),
    ),
    ...Object.fromEntries(
      handOffs.map(({ fromStepId, toStepId, ...handOff }) => [
        `handOff ${handOff.id}`,
        { ...handOff, from: toStep(fromStepId), to: toStep(toStepId) },
      ]),
    ),
  };
}

function stepFacts(step: DocumentStep, to: (id: string) => Json): Facts {
  const {
    serviceIds,
    partnerProgramIds,
    expectedUnitId,
    frontstageRoleIds,
    supportToolIds,
    burdens,
    observations,
    evidence,
    ...own
  } = step;
  return {
    ...own,
    services: serviceIds.map(to),
    partnerPrograms: partnerProgramIds.map(to),
    expectedUnit: expectedUnitId === null ? null : to(expectedUnitId),
    frontstageRoles: frontstageRoleIds.map(to),
    supportTools: supportToolIds.map(to),
    burdens: burdens.map((one) => ({ ...one })),
    observations: observations.map((one) => ({ ...one, evidence: one.evidence.map((e) => ({ ...e })) })),
    evidence: evidence.map((one) => ({ ...one })),
  };
}

/** What a change of a journey keeps: the facts that differ, whatever the things they refer to were called. */
export function journeyChangeOf(before: Facts, after: Facts): ChangedFacts {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) => factOf(before[field]) !== factOf(after[field]),
  );
  const pick = (facts: Facts): Facts =>
    Object.fromEntries(fields.map((field) => [field, facts[field] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** A value as one text, with the names of what it refers to left out. */
function factOf(value: Json | undefined): string {
  return JSON.stringify(withoutNames(value ?? null));
}

function withoutNames(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(withoutNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Facts).sort(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 2 && entries[0]?.[0] === 'id' && entries[1]?.[0] === 'name') return entries[0][1];
  return Object.fromEntries(entries.map(([key, one]) => [key, withoutNames(one)]));
}

/** The journey that facts of a history say, and the names of what it refers to. */
export function documentOfFacts(facts: Facts): JourneyDocument {
  const list = <T>(value: Json | undefined): readonly T[] => (value ?? []) as readonly T[];
  const idOf = (value: Json | undefined): string | null =>
    (value as Reference | null | undefined)?.id ?? null;
  const idsOf = (value: Json | undefined): string[] => list<Reference>(value).map(({ id }) => id);
  const part = (kind: string, id: string): Facts => (facts[`${kind} ${id}`] ?? {}) as Facts;
  const stepOf = (id: string): DocumentStep => {
    const {
      services,
      partnerPrograms,
      expectedUnit,
      frontstageRoles,
      supportTools,
      stage: _,
      ...own
    } = part('step', id);
    return {
      ...(own as unknown as DocumentStep),
      serviceIds: idsOf(services),
      partnerProgramIds: idsOf(partnerPrograms),
      expectedUnitId: idOf(expectedUnit),
      frontstageRoleIds: idsOf(frontstageRoles),
      supportToolIds: idsOf(supportTools),
    };
  };
  const stageOf = (id: string): DocumentStage => {
    const { steps, ...own } = part('stage', id);
    return { ...(own as unknown as DocumentStage), steps: idsOf(steps).map(stepOf) };
  };
  const handOffOf = (id: string): DocumentHandOff => {
    const { from, to, ...own } = part('handOff', id);
    return {
      ...(own as unknown as DocumentHandOff),
      fromStepId: idOf(from) ?? '',
      toStepId: idOf(to) ?? '',
    };
  };
  return {
    name: facts['name'] as string,
    description: facts['description'] as string,
    state: facts['state'] as JourneyDocument['state'],
    lifeExperienceId: idOf(facts['lifeExperience']),
    orderAssumed: facts['orderAssumed'] as boolean,
    personas: list<DocumentPersona>(facts['personas']),
    stages: idsOf(facts['stages']).map(stageOf),
    handOffs: list<string>(facts['handOffs']).map(handOffOf),
  };
}

interface Reference {
  readonly id: string;
  readonly name: string;
}

/** The journey that changes from its creation on make, the oldest first. */
export function replayJourney(changes: readonly ChangedFacts[]): JourneyDocument {
  return documentOfFacts(replay(changes));
}
