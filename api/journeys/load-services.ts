import { loadService } from '../inventory/read-services.ts';
import type { ServiceRecord } from '../inventory/read-services.ts';
import type { RequestContext } from '../request.ts';

/** Services by id in the given order, as far as the reader may see them; all of one level in one statement. */
export async function loadServices(
  context: RequestContext,
  ids: readonly string[],
): Promise<readonly ServiceRecord[]> {
  const services = await Promise.all(ids.map((id) => loadService(context, id)));
  return services.filter((service) => service !== null);
}
