import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments, PageRequest } from '../paging.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import { differencesOf } from './change-diff.rules.ts';
import type { Difference } from './change-diff.rules.ts';
import { idsIn, wordsOfRecord } from './field-words.rules.ts';
import { historyAccess, publicPart, requireReaderOfHistory } from './history.policy.ts';
import type { HistoryAccess } from './history.policy.ts';
import { historyPage, historyTotal, namesOfRecords, recordOfHistory } from './history.statements.ts';
import type { ChangeRow, RecordOfHistory } from './history.statements.ts';
import { lazyConnection } from './lazy-connection.ts';
import type { LazyConnection } from './lazy-connection.ts';

/** Actions that change what a record says; the others move it through its workflow. */
const moving: readonly ChangeAction[] = [
  'CREATED',
  'UPDATED',
  'PROPOSED',
  'PUBLISHED',
  'RESTORED',
  'TRANSFERRED',
  'MERGED',
];

/** One change of a record as this reader sees it. */
export interface ChangeRecordRead extends ChangeRow {
  readonly restorable: boolean;
}

/**
 * The changes of a service, a rationale, a unit or a person, newest first. The history of a record that came with the
 * seed begins with the load of the seed: nothing is known of the time before.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED for who may not read histories
 * @throws Problem NOT_FOUND where nothing is recorded under the id, or the reader may not see it
 */
export async function readHistory(
  context: RequestContext,
  id: string,
  page: PageArguments,
): Promise<LazyConnection<ChangeRecordRead>> {
  const actor = requireReaderOfHistory(context);
  const request = readPageRequest(page, queryMark(['history', id]));
  const record = await context.graph.readOne(recordOfHistory(id, moving));
  const access = record === null ? null : historyAccess(actor, record);
  if (record === null || access === null) {
    throw new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
      field: 'id',
      given: id,
      cure: 'Take an id from a list of services, rationales or units.',
    });
  }
  const read = { context, record, access };
  return lazyConnection(
    async () => makePage(await bringRows(read, request), request, (row) => row.key),
    async () =>
      ((await context.graph.readOne(historyTotal(id, access.actions))) ?? 0) + seedRows(record).length,
    context.now,
  );
}

interface HistoryRead {
  readonly context: RequestContext;
  readonly record: RecordOfHistory;
  readonly access: HistoryAccess;
}

async function bringRows(
  { context, record, access }: HistoryRead,
  request: PageRequest,
): Promise<ChangeRecordRead[]> {
  const { direction, key, size } = request;
  const forward = direction === 'FORWARD';
  const stretch = { recordId: record.id, actions: access.actions, descending: forward, key, limit: size + 1 };
  const rows = await context.graph.read(historyPage(stretch));
  return withSeedLoad(rows, seedRows(record), request).map((row) => ({
    ...(access.inside ? row : outside(row)),
    restorable: access.restores && isRestorable(row, record),
  }));
}

function outside(row: ChangeRow): ChangeRow {
  return { ...row, comment: null, before: publicPart(row.before), after: publicPart(row.after) };
}

/** The load of the seed is the oldest row of all: last of a page forward, first of one that starts at the old end. */
function withSeedLoad(rows: ChangeRow[], oldest: ChangeRow[], { direction, key, size }: PageRequest) {
  if (direction === 'BACKWARD') return (key === null ? [...oldest, ...rows] : rows).slice(0, size + 1);
  return [...rows, ...oldest.filter((row) => key === null || row.key < key)].slice(0, size + 1);
}

function seedRows({ id, labels, seedLoad }: RecordOfHistory): ChangeRow[] {
  if (seedLoad === null) return [];
  const row: ChangeRow = {
    key: `${id}|!|${seedLoad.id}`,
    id: seedLoad.id,
    at: seedLoad.at,
    actorName: seedLoad.actor,
    action: 'SEED_LOADED',
    summary: 'Loaded from the seed; nothing is recorded of the time before.',
    comment: null,
    version: 1,
    recordKind: labels.find((label) => label !== 'Record') ?? 'Record',
    before: null,
    after: null,
  };
  return [row];
}

/** Only a state that differs from today's can be gone back to. */
function isRestorable(row: ChangeRow, record: RecordOfHistory): boolean {
  if (record.newestFacts === null) return false;
  return (row.action === 'SEED_LOADED' || moving.includes(row.action)) && row.key < record.newestFacts;
}

/** What a change changed, in words; the names of all records that the page's changes speak of come in one statement. */
export async function readDifferences(
  context: RequestContext,
  change: Pick<ChangeRow, 'before' | 'after' | 'recordKind'>,
): Promise<Difference[]> {
  const nameOf = async (id: string): Promise<[string, string]> => {
    const name = await loadById(context, 'inventory.namesOfRecords', namesOfRecords, id);
    return [id, name ?? id];
  };
  const ids = idsIn(change.before, change.after);
  const names = new Map(await Promise.all(ids.map(nameOf)));
  return differencesOf(wordsOfRecord(change.recordKind), change.before, change.after, names);
}
