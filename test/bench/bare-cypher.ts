/** Statements of the bare side, written by hand for the indexes of schema/graph/constraints.cypher. */

const UNIT = `{.id, .name, .abbreviation, path: COLLECT {
  MATCH (u)-[:PART_OF*0..]->(a:Unit) RETURN a{.id, .name, .abbreviation} ORDER BY a.depth } }`;

const ROW = `MATCH (u:Unit {id: s.unitId})
RETURN s.nameKey AS key, s{.id, .name, .digitalGap, .physicalGap, .rationaleState, .warnings, .updatedAt, .typeCode,
  .channelStrip, recorded: s.completenessRecorded, asked: s.completenessAsked, responsibleUnit: u${UNIT}} AS node`;

/** Walks the composite index of agency and name, in the order of the page. */
export const FILTERED_PAGE = `MATCH (s:Service)
WHERE s.topUnitId = $unitId AND s.nameKey > $after AND s.digitalGap IN $gaps
WITH s ORDER BY s.topUnitId, s.nameKey LIMIT $n ${ROW}`;

export const FILTERED_TOTAL = `MATCH (s:Service)
WHERE s.topUnitId = $unitId AND s.digitalGap IN $gaps RETURN count(s) AS n`;

export const DEEP_PAGE = `MATCH (s:Service) WHERE s.nameKey > $after
WITH s ORDER BY s.nameKey LIMIT $n ${ROW}`;

/** The verdicts that count as gaps are one stretch of the index of gap keys. */
export const GAP_LIST = `MATCH (s:Service) WHERE s.gapKey > '1' AND s.gapKey < '5'
WITH s ORDER BY s.gapKey LIMIT $n
MATCH (u:Unit {id: s.unitId})
RETURN s.gapKey AS key, s{.id, .name, .digitalGap, .physicalGap, .rationaleState, .warnings, .typeCode, .channelStrip,
  responsibleUnit: u${UNIT},
  rationales: COLLECT { MATCH (s)<-[:EXPLAINS]-(r:Rationale)
    RETURN r{.id, .reason, .reasonLabel, state: r.status, .illustrative} ORDER BY r.id },
  volumes: COLLECT { MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume)
    RETURN v{.id, .value, .unit, .year, .source} ORDER BY v.year DESC }} AS node`;

export const GAP_TOTAL = `MATCH (s:Service) WHERE s.gapKey > '1' AND s.gapKey < '5' RETURN count(s) AS n`;

export const ANATOMY = `MATCH (s:Service {id: $id})
MATCH (u:Unit {id: s.unitId})
RETURN s{.id, .name, .description, .status, .edition, .version, .updatedAt, .customers, .reportedNames,
  .assistanceListings, .note, .source, .confidence, .verifiedFields, .designated, .digitalGap, .physicalGap,
  .rationaleState, .warnings, .typeCode, .channelStrip, recorded: s.completenessRecorded, asked: s.completenessAsked,
  responsibleUnit: u{.id, .name, .abbreviation,
    serviceCount: COUNT { MATCH (u)<-[:PART_OF*0..]-(d:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(:Service) },
    path: COLLECT { MATCH (u)-[:PART_OF*0..]->(a:Unit) RETURN a{.id, .name, .abbreviation} ORDER BY a.depth }},
  occasions: COLLECT { MATCH (s)-[:ANSWERS]->(o:Occasion) RETURN o{.id, .statement} ORDER BY o.statement },
  offerings: COLLECT { MATCH (s)-[:PROVIDES]->(o:Offering) RETURN o{.id, .name} ORDER BY o.nameKey },
  channels: COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
    RETURN c{.id, .kind, .name, .url, .medium, .level, .accessible, .rationale, .hostListed} ORDER BY c.position },
  roles: COLLECT { MATCH (s)-[:STAFFED_BY]->(r:Role)
    RETURN r{.id, .name, serviceCount: COUNT { (r)<-[:STAFFED_BY]-() }} ORDER BY r.nameKey },
  tools: COLLECT { MATCH (s)-[:USES_TOOL]->(t:Tool)
    RETURN t{.id, .name, serviceCount: COUNT { (t)<-[:USES_TOOL]-() }} ORDER BY t.nameKey },
  forms: COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form)
    RETURN f{.id, .number, .numberIsLabel, .title, .ombControlNumber, .confidence,
      serviceCount: COUNT { (f)<-[:ASKS_FOR]-() }} ORDER BY f.nameKey },
  rationales: COLLECT { MATCH (s)<-[:EXPLAINS]-(r:Rationale)
    RETURN r{.id, .title, .reason, .reasonLabel, .explanation, .potentialSolution, .disposition, state: r.status,
      .illustrative, .source} ORDER BY r.id },
  volumes: COLLECT { MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume)
    RETURN v{.id, .value, .unit, .year, .source} ORDER BY v.year DESC },
  stages: COLLECT { MATCH (s)<-[:INVOLVES]-(g:Stage)<-[:HAS_STAGE]-(l:LifeExperience)
    RETURN g{.id, .name, .position, lifeExperience: l{.id, .name, .designated}} ORDER BY l.nameKey, g.position }
} AS service`;

export const SEARCH = `CALL db.index.fulltext.queryNodes('serviceText', $text, {limit: $n}) YIELD node, score
RETURN node.id AS id, node.name AS name ORDER BY score DESC, id`;

/** Few rows, one for each combination that exists; the counts of pages are sums of these. */
export const SUMMARY = `MATCH (s:Service)
RETURN s.topUnitId AS unit, s.digitalGap AS digital, s.physicalGap AS physical, s.rationaleState AS rationale,
  count(*) AS n`;

export const SUMMARY_CHANNELS = `MATCH (s:Service)-[:REACHED_THROUGH]->(c:ChannelOffering)
RETURN s.topUnitId AS unit, c.rationale AS flag, count(*) AS n`;

export const TOP_UNITS = `MATCH (u:Unit) WHERE u.depth = 0 RETURN u.id AS id, u.name AS name,
  u.abbreviation AS abbreviation`;
