import type { Run } from './find-similar-services.ts';
import { servicesNumbered } from './known-records.statements.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceStates } from './service-state.statements.ts';

/** Services as they stand, by id and by the number that their agency gave them. */
export interface NumberedServices {
  readonly byId: ReadonlyMap<string, ServiceState>;
  /** By the key of unit and number (`externalKeyOf`). */
  readonly byKey: ReadonlyMap<string, ServiceState>;
}

/** Records that became part of another lead to it; a longer chain than this is nobody's. */
const MERGED_MAX = 5;

/**
 * Reads services by id, and by lead unit and number, all in a handful of statements. A record that was merged stands for
 * the one that took it over (R13). Whether somebody may see them is the caller's to ask: give no keys of units that the
 * person does not write for.
 */
export async function readNumbered(
  run: Run,
  ids: readonly string[],
  keys: readonly string[],
): Promise<NumberedServices> {
  const numbered = keys.length === 0 ? [] : await run(servicesNumbered(keys));
  const states = new Map<string, ServiceState>();
  let wanted = [...new Set([...ids, ...numbered.map(({ id }) => id)])];
  for (let round = 0; round < MERGED_MAX && wanted.length > 0; round += 1) {
    for (const state of await run(readServiceStates(wanted))) states.set(state.id, state);
    wanted = [...states.values()].flatMap(({ mergedInto }) =>
      mergedInto === undefined || states.has(mergedInto) ? [] : [mergedInto],
    );
  }
  const standing = (id: string): ServiceState | undefined => {
    let state = states.get(id);
    for (let round = 0; round < MERGED_MAX && state?.mergedInto !== undefined; round += 1)
      state = states.get(state.mergedInto);
    return state;
  };
  const found = <K>(pairs: readonly (readonly [K, string])[]): ReadonlyMap<K, ServiceState> =>
    new Map(
      pairs.flatMap(([key, id]) => {
        const state = standing(id);
        return state === undefined ? [] : [[key, state] as const];
      }),
    );
  return {
    byId: found(ids.map((id) => [id, id] as const)),
    byKey: found(numbered.map(({ key, id }) => [key, id] as const)),
  };
}
