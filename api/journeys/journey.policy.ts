import { JourneyStatus, publicJourneyStatuses } from '../../schema/vocabulary/journey.ts';
import type { Actor } from '../request.ts';

/**
 * Which journeys somebody may see, as the parameter of a statement (R97): everybody what is published; life-experience
 * leads, OMB and administrators everything.
 */
export function visibleJourneys(actor: Actor | null): readonly JourneyStatus[] {
  const inside = actor?.roles.some((role) => role !== 'REGISTRAR') ?? false;
  return inside ? Object.values(JourneyStatus) : publicJourneyStatuses;
}

/** Whether somebody may write journeys: life-experience leads only (R50, R97). */
export function mayEditJourneys(actor: Actor | null): boolean {
  return actor?.roles.includes('LIFE_EXPERIENCE_LEAD') ?? false;
}

/** Whether somebody learns who wrote a journey: whoever has a role (R95). */
export function maySeeWriters(actor: Actor | null): boolean {
  return (actor?.roles.length ?? 0) > 0;
}
