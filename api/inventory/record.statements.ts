import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { andSeenTerm, seenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
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
  decodeVolume,
  formScalars,
  namedScalars,
  occasionScalars,
  rationaleScalars,
  volumeScalars,
} from './anatomy.statements.ts';
import type { Keyed } from './edge.statements.ts';
import { decodeServices, projectService, wholeService } from './service.statements.ts';
import type { ServiceRecord } from './service.statements.ts';

/** A record that belongs to services is shown only if one of them may be seen. */
const parts = {
  ChannelOffering: {
    match: cypher`MATCH (n:ChannelOffering {id: id})
      WHERE EXISTS { (n)<-[:REACHED_THROUGH]-(s:Service) WHERE s.status IN $visible }`,
    projection: cypher`n { ${channelScalars} }`,
    decode: decodeChannel,
  },
  Rationale: {
    match: cypher`MATCH (n:Rationale {id: id}) WHERE n.status IN ['SUBMITTED', 'APPROVED'] AND EXISTS { (n)-[:EXPLAINS]->(s:Service) WHERE s.status IN $visible }`,
    projection: cypher`n { ${rationaleScalars} }`,
    decode: decodeRationale,
  },
  YearlyVolume: {
    match: cypher`MATCH (n:YearlyVolume {id: id}) WHERE EXISTS { (n)<-[:HAS_VOLUME]-(s:Service) WHERE s.status IN $visible }`,
    projection: cypher`n { ${volumeScalars} }`,
    decode: decodeVolume,
  },
  Occasion: {
    match: cypher`MATCH (n:Occasion {id: id}) WHERE EXISTS { (n)<-[:ANSWERS]-(s:Service) WHERE s.status IN $visible }`,
    projection: cypher`n { ${occasionScalars} }`,
    decode: decodeOccasion,
  },
  Offering: {
    match: cypher`MATCH (n:Offering {id: id}) WHERE EXISTS { (n)<-[:PROVIDES]-(s:Service) WHERE s.status IN $visible }`,
    projection: cypher`n { ${namedScalars} }`,
    decode: decodeOffering,
  },
  Role: {
    match: cypher`MATCH (n:Role {id: id})`,
    proposed: true,
    projection: cypher`n { ${countedScalars} }`,
    decode: decodeRole,
  },
  Tool: {
    match: cypher`MATCH (n:Tool {id: id})`,
    proposed: true,
    projection: cypher`n { ${countedScalars} }`,
    decode: decodeTool,
  },
  Form: {
    match: cypher`MATCH (n:Form {id: id})`,
    projection: cypher`n { ${formScalars} }`,
    decode: decodeForm,
  },
} as const;

/** Types of record that are found by id and have no edges of their own to fetch with them. */
export type PartLabel = keyof typeof parts;
export type PartRecord = ReturnType<(typeof parts)[PartLabel]['decode']>;

/** How records of one type are found and read; a proposed one is not everybody's. */
interface Part {
  readonly match: CypherText;
  readonly proposed?: boolean;
  readonly projection: CypherText;
  readonly decode: (row: Row) => PartRecord;
}

/** Records of one type by id, as far as the reader may see them. */
export function partsById(
  label: PartLabel,
  ids: readonly string[],
  visible: readonly ServiceStatus[],
  reader: TermReader,
): Statement<Keyed<PartRecord>> {
  const part: Part = parts[label];
  const seen = part.proposed === true ? seenTerm(reader) : null;
  const match = seen === null ? part.match : cypher`${part.match} WHERE ${seen}`;
  const { projection, decode } = part;
  return {
    name: `inventory.byId.${label}`,
    text: cypher`UNWIND $ids AS id ${match} RETURN id, ${projection} AS node`,
    params: {
      ids,
      ...(match.includes('$visible') ? { visible } : {}),
      ...(seen === null ? {} : termParams(reader)),
    },
    decode: (row) => ({ id: row.string('id'), value: decode(row.row('node')) }),
  };
}

