import type { GraphTransaction } from '../graph/graph.ts';
import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { checkFacts } from './check-facts.ts';
import type { ChangeRow } from './history.statements.ts';
import { historyPage, recordOfHistory } from './history.statements.ts';
import { factsBefore } from './restore-service.rules.ts';
import { requireStep } from './service.policy.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { takeStep } from './take-step.rules.ts';
import { fieldsChanged, withFacts } from './update-service.ts';
import type { ServiceAsked } from './update-service.ts';
import { changeService, readVersion } from './write-service.ts';
import type { ServiceDecision, ServiceWritten } from './write-service.ts';

/**
 * Writes the facts of a service as they were after an earlier change (F8). It is a change like any other: it is checked,
 * judged and told in the history, and of a published service it becomes the proposal.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 * @throws Problem NOT_FOUND on `changeId` where the record has no such change; INVALID_INPUT where nothing differs since
 */
export function restoreService(
  context: RequestContext,
  asked: ServiceAsked & { readonly changeId: string },
): Promise<ServiceWritten> {
  const { changeId } = asked;
  return changeService(context, {
    ...asked,
    name: 'inventory.restoreService',
    version: readVersion(asked.version),
    asked: { changeId },
    decide: async (tx, state, actor): Promise<ServiceDecision> => {
      const step = requireStep(actor, 'UPDATE', state);
      const { newer, then } = await changesSince(tx, state.id, changeId);
      const stored = state.proposal ?? state.facts;
      const facts = factsBefore(state, newer);
      if (fieldsChanged(stored, facts).length === 0) throw nothingToRestore(changeId);
      const { problems, warnings } = await checkFacts((statement) => tx.run(statement), {
        serviceId: state.id,
        stored,
        written: { ...withoutOldIds(facts, stored), proposedRoles: [], proposedTools: [] },
        edition: state.edition,
        stage: 'SAVE',
        writableUnitIds: actor.unitIds,
      });
      if (problems.length > 0) return { problems, warnings };
      const told = { actorId: actor.id, actorName: actor.name, now: context.now, comment: asked.comment };
      return {
        next: withFacts(takeStep(state, step, told), step, facts, told),
        action: 'RESTORED',
        summary: `Went back to the facts of version ${then.version}, ${then.at.slice(0, 10)}.`,
        warnings,
      };
    },
  });
}

const BATCH = 200;

/** The facts as they are checked: a channel that comes back is new to the record, though it gets its old id again. */
function withoutOldIds(facts: ServiceFacts, stored: ServiceFacts): ServiceFacts {
  const there = new Set(stored.channels.map(({ id }) => id));
  return {
    ...facts,
    channels: facts.channels.map((channel) => (there.has(channel.id) ? channel : { ...channel, id: null })),
  };
}

/** The changes after one change, the newest first, and what is known of that one. The load of the seed is before all. */
export async function changesSince(
  tx: GraphTransaction,
  recordId: string,
  changeId: string,
): Promise<{ newer: ChangeRow[]; then: Pick<ChangeRow, 'version' | 'at'> }> {
  const newer: ChangeRow[] = [];
  const actions = Object.values(ChangeAction);
  for (let key: string | null = null; ;) {
    const stretch = { recordId, actions, descending: true, key, limit: BATCH };
    const rows: ChangeRow[] = await tx.run(historyPage(stretch));
    const found = rows.findIndex((row) => row.id === changeId);
    newer.push(...(found < 0 ? rows : rows.slice(0, found)));
    const then = rows[found];
    if (then !== undefined) return { newer, then };
    if (rows.length < BATCH) break;
    key = rows[rows.length - 1]?.key ?? null;
  }
  const [record] = await tx.run(recordOfHistory(recordId, []));
  const load = record?.seedLoad ?? null;
  if (load?.id === changeId) return { newer, then: { version: 1, at: load.at } };
  throw new Problem('NOT_FOUND', 'The record has no change with this id.', {
    field: 'changeId',
    given: changeId,
    cure: 'Take an id from the history of the record.',
  });
}

function nothingToRestore(changeId: string): Problem {
  return new Problem('INVALID_INPUT', 'The facts are the same as they were after that change.', {
    field: 'changeId',
    given: changeId,
    cure: 'Choose an earlier change.',
  });
}
