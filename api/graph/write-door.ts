import { randomUUID } from 'node:crypto';
import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { Label } from '../../schema/vocabulary/labels.ts';
import { Problem } from '../problem.ts';
import {
  createChanges,
  dropRequestKey,
  forgetOldKeys,
  lockRecords,
  storeAnswer,
  takeRequestKey,
  unlockRecords,
} from './change.statements.ts';
import type { KeyedRequest, StoredChange } from './change.statements.ts';
import type { Graph, GraphTransaction } from './graph.ts';

/** One write, ordered by a verb. */
export interface WriteOrder<T> {
  /** Name of the operation, such as `inventory.updateService`. */
  readonly name: string;
  readonly actor: { readonly id: string; readonly name: string };
  readonly now: Date;
  /** The client's key of this request, or null. */
  readonly requestKey: string | null;
  /** Says the same of two requests that ask for the same; see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Ids of records that the work reads before it writes them. Ids nobody has are passed over. */
  readonly locks: readonly string[];
  /**
   * Reads, decides and writes. Pure but for its statements: it is run again after a deadlock or a lost connection.
   * The records of `locks` cannot change while it runs; compare versions in here and nowhere else.
   */
  readonly work: (tx: GraphTransaction) => Promise<WriteOutcome<T>>;
}

/** What came of the work of a write. */
export interface WriteOutcome<T> {
  /** Small plain JSON, such as id and version: it is kept under the request key. */
  readonly answer: T;
  /** What was changed. None means that the work refused and wrote nothing; then nothing is kept either. */
  readonly changes: readonly ChangeRecord[];
}

/** One audit record (R100). */
export interface ChangeRecord {
  readonly action: ChangeAction;
  readonly recordId: string;
  readonly recordKind: Label;
  /** Version of the record after the change. */
  readonly version: number;
  readonly comment: string | null;
  /** One sentence that a person reads in a list of changes. */
  readonly summary: string;
  /** Facts that differ, as they were; null where the record was made. */
  readonly before: Readonly<Record<string, unknown>> | null;
  /** Facts that differ, as they are; all facts where the record was made. */
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** What came of a write. */
export interface Written<T> {
  readonly answer: T;
  /** Whether the request had been answered before, and nothing was written now. */
  readonly repeated: boolean;
}

/** Longest request key, in characters. */
export const REQUEST_KEY_MAX = 200;

const DAY_MS = 24 * 60 * 60 * 1000;
const KEEP_CLIENT_KEY_MS = 30 * DAY_MS;
/** A key of our own outlives the driver's own retries by far. */
const KEEP_OWN_KEY_MS = DAY_MS / 24;

/**
 * The only way to write what people record: facts, audit records, locks and the answer of the request in one
 * transaction, so that all of it is there or none.
 *
 * A request that comes again under its key changes nothing and gets its first answer. Without a key the write gets one
 * of its own: when the connection is lost after the commit, the driver runs the work once more, which must not write
 * twice, nor tell a person that somebody else was faster when that somebody was the same request.
 *
 * @throws Problem INVALID_INPUT on `requestKey`, when the key is too long or stood for another request
 * @throws Problem whatever the work raises; nothing is written then
 */
export async function writeThrough<T>(graph: Graph, order: WriteOrder<T>): Promise<Written<T>> {
  const request = keyedRequest(order);
  const ids = [...new Set(order.locks)].sort();
  const changeIds: string[] = [];
  return graph.write(order.name, async (tx) => {
    const [stored] = await tx.run(takeRequestKey(request));
    requireSameRequest(order, stored);
    const before = stored?.answer ?? null;
    if (before !== null) return { answer: JSON.parse(before) as T, repeated: order.requestKey !== null };
    if (ids.length > 0) await tx.run(lockRecords(ids));
    const { answer, changes } = await order.work(tx);
    if (ids.length > 0) await tx.run(unlockRecords(ids));
    if (changes.length === 0) {
      await tx.run(dropRequestKey(request.key));
      return { answer, repeated: false };
    }
    await recordChanges(tx, order, changes, changeIds);
    await tx.run(storeAnswer(request.key, JSON.stringify(answer)));
    await tx.run(forgetOldKeys(order.now.getTime()));
    return { answer, repeated: false };
  });
}

/** What a request asks for, as a text that is equal for equal questions. Keys may come in any order. */
export function fingerprintOf(asked: unknown): string {
  return JSON.stringify(asked, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The key within what one person has sent, so that nobody learns or spoils what another's key stands for. */
function keyedRequest<T>(order: WriteOrder<T>): KeyedRequest {
  const { requestKey, actor, name, fingerprint, now } = order;
  if (requestKey !== null && (requestKey.trim() === '' || requestKey.length > REQUEST_KEY_MAX)) {
    throw new Problem('INVALID_INPUT', `A request key has 1 to ${REQUEST_KEY_MAX} characters.`, {
      field: 'requestKey',
      given: requestKey,
      limit: REQUEST_KEY_MAX,
      cure: 'Send a random key, such as a UUID, or none.',
    });
  }
  return {
    key: requestKey === null ? `own ${randomUUID()}` : `${actor.id} ${requestKey}`,
    operation: name,
    fingerprint,
    until: now.getTime() + (requestKey === null ? KEEP_OWN_KEY_MS : KEEP_CLIENT_KEY_MS),
  };
}

function requireSameRequest<T>(
  { name, fingerprint, requestKey }: WriteOrder<T>,
  stored: { readonly operation: string; readonly fingerprint: string } | undefined,
): void {
  if (stored === undefined) throw new Problem('INTERNAL', 'The request key could not be taken.');
  if (stored.operation === name && stored.fingerprint === fingerprint) return;
  throw new Problem('INVALID_INPUT', 'This request key stood for another request.', {
    field: 'requestKey',
    given: requestKey ?? undefined,
    cure: 'Send a new key with every new request; the same key only to send the same request again.',
  });
}

/** @param ids ids of the audit records, made on the first run and used again on the next */
async function recordChanges<T>(
  tx: GraphTransaction,
  { actor, now }: WriteOrder<T>,
  changes: readonly ChangeRecord[],
  ids: string[],
): Promise<void> {
  const rows = changes.map((change, place): StoredChange => {
    const id = (ids[place] ??= `change-${randomUUID()}`);
    return {
      ...change,
      id,
      actorId: actor.id,
      actorName: actor.name,
      at: now.toISOString(),
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
      historyKey: `${historyStart(change.recordId)}${digits(change.version, 10)}|${digits(place, 3)}|${id}`,
    };
  });
  const [made] = await tx.run(createChanges(rows));
  if (made !== rows.length)
    throw new Problem('INTERNAL', 'A change was to be recorded of a record that is not there.');
}

/** What the history keys of one record start with. Its history is one stretch of their index, oldest first. */
export function historyStart(recordId: string): string {
  return `${recordId}|`;
}

function digits(value: number, places: number): string {
  return String(value).padStart(places, '0');
}