/** From a record bound to `n` to the services it lists. */
const listed = {
  Form: cypher`MATCH (n:Form {id: id}) RETURN id, COLLECT { MATCH (n)<-[:ASKS_FOR]-(s:Service)`,
  HispDesignation: cypher`MATCH (n:HispDesignation {id: id}) RETURN id, COLLECT { MATCH (n)-[:NAMES]->(s:Service)`,
} as const;

/** Types of record that list services as a field. */
export type ServiceLister = keyof typeof listed;

/** Services of many records of one type, by name, at most 200 each. */
export function servicesOf(
  label: ServiceLister,
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<ServiceRecord[]>> {
  return {
    name: `inventory.servicesOf.${label}`,
    text: cypher`UNWIND $ids AS id ${listed[label]} WHERE s.status IN $visible
      WITH s ORDER BY s.nameKey LIMIT 200 RETURN ${projectService(wholeService)} } AS rows`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: decodeServices(row, 'rows') }),
  };
}

/** A record that a filter names: where, as which type, under which id. */
export interface NamedRecord {
  readonly field: string;
  readonly label: string;
  readonly id: string;
}

/** Types of record that not everybody sees in every status. */
const withStatus: ReadonlySet<string> = new Set(['Service', 'Journey']);
const published = cypher`AND (NOT (n:Service OR n:Journey) OR n.status = 'PUBLISHED')`;
const publishedOrOwn = cypher`AND (NOT (n:Service OR n:Journey) OR n.status = 'PUBLISHED' OR n.unitId IN $ownUnitIds)`;

/**
 * Those of the records named in a filter that do not exist, or that the reader may not see: the two are told in the same
 * words, so that no filter tells that a draft is there (R97).
 */
export function missingRecords(wanted: readonly NamedRecord[], reader: TermReader): Statement<NamedRecord> {
  const guarded = reader !== null && wanted.some(({ label }) => withStatus.has(label));
  const seen = guarded ? (reader.length === 0 ? published : publishedOrOwn) : cypher``;
  return {
    name: 'inventory.missingRecords',
    text: cypher`UNWIND $wanted AS one OPTIONAL MATCH (n:Record {id: one.id}) WHERE true ${andSeenTerm(reader)} ${seen}
      WITH one, n WHERE n IS NULL OR NOT one.label IN labels(n) RETURN one.field AS field, one.label AS label, one.id AS id`,
    params: { wanted, ...termParams(reader) },
    decode: (row) => ({ field: row.string('field'), label: row.string('label'), id: row.string('id') }),
  };
}

const level = (condition: CypherText): CypherText => cypher`count(CASE WHEN ${condition} THEN 1 END)`;

/** How one kind of channel is used over all services a reader may see. */
export function channelUse(visible: readonly ServiceStatus[]): Statement<{ kind: string; numbers: Row }> {
  return {
    name: 'inventory.channelUse',
    text: cypher`MATCH (s:Service) WHERE s.status IN $visible MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
      RETURN c.kind AS kind, { ${joinCypher(
        [
          cypher`services: count(DISTINCT s)`,
          cypher`offerings: count(c)`,
          cypher`finished: ${level(cypher`c.level = 'FULL'`)}`,
          cypher`notFinished: ${level(cypher`c.level IN ['PARTIAL', 'INFORMATION_ONLY', 'NOT_TO_END']`)}`,
          cypher`levelUnknown: ${level(cypher`c.level = 'UNKNOWN'`)}`,
          cypher`rationaleNeeded: ${level(cypher`c.rationale = 'NEEDED'`)}`,
          cypher`rationaleGiven: ${level(cypher`c.rationale = 'GIVEN'`)}`,
          cypher`rationaleNotNeeded: ${level(cypher`c.rationale = 'NOT_NEEDED'`)}`,
          cypher`rationaleUnknown: ${level(cypher`c.rationale = 'UNKNOWN'`)}`,
        ],
        ', ',
      )} } AS numbers`,
    params: { visible },
    decode: (row) => ({ kind: row.string('kind'), numbers: row.row('numbers') }),
  };
}
