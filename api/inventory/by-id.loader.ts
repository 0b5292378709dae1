import DataLoader from 'dataloader';
import type { Statement } from '../graph/cypher.ts';
import { loaderOf } from '../request.ts';
import type { RequestContext } from '../request.ts';
import type { Keyed } from './edge.statements.ts';

/** Most ids of one statement; a level with more is asked in several. */
const BATCH_MAX = 1000;

/**
 * The value that belongs to an id, or undefined; all ids of one level of the answer are asked in one statement.
 * @param name name of the loader in this request; equal names must mean equal statements
 */
export function loadById<T>(
  context: RequestContext,
  name: string,
  statementOf: (ids: readonly string[]) => Statement<Keyed<T>>,
  id: string,
): Promise<T | undefined> {
  const loader = loaderOf(
    context,
    name,
    () =>
      new DataLoader<string, T | undefined>(
        async (ids) => {
          const rows = await context.graph.read(statementOf(ids));
          const byId = new Map(rows.map((row) => [row.id, row.value]));
          return ids.map((one) => byId.get(one));
        },
        { maxBatchSize: BATCH_MAX },
      ),
  );
  return loader.load(id);
}
