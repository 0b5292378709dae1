import { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import {
  Accessible,
  CompletionLevel,
  CrossChannel,
  SelfService,
} from '../../schema/vocabulary/completion.ts';
import { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';
import { ParticipationRole } from '../../schema/vocabulary/participation.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition, ReasonCode } from '../../schema/vocabulary/rationale.ts';
import {
  Confidence,
  CustomerKind,
  ServiceStatus,
  ServiceTypeCode,
  VerifiedField,
} from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { readPriorityFacts } from './priority-facts.rules.ts';
import type { RecordedRationale } from './rationale.rules.ts';
import { emptyFacts } from './service-facts.rules.ts';
import type { ChannelOfferingFacts, OccasionFacts, ServiceFacts, TaskFacts } from './service-facts.rules.ts';
import type { RecordedUnit } from './recorded-service.rules.ts';
import { inOneOrder } from './service-state.rules.ts';
import type { References, ServiceState } from './service-state.rules.ts';

/**
 * Services as they are written: all facts with their edges, and where each record stands. Properties that stores of an
 * earlier version lack are read as not known.
 */
export function readServiceStates(ids: readonly string[]): Statement<ServiceState> {
  return {
    name: 'inventory.readServiceStates',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN s { .* } AS service,
        COLLECT { MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s) WITH u, r ORDER BY r.lead DESC, u.id RETURN u.id } AS unitIds,
        COLLECT { MATCH (u:Unit)-[r:PARTICIPATES_IN]->(s) RETURN { unitId: u.id, role: r.role, explanation: r.explanation } } AS participants,
        COLLECT { MATCH (s)-[r:OF_TYPE]->(t:ServiceType) WHERE NOT r.primary RETURN t.code } AS secondaryTypes,
        COLLECT { MATCH (s)-[:ANSWERS]->(o:Occasion) RETURN o.statement } AS occasions,
        COLLECT { MATCH (s)-[r:ANSWERS]->(o:Occasion) WHERE r.kind IS NOT NULL RETURN r { .*, occasion: o.statement } } AS occasionDetails,
        COLLECT { MATCH (s)-[:PROVIDES]->(o:Offering) RETURN o.name } AS offerings,
        COLLECT { MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) WITH c, r ORDER BY r.position RETURN c { .* } } AS channels,
        COLLECT { MATCH (s)-[:STAFFED_BY]->(r:Role) RETURN r.id } AS roleIds,
        COLLECT { MATCH (s)-[:USES_TOOL]->(t:Tool) RETURN t.id } AS toolIds,
        COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form) RETURN f.id } AS formIds,
        COLLECT { MATCH (s)-[:HAS_VOLUME]->(v:YearlyVolume) RETURN v { .value, .unit, .year, .source } } AS volumes`,
    params: { ids },
    decode: decodeState,
  };
}

function decodeState(row: Row): ServiceState {
  const service = row.row('service');
  const channels = row.rows('channels');
  const proposal = service.optionalString('proposal');
  return {
    id: service.string('id'),
    version: service.number('version'),
    edition: service.word('edition', PolicyEdition),
    createdAt: service.string('createdAt'),
    updatedAt: service.string('updatedAt'),
    lastChannel: service.optionalNumber('lastChannel') ?? channels.length,
    facts: decodeFacts(row, service),
    proposal:
      proposal === null ? null : inOneOrder({ ...emptyFacts, ...(JSON.parse(proposal) as ServiceFacts) }),
    status: service.word('status', ServiceStatus),
    statusComment: service.optionalString('statusComment'),
    submittedBy: service.optionalString('submittedBy'),
    submittedAt: service.optionalString('submittedAt'),
    decidedBy: service.optionalString('decidedBy'),
    decidedAt: service.optionalString('decidedAt'),
    reviewedAt: service.optionalString('reviewedAt'),
    nextReviewDue: service.optionalString('nextReviewDue'),
    proposalStatus: service.has('proposalStatus') ? service.word('proposalStatus', ServiceStatus) : null,
    proposalBy: service.optionalString('proposalBy'),
    proposalAt: service.optionalString('proposalAt'),
    proposalComment: service.optionalString('proposalComment'),
    mergedInto: service.optionalString('mergedInto') ?? undefined,
    gapSince: service.optionalString('gapSince') ?? undefined,
  };
}

function decodeFacts(row: Row, service: Row): ServiceFacts {
  const tasks = service.optionalString('tasks');
  return inOneOrder({
    externalId: service.optionalString('externalId'),
    name: service.string('name'),
    description: service.string('description'),
    unitIds: row.strings('unitIds'),
    primaryType: service.word('typeCode', ServiceTypeCode),
    participants: row.rows('participants').map((one) => ({
      unitId: one.string('unitId'),
      role: one.word('role', ParticipationRole),
      explanation: one.optionalString('explanation'),
    })),
    secondaryTypes: row.words('secondaryTypes', ServiceTypeCode),
    customers: service.words('customers', CustomerKind),
    deliveryModes: service.words('deliveryModes', DeliveryMode),
    occasions: row.strings('occasions'),
    occasionDetails: row.rows('occasionDetails').map(decodeOccasion),
    offerings: row.strings('offerings'),
    outcome: service.optionalString('outcome'),
    crossChannel: service.has('crossChannel') ? service.word('crossChannel', CrossChannel) : 'UNKNOWN',
    deliveryStages: service.strings('deliveryStages'),
    channels: row.rows('channels').map(decodeChannel),
    tasks: tasks === null ? [] : (JSON.parse(tasks) as TaskFacts[]),
    roleIds: row.strings('roleIds'),
    toolIds: row.strings('toolIds'),
    formIds: row.strings('formIds'),
    volumes: row.rows('volumes').map((volume) => ({
      value: volume.number('value'),
      unit: volume.string('unit'),
      year: volume.string('year'),
      source: volume.string('source'),
    })),
    learnUrl: service.optionalString('learnUrl'),
    startUrl: service.optionalString('startUrl'),
    owner: service.optionalString('owner'),
    note: service.optionalString('note'),
    source: service.string('source'),
    confidence: service.word('confidence', Confidence),
    verifiedFields: service.words('verifiedFields', VerifiedField),
    reportedNames: service.strings('reportedNames'),
    assistanceListings: service.strings('assistanceListings'),
    budgetCode: service.optionalString('budgetCode'),
    investmentId: service.optionalString('investmentId'),
    designated: service.boolean('designated'),
    priorityFacts: readPriorityFacts(service.optionalString('priorityFacts')),
  });
}

/** What a service says of an occasion; the demand is there where its band is. */
function decodeOccasion(row: Row): OccasionFacts {
  return {
    occasion: row.string('occasion'),
    kind: row.word('kind', OccasionKind),
    demand: row.has('demandBand')
      ? {
          band: row.word('demandBand', DemandBand),
          unit: row.optionalString('demandUnit'),
          year: row.optionalString('demandYear'),
          explanation: row.optionalString('demandNote'),
        }
      : null,
    characteristics: row.strings('characteristics'),
  };
}

function decodeChannel(row: Row): ChannelOfferingFacts {
  return {
    id: row.string('id'),
    kind: row.word('kind', ChannelKind),
    name: row.string('name'),
    url: row.optionalString('url'),
    place: row.optionalString('place'),
    medium: row.word('recordedMedium', Medium),
    level: row.word('level', CompletionLevel),
    accessible: row.word('accessible', Accessible),
    selfService: row.has('selfService') ? row.word('selfService', SelfService) : 'UNKNOWN',
    languages: row.strings('languages'),
    hostListed: row.optionalBoolean('hostListed'),
  };
}

/** What facts name by id, with the rationales of the service. Ids nobody has are not in the answer. */
export function readReferences(
  id: string,
  facts: Pick<ServiceFacts, 'unitIds' | 'participants' | 'roleIds' | 'toolIds' | 'formIds'>,
): Statement<References> {
  const { roleIds, toolIds, formIds } = facts;
  const unitIds = [...new Set([...facts.unitIds, ...facts.participants.map(({ unitId }) => unitId)])];
  return {
    name: 'inventory.readReferences',
    text: cypher`RETURN
      COLLECT { UNWIND $unitIds AS unitId MATCH (u:Unit {id: unitId})
        RETURN u { .id, .name, .topId, .topAbbreviation, line: COLLECT {
          MATCH (u)-[:PART_OF*0..8]->(a:Unit) WITH a ORDER BY a.depth DESC RETURN a { .name, .abbreviation } } } } AS units,
      COLLECT { UNWIND $roleIds AS roleId MATCH (r:Role {id: roleId}) RETURN r { .id, .name } } AS roles,
      COLLECT { UNWIND $toolIds AS toolId MATCH (t:Tool {id: toolId}) RETURN t { .id, .name } } AS tools,
      COLLECT { UNWIND $formIds AS formId MATCH (f:Form {id: formId}) RETURN f { .id, .number, .title } } AS forms,
      COLLECT { MATCH (r:Rationale)-[:EXPLAINS]->(:Service {id: $id}) WITH r ORDER BY r.id RETURN r { .* } } AS rationales`,
    params: { id, unitIds, roleIds, toolIds, formIds },
    decode: (row) => ({
      units: row.rows('units').map(decodeUnit),
      roles: row.rows('roles').map((role) => ({ id: role.string('id'), name: role.string('name') })),
      tools: row.rows('tools').map((tool) => ({ id: tool.string('id'), name: tool.string('name') })),
      forms: row.rows('forms').map((form) => ({
        id: form.string('id'),
        number: form.string('number'),
        title: form.string('title'),
      })),
      rationales: row.rows('rationales').map(decodeRationale),
    }),
  };
}

function decodeUnit(row: Row): RecordedUnit {
  return {
    id: row.string('id'),
    name: row.string('name'),
    topId: row.string('topId'),
    topAbbreviation: row.string('topAbbreviation'),
    words: row.rows('line').flatMap((unit) => [unit.string('name'), unit.string('abbreviation')]),
  };
}

/** A rationale of the seed's shape has one reason, a later one has several. */
function decodeRationale(row: Row): RecordedRationale {
  return {
    status: row.word('status', RationaleStatus),
    disposition: row.word('disposition', Disposition),
    reasons: row.has('reasons') ? row.words('reasons', ReasonCode) : [row.word('reason', ReasonCode)],
    reviewDue: row.optionalString('reviewDue'),
  };
}
