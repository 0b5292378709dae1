import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { ActorLevel, JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { EvidenceMethod, ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type {
  DocumentBurden,
  DocumentEvidence,
  DocumentHandOff,
  DocumentObservation,
  DocumentStage,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/** A journey as it stands, whole, to be written. */
export interface JourneyStanding {
  readonly id: string;
  readonly status: JourneyStatus;
  readonly version: number;
  readonly source: string;
  readonly confidence: Confidence;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  readonly document: JourneyDocument;
  /** Names of the records that its steps and it name, by id; of a service as its step keeps it. */
  readonly names: ReadonlyMap<string, string>;
}

/** Every name in here is used once: an inner part that repeats a name of an outer one would be bound by it. */
const evidence = cypher`e { .id, .method, .participants, .date, .confidence, .praBasis, .note }`;
const evidenceOfStep = cypher`COLLECT { MATCH (e:Evidence)-[rests:SUPPORTS]->(p) WITH e, rests ORDER BY rests.position, e.id RETURN ${evidence} }`;
const evidenceOfMark = cypher`COLLECT { MATCH (e:Evidence)-[rests:SUPPORTS]->(o) WITH e, rests ORDER BY rests.position, e.id RETURN ${evidence} }`;
const step = cypher`p { .id, .originId, .name, .goal, .channel, .actorLevels, .momentThatMatters, .emotion, .burdens, .backstageActions, .policyConstraints,
  services: COLLECT { MATCH (p)-[use:USES]->(x:Service) WITH x, use ORDER BY use.position, x.id RETURN { id: x.id, name: coalesce(use.serviceName, x.name) } },
  programs: COLLECT { MATCH (p)-[relies:RELIES_ON]->(x:PartnerProgram) WITH x, relies ORDER BY relies.position, x.id RETURN x { .id, .name } },
  expected: COLLECT { MATCH (p)-[:EXPECTS]->(x:Unit) RETURN x { .id, .name } LIMIT 1 },
  roles: COLLECT { MATCH (p)-[meets:STAFFED_BY]->(x:Role) WITH x, meets ORDER BY meets.position, x.id RETURN x { .id, .name } },
  tools: COLLECT { MATCH (p)-[needs:USES_TOOL]->(x:Tool) WITH x, needs ORDER BY needs.position, x.id RETURN x { .id, .name } },
  observations: COLLECT { MATCH (p)-[shows:SHOWS]->(o:Observation) WITH o, shows ORDER BY shows.position, o.id
    RETURN o { .id, .kind, .text, .severity, .personaIds, evidence: ${evidenceOfMark} } },
  evidence: ${evidenceOfStep} }`;

/** A journey with all its parts, in their order, as it is stored; none where there is no such journey. */
export function readJourneyStanding(id: string): Statement<JourneyStanding> {
  return {
    name: 'journeys.readJourneyStanding',
    text: cypher`MATCH (j:Journey {id: $id}) RETURN j { .id, .name, .description, .state, .status, .version, .orderAssumed, .source, .confidence, .updatedAt, .updatedBy,
      lives: COLLECT { MATCH (x:LifeExperience)-[:HAS_JOURNEY]->(j) RETURN x { .id, .name } LIMIT 1 },
      personas: COLLECT { MATCH (j)-[drawn:DRAWN_FOR]->(x:Persona) WITH x, drawn ORDER BY drawn.position, x.id RETURN x { .id, .name, .description } },
      stages: COLLECT { MATCH (j)-[has:HAS_STAGE]->(g:JourneyStage) WITH g, has ORDER BY has.position, g.id
        RETURN g { .id, .originId, .name, .description, steps: COLLECT { MATCH (g)-[holds:HAS_STEP]->(p:Step) WITH p, holds ORDER BY holds.position, p.id RETURN ${step} } } },
      handOffs: COLLECT { MATCH (j)-[:HAS_STAGE]->(:JourneyStage)-[:HAS_STEP]->(a:Step)-[r:HANDS_OFF]->(b:Step) WITH r, a, b ORDER BY r.position, r.id
        RETURN r { .id, .kind, .note, fromStepId: a.id, toStepId: b.id } } } AS node`,
    params: { id },
    decode: (row) => standingOf(row.row('node')),
  };
}

function standingOf(row: Row): JourneyStanding {
  const steps = row.rows('stages').flatMap((stage) => stage.rows('steps'));
  const named = ['services', 'programs', 'expected', 'roles', 'tools'].flatMap((key) =>
    steps.flatMap((one) => one.rows(key)),
  );
  return {
    id: row.string('id'),
    status: row.word('status', JourneyStatus),
    version: row.number('version'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
    updatedAt: row.string('updatedAt'),
    updatedBy: row.optionalString('updatedBy'),
    names: new Map([...row.rows('lives'), ...named].map((one) => [one.string('id'), one.string('name')])),
    document: {
      name: row.string('name'),
      description: row.optionalString('description') ?? '',
      state: row.word('state', JourneyState),
      lifeExperienceId: ids(row, 'lives')[0] ?? null,
      orderAssumed: row.optionalBoolean('orderAssumed') ?? false,
      personas: row.rows('personas').map((one) => ({
        id: one.string('id'),
        name: one.string('name'),
        description: one.optionalString('description'),
      })),
      stages: row.rows('stages').map(stageOf),
      handOffs: row.rows('handOffs').map(handOffOf),
    },
  };
}

const ids = (row: Row, key: string): string[] => row.rows(key).map((one) => one.string('id'));

function stageOf(row: Row): DocumentStage {
  return {
    id: row.string('id'),
    originId: row.optionalString('originId'),
    name: row.string('name'),
    description: row.optionalString('description'),
    steps: row.rows('steps').map(stepOf),
  };
}

function stepOf(row: Row): DocumentStep {
  return {
    id: row.string('id'),
    originId: row.optionalString('originId'),
    name: row.string('name'),
    goal: row.optionalString('goal'),
    serviceIds: ids(row, 'services'),
    partnerProgramIds: ids(row, 'programs'),
    expectedUnitId: ids(row, 'expected')[0] ?? null,
    channel: row.has('channel') ? row.word('channel', ChannelKind) : null,
    actorLevels: row.words('actorLevels', ActorLevel),
    momentThatMatters: row.optionalBoolean('momentThatMatters') ?? false,
    emotion: row.optionalNumber('emotion'),
    burdens: JSON.parse(row.optionalString('burdens') ?? '[]') as DocumentBurden[],
    observations: row.rows('observations').map(observationOf),
    evidence: row.rows('evidence').map(evidenceOf),
    frontstageRoleIds: ids(row, 'roles'),
    backstageActions: row.strings('backstageActions'),
    supportToolIds: ids(row, 'tools'),
    policyConstraints: row.strings('policyConstraints'),
  };
}

function observationOf(row: Row): DocumentObservation {
  return {
    id: row.string('id'),
    kind: row.word('kind', ObservationKind),
    text: row.string('text'),
    severity: row.has('severity') ? row.word('severity', Severity) : null,
    personaIds: row.strings('personaIds'),
    evidence: row.rows('evidence').map(evidenceOf),
  };
}

function evidenceOf(row: Row): DocumentEvidence {
  return {
    id: row.string('id'),
    method: row.word('method', EvidenceMethod),
    participants: row.optionalNumber('participants'),
    date: row.optionalString('date'),
    confidence: row.word('confidence', Confidence),
    praBasis: row.optionalString('praBasis'),
    note: row.optionalString('note'),
  };
}

function handOffOf(row: Row): DocumentHandOff {
  return {
    id: row.string('id'),
    kind: row.word('kind', HandOffKind),
    fromStepId: row.string('fromStepId'),
    toStepId: row.string('toStepId'),
    note: row.optionalString('note'),
  };
}
