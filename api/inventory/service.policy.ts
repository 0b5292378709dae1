import { ServiceStatus } from '../../schema/vocabulary/service.ts';

/** Statuses a reader may see. Whoever is not signed in sees published records only (R15, R97). */
export function visibleStatuses(): readonly ServiceStatus[] {
  return [ServiceStatus.PUBLISHED];
}
