import { lazyConnection } from '../inventory/lazy-connection.ts';
import type { LazyConnection } from '../inventory/lazy-connection.ts';
import { requireRecords } from '../inventory/require-records.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import type { JourneyFilter } from './journey-filter.input.ts';
import { journeyPage, journeyTotal } from './journey-page.statements.ts';
import { presentJourney } from './present-journey.ts';
import { readJourneyFilter } from './read-journey-filter.ts';
import { journeySelection } from './read-journey.ts';
import type { JourneyRecord } from './read-journey.ts';

/**
 * Finds journeys by name. A page with figures is one statement; its total is another, only when asked for.
 * @throws Problem INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE at once; NOT_FOUND from the parts, for a record that the
 * filter names and that does not exist
 */
export function findJourneys(
  context: RequestContext,
  filter: JourneyFilter | null | undefined,
  args: PageArguments,
  branches: ReadonlySet<string>,
): LazyConnection<JourneyRecord> {
  const { criteria, named } = readJourneyFilter(filter, context.actor);
  const request = readPageRequest(args, queryMark(['journeys', criteria]));
  const checked = () => requireRecords(context, named);
  const bringPage = async () => {
    const { direction, key, size } = request;
    const stretch = { direction, key, limit: size + 1 };
    const rows = await context.graph.read(journeyPage(criteria, stretch, journeySelection(branches)));
    if (rows.length === 0) await checked();
    return makePage(
      rows,
      request,
      (row) => row.key,
      (row): JourneyRecord => presentJourney(row.node, context.now),
    );
  };
  const bringTotal = async () => {
    const total = (await context.graph.readOne(journeyTotal(criteria))) ?? 0;
    if (total === 0) await checked();
    return total;
  };
  return lazyConnection(bringPage, bringTotal, context.now);
}
