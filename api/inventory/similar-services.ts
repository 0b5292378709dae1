import type { RequestContext } from '../request.ts';
import { findSimilar } from './find-similar-services.ts';
import { readText } from './read-service-filter.ts';
import { requireService } from './read-records.ts';
import type { ServiceRecord } from './read-services.ts';
import { serviceReader } from './service.policy.ts';
import type { SimilarFound } from './similar-services.rules.ts';

/**
 * Services recorded already that look like one of this name (R13), as far as the reader may see them.
 * @throws Problem INVALID_INPUT when the name is longer than 200 characters
 */
export async function similarServices(
  context: RequestContext,
  name: string,
  unitId: string | null,
  exceptId: string | null,
): Promise<SimilarFound[]> {
  if (readText(name, 'name') === undefined) return [];
  const { statuses, ownUnitIds } = serviceReader(context.actor);
  return findSimilar((statement) => context.graph.read(statement), {
    name,
    offerings: [],
    formIds: [],
    unitId,
    exceptId,
    visible: statuses,
    ownUnitIds,
  });
}

/** The service behind a likeness. */
export function loadSimilarService(context: RequestContext, id: string): Promise<ServiceRecord> {
  return requireService(context, id);
}
