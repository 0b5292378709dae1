import type { GraphTransaction } from '../graph/graph.ts';
import type { PlacedUnit } from './move-unit.rules.ts';
import { lockServicesOf, namesOfServices, placeServices } from './move-unit.statements.ts';
import type { NamesOfService } from './move-unit.statements.ts';
import { storedServiceOf } from './service-record.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';
import { recordedService } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceStates } from './service-state.statements.ts';

/** Services that are placed anew by one statement. */
const BATCH = 200;

/**
 * Writes anew what services repeat of the place of the unit that leads them: agency, sort key and the words they are
 * found by. Their facts, and so their versions, stay as they are.
 */
export async function placeServicesOf(tx: GraphTransaction, placed: readonly PlacedUnit[]): Promise<void> {
  const ids = await tx.run(lockServicesOf(placed.map((unit) => unit.id)));
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const states = await tx.run(readServiceStates(batch));
    const names = new Map((await tx.run(namesOfServices(batch))).map((one) => [one.id, one]));
    await tx.run(
      placeServices(
        states.map((state) => ({ id: state.id, properties: placeOf(state, placed, names.get(state.id)) })),
      ),
    );
  }
}

function placeOf(
  state: ServiceState,
  units: readonly PlacedUnit[],
  names: NamesOfService | undefined,
): StoredProperties {
  const { roles, tools, forms } = names ?? { roles: [], tools: [], forms: [] };
  const record = recordedService(state, { units, roles, tools, forms, rationales: [] });
  const {
    topUnitId = null,
    unitKey = null,
    searchText = null,
  } = storedServiceOf(record, state.updatedAt).service;
  return { topUnitId, unitKey, searchText };
}
