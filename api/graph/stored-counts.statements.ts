import { cypher, joinCypher } from './cypher.ts';
import type { CypherText, Statement } from './cypher.ts';

/**
 * Counts that are stored beside the records, so that a summary over 100,000 services reads some hundred nodes. A tally
 * holds how many services agree in agency, status and verdicts, and how their channels are flagged. Counts are never
 * raised or lowered, always counted anew; the statements here do so for a whole store.
 */

const flagged = (flag: CypherText): CypherText => cypher`sum(size([flag IN flags WHERE flag = ${flag}]))`;

/** Put before `tallyFigures`: the flags of the channels of services bound to `s`. */
export const tallyFlags = cypher`COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) RETURN c.rationale } AS flags`;

/** The figures of a tally, aggregated over services with their `flags`. */
export const tallyFigures = cypher`{services: count(s), channelsNeeded: ${flagged(cypher`'NEEDED'`)},
  channelsGiven: ${flagged(cypher`'GIVEN'`)}, channelsNotNeeded: ${flagged(cypher`'NOT_NEEDED'`)},
  channelsUnknown: ${flagged(cypher`'UNKNOWN'`)}}`;

/** What a tally is about: the properties that its services share. */
const shared = ['topUnitId', 'status', 'digitalGap', 'physicalGap', 'rationaleState'] as const;

/** What was proposed in a draft is everybody's once a published service names it (`proposed-terms.statements.ts`). Put behind the count. */
const untilUsed = cypher`n.proposedFor = CASE WHEN n.serviceCount = 0 THEN n.proposedFor END`;

/** How many services anybody may see use a record, by the record's label. Services of a unit are those it or a unit below it leads. */
export const userCounts = {
  Role: cypher`n.serviceCount = COUNT { (n)<-[:STAFFED_BY]-(s:Service) WHERE s.status = 'PUBLISHED' }, ${untilUsed}`,
  Tool: cypher`n.serviceCount = COUNT { (n)<-[:USES_TOOL]-(s:Service) WHERE s.status = 'PUBLISHED' }, ${untilUsed}`,
  Form: cypher`n.serviceCount = COUNT { (n)<-[:ASKS_FOR]-(s:Service) WHERE s.status = 'PUBLISHED' }`,
  Unit: cypher`n.ownServiceCount = COUNT { (n)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status = 'PUBLISHED' },
    n.serviceCount = COUNT { MATCH (n)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status = 'PUBLISHED' }`,
} as const;

const nothing = (): null => null;
const statement = (name: string, text: CypherText): Statement<unknown> => ({
  name: `graph.${name}`,
  text,
  params: {},
  decode: nothing,
});

/**
 * Counts everything anew: for the load of a seed, for generated services, and for stores that had no counts. Run in
 * order; each may run again at any time.
 */
export function recountAll(): readonly Statement<unknown>[] {
  const keys = joinCypher(
    shared.map((name) => cypher`s.${name as CypherText} AS ${name as CypherText}`),
    ', ',
  );
  const values = joinCypher(
    shared.map((name) => cypher`t.${name as CypherText} = ${name as CypherText}`),
    ', ',
  );
  const key = joinCypher(shared as unknown as CypherText[], ` + '|' + `);
  return [
    statement('forgetTallies', cypher`MATCH (t:Tally) DELETE t`),
    statement(
      'makeTallies',
      cypher`MATCH (s:Service) WITH s, ${tallyFlags} WITH ${keys}, ${tallyFigures} AS figures
        MERGE (t:Tally {key: ${key}}) SET ${values}, t += figures`,
    ),
    statement('countUsersOfRoles', cypher`MATCH (n:Role) SET ${userCounts.Role}`),
    statement('countUsersOfTools', cypher`MATCH (n:Tool) SET ${userCounts.Tool}`),
    statement('countUsersOfForms', cypher`MATCH (n:Form) SET ${userCounts.Form}`),
    statement('countServicesOfUnits', cypher`MATCH (n:Unit) SET ${userCounts.Unit}`),
  ];
}
