import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { StatusCount } from './inventory-deadline.rules.ts';

const decode = (row: Row): StatusCount => ({
  unitId: row.string('unitId'),
  name: row.string('name'),
  abbreviation: row.optionalString('abbreviation'),
  status: row.word('status', ServiceStatus),
  count: row.number('count'),
});

/** Services of every agency by status, out of what is added up at each write: one node for each agency and status. */
export function coverageOfAll(): Statement<StatusCount> {
  return {
    name: 'gaps.coverageOfAll',
    text: cypher`MATCH (a:AgencyTally) WHERE a.key > '' MATCH (u:Unit {id: a.topUnitId})
      RETURN u.id AS unitId, u.name AS name, u.abbreviation AS abbreviation, a.status AS status, a.figures[0] AS count`,
    params: {},
    decode,
  };
}

/** Services that these units lead, by agency and status. */
export function coverageOfUnits(unitIds: readonly string[]): Statement<StatusCount> {
  return {
    name: 'gaps.coverageOfUnits',
    text: cypher`MATCH (s:Service) WHERE s.unitId IN $unitIds
      WITH s.topUnitId AS top, s.status AS status, count(*) AS count MATCH (u:Unit {id: top})
      RETURN u.id AS unitId, u.name AS name, u.abbreviation AS abbreviation, status, count`,
    params: { unitIds },
    decode,
  };
}
