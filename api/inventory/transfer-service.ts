import type { TransferStep } from '../../schema/vocabulary/transfer.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord, WriteOutcome } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { checkComment } from './check-comment.rules.ts';
import { conflictOf } from './service-conflict.ts';
import { maySee } from './service.policy.ts';
import { changeOf } from './service-state.rules.ts';
import { readServiceState, storeService } from './store-service.ts';
import { refused, requireSeenOrOffered, sidesOf } from './transfer.policy.ts';
import { isTransferRefusal, transferred, transferStep } from './transfer.rules.ts';
import type { Offer } from './transfer.rules.ts';
import { nameOfUnit, offersOf, setOffer } from './transfer.statements.ts';
import type { ServiceAsked } from './update-service.ts';
import { nothingWritten, readVersion } from './write-service.ts';
import type { ServiceAnswer, ServiceWritten } from './write-service.ts';

/** A step of the transfer of one service to one unit. */
export interface TransferAsked extends ServiceAsked {
  readonly toUnitId: string;
  readonly step: TransferStep;
}

/**
 * Takes a service one step on its way to another responsible unit (R2, R10). The responsible unit offers it, the other
 * accepts or declines; until then nothing changes for anybody. Of two steps at the same moment the second is told that
 * the record has changed.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export async function transferService(
  context: RequestContext,
  asked: TransferAsked,
): Promise<ServiceWritten> {
  const actor = requireActor(context);
  const { requestKey, id, toUnitId } = asked;
  readVersion(asked.version);
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'inventory.transferService',
    actor,
    now: context.now,
    requestKey,
    fingerprint: fingerprintOf(asked),
    locks: [id, toUnitId],
    work: (tx) => transferLocked(tx, actor, context.now, asked),
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function transferLocked(
  tx: GraphTransaction,
  actor: Actor,
  now: Date,
  asked: TransferAsked,
): Promise<WriteOutcome<ServiceAnswer>> {
  const { id, version, toUnitId, step, comment } = asked;
  const offer = (await tx.run(offersOf([id])))[0]?.value ?? null;
  const state = requireSeenOrOffered(actor, id, await readServiceState(tx, id), offer);
  const unitName = await requireUnitName(tx, toUnitId);
  const leadUnitId = state.facts.unitIds[0] ?? '';
  const sides = sidesOf(actor, leadUnitId, toUnitId);
  const decided = transferStep(step, toUnitId, { status: state.status, leadUnitId, offer }, sides);
  if (isTransferRefusal(decided) && decided.notYours) throw refused(decided, 'id', id);
  const seen = maySee(actor, { status: state.status, unitId: leadUnitId });
  if (state.version !== version) {
    if (!seen) throw changedMeanwhile(version);
    return { answer: { ...nothingWritten, conflict: await conflictOf(tx, state, version) }, changes: [] };
  }
  if (isTransferRefusal(decided)) throw refused(decided, 'step', step);
  const problems = checkComment(comment, step === 'DECLINE');
  if (problems.length > 0) return { answer: { ...nothingWritten, problems }, changes: [] };

  const made: Offer = {
    fromUnitId: leadUnitId,
    toUnitId,
    byId: actor.id,
    byName: actor.name,
    at: now.toISOString(),
    comment,
  };
  await tx.run(setOffer(id, step === 'PROPOSE' ? made : null));
  const next =
    step === 'ACCEPT' ? transferred(state, toUnitId, now) : { ...state, version: state.version + 1 };
  const stored = await storeService(tx, next);
  const { before, after } = changeOf(state, stored.state);
  const change: ChangeRecord = {
    action: decided.action,
    recordId: id,
    recordKind: 'Service',
    version: next.version,
    comment,
    summary: summaries[step](unitName),
    before: { ...before, transferTo: step === 'PROPOSE' ? null : toUnitId },
    after: { ...after, transferTo: step === 'PROPOSE' ? toUnitId : null },
  };
  // Who declines a draft of another agency has answered, and sees no more of it than before.
  const shown = seen || step === 'ACCEPT';
  return {
    answer: { ...nothingWritten, id: shown ? id : null, version: shown ? next.version : null },
    changes: [change],
  };
}

/** A conflict for who may answer an offer but not see the record that changed. */
function changedMeanwhile(version: number): Problem {
  return new Problem('STALE_VERSION', 'The record was changed since you read the offer.', {
    field: 'version',
    given: String(version),
    cure: 'Read the offer again.',
  });
}

const summaries: Record<TransferStep, (unit: string) => string> = {
  PROPOSE: (unit) => `Offered the service to ${unit}.`,
  ACCEPT: (unit) => `${unit} took over the service.`,
  DECLINE: (unit) => `${unit} did not take the service.`,
  WITHDRAW: (unit) => `Took back the offer to ${unit}.`,
};

async function requireUnitName(tx: GraphTransaction, id: string): Promise<string> {
  const [name] = await tx.run(nameOfUnit(id));
  if (name !== undefined) return name;
  throw new Problem('NOT_FOUND', 'There is no unit with this id.', {
    field: 'toUnitId',
    given: id,
    cure: 'Take an id from "units".',
  });
}
