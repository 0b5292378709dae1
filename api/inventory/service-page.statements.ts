import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { ServiceEdge } from './service-edges.statements.ts';
import { matchServices, matchText } from './service-filter.statements.ts';
import type { ServiceCriteria } from './service-filter.statements.ts';
import { AFTER_ALL } from './list.statements.ts';
import type { KeyedRow } from './list.statements.ts';
import { decodeServiceWith, projectService } from './service.statements.ts';
import type { ServiceRecord } from './service.statements.ts';

/** Stored sort key of each order. */
const sortKeys: Record<ServiceOrder, CypherText> = {
  NAME: cypher`s.nameKey`,
  UNIT: cypher`s.unitKey`,
  VOLUME: cypher`s.volumeKey`,
  WORST_GAP: cypher`s.gapKey`,
  LEAST_COMPLETE: cypher`s.completeKey`,
  UPDATED: cypher`s.updatedKey`,
};

/** Composite indexes that hold one value of a property in the order of a sort key: the page is then a walk without sorting. */
const walks: readonly {
  property: CypherText;
  condition: keyof ServiceCriteria;
  orders: readonly ServiceOrder[];
}[] = [
  { property: cypher`s.rationaleState`, condition: 'rationaleStates', orders: ['WORST_GAP'] },
  { property: cypher`s.digitalGap`, condition: 'digitalGaps', orders: ['WORST_GAP', 'NAME'] },
  { property: cypher`s.typeCode`, condition: 'serviceTypes', orders: ['NAME'] },
];

/** What a page asks for: which services, in which order, from where on. */
export interface ServicePageQuery {
  readonly criteria: ServiceCriteria;
  readonly order: ServiceOrder;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Sort key of the row next to the page, exclusive, or null at the end of the list. */
  readonly key: string | null;
  /** Rows to bring. */
  readonly limit: number;
}

/** Services of one page in the page's direction, by keyset on a stored unique sort key. */
export function servicePage(
  query: ServicePageQuery,
  edges: readonly ServiceEdge[],
): Statement<KeyedRow<ServiceRecord>> {
  const match = matchServices(query.criteria);
  const key = sortKeys[query.order];
  const forward = query.direction === 'FORWARD';
  const bound = forward ? cypher`${key} > $bound` : cypher`${key} < $bound`;
  return {
    name: 'inventory.servicePage',
    text: cypher`${matchText(match, [bound])} WITH s ORDER BY ${orderBy(query, key)} LIMIT $limit
      RETURN ${key} AS key, ${projectService(edges)} AS node`,
    params: { ...match.params, bound: query.key ?? (forward ? '' : AFTER_ALL), limit: int(query.limit) },
    decode: (row) => ({ key: row.string('key'), node: decodeServiceWith(edges, row.row('node')) }),
  };
}

function orderBy(query: ServicePageQuery, key: CypherText): CypherText {
  const walk = walks.find((w) => {
    const values = query.criteria[w.condition];
    return Array.isArray(values) && values.length === 1 && w.orders.includes(query.order);
  });
  const forward = query.direction === 'FORWARD';
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
