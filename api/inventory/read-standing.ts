import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import { partialOf } from './change-diff.rules.ts';
import type { Difference } from './change-diff.rules.ts';
import { readDifferences } from './read-history.ts';
import type { ServiceRecord } from './read-services.ts';
import { mayDo, mayLookInside } from './service.policy.ts';
import { standingsOf } from './service-standing.statements.ts';
import type { StandingRecord } from './service-standing.statements.ts';
import { historyFactsOf } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceStates } from './service-state.statements.ts';

/** Where a record stands, for the agency and OMB; null for everybody else (R97). */
export async function loadStanding(
  context: RequestContext,
  service: Pick<ServiceRecord, 'id'>,
): Promise<StandingRecord | null> {
  if (context.actor === null) return null;
  const standing = await loadById(context, 'inventory.standings', standingsOf, service.id);
  return standing !== undefined && mayLookInside(context.actor, standing) ? standing : null;
}

/** What the reader may do to the record now. */
export async function loadMayDo(
  context: RequestContext,
  service: Pick<ServiceRecord, 'id'>,
): Promise<{ readonly edit: boolean; readonly review: boolean }> {
  const standing = await loadStanding(context, service);
  return standing === null ? { edit: false, review: false } : mayDo(context.actor, standing);
}

/** A service as it is written, for whoever may look inside; the states of all services of the level in one statement. */
export function loadState(context: RequestContext, id: string): Promise<ServiceState | undefined> {
  const statesOf = (ids: readonly string[]) => {
    const statement = readServiceStates(ids);
    return {
      ...statement,
      decode: (row: Parameters<typeof statement.decode>[0]) => {
        const value = statement.decode(row);
        return { id: value.id, value };
      },
    };
  };
  return loadById(context, 'inventory.states', statesOf, id);
}

/** What a proposal would change of a published service, field by field in words. */
export async function readProposedDifferences(context: RequestContext, id: string): Promise<Difference[]> {
  const state = await loadState(context, id);
  if (state?.proposal == null) return [];
  const published = historyFactsOf({ ...state, proposal: null });
  const proposed = historyFactsOf({ ...state, proposal: null, facts: state.proposal });
  const changed = partialOf(published, proposed);
  return changed === null ? [] : readDifferences(context, { ...changed, recordKind: 'Service' });
}
