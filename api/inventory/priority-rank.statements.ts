import { priorityCriteria, SCALE_END, SCALE_MIDDLE } from '../../schema/vocabulary/priority.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { KeyedRow } from './list.statements.ts';
import { AFTER_ALL } from './list.statements.ts';
import type { PriorityRank } from './priority-rank.rules.ts';
import { matchServices, matchText } from './service-filter.statements.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';
import { decodeSelectedService, projectService } from './service.statements.ts';
import type { ServiceRecord, ServiceSelection } from './service.statements.ts';

/** What a page of the weighted rank asks for; `key` is exclusive, null at the end of the list. */
export interface RankedPageQuery {
  readonly criteria: ServiceCriteria;
  readonly rank: PriorityRank;
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly key: string | null;
  readonly limit: number;
}

/** The stored position of each criterion, and the parameter that holds its weight. */
const counted = priorityCriteria.map((criterion) => ({
  position: `s.${criterion}Position` as CypherText,
  weight: `$${criterion}` as CypherText,
}));

const sumOf = (part: (one: (typeof counted)[number]) => CypherText): CypherText =>
  joinCypher(counted.map(part), ' + ');

/** Weighted positions, with the middle of the scale for what is not known. */
const reached = sumOf(({ position, weight }) => cypher`${weight} * coalesce(${position}, $middle)`);
/** The weight of what is not known. */
const open = sumOf(({ position, weight }) => cypher`CASE WHEN ${position} IS NULL THEN ${weight} ELSE 0 END`);

/** Whether a High Impact Service Provider leads the service: the leading unit is one, or lies within one (R53). */
const hisp = cypher`EXISTS { (:Unit {id: s.unitId})-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(:HispDesignation) }`;

/** The place of a service bound to `s`, as `rankKeyOf` in `priority-rank.rules.ts` makes it. */
function rankKey(hispFirst: boolean): CypherText {
  const group = hispFirst ? cypher`CASE WHEN ${hisp} THEN '0' ELSE '1' END` : cypher`'0'`;
  return cypher`${group} + CASE WHEN open = $weight THEN '1' ELSE '0' END
    + right('00000' + toString($full - reached), 6) + right('00' + toString(open), 3) + '|' + s.nameKey`;
}

/**
 * Services of one page of the weighted rank. Weights are the reader's, so no index can hold the order: the statement
 * reads what the filter finds, makes each place out of stored positions and keeps the best of a page. What it reads grows
 * with the services that the filter finds, what it sorts and brings with the page.
 */
export function rankedPage(
  query: RankedPageQuery,
  selection: ServiceSelection,
): Statement<KeyedRow<ServiceRecord>> {
  const { weights, hispFirst } = query.rank;
  const forward = query.direction === 'FORWARD';
  const match = matchServices(query.criteria);
  const weight = priorityCriteria.reduce((sum, criterion) => sum + weights[criterion], 0);
  return {
    name: 'inventory.rankedPage',
    text: cypher`${matchText(match)} WITH s, ${reached} AS reached, ${open} AS open
      WITH s, ${rankKey(hispFirst)} AS key WHERE ${forward ? cypher`key > $bound` : cypher`key < $bound`}
      WITH s, key ORDER BY ${forward ? cypher`key` : cypher`key DESC`} LIMIT $limit
      RETURN key, ${projectService(selection)} AS node`,
    params: {
      ...match.params,
      ...Object.fromEntries(priorityCriteria.map((criterion) => [criterion, int(weights[criterion])])),
      weight: int(weight),
      full: int(weight * SCALE_END),
      middle: int(SCALE_MIDDLE),
      bound: query.key ?? (forward ? '' : AFTER_ALL),
      limit: int(query.limit),
    },
    decode: (row) => ({ key: row.string('key'), node: decodeSelectedService(selection, row, 'node') }),
  };
}

/** How many services a filter finds, and of how many of them each figure is known. */
export interface FigureCoverage {
  readonly services: number;
  readonly annualTransactions: number;
  readonly adjudicationDays: number;
  readonly burdenMinutes: number;
  readonly selfServiceCalls: number;
  /** Of how many at least one figure is known, and of how many all four. */
  readonly some: number;
  readonly all: number;
}

const known = counted.map(({ position }) => cypher`${position} IS NOT NULL`);

/** Counts of what is known, in one pass over what the filter finds. */
export function figureCoverage(criteria: ServiceCriteria): Statement<FigureCoverage> {
  const match = matchServices(criteria);
  const counts = joinCypher(
    priorityCriteria.map(
      (criterion) =>
        cypher`count(s.${`${criterion}Position` as CypherText}) AS ${criterion as unknown as CypherText}`,
    ),
    ', ',
  );
  return {
    name: 'inventory.figureCoverage',
    text: cypher`${matchText(match)} RETURN count(s) AS services, ${counts},
      count(CASE WHEN ${joinCypher(known, ' OR ')} THEN 1 END) AS some, count(CASE WHEN ${joinCypher(known, ' AND ')} THEN 1 END) AS all`,
    params: match.params,
    decode: (row) => ({
      services: row.number('services'),
      annualTransactions: row.number('annualTransactions'),
      adjudicationDays: row.number('adjudicationDays'),
      burdenMinutes: row.number('burdenMinutes'),
      selfServiceCalls: row.number('selfServiceCalls'),
      some: row.number('some'),
      all: row.number('all'),
    }),
  };
}
