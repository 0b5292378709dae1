import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import { selectedEdges } from './edge.statements.ts';
import { edgeOfUnits, unitEdges, unitsById } from './unit.statements.ts';
import type { UnitEdge, UnitEdges, UnitRecord } from './unit.statements.ts';

export type { UnitRecord };

/** One unit with the branches that were selected, or null. */
export function readUnit(
  context: RequestContext,
  id: string,
  branches: ReadonlySet<string>,
): Promise<UnitRecord | null> {
  return context.graph.readOne(unitsById([id], selectedEdges(unitEdges, branches)));
}

/** One of many units of this request, without edges, or null. */
export async function loadUnit(context: RequestContext, id: string): Promise<UnitRecord | null> {
  const found = await loadById(
    context,
    'inventory.units',
    (ids) => {
      const statement = unitsById(ids, []);
      return {
        ...statement,
        decode: (row) => {
          const value = statement.decode(row);
          return { id: value.id, value };
        },
      };
    },
    id,
  );
  return found ?? null;
}

/** The unit that another record points to. @throws Problem INTERNAL when the graph has lost it */
export async function requireUnit(context: RequestContext, id: string): Promise<UnitRecord> {
  const unit = await loadUnit(context, id);
  if (unit === null) throw new Problem('INTERNAL', `A record points to the unit ${id}, which is not there.`);
  return unit;
}

/** An edge of a unit: what came with it, else loaded together with that of all units of the level. */
export function edgeOfUnit<E extends UnitEdge>(
  context: RequestContext,
  unit: UnitRecord,
  edge: E,
): NonNullable<UnitEdges[E]> | Promise<NonNullable<UnitEdges[E]>> {
  const fetched = unit.fetched[edge];
  if (fetched !== undefined) return fetched as NonNullable<UnitEdges[E]>;
  const loaded = loadById(context, `inventory.units.${edge}`, (ids) => edgeOfUnits(edge, ids), unit.id);
  return loaded.then((rows) => (rows ?? []) as unknown as NonNullable<UnitEdges[E]>);
}
