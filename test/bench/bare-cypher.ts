/**
 * Statements of the bare side, written by hand for the indexes of schema/graph/constraints.cypher. Rows are sorted
 * before they are projected: in `RETURN a{.id} ORDER BY a.depth` the map takes the name of the node and hides it.
 * Only published services are shown, as by our API.
 */

const PATH = `COLLECT { MATCH (u)-[:PART_OF*1..]->(a:Unit)
  WITH a ORDER BY a.depth RETURN a{.id, .name, .abbreviation} }`;

const UNIT = `u{.id, .name, .abbreviation, path: ${PATH}}`;

const VOLUMES = `COLLECT { MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume)
  WITH v ORDER BY v.year DESC, v.id RETURN v{.id, .value, .unit, .year, .source} }`;

const ROW = `MATCH (u:Unit {id: s.unitId})
RETURN s.nameKey AS key, s{.id, .name, .digitalGap, .physicalGap, .rationaleState, .warnings, .updatedAt, .typeCode,
  .channelStrip, recorded: s.completenessRecorded, asked: s.completenessAsked, responsibleUnit: ${UNIT}} AS node`;

/** Walks the composite index of agency and name, in the order of the page. */
export const FILTERED_PAGE = `MATCH (s:Service)
WHERE s.topUnitId = $unitId AND s.nameKey > $after AND s.digitalGap IN $gaps AND s.status = 'PUBLISHED'
WITH s ORDER BY s.topUnitId, s.nameKey LIMIT $n ${ROW}`;

/** Totals are read from the stored tallies, as a careful hand on this store would. */
export const FILTERED_TOTAL = `MATCH (t:Tally)
WHERE t.topUnitId = $unitId AND t.digitalGap IN $gaps AND t.status = 'PUBLISHED' RETURN sum(t.services) AS n`;

export const DEEP_PAGE = `MATCH (s:Service) WHERE s.nameKey > $after AND s.status = 'PUBLISHED'
WITH s ORDER BY s.nameKey LIMIT $n ${ROW}`;

/** The verdicts that count as gaps are one stretch of the index of gap keys. */
const GAPS = `MATCH (s:Service) WHERE s.gapKey > '1' AND s.gapKey < '5' AND s.status = 'PUBLISHED'`;

export const GAP_LIST = `${GAPS} WITH s ORDER BY s.gapKey LIMIT $n
MATCH (u:Unit {id: s.unitId})
RETURN s.gapKey AS key, s{.id, .name, .digitalGap, .physicalGap, .rationaleState, .warnings, .typeCode, .channelStrip,
  responsibleUnit: ${UNIT}, volumes: ${VOLUMES},
  rationales: COLLECT { MATCH (s)<-[:EXPLAINS]-(r:Rationale)
    WITH r ORDER BY r.id RETURN r{.id, .reason, .reasonLabel, state: r.status, .illustrative} }} AS node`;

export const GAP_TOTAL = `MATCH (t:Tally)
WHERE t.digitalGap IN ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL'] AND t.status = 'PUBLISHED'
RETURN sum(t.services) AS n`;

