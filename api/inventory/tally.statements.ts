import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import type { ServiceCriteria } from './service-filter.statements.ts';

/** Conditions that tallies know as well as services do. */
const known = new Set<string>([
  'visible',
  'statuses',
  'topUnitId',
  'digitalGaps',
  'physicalGaps',
  'rationaleStates',
]);

/** Whether a filter can be answered from tallies, which are some hundred nodes however many services there are. */
export function isTallied(criteria: ServiceCriteria): boolean {
  return Object.entries(criteria).every(([name, value]) => value === undefined || known.has(name));
}

/** Tallies bound to `t` that hold the services a filter finds; see `isTallied`. */
export function matchTallies(criteria: ServiceCriteria): {
  readonly text: CypherText;
  readonly params: Params;
} {
  const { visible, statuses, topUnitId, digitalGaps, physicalGaps, rationaleStates } = criteria;
  const params: Record<string, unknown> = { tallyStatuses: statuses ?? visible };
  const where = [cypher`t.status IN $tallyStatuses`];
  const narrow = (name: string, value: unknown, condition: CypherText): void => {
    if (value === undefined) return;
    where.push(condition);
    params[name] = value;
  };
  narrow('tallyUnit', topUnitId, cypher`t.topUnitId = $tallyUnit`);
  narrow('tallyDigital', digitalGaps, cypher`t.digitalGap IN $tallyDigital`);
  narrow('tallyPhysical', physicalGaps, cypher`t.physicalGap IN $tallyPhysical`);
  narrow('tallyRationale', rationaleStates, cypher`t.rationaleState IN $tallyRationale`);
  return { text: cypher`MATCH (t:Tally) WHERE ${joinCypher(where, ' AND ')}`, params };
}

/** How many services a filter finds, from tallies. */
export function tallyTotal(criteria: ServiceCriteria): Statement<number> {
  const { text, params } = matchTallies(criteria);
  return {
    name: 'inventory.tallyTotal',
    text: cypher`${text} RETURN coalesce(sum(t.services), 0) AS total`,
    params,
    decode: (row) => row.number('total'),
  };
}
