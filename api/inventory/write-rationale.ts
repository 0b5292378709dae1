import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord } from '../graph/write-door.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { differencesOf, partialOf } from './change-diff.rules.ts';
import type { Difference } from './change-diff.rules.ts';
import type { Findings } from './field-finding.rules.ts';
import { rationaleHistoryOf } from './rationale-record.rules.ts';
import type { WrittenRationale } from './rationale-record.rules.ts';
import type { RationaleText } from './rationale-text.rules.ts';
import { rationaleWords } from './rationale-words.rules.ts';
import {
  rationaleTarget,
  storeRationale,
  storeReasons,
  writtenRationale,
} from './rationale-write.statements.ts';
import type { FoundRationale, RationaleTarget } from './rationale-write.statements.ts';
import { notFound } from './rationale.policy.ts';
import { reassessServices } from './reassess-services.ts';

/** Somebody else changed the rationale first. */
export interface RationaleConflictFound {
  readonly id: string;
  readonly currentVersion: number;
  readonly yourVersion: number;
  readonly changedBy: string;
  readonly changedAt: string;
  /** What the current text says (before) and what was to be saved (after), where they differ. */
  readonly differences: readonly Difference[];
}

/** What came of a write: ids, findings, and nothing that could not be kept as JSON. */
export interface RationaleAnswer extends Findings {
  /** Null where nothing was written and there is nothing to show. */
  readonly id: string | null;
  readonly serviceId: string;
  /** Whether anything was written. */
  readonly written: boolean;
  readonly conflict: RationaleConflictFound | null;
}

/** One rationale to be stored, with what its history says of it. */
export interface RationaleWrite {
  readonly before: WrittenRationale | null;
  readonly after: WrittenRationale;
  readonly action: ChangeAction;
  readonly summary: string;
  readonly comment: string | null;
}

/** What a verb decides under the lock. */
export type RationaleDecision =
  | (Findings & { readonly writes: readonly [RationaleWrite, ...RationaleWrite[]] })
  | (Findings & { readonly conflict?: RationaleConflictFound });

/** What a verb decides from; everything was read after the service and the rationale were locked. */
export interface RationaleScene {
  readonly tx: GraphTransaction;
  readonly actor: Actor;
  readonly now: string;
  /** ISO date of today. */
  readonly today: string;
  readonly current: FoundRationale | null;
  readonly service: RationaleTarget;
}

/** A write of one rationale, ordered by a verb. */
export interface RationaleOrder {
  readonly name: string;
  /** Id of the rationale; null for a new one. */
  readonly id: string | null;
  /** Id of the service, where the rationale is new or must belong to it. */
  readonly serviceId: string | null;
  readonly requestKey: string | null | undefined;
  /** The arguments, to recognise the same request. */
  readonly asked: unknown;
  /** @throws Problem NOT_FOUND, NOT_ALLOWED before anything else is told */
  readonly decide: (scene: RationaleScene) => RationaleDecision | Promise<RationaleDecision>;
}

/**
 * Writes a rationale through the write door: the text, its reasons, the assessment of its service, the audit records
 * and the version check are one transaction. All writes of the rationales of one service wait for each other.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 * @throws Problem INVALID_INPUT on `requestKey`
 */
export async function writeRationale(
  context: RequestContext,
  order: RationaleOrder,
): Promise<RationaleAnswer & { readonly repeated: boolean }> {
  const actor = requireActor(context);
  const { graph, now } = context;
  const found = order.id === null ? null : await graph.readOne(writtenRationale(order.id));
  if (order.id !== null && found === null) throw notFound(order.id);
  const serviceId = order.serviceId ?? found?.serviceId ?? '';
  const { answer, repeated } = await writeThrough<RationaleAnswer>(graph, {
    name: order.name,
    actor,
    now,
    requestKey: order.requestKey ?? null,
    fingerprint: fingerprintOf(order.asked),
    locks: [serviceId, ...(order.id === null ? [] : [order.id])],
    work: async (tx) => {
      const scene = await setScene(tx, order, serviceId, { actor, now: now.toISOString() });
      const decision = await order.decide(scene);
      const { problems, warnings } = decision;
      if (!('writes' in decision)) {
        const conflict = decision.conflict ?? null;
        return {
          answer: { id: order.id, serviceId, written: false, problems, warnings, conflict },
          changes: [],
        };
      }
      const changes = await storeRationales(tx, decision.writes, scene.now);
      const { id } = decision.writes[0].after;
      return { answer: { id, serviceId, written: true, problems, warnings, conflict: null }, changes };
    },
  });
  return { ...answer, repeated };
}

async function setScene(
  tx: GraphTransaction,
  { id }: RationaleOrder,
  serviceId: string,
  who: { readonly actor: Actor; readonly now: string },
): Promise<RationaleScene> {
  const [service] = await tx.run(rationaleTarget(serviceId));
  const [current] = id === null ? [] : await tx.run(writtenRationale(id));
  if (service === undefined) throw notFound(serviceId);
  if (id !== null && current?.serviceId !== serviceId) throw notFound(id);
  return { tx, ...who, today: who.now.slice(0, 10), current: current ?? null, service };
}

/** Stores rationales of one service and judges the service anew. @returns the audit records */
export async function storeRationales(
  tx: GraphTransaction,
  writes: readonly RationaleWrite[],
  now: string,
): Promise<ChangeRecord[]> {
  for (const { after } of writes) {
    await tx.run(storeRationale(after));
    await tx.run(storeReasons(after));
  }
  await reassessServices(tx, [...new Set(writes.map(({ after }) => after.serviceId))], now);
  return writes.map(({ before, after, action, summary, comment }) => {
    const history = partialOf(before && rationaleHistoryOf(before), rationaleHistoryOf(after));
    return {
      action,
      recordId: after.id,
      recordKind: 'Rationale',
      version: after.version,
      comment,
      summary,
      before: history?.before ?? null,
      after: history?.after ?? null,
    };
  });
}

/** What came of a save over a version that is no longer the current one. */
function conflictWith(
  current: FoundRationale,
  yourVersion: number,
  mine: RationaleText | null,
): RationaleConflictFound {
  const saved = rationaleHistoryOf(current);
  const differences =
    mine === null ? [] : differencesOf(rationaleWords, saved, rationaleHistoryOf({ ...current, text: mine }));
  return {
    id: current.id,
    currentVersion: current.version,
    yourVersion,
    changedBy: current.updatedBy ?? 'system',
    changedAt: current.updatedAt,
    differences,
  };
}

/** Somebody else was first: nothing is written. */
export function staleSave(
  current: FoundRationale,
  yourVersion: number,
  mine: RationaleText | null,
): RationaleDecision {
  return { ...nothingFound, conflict: conflictWith(current, yourVersion, mine) };
}

/** No finding. */
const nothingFound: Findings = { problems: [], warnings: [] };

/** The rationale with the marks of a change: version, who, when, and since when it is in its status. */
export function moved(
  { actor, now }: Pick<RationaleScene, 'actor' | 'now'>,
  current: WrittenRationale,
  status: RationaleStatus,
): WrittenRationale {
  const since = status === current.status ? current.since : now;
  return { ...current, version: current.version + 1, updatedAt: now, updatedBy: actor.name, status, since };
}