export const ANATOMY = `MATCH (s:Service {id: $id}) WHERE s.status = 'PUBLISHED'
MATCH (u:Unit {id: s.unitId})
RETURN s{.id, .name, .description, .status, .edition, .version, .updatedAt, .customers, .reportedNames,
  .assistanceListings, .note, .source, .confidence, .verifiedFields, .designated, .digitalGap, .physicalGap,
  .rationaleState, .warnings, .typeCode, .channelStrip, recorded: s.completenessRecorded, asked: s.completenessAsked,
  responsibleUnit: u{.id, .name, .abbreviation, .serviceCount, path: ${PATH}},
  occasions: COLLECT { MATCH (s)-[:ANSWERS]->(o:Occasion) WITH o ORDER BY o.statement RETURN o{.id, .statement} },
  offerings: COLLECT { MATCH (s)-[:PROVIDES]->(o:Offering) WITH o ORDER BY o.nameKey RETURN o{.id, .name} },
  channels: COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WITH c ORDER BY c.position
    RETURN c{.id, .kind, .name, .url, .medium, .level, .accessible, .rationale, .hostListed} },
  roles: COLLECT { MATCH (s)-[:STAFFED_BY]->(r:Role) WITH r ORDER BY r.nameKey
    RETURN r{.id, .name, .serviceCount} },
  tools: COLLECT { MATCH (s)-[:USES_TOOL]->(t:Tool) WITH t ORDER BY t.nameKey
    RETURN t{.id, .name, .serviceCount} },
  forms: COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form) WITH f ORDER BY f.nameKey
    RETURN f{.id, .number, .numberIsLabel, .title, .ombControlNumber, .confidence, .serviceCount} },
  rationales: COLLECT { MATCH (s)<-[:EXPLAINS]-(r:Rationale) WITH r ORDER BY r.id
    RETURN r{.id, .title, .reason, .reasonLabel, .explanation, .potentialSolution, .disposition, state: r.status,
      .illustrative, .source} },
  volumes: ${VOLUMES},
  stages: COLLECT { MATCH (s)<-[:INVOLVES]-(g:Stage)<-[:HAS_STAGE]-(l:LifeExperience)
    WITH g, l ORDER BY l.nameKey, g.position
    RETURN g{.id, .name, .position, lifeExperience: l{.id, .name, .designated}} }
} AS service`;

/** The agency of a step is the one at the top above its first service. */
export const JOURNEY = `MATCH (j:Journey {id: $id}) WHERE j.status = 'PUBLISHED'
RETURN j{.id, .name, .description, .state, .status, .version, .orderAssumed, .source, .confidence, .updatedAt,
  lifeExperience: head(COLLECT { MATCH (l:LifeExperience)-[:HAS_JOURNEY]->(j) RETURN l{.id, .name, .designated} }),
  stages: COLLECT { MATCH (j)-[a:HAS_STAGE]->(g:JourneyStage) WITH g, a ORDER BY a.position
    RETURN g{.id, .name, .description, steps: COLLECT { MATCH (g)-[b:HAS_STEP]->(p:Step) WITH p, b ORDER BY b.position
      RETURN p{.id, .name, .goal, .channel, .momentThatMatters, .emotion,
        partnerPrograms: COLLECT { MATCH (p)-[r:RELIES_ON]->(o:PartnerProgram) WITH o, r ORDER BY r.position
          RETURN o{.id, .name, .operatedBy, .kind} },
        services: COLLECT { MATCH (p)-[r:USES]->(s:Service) WHERE s.status = 'PUBLISHED' WITH s, r ORDER BY r.position
          MATCH (u:Unit {id: s.unitId}) MATCH (t:Unit {id: s.topUnitId})
          RETURN s{.id, .name, .digitalGap, .physicalGap, .rationaleState, .channelStrip,
            responsibleUnit: u{.id, .name, .abbreviation}, top: t{.id, .name, .abbreviation}} }} }} }
} AS journey`;

export const SEARCH = `CALL db.index.fulltext.queryNodes('serviceText', $query, {limit: $n}) YIELD node AS s
WHERE s.status = 'PUBLISHED' RETURN s.id AS id, s.name AS name`;

/** Few rows, one for each agency and combination of verdicts that exists; the counts of pages are sums of these. */
export const SUMMARY = `MATCH (t:Tally) WHERE t.status = 'PUBLISHED' AND t.services > 0
RETURN t.topUnitId AS unit, t.digitalGap AS digital, t.physicalGap AS physical, t.rationaleState AS rationale,
  t.services AS n`;

export const SUMMARY_CHANNELS = `MATCH (t:Tally) WHERE t.status = 'PUBLISHED' AND t.services > 0
RETURN t.topUnitId AS unit, t.digitalGap AS digital, t.physicalGap AS physical, t.rationaleState AS rationale,
  t.services AS n, t.channelsNeeded AS NEEDED, t.channelsGiven AS GIVEN, t.channelsNotNeeded AS NOT_NEEDED,
  t.channelsUnknown AS UNKNOWN`;

export const TOP_UNITS = `MATCH (u:Unit) WHERE u.depth = 0 RETURN u.id AS id, u.name AS name,
  u.abbreviation AS abbreviation`;
