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

const counted = (condition: CypherText): CypherText =>
  cypher`sum(CASE WHEN ${condition} THEN t.services ELSE 0 END)`;
const proven = cypher`t.digitalGap IN ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL']`;

/** What is added up for an agency, over its tallies `t` of one status. The keys are figures of a summary. */
const agencySums = {
  services: cypher`sum(t.services)`,
  closed: counted(cypher`t.digitalGap = 'CLOSED'`),
  notDigital: counted(proven),
  digitalUnknown: counted(cypher`t.digitalGap = 'UNKNOWN'`),
  noChannel: counted(cypher`t.digitalGap = 'NO_CHANNEL'`),
  noDigital: counted(cypher`t.digitalGap = 'NO_DIGITAL'`),
  infoOnly: counted(cypher`t.digitalGap = 'DIGITAL_INFO_ONLY'`),
  notToEnd: counted(cypher`t.digitalGap = 'DIGITAL_NOT_TO_END'`),
  partial: counted(cypher`t.digitalGap = 'DIGITAL_PARTIAL'`),
  rationaleGiven: counted(cypher`${proven} AND t.rationaleState IN ['SUBMITTED', 'APPROVED']`),
  rationaleDraft: counted(cypher`${proven} AND t.rationaleState = 'DRAFT'`),
  rationaleMissing: counted(cypher`${proven} AND t.rationaleState = 'MISSING'`),
  physicalGap: counted(cypher`t.physicalGap = 'GAP'`),
  physicalUnknown: counted(cypher`t.physicalGap = 'UNKNOWN'`),
  physicalNone: counted(cypher`t.physicalGap = 'NONE'`),
  channelsNeeded: cypher`sum(t.channelsNeeded)`,
  channelsGiven: cypher`sum(t.channelsGiven)`,
  channelsNotNeeded: cypher`sum(t.channelsNotNeeded)`,
  channelsUnknown: cypher`sum(t.channelsUnknown)`,
} as const;
export type AgencyFigure = keyof typeof agencySums;

/** What the numbers of an agency's tally are, in the order in which its one list of them is stored. */
export const agencyFigures = Object.keys(agencySums) as readonly AgencyFigure[];

/** The list of an agency's figures, aggregated over tallies bound to `t`. */
const agencyList = cypher`[${joinCypher(Object.values(agencySums), ', ')}]`;

/**
 * Put behind the writing of tallies, where `unit` and `status` name the agencies that they are of: adds their tallies up
 * anew, each agency under its lock and in one order, so that of two writes the second adds up what the first left.
 */
export const addUpAgencies = cypher`WITH DISTINCT unit, status ORDER BY unit, status
  MERGE (a:AgencyTally {key: unit + '|' + status}) SET a.recounting = true
  WITH a, unit, status CALL (unit, status) {
    MATCH (t:Tally) WHERE t.topUnitId = unit AND t.status = status RETURN ${agencyList} AS figures
  }
  SET a.topUnitId = unit, a.status = status, a.figures = figures REMOVE a.recounting`;

/** Adds all tallies up, for stores that have tallies only. */
export function addUpAllAgencies(): readonly Statement<unknown>[] {
  return [
    statement('forgetAgencyTallies', cypher`MATCH (a:AgencyTally) DELETE a`),
    statement(
      'addUpTallies',
      cypher`MATCH (t:Tally) WITH t.topUnitId AS unit, t.status AS status ${addUpAgencies}`,
    ),
  ];
}

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
    ...addUpAllAgencies(),
    statement('countUsersOfRoles', cypher`MATCH (n:Role) SET ${userCounts.Role}`),
    statement('countUsersOfTools', cypher`MATCH (n:Tool) SET ${userCounts.Tool}`),
    statement('countUsersOfForms', cypher`MATCH (n:Form) SET ${userCounts.Form}`),
    statement('countServicesOfUnits', cypher`MATCH (n:Unit) SET ${userCounts.Unit}`),
  ];
}
