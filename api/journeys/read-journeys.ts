import type { Statement } from '../graph/cypher.ts';
import { bringWithService } from '../inventory/bring-with-service.ts';
import { loadById } from '../inventory/by-id.loader.ts';
import { loadService } from '../inventory/read-services.ts';
import { loadUnit } from '../inventory/read-units.ts';
import { visibleStatuses } from '../inventory/service.policy.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { loadJourney } from './read-journey.ts';
import type { JourneyRecord } from './read-journey.ts';
import { loadJourneyRequest } from './find-journey-requests.ts';
import type { RequestRecord } from './find-journey-requests.ts';
import {
  agencyIdsOf,
  allLifeExperiences,
  lifeExperiencesById,
  programsById,
  programsOfStages,
  serviceIdsOfStages,
  stagesById,
  stagesOf,
  stagesOfService,
  stagesOfServices,
} from './journey.statements.ts';
import type { LifeExperienceRecord, ProgramRecord, StageRecord } from './journey.statements.ts';

export type { LifeExperienceRecord, StageRecord };

/** Labels of the records that this slice can give by id. */
export type JourneyLabel = 'LifeExperience' | 'Stage' | 'PartnerProgram' | 'Journey' | 'JourneyRequest';
export type JourneySliceRecord =
  LifeExperienceRecord | StageRecord | ProgramRecord | JourneyRecord | RequestRecord;

/** All life experiences, the designated ones first (R42). */
export function listLifeExperiences(context: RequestContext): Promise<LifeExperienceRecord[]> {
  return context.graph.read(allLifeExperiences());
}

/** One life experience of this request, or null. */
export function loadLifeExperience(
  context: RequestContext,
  id: string,
): Promise<LifeExperienceRecord | null> {
  return orNull(context, 'journeys.lifeExperiences', lifeExperiencesById, id);
}

/** One record of the journeys by label and id, or null; all ids of one level in one statement. */
export function loadJourneyRecord(
  context: RequestContext,
  label: JourneyLabel,
  id: string,
): Promise<JourneySliceRecord | null> {
  switch (label) {
    case 'LifeExperience':
      return loadLifeExperience(context, id);
    case 'Stage':
      return orNull(context, 'journeys.stages', stagesById, id);
    case 'Journey':
      return loadJourney(context, id);
    case 'JourneyRequest':
      return loadJourneyRequest(context, id);
    case 'PartnerProgram':
      return orNull(context, 'journeys.programs', programsById, id);
  }
}

/**
 * Life experience that a stage is part of: what came with the stage, else loaded.
 * @throws Problem INTERNAL when the graph has lost it
 */
export async function lifeExperienceOf(
  context: RequestContext,
  { fetched, lifeExperienceId: id }: StageRecord,
): Promise<LifeExperienceRecord> {
  const found = fetched?.lifeExperience[0] ?? (await loadLifeExperience(context, id));
  if (found === null)
    throw new Problem('INTERNAL', `A stage points to the life experience ${id}, which is not there.`);
  return found;
}

/** Stages of a life experience, in their order (R44). */
export function loadStages(
  context: RequestContext,
  lifeExperienceId: string,
): Promise<readonly StageRecord[]> {
  return orEmpty(context, 'journeys.stagesOf', stagesOf, lifeExperienceId);
}

// Stages come with their service, where they are selected.
bringWithService('stages', stagesOfService);

/** Stages that involve a service (R45). */
export function loadStagesOfService(
  context: RequestContext,
  serviceId: string,
): Promise<readonly StageRecord[]> {
  return orEmpty(context, 'journeys.stagesOfServices', stagesOfServices, serviceId);
}

/** Partner programs of a stage (R45). */
export function loadPrograms(context: RequestContext, stageId: string): Promise<readonly ProgramRecord[]> {
  return orEmpty(context, 'journeys.programsOfStages', programsOfStages, stageId);
}

/** Services of a stage, in their order, as far as the reader may see them (R45). */
export async function loadServicesOfStage(context: RequestContext, stageId: string) {
  const visible = visibleStatuses();
  const statementOf = (ids: readonly string[]) => serviceIdsOfStages(ids, visible);
  const ids = await orEmpty(context, 'journeys.serviceIdsOfStages', statementOf, stageId);
  const services = await Promise.all(ids.map((id) => loadService(context, id)));
  return services.filter((service) => service !== null);
}

/** Agencies that take part in a life experience, by name (R42). */
export async function loadAgencies(context: RequestContext, lifeExperienceId: string) {
  const ids = await orEmpty(context, 'journeys.agencyIdsOf', agencyIdsOf, lifeExperienceId);
  const units = await Promise.all(ids.map((id) => loadUnit(context, id)));
  return units.filter((unit) => unit !== null);
}

type Batch<T> = (ids: readonly string[]) => Statement<{ readonly id: string; readonly value: T }>;

async function orNull<T>(
  context: RequestContext,
  name: string,
  batch: Batch<T>,
  id: string,
): Promise<T | null> {
  return (await loadById(context, name, batch, id)) ?? null;
}

async function orEmpty<T>(
  context: RequestContext,
  name: string,
  batch: Batch<T[]>,
  id: string,
): Promise<readonly T[]> {
  return (await loadById(context, name, batch, id)) ?? [];
}
