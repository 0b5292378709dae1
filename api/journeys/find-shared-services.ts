import { lazyConnection } from '../inventory/lazy-connection.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { sharedServicePage, sharedServiceTotal } from './journey-lists.statements.ts';
import { visibleJourneys } from './journey.policy.ts';
import { loadServices } from './load-services.ts';

/** Most journeys that are looked through. */
const SCANNED_MAX = 500;

/**
 * Services that journeys of several life experiences use, the most shared first.
 * @throws Problem INVALID_CURSOR, PAGE_TOO_LARGE
 */
export function findSharedServices(context: RequestContext, args: PageArguments) {
  const visible = visibleJourneys(context.actor);
  const request = readPageRequest(args, queryMark(['sharedServices', visible]));
  const bringPage = async () => {
    const { direction, key, size } = request;
    const stretch = { direction, key, limit: size + 1 };
    const rows = await context.graph.read(sharedServicePage(visible, SCANNED_MAX, stretch));
    const services = await loadServices(
      context,
      rows.map((row) => row.node.serviceId),
    );
    const byId = new Map(services.map((service) => [service.id, service]));
    const known = rows.flatMap(({ key: rowKey, node: { serviceId, ...node } }) => {
      const service = byId.get(serviceId);
      return service === undefined ? [] : [{ key: rowKey, node: { service, ...node } }];
    });
    return makePage(
      known,
      request,
      (row) => row.key,
      (row) => row.node,
    );
  };
  const total = async () => (await context.graph.readOne(sharedServiceTotal(visible, SCANNED_MAX))) ?? 0;
  return lazyConnection(bringPage, total, context.now);
}
