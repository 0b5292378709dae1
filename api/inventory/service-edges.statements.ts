import { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';
import { ParticipationRole } from '../../schema/vocabulary/participation.ts';
import { cypher, listScalars, namesOf } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import {
  channelScalars,
  countedScalars,
  decodeChannel,
  decodeForm,
  decodeOccasion,
  decodeOffering,
  decodeRationale,
  decodeRole,
  decodeTool,
  decodeTypeCode,
  decodeVolume,
  formScalars,
  namedScalars,
  occasionScalars,
  rationaleScalars,
  serviceTypeScalars,
  volumeScalars,
} from './anatomy.statements.ts';
import { edgeTo } from './edge.statements.ts';
import type { Edge } from './edge.statements.ts';
import { decodeHisp, hispScalars } from './hisp.statements.ts';
import { decodeUnit, unitScalars } from './unit.statements.ts';

/** What stands on the edge beside the unit at its end. */
const participationNames = ['role', 'explanation'];
const participants: Edge<ReturnType<typeof decodeParticipation>> = {
  body: cypher`MATCH (u:Unit)-[r:PARTICIPATES_IN]->(s) WITH u, r ORDER BY r.role, u.nameKey LIMIT 50
      RETURN [${listScalars(cypher`r`, participationNames)}, ${listScalars(cypher`u`, namesOf(unitScalars))}]`,
  names: [...participationNames, ...namesOf(unitScalars)],
  decode: decodeParticipation,
};

function decodeParticipation(row: Row) {
  return {
    unit: decodeUnit(row),
    role: row.word('role', ParticipationRole),
    explanation: row.optionalString('explanation'),
  };
}

const occasionNames = ['kind', 'demandBand', 'demandUnit', 'demandYear', 'demandNote', 'characteristics'];
const occasionDetails: Edge<ReturnType<typeof decodeOccasionDetail>> = {
  body: cypher`MATCH (s)-[r:ANSWERS]->(o:Occasion) WHERE r.kind IS NOT NULL WITH o, r ORDER BY o.statement LIMIT 50
      RETURN [o.statement, ${listScalars(cypher`r`, occasionNames)}]`,
  names: ['occasion', ...occasionNames],
  decode: decodeOccasionDetail,
};

function decodeOccasionDetail(row: Row) {
  const demand = row.has('demandBand')
    ? {
        band: row.word('demandBand', DemandBand),
        unit: row.optionalString('demandUnit'),
        year: row.optionalString('demandYear'),
        explanation: row.optionalString('demandNote'),
      }
    : null;
  return {
    occasion: row.string('occasion'),
    kind: row.word('kind', OccasionKind),
    demand,
    characteristics: row.strings('characteristics'),
  };
}

/** Edges of a service bound to `s`, by field. Each is bounded. */
export const serviceEdges = {
  responsibleUnit: edgeTo(
    cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WHERE r.lead WITH u LIMIT 1`,
    cypher`u`,
    unitScalars,
    decodeUnit,
  ),
  responsibleUnits: edgeTo(
    cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WITH u, r ORDER BY r.lead DESC, u.nameKey LIMIT 50`,
    cypher`u`,
    unitScalars,
    decodeUnit,
  ),
  participants,
  secondaryServiceTypes: edgeTo(
    cypher`MATCH (s)-[r:OF_TYPE]->(t:ServiceType) WHERE NOT r.primary WITH t ORDER BY t.position`,
    cypher`t`,
    serviceTypeScalars,
    decodeTypeCode,
  ),
  occasions: edgeTo(
    cypher`MATCH (s)-[:ANSWERS]->(o:Occasion) WITH o ORDER BY o.statement LIMIT 50`,
    cypher`o`,
    occasionScalars,
    decodeOccasion,
  ),
  occasionDetails,
  offerings: edgeTo(
    cypher`MATCH (s)-[:PROVIDES]->(o:Offering) WITH o ORDER BY o.nameKey LIMIT 50`,
    cypher`o`,
    namedScalars,
    decodeOffering,
  ),
  channels: edgeTo(
    cypher`MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) WITH c, r ORDER BY r.position LIMIT 100`,
    cypher`c`,
    channelScalars,
    decodeChannel,
  ),
  roles: edgeTo(
    cypher`MATCH (s)-[:STAFFED_BY]->(r:Role) WITH r ORDER BY r.nameKey LIMIT 100`,
    cypher`r`,
    countedScalars,
    decodeRole,
  ),
  tools: edgeTo(
    cypher`MATCH (s)-[:USES_TOOL]->(t:Tool) WITH t ORDER BY t.nameKey LIMIT 100`,
    cypher`t`,
    countedScalars,
    decodeTool,
  ),
  forms: edgeTo(
    cypher`MATCH (s)-[:ASKS_FOR]->(f:Form) WITH f ORDER BY f.nameKey LIMIT 100`,
    cypher`f`,
    formScalars,
    decodeForm,
  ),
  rationales: edgeTo(
    cypher`MATCH (r:Rationale)-[:EXPLAINS]->(s) WHERE r.status IN ['SUBMITTED', 'APPROVED'] WITH r ORDER BY r.id LIMIT 50`,
    cypher`r`,
    rationaleScalars,
    decodeRationale,
  ),
  volumes: edgeTo(
    cypher`MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume) WITH v ORDER BY v.year DESC, v.id LIMIT 50`,
    cypher`v`,
    volumeScalars,
    decodeVolume,
  ),
  hispDesignations: edgeTo(
    cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WHERE r.lead
      MATCH (u)-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(h:HispDesignation)
      WITH DISTINCT h ORDER BY h.nameKey LIMIT 20`,
    cypher`h`,
    hispScalars,
    decodeHisp,
  ),
};
export type ServiceEdge = keyof typeof serviceEdges;
