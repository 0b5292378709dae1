import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { Page, PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { lazyConnection, once } from './lazy-connection.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { rankedPage } from './priority-rank.statements.ts';
import { orderedBy } from './read-priority-rank.ts';
import type { GivenRank } from './read-priority-rank.ts';
import { readServiceFilter } from './read-service-filter.ts';
import { selectionOf } from './read-services.ts';
import { requireRecords } from './require-records.ts';
import type { ServiceFilter } from './service-filter.input.ts';
import { atTop } from './service-criteria.rules.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';
import { servicePage, serviceTotal } from './service-page.statements.ts';
import { isTallied, tallyTotal } from './tally.statements.ts';
import { registersFor, serviceReader, visibleStatuses } from './service.policy.ts';
import type { ServiceRecord } from './service.statements.ts';

/** A question for services. */
export interface ServiceQuestion {
  /** Name of the root field; its cursors are refused by another. */
  readonly list: string;
  readonly filter: ServiceFilter | null | undefined;
  readonly orderBy: ServiceOrder;
  /** How the order PRIORITY is made; as configured when not given, and refused for any other order. */
  readonly rank?: GivenRank | null | undefined;
  readonly page: PageArguments;
  /** Branches selected below a service, such as `name` and `channels`; where no property is named, all are brought. */
  readonly branches: ReadonlySet<string>;
  /** Whether the reader may ask for what is not public of own services, or of all (R97); only what is public when not given. */
  readonly asReader?: true;
}

/** A connection of services that knows its question, so that facets can be counted for it. */
export interface ServiceList extends LazyConnection<ServiceRecord> {
  readonly criteria: ServiceCriteria;
  /** Resolves when the records that the filter names exist. */
  readonly checked: () => Promise<void>;
}

/**
 * Finds services. Nothing is asked of the graph until a part of the connection is asked for.
 * @throws Problem INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE at once; as `orderedBy`
 * @throws Problem NOT_FOUND from the parts, when the filter names a record that does not exist
 */
export function findServices(context: RequestContext, question: ServiceQuestion): ServiceList {
  const reader =
    question.asReader === true
      ? { ...serviceReader(context.actor), mineUnitIds: registersFor(context.actor) }
      : undefined;
  const { criteria, named } = readServiceFilter(question.filter, visibleStatuses(), reader);
  const ranked = orderedBy(context, question.orderBy, question.rank);
  const mark = queryMark([question.list, ...Object.values(ranked), criteria]);
  const request = readPageRequest(question.page, mark);
  const checked = once(() => requireRecords(context, named));
  // One record that does not exist leaves nothing to find, so an answer that is not empty needs no check; one of several, or one to be left out, does not.
  const namesSeveral =
    criteria.noGapAtSnapshotId !== undefined ||
    [criteria.lifeExperienceIds, criteria.hispIds].some((ids) => (ids ?? []).length > 1);

  const bringPage = async (): Promise<Page<ServiceRecord>> => {
    const query = { ...request, limit: request.size + 1 };
    const selection = selectionOf(question.branches);
    const ask = (narrowed: ServiceCriteria) => {
      const page = { ...query, criteria: narrowed };
      return context.graph.read(
        ranked.order === 'PRIORITY'
          ? rankedPage({ ...page, rank: ranked.rank }, selection)
          : servicePage({ ...page, order: ranked.order }, selection),
      );
    };
    const rows = await askTopFirst(criteria, ask, (found) => found.length === 0);
    if (rows.length === 0 || namesSeveral) await checked();
    return makePage(
      rows,
      request,
      (row) => row.key,
      (row) => row.node,
    );
  };
  const bringTotal = async (): Promise<number> => {
    const ask = async (asked: ServiceCriteria) => {
      const statement = isTallied(asked) ? tallyTotal(asked) : serviceTotal(asked);
      return (await context.graph.readOne(statement)) ?? 0;
    };
    const total = await askTopFirst(criteria, ask, (found) => found === 0);
    if (total === 0 || namesSeveral) await checked();
    return total;
  };
  return { ...lazyConnection(bringPage, bringTotal, context.now), criteria, checked };
}

/** Asks for a unit as an agency at the top first, which costs one look into an index where it is none. */
async function askTopFirst<T>(
  criteria: ServiceCriteria,
  ask: (criteria: ServiceCriteria) => Promise<T>,
  isEmpty: (answer: T) => boolean,
): Promise<T> {
  const top = atTop(criteria);
  if (top === undefined || criteria.text !== undefined) return ask(criteria);
  const answer = await ask(top);
  return isEmpty(answer) ? ask(criteria) : answer;
}
