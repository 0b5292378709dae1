import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord, WriteOutcome } from '../graph/write-door.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { checkComment } from './check-comment.rules.ts';
import { mergedFacts, refuseMerge } from './merge-services.rules.ts';
import { markMerged, redirectEdges } from './merge-services.statements.ts';
import { conflictOf } from './service-conflict.ts';
import { actingAs, requireSeen } from './service.policy.ts';
import { changeOf } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { takeStep } from './take-step.rules.ts';
import { readServiceState, storeService } from './store-service.ts';
import { setOffer } from './transfer.statements.ts';
import { nothingWritten, readVersion } from './write-service.ts';
import type { ServiceAnswer, ServiceWritten } from './write-service.ts';

/** Two records of one service, each at the version that was read. */
export interface MergeAsked {
  readonly keepId: string;
  readonly keepVersion: number;
  readonly mergeId: string;
  readonly mergeVersion: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/**
 * Makes two records of one service one (R13, F23). The kept one takes over what points to the other, its names and its
 * yearly volumes, each with where it came from; the other is archived, and its id leads to the kept one from now on.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND
 * @throws Problem NOT_ALLOWED for who does not register for the lead units of both, and where they cannot become one now
 */
export async function mergeServices(context: RequestContext, asked: MergeAsked): Promise<ServiceWritten> {
  const actor = requireActor(context);
  readVersion(asked.keepVersion);
  readVersion(asked.mergeVersion);
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'inventory.mergeServices',
    actor,
    now: context.now,
    requestKey: asked.requestKey,
    fingerprint: fingerprintOf(asked),
    locks: [asked.keepId, asked.mergeId],
    work: (tx) => mergeLocked(tx, actor, context.now, asked),
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function mergeLocked(
  tx: GraphTransaction,
  actor: Actor,
  now: Date,
  asked: MergeAsked,
): Promise<WriteOutcome<ServiceAnswer>> {
  const { keepId, mergeId, comment } = asked;
  const keep = requireSeen(actor, keepId, await readServiceState(tx, keepId));
  const merged = requireSeen(actor, mergeId, await readServiceState(tx, mergeId));
  requireBoth(actor, keep, merged);
  for (const [state, version] of [
    [keep, asked.keepVersion],
    [merged, asked.mergeVersion],
  ] as const) {
    if (state.version === version) continue;
    return { answer: { ...nothingWritten, conflict: await conflictOf(tx, state, version) }, changes: [] };
  }
  const refusal = refuseMerge(keep, merged);
  if (refusal !== null) {
    const { refused, cure } = refusal;
    throw new Problem('NOT_ALLOWED', refused, { field: 'mergeId', given: mergeId, cure });
  }
  const problems = checkComment(comment, false);
  if (problems.length > 0) return { answer: { ...nothingWritten, problems }, changes: [] };
  const changes = await writeMerge(tx, { keep, merged, actor, now, comment });
  return { answer: { ...nothingWritten, id: keepId, version: keep.version + 1 }, changes };
}

interface Merge {
  readonly keep: ServiceState;
  readonly merged: ServiceState;
  readonly actor: Actor;
  readonly now: Date;
  readonly comment: string | null;
}

/** Edges first, so that the kept record is judged with the rationales it took over. */
async function writeMerge(tx: GraphTransaction, merge: Merge): Promise<readonly ChangeRecord[]> {
  const { keep, merged, actor, now, comment } = merge;
  const taken: Record<string, string[]> = {};
  for (const [field, type] of [
    ['stages', 'INVOLVES'],
    ['designations', 'NAMES'],
    ['rationales', 'EXPLAINS'],
  ] as const) {
    const ids = (await tx.run(redirectEdges(type, merged.id, keep.id))).map(({ id }) => id);
    if (ids.length > 0) taken[field] = ids;
  }
  await tx.run(redirectEdges('USES', merged.id, keep.id));
  const kept = await storeService(tx, {
    ...keep,
    version: keep.version + 1,
    updatedAt: now.toISOString(),
    facts: mergedFacts(keep.facts, merged.facts),
    proposal: keep.proposal === null ? null : mergedFacts(keep.proposal, merged.facts),
  });
  const step = { line: 'RECORD', to: 'ARCHIVED', action: 'ARCHIVED', needsComment: false } as const;
  const told = { actorId: actor.id, now, comment: comment ?? `Merged into ${keep.facts.name}.` };
  const gone = await storeService(tx, takeStep(merged, step, told));
  await tx.run(setOffer(merged.id, null));
  await tx.run(markMerged(merged.id, keep.id));
  const [ofKept, ofGone] = [changeOf(keep, kept.state), changeOf(merged, gone.state)];
  const shared = { action: 'MERGED', recordKind: 'Service', comment } as const;
  return [
    {
      ...shared,
      recordId: keep.id,
      version: keep.version + 1,
      summary: `Took in the record "${merged.facts.name}".`,
      before: { ...ofKept.before, mergedFrom: null },
      after: { ...ofKept.after, mergedFrom: `${merged.facts.name} (${merged.id})`, ...taken },
    },
    {
      ...shared,
      recordId: merged.id,
      version: merged.version + 1,
      summary: `Became part of the record "${keep.facts.name}".`,
      before: { ...ofGone.before, mergedInto: null },
      after: { ...ofGone.after, mergedInto: `${keep.facts.name} (${keep.id})` },
    },
  ];
}

/** A merge needs the say of both responsible units. @throws Problem NOT_ALLOWED */
function requireBoth(actor: Actor, ...states: readonly ServiceState[]): void {
  const foreign = states.find((state) => {
    const unitId = state.facts.unitIds[0] ?? '';
    return !actingAs(actor, { unitId, submittedBy: state.submittedBy }).owner;
  });
  if (foreign === undefined) return;
  throw new Problem('NOT_ALLOWED', 'Only a registrar of the responsible units of both records merges them.', {
    given: foreign.id,
    cure: 'Have the other record transferred to your unit first.',
  });
}
