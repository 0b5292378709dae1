import { cypher } from '../graph/cypher.ts';
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
import { decodeHisp, hispScalars } from './hisp.statements.ts';
import { decodeUnit, unitScalars } from './unit.statements.ts';

/** Edges of a service bound to `s`, by field. Each is bounded. */
export const serviceEdges = {
  responsibleUnit: {
    body: cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WHERE r.lead RETURN u { ${unitScalars} } LIMIT 1`,
    decode: decodeUnit,
  },
  responsibleUnits: {
    body: cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WITH u, r ORDER BY r.lead DESC, u.nameKey LIMIT 50 RETURN u { ${unitScalars} }`,
    decode: decodeUnit,
  },
  secondaryServiceTypes: {
    body: cypher`MATCH (s)-[r:OF_TYPE]->(t:ServiceType) WHERE NOT r.primary WITH t ORDER BY t.position RETURN t { ${serviceTypeScalars} }`,
    decode: decodeTypeCode,
  },
  occasions: {
    body: cypher`MATCH (s)-[:ANSWERS]->(o:Occasion) WITH o ORDER BY o.statement LIMIT 50 RETURN o { ${occasionScalars} }`,
    decode: decodeOccasion,
  },
  offerings: {
    body: cypher`MATCH (s)-[:PROVIDES]->(o:Offering) WITH o ORDER BY o.nameKey LIMIT 50 RETURN o { ${namedScalars} }`,
    decode: decodeOffering,
  },
  channels: {
    body: cypher`MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) WITH c, r ORDER BY r.position LIMIT 100 RETURN c { ${channelScalars} }`,
    decode: decodeChannel,
  },
  roles: {
    body: cypher`MATCH (s)-[:STAFFED_BY]->(r:Role) WITH r ORDER BY r.nameKey LIMIT 100 RETURN r { ${countedScalars} }`,
    decode: decodeRole,
  },
  tools: {
    body: cypher`MATCH (s)-[:USES_TOOL]->(t:Tool) WITH t ORDER BY t.nameKey LIMIT 100 RETURN t { ${countedScalars} }`,
    decode: decodeTool,
  },
  forms: {
    body: cypher`MATCH (s)-[:ASKS_FOR]->(f:Form) WITH f ORDER BY f.nameKey LIMIT 100 RETURN f { ${formScalars} }`,
    decode: decodeForm,
  },
  rationales: {
    body: cypher`MATCH (r:Rationale)-[:EXPLAINS]->(s) WHERE r.status IN ['SUBMITTED', 'APPROVED'] WITH r ORDER BY r.id LIMIT 50 RETURN r { ${rationaleScalars} }`,
    decode: decodeRationale,
  },
  volumes: {
    body: cypher`MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume) WITH v ORDER BY v.year DESC, v.id LIMIT 50 RETURN v { ${volumeScalars} }`,
    decode: decodeVolume,
  },
  hispDesignations: {
    body: cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WHERE r.lead
      MATCH (u)-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(h:HispDesignation)
      WITH DISTINCT h ORDER BY h.nameKey LIMIT 20 RETURN h { ${hispScalars} }`,
    decode: decodeHisp,
  },
};
export type ServiceEdge = keyof typeof serviceEdges;
