import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord, WriteOutcome } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { conflictOf } from './service-conflict.ts';
import type { ServiceConflictFacts } from './service-conflict.ts';
import { requirePart, requireSeen } from './service.policy.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { changeOf } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceState, storeService } from './store-service.ts';

/** What came of a write of a service. */
export interface ServiceAnswer {
  /** Id of the service; null where nothing was written. */
  readonly id: string | null;
  readonly version: number | null;
  readonly problems: readonly FieldFinding[];
  readonly warnings: readonly FieldFinding[];
  readonly conflict: ServiceConflictFacts | null;
}

/** The answer, and whether it was given before. */
export interface ServiceWritten extends ServiceAnswer {
  readonly repeated: boolean;
}

/** A question to change a service that is there. */
export interface ServiceOrder {
  /** Name of the operation, such as `inventory.updateService`. */
  readonly name: string;
  readonly id: string;
  /** Version that whoever asks has read. */
  readonly version: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
  /** Everything else that was asked, for the fingerprint of the request. */
  readonly asked?: unknown;
  /** Records beside the service that have to stay as they are, such as a unit that is to lead it. */
  readonly locks?: readonly string[];
  /** What is asked to be written, for the words of a conflict; null where no facts are. */
  readonly mine?: (base: ServiceFacts) => ServiceFacts;
  /** Who may take part at all; a registrar of the lead unit and OMB where it is left out. @throws Problem NOT_ALLOWED */
  readonly requirePart?: (actor: Actor, state: ServiceState) => void;
  /** Decides under the lock of the service, at the version that was read. */
  readonly decide: (tx: GraphTransaction, state: ServiceState, actor: Actor) => Promise<ServiceDecision>;
}

/** What a verb decided. */
export type ServiceDecision =
  | { readonly problems: readonly FieldFinding[]; readonly warnings: readonly FieldFinding[] }
  | {
      readonly next: ServiceState;
      readonly action: ChangeAction;
      /** One sentence for the list of changes; made from what differs where it is left out. */
      readonly summary: string;
      readonly warnings: readonly FieldFinding[];
      /** Changes of other records that go along, such as a rationale that is submitted too. */
      readonly along?: readonly ChangeRecord[];
    };

/**
 * Changes a service that is there: through the write door, under its lock, at the version that was read (R10, R100). Facts,
 * edges, judgement and audit record are written together or not at all.
 *
 * @throws Problem SIGN_IN_REQUIRED; NOT_FOUND where the service may not be seen; NOT_ALLOWED
 */
export async function changeService(context: RequestContext, order: ServiceOrder): Promise<ServiceWritten> {
  const actor = requireActor(context);
  const { name, id, version, comment, requestKey, asked, mine } = order;
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<ServiceAnswer>> => {
    const state = requireSeen(actor, id, await readServiceState(tx, id));
    (order.requirePart ?? requirePart)(actor, state);
    if (state.version !== version) {
      const conflict = await conflictOf(tx, state, version, mine);
      return { answer: { ...nothingWritten, conflict }, changes: [] };
    }
    const decision = await order.decide(tx, state, actor);
    if (!('next' in decision)) return { answer: { ...nothingWritten, ...decision }, changes: [] };
    return storeDecision(tx, state, decision, comment);
  };
  const { answer, repeated } = await writeThrough(context.graph, {
    name,
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf({ id, version, comment, asked }),
    locks: [id, ...(order.locks ?? [])],
    work,
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function storeDecision(
  tx: GraphTransaction,
  state: ServiceState,
  decision: Extract<ServiceDecision, { next: unknown }>,
  comment: string | null,
): Promise<WriteOutcome<ServiceAnswer>> {
  const { next, action, summary, warnings, along = [] } = decision;
  const stored = await storeService(tx, next);
  const change: ChangeRecord = {
    action,
    recordId: state.id,
    recordKind: 'Service',
    version: next.version,
    comment,
    summary,
    ...changeOf(state, stored.state),
  };
  const answer = { ...nothingWritten, id: state.id, version: next.version, warnings };
  return { answer, changes: [change, ...along] };
}

/** The answer of a write that was refused. */
export const nothingWritten: ServiceAnswer = {
  id: null,
  version: null,
  problems: [],
  warnings: [],
  conflict: null,
};

/** A version as it may be asked for. @throws Problem INVALID_INPUT */
export function readVersion(version: number): number {
  if (Number.isInteger(version) && version >= 1) return version;
  throw new Problem('INVALID_INPUT', 'A version is a whole number from 1 on.', {
    field: 'version',
    given: String(version),
    cure: 'Send the version of the record that you have read.',
  });
}
