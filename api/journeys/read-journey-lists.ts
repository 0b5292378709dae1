import { bringWithService } from '../inventory/bring-with-service.ts';
import { loadById } from '../inventory/by-id.loader.ts';
import type { RequestContext } from '../request.ts';
import {
  journeysOfLifeExperiences,
  journeysOfService,
  journeysOfServices,
} from './journey-lists.statements.ts';
import type { JourneyScalars } from './journey-record.statements.ts';
import { visibleJourneys } from './journey.policy.ts';

/** Journeys of a life experience, by name, as far as the reader may see them (R44). */
export async function loadJourneysOf(
  context: RequestContext,
  lifeExperienceId: string,
): Promise<readonly JourneyScalars[]> {
  const visible = visibleJourneys(context.actor);
  const statementOf = (ids: readonly string[]) => journeysOfLifeExperiences(ids, visible);
  return (await loadById(context, 'journeys.ofLifeExperiences', statementOf, lifeExperienceId)) ?? [];
}

// Journeys come with their service, where they are selected.
bringWithService('journeys', journeysOfService);

/** Published journeys that use a service (R45). */
export async function loadJourneysOfService(
  context: RequestContext,
  serviceId: string,
): Promise<readonly JourneyScalars[]> {
  return (await loadById(context, 'journeys.ofServices', journeysOfServices, serviceId)) ?? [];
}
