import { journeyRequestKindTerms } from '../../../schema/vocabulary/journey-request.ts';
import type { JourneyRequestsQuery } from '../../graphql/generated/journey-requests.ts';

/** One request with everything that was said about it. */
export type JourneyRequest = JourneyRequestsQuery['journeyRequests']['nodes'][number];

/** What is asked or told, as one sentence. */
export function requestTitle({ kind, service, stepName, unit }: JourneyRequest): string {
  const about = service?.name ?? stepName ?? 'a journey';
  if (kind === 'CLAIM') return `Does ${unit.name} give \u201c${about}\u201d?`;
  return `${journeyRequestKindTerms[kind].label} about \u201c${about}\u201d`;
}
