import { digitalGapOrder } from '../../schema/vocabulary/gap.ts';
import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { matchServices, matchText } from './service-filter.statements.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';
import { AFTER_ALL } from './list.statements.ts';
import type { KeyedRow } from './list.statements.ts';
import { decodeSelectedService, projectService } from './service.statements.ts';
import type { ServiceRecord, ServiceSelection } from './service.statements.ts';

/** Orders that are the walk along one stored key; `rankedPage` makes the one that is not. */
export type StoredOrder = Exclude<ServiceOrder, 'PRIORITY'>;

/** Stored sort key of each order. */
const sortKeys: Record<StoredOrder, CypherText> = {
  NAME: cypher`s.nameKey`,
  UNIT: cypher`s.unitKey`,
  VOLUME: cypher`s.volumeKey`,
  WORST_GAP: cypher`s.gapKey`,
  OLDEST_GAP: cypher`s.gapAgeKey`,
  LEAST_COMPLETE: cypher`s.completeKey`,
  UPDATED: cypher`s.updatedKey`,
  ANNUAL_TRANSACTIONS: cypher`s.annualTransactionsKey`,
  ADJUDICATION_TIME: cypher`s.adjudicationDaysKey`,
  BURDEN: cypher`s.burdenMinutesKey`,
  SELF_SERVICE_CALLS: cypher`s.selfServiceCallsKey`,
};

/** A composite index that holds one value of a property in the order of a sort key: the page is a walk along it. */
interface Walk {
  readonly condition: keyof ServiceCriteria;
  readonly orders: readonly StoredOrder[];
  readonly property: CypherText;
}

const walks: readonly Walk[] = [
  { condition: 'topUnitId', orders: ['WORST_GAP', 'NAME'], property: cypher`s.topUnitId` },
  { condition: 'rationaleStates', orders: ['WORST_GAP'], property: cypher`s.rationaleState` },
  { condition: 'digitalGaps', orders: ['WORST_GAP', 'NAME'], property: cypher`s.digitalGap` },
  { condition: 'serviceTypes', orders: ['NAME'], property: cypher`s.typeCode` },
];

/** What a page asks for: which services, in which order, from where on. */
export interface ServicePageQuery {
  readonly criteria: ServiceCriteria;
  readonly order: StoredOrder;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Sort key of the row next to the page, exclusive, or null at the end of the list. */
  readonly key: string | null;
  /** Rows to bring. */
  readonly limit: number;
}

/** Services of one page in the page's direction, by keyset on a stored unique sort key. */
export function servicePage(
  query: ServicePageQuery,
  selection: ServiceSelection,
): Statement<KeyedRow<ServiceRecord>> {
  const forward = query.direction === 'FORWARD';
  const stretch = gapStretch(query);
  const match = matchServices(
    stretch === undefined ? query.criteria : { ...query.criteria, digitalGaps: undefined },
  );
  const key = sortKeys[query.order];
  const walk = match.unanchored ? findWalk(query, stretch !== undefined) : undefined;
  const bounds = [forward ? cypher`${key} > $bound` : cypher`${key} < $bound`];
  if (stretch !== undefined) bounds.push(forward ? cypher`${key} < $end` : cypher`${key} > $end`);
  const [from, to] = stretch ?? ['', AFTER_ALL];
  return {
    name: 'inventory.servicePage',
    text: cypher`${matchText(match, bounds)} WITH s ORDER BY ${orderBy(key, forward, walk)} LIMIT $limit
      RETURN ${key} AS key, ${projectService(selection)} AS node`,
    params: {
      ...match.params,
      bound: query.key ?? (forward ? from : to),
      ...(stretch === undefined ? {} : { end: forward ? to : from }),
      limit: int(query.limit),
    },
    decode: (row) => ({ key: row.string('key'), node: decodeSelectedService(selection, row, 'node') }),
  };
}

/**
 * Verdicts that lie side by side in the order "worst first" are one stretch of its index, which starts with the place
 * of the verdict: the first key of the stretch and the first behind it. Undefined where that is not what is asked.
 */
function gapStretch({ criteria, order }: ServicePageQuery): readonly [string, string] | undefined {
  if (order !== 'WORST_GAP' || criteria.digitalGaps === undefined) return undefined;
  const places = criteria.digitalGaps.map((gap) => digitalGapOrder.indexOf(gap)).sort((a, b) => a - b);
  const [first] = places;
  const last = places[places.length - 1];
  if (first === undefined || last === undefined || last - first !== places.length - 1) return undefined;
  return [String(first), String(last + 1)];
}

function findWalk({ criteria, order }: ServicePageQuery, stretched: boolean): Walk | undefined {
  return walks.find((walk) => {
    const values = criteria[walk.condition];
    const one = typeof values === 'string' || (Array.isArray(values) && values.length === 1);
    return one && walk.orders.includes(order) && !(stretched && walk.condition === 'digitalGaps');
  });
}

/** A walk names its property as well, though it has one value only: that is how the planner sees that nothing is to be sorted. */
function orderBy(key: CypherText, forward: boolean, walk: Walk | undefined): CypherText {
  if (walk === undefined) return forward ? key : cypher`${key} DESC`;
  return forward ? cypher`${walk.property}, ${key}` : cypher`${walk.property} DESC, ${key} DESC`;
}

/** How many services a filter finds. */
export function serviceTotal(criteria: ServiceCriteria): Statement<number> {
  const match = matchServices(criteria);
  return {
    name: 'inventory.serviceTotal',
    text: cypher`${matchText(match)} RETURN count(s) AS total`,
    params: match.params,
    decode: (row) => row.number('total'),
  };
}
