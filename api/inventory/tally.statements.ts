import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import type { DigitalGap } from '../../schema/vocabulary/gap.ts';
import { agencyFigures } from '../graph/stored-counts.statements.ts';
import type { AgencyFigure } from '../graph/stored-counts.statements.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';

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

/** Conditions that the tallies of whole agencies know. */
const knownOfAgencies = new Set<string>(['visible', 'statuses', 'topUnitId']);

/** Whether a filter can be answered from what agencies' tallies add up to: one node for each agency and status. */
export function isTalliedByAgency(criteria: ServiceCriteria): boolean {
  return Object.entries(criteria).every(([name, value]) => value === undefined || knownOfAgencies.has(name));
}

/** Tallies of agencies bound to `a` that hold the services a filter finds; see `isTalliedByAgency`. */
export function matchAgencyTallies({ visible, statuses, topUnitId }: ServiceCriteria): {
  readonly text: CypherText;
  readonly params: Params;
} {
  const asked = statuses ?? visible;
  if (topUnitId === undefined)
    return {
      text: cypher`MATCH (a:AgencyTally) WHERE a.status IN $tallyStatuses`,
      params: { tallyStatuses: asked },
    };
  const tallyKeys = asked.map((status) => `${topUnitId}|${status}`);
  return { text: cypher`MATCH (a:AgencyTally) WHERE a.key IN $tallyKeys`, params: { tallyKeys } };
}

/** The figure that counts the services of a verdict. */
const figureOf: Record<DigitalGap, AgencyFigure> = {
  NO_CHANNEL: 'noChannel',
  NO_DIGITAL: 'noDigital',
  DIGITAL_INFO_ONLY: 'infoOnly',
  DIGITAL_NOT_TO_END: 'notToEnd',
  DIGITAL_PARTIAL: 'partial',
  UNKNOWN: 'digitalUnknown',
  CLOSED: 'closed',
};

/** How many services a filter finds, from tallies. */
export function tallyTotal(criteria: ServiceCriteria): Statement<number> {
  const { digitalGaps, ...others } = criteria;
  if (isTalliedByAgency(others)) return agencyTotal(others, digitalGaps);
  const { text, params } = matchTallies(criteria);
  return {
    name: 'inventory.tallyTotal',
    text: cypher`${text} RETURN coalesce(sum(t.services), 0) AS total`,
    params,
    decode: (row) => row.number('total'),
  };
}

/** The same from what agencies' tallies add up to. @param gaps verdicts that are counted; all services when not given */
function agencyTotal(criteria: ServiceCriteria, gaps: readonly DigitalGap[] | undefined): Statement<number> {
  const { text, params } = matchAgencyTallies(criteria);
  const counted = gaps === undefined ? ['services' as const] : gaps.map((gap) => figureOf[gap]);
  return {
    name: 'inventory.agencyTotal',
    text: cypher`${text} RETURN coalesce(sum(reduce(n = 0, place IN $places | n + a.figures[place])), 0) AS total`,
    params: { ...params, places: counted.map((figure) => int(agencyFigures.indexOf(figure))) },
    decode: (row) => row.number('total'),
  };
}

/** The figures of an agency out of its stored list. */
export function readAgencyFigures(figures: readonly number[]): Record<AgencyFigure, number> {
  const read: Partial<Record<AgencyFigure, number>> = {};
  agencyFigures.forEach((name, i) => (read[name] = figures[i] ?? 0));
  return read as Record<AgencyFigure, number>;
}
