import { CompletenessItem } from '../../schema/vocabulary/completeness.ts';
import { AssessmentWarning, DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import {
  Confidence,
  CustomerKind,
  ServiceStatus,
  ServiceTypeCode,
  VerifiedField,
} from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { decodeEdges, edgeStatement, projectEdges } from './edge.statements.ts';
import type { Fetched, Keyed } from './edge.statements.ts';
import { serviceEdges } from './service-edges.statements.ts';
import type { ServiceEdge } from './service-edges.statements.ts';

/** Scalars of a service for a map projection. */
export const serviceScalars = cypher`.id, .name, .description, .status, .edition, .version, .updatedAt, .customers, .reportedNames,
  .assistanceListings, .note, .source, .confidence, .verifiedFields, .designated, .typeCode, .unitId, .digitalGap, .physicalGap,
  .rationaleState, .warnings, .fullChannels, .completenessRecorded, .completenessAsked, .completenessMissing, .ruleVersion,
  .assessedAt, .channelStrip`;

function decodeServiceScalars(row: Row) {
  return {
    __typename: 'Service' as const,
    id: row.string('id'),
    name: row.string('name'),
    description: row.string('description'),
    status: row.word('status', ServiceStatus),
    edition: row.word('edition', PolicyEdition),
    version: row.number('version'),
    updatedAt: row.string('updatedAt'),
    customers: row.words('customers', CustomerKind),
    reportedNames: row.strings('reportedNames'),
    assistanceListings: row.strings('assistanceListings'),
    note: row.optionalString('note'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
    verifiedFields: row.words('verifiedFields', VerifiedField),
    designated: row.boolean('designated'),
    typeCode: row.word('typeCode', ServiceTypeCode),
    unitId: row.string('unitId'),
    digitalGap: row.word('digitalGap', DigitalGap),
    physicalGap: row.word('physicalGap', PhysicalGap),
    rationaleState: row.word('rationaleState', RationaleState),
    warnings: row.words('warnings', AssessmentWarning),
    fullChannels: row.number('fullChannels'),
    completenessRecorded: row.number('completenessRecorded'),
    completenessAsked: row.number('completenessAsked'),
    completenessMissing: row.words('completenessMissing', CompletenessItem),
    ruleVersion: row.number('ruleVersion'),
    assessedAt: row.string('assessedAt'),
    storedStrip: row.string('channelStrip'),
  };
}

/** A service with the edges that came with it. */
export type ServiceRecord = ReturnType<typeof decodeServiceScalars> & {
  readonly fetched: Fetched<typeof serviceEdges>;
};

/** A service whose edges are loaded when they are asked for. */
export function decodeService(row: Row): ServiceRecord {
  return { ...decodeServiceScalars(row), fetched: {} };
}

/** Projection of a service bound to `s` with the edges that were selected. */
export function projectService(edges: readonly ServiceEdge[]): CypherText {
  return cypher`s { ${serviceScalars}${projectEdges(serviceEdges, edges)} }`;
}

/** Reads a map that `projectService` made. */
export function decodeServiceWith(edges: readonly ServiceEdge[], node: Row): ServiceRecord {
  return { ...decodeServiceScalars(node), fetched: decodeEdges(serviceEdges, edges, node) };
}

/** Services by id, as far as the reader may see them, with the edges that were selected. */
export function servicesById(
  ids: readonly string[],
  visible: readonly ServiceStatus[],
  edges: readonly ServiceEdge[],
): Statement<ServiceRecord> {
  return {
    name: 'inventory.servicesById',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.status IN $visible RETURN ${projectService(edges)} AS node`,
    params: { ids, visible },
    decode: (row) => decodeServiceWith(edges, row.row('node')),
  };
}

/** One edge of many services. */
export function edgeOfServices<E extends ServiceEdge>(
  edge: E,
  ids: readonly string[],
): Statement<Keyed<ReturnType<(typeof serviceEdges)[E]['decode']>[]>> {
  return edgeStatement(
    `inventory.services.${edge}`,
    cypher`MATCH (s:Service {id: id})`,
    serviceEdges,
    edge,
    ids,
  );
}
