import type { Statement } from '../graph/cypher.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { Page, PageArguments, PageRequest } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { lazyConnection, once } from './lazy-connection.ts';
import type { LazyConnection } from './lazy-connection.ts';
import type { KeyedRow, Stretch } from './list.statements.ts';

/** What brings the parts of a list by name. */
export interface ListSource<T> {
  readonly page: (stretch: Stretch) => Statement<KeyedRow<T>>;
  readonly total: () => Statement<number>;
  readonly check?: () => Promise<void>;
}

/**
 * Makes the connection of a list by name.
 * @param mark name and filter of the list; cursors of another are refused
 * @throws Problem INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE at once, for the arguments of the page
 */
export function connectList<T>(
  context: RequestContext,
  args: PageArguments,
  mark: readonly unknown[],
  source: ListSource<T>,
): LazyConnection<T> {
  const request: PageRequest = readPageRequest(args, queryMark(mark));
  const checked = once(async () => source.check?.());
  const bringPage = async (): Promise<Page<T>> => {
    const { direction, key, size } = request;
    const [rows] = await Promise.all([
      context.graph.read(source.page({ direction, key, limit: size + 1 })),
      checked(),
    ]);
    return makePage(
      rows,
      request,
      (row) => row.key,
      (row) => row.node,
    );
  };
  const bringTotal = async (): Promise<number> => {
    const [total] = await Promise.all([context.graph.readOne(source.total()), checked()]);
    return total ?? 0;
  };
  return lazyConnection(bringPage, bringTotal, context.now);
}
