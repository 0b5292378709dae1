import type { JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import { mapParams } from './journey-map.statements.ts';
import { decodeSelectedJourney, projectJourney } from './journey-record.statements.ts';
import type { JourneySelection } from './journey-record.statements.ts';

/** A text behind every sort key: the last character there is. */
const AFTER_ALL = '\u{10FFFF}';

/** A checked filter of journeys: only conditions that narrow are there, but for `visible`. */
export interface JourneyCriteria {
  /** Statuses that the reader sees and asks for. */
  readonly visible: readonly JourneyStatus[];
  /** Query of the full-text index. */
  readonly text?: string;
  readonly lifeExperienceId?: string;
  readonly states?: readonly JourneyState[];
  readonly unitId?: string;
  readonly serviceId?: string;
}

/** A stretch of a list by name: direction, sort key next to the page (exclusive), rows to bring. */
interface Stretch {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly key: string | null;
  readonly limit: number;
}

/** A service or an expected unit bound to `x` lies in the subtree of a unit. */
export const inUnit = cypher`(coalesce(x.topUnitId, x.topId) = $unitId
  OR EXISTS { MATCH (:Unit {id: coalesce(x.unitId, x.id)})-[:PART_OF*0..8]->(:Unit {id: $unitId}) })`;

function conditions(criteria: JourneyCriteria): CypherText[] {
  const { lifeExperienceId, states, unitId, serviceId } = criteria;
  const steps = cypher`(j)-[:HAS_STAGE]->(:JourneyStage)-[:HAS_STEP]->(:Step)`;
  return [
    cypher`j.status IN $visible`,
    states === undefined ? [] : cypher`j.state IN $states`,
    lifeExperienceId === undefined
      ? []
      : cypher`EXISTS { (j)<-[:HAS_JOURNEY]-(:LifeExperience {id: $lifeExperienceId}) }`,
    unitId === undefined ? [] : cypher`EXISTS { MATCH ${steps}-[:USES|EXPECTS]->(x) WHERE ${inUnit} }`,
    serviceId === undefined ? [] : cypher`EXISTS { ${steps}-[:USES]->(:Service {id: $serviceId}) }`,
  ].flat();
}

function paramsOf(criteria: JourneyCriteria): Params {
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}

const bind = ({ text }: JourneyCriteria): CypherText =>
  text === undefined
    ? cypher`MATCH (j:Journey)`
    : cypher`CALL db.index.fulltext.queryNodes('journeyText', $text) YIELD node AS j WITH j`;

/** Journeys of one page by name, with what was selected of them. */
export function journeyPage<S, U, R, T>(
  criteria: JourneyCriteria,
  { direction, key, limit }: Stretch,
  selection: JourneySelection<S, U, R, T>,
): Statement<{ readonly key: string; readonly node: ReturnType<typeof decodeSelectedJourney<S, U, R, T>> }> {
  const forward = direction === 'FORWARD';
  const bound = forward ? cypher`j.nameKey > $bound` : cypher`j.nameKey < $bound`;
  return {
    name: 'journeys.journeyPage',
    text: cypher`${bind(criteria)} WHERE ${joinCypher([...conditions(criteria), bound], ' AND ')}
      WITH j ORDER BY j.nameKey ${forward ? cypher`` : cypher`DESC`} LIMIT $limit
      RETURN j.nameKey AS key, ${projectJourney(selection)} AS node`,
    params: {
      ...paramsOf(criteria),
      ...(selection.map === undefined ? {} : mapParams),
      bound: key ?? (forward ? '' : AFTER_ALL),
      limit: int(limit),
    },
    decode: (row) => ({
      key: row.string('key'),
      node: decodeSelectedJourney(selection, row.row('node')),
    }),
  };
}

/** How many journeys a filter finds. */
export function journeyTotal(criteria: JourneyCriteria): Statement<number> {
  return {
    name: 'journeys.journeyTotal',
    text: cypher`${bind(criteria)} WHERE ${joinCypher(conditions(criteria), ' AND ')} RETURN count(j) AS total`,
    params: paramsOf(criteria),
    decode: (row) => row.number('total'),
  };
}
