import type { RequestContext } from '../request.ts';
import { keptBy } from '../selection.ts';
import { loadById } from './by-id.loader.ts';
import type { ServiceEdge, serviceEdges } from './service-edges.statements.ts';
import { survivorsOf } from './merge-services.statements.ts';
import { serviceReader } from './service.policy.ts';
import { edgeOfServices, selectService, servicesById, wholeService } from './service.statements.ts';
import type { ServiceRecord } from './service.statements.ts';

export type { ServiceRecord };

/** What the selected branches need of a service, worked out once for each query that is kept. */
export const selectionOf = keptBy(selectService);

/**
 * One service as far as the reader may see it, with the branches that were selected, or null. The id of a record that
 * became part of another answers with that one.
 */
export async function readService(
  context: RequestContext,
  id: string,
  branches: ReadonlySet<string>,
): Promise<ServiceRecord | null> {
  const { statuses, ownUnitIds } = serviceReader(context.actor);
  const read = (one: string) =>
    context.graph.readOne(servicesById([one], statuses, selectionOf(branches), ownUnitIds));
  return (await read(id)) ?? followMerged(context, id, read);
}

/** One of many services of this request, without edges; they follow when they are asked for. */
export async function loadService(context: RequestContext, id: string): Promise<ServiceRecord | null> {
  const { statuses, ownUnitIds } = serviceReader(context.actor);
  const read = async (one: string): Promise<ServiceRecord | null> => {
    const found = await loadById(
      context,
      'inventory.services',
      (ids) => {
        const statement = servicesById(ids, statuses, wholeService, ownUnitIds);
        return { ...statement, decode: (row) => keyed(statement.decode(row)) };
      },
      one,
    );
    return found ?? null;
  };
  return (await read(id)) ?? followMerged(context, id, read);
}

/** The record that another became part of. One step is enough: what was merged before leads to the last one (F23). */
async function followMerged(
  context: RequestContext,
  id: string,
  read: (id: string) => Promise<ServiceRecord | null>,
): Promise<ServiceRecord | null> {
  const survivor = await loadById(context, 'inventory.survivorsOf', survivorsOf, id);
  return survivor === undefined ? null : read(survivor);
}

const keyed = (value: ServiceRecord): { id: string; value: ServiceRecord } => ({ id: value.id, value });

type EdgeValue<E extends ServiceEdge> = ReturnType<(typeof serviceEdges)[E]['decode']>;

/** An edge of a service: what came with it, else loaded together with that of all services of the level. */
export function edgeOfService<E extends ServiceEdge>(
  context: RequestContext,
  service: ServiceRecord,
  edge: E,
): readonly EdgeValue<E>[] | Promise<readonly EdgeValue<E>[]> {
  const fetched = service.fetched[edge] as readonly EdgeValue<E>[] | undefined;
  if (fetched !== undefined) return fetched;
  return loadById(context, `inventory.services.${edge}`, (ids) => edgeOfServices(edge, ids), service.id).then(
    (rows) => rows ?? [],
  );
}
