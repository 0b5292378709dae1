import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ActorLevel } from '../../schema/vocabulary/journey.ts';
import { EvidenceMethod, ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { StoredBurden } from './journey-record.rules.ts';

/** Parts of a step as a statement brings them: bodies of `COLLECT { }` over the step `p`, and how their rows read. */

/** A service that a step uses: published, or archived and named as it was. */
export const stepUses = {
  body: cypher`MATCH (p)-[use:USES]->(s:Service) WHERE s.status IN $shown OR s.status IN $gone
    WITH use, s ORDER BY use.position, s.id LIMIT 50
    RETURN s { .id, .unitId, .topUnitId, .digitalGap, .physicalGap, .rationaleState, .designated, .status, serviceName: use.serviceName,
      channels: COUNT { (s)-[:REACHED_THROUGH]->() }, formIds: COLLECT { MATCH (s)-[:ASKS_FOR]->(f:Form) RETURN f.id } }`,
  decode: (row: Row) => ({
    id: row.string('id'),
    unitId: row.string('unitId'),
    agencyId: row.string('topUnitId'),
    digitalGap: row.word('digitalGap', DigitalGap),
    physicalGap: row.word('physicalGap', PhysicalGap),
    rationaleState: row.word('rationaleState', RationaleState),
    designated: row.boolean('designated'),
    channels: row.number('channels'),
    formIds: row.strings('formIds'),
    status: row.string('status'),
    serviceName: row.optionalString('serviceName'),
  }),
};
export type StepUse = ReturnType<typeof stepUses.decode>;

/** The unit that is expected to give what nobody registered; one row or none. */
export const stepExpects = {
  body: cypher`MATCH (p)-[:EXPECTS]->(x:Unit) RETURN { unitId: x.id, agencyId: x.topId } LIMIT 1`,
  decode: (row: Row) => ({ unitId: row.string('unitId'), agencyId: row.string('agencyId') }),
};

const evidenceMap = cypher`e { .id, .method, .participants, .date, .confidence, .praBasis, .note }`;

function decodeEvidence(row: Row) {
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
export type EvidenceRecord = ReturnType<typeof decodeEvidence>;

/** What an observation bound to `o` rests on. */
export const observationEvidence = {
  body: cypher`MATCH (e:Evidence)-[rests:SUPPORTS]->(o) WITH e, rests ORDER BY rests.position, e.id LIMIT 100 RETURN ${evidenceMap}`,
  decode: decodeEvidence,
};

/** What the step itself rests on. */
export const stepEvidence = {
  body: cypher`MATCH (e:Evidence)-[rests:SUPPORTS]->(p) WITH e, rests ORDER BY rests.position, e.id LIMIT 100 RETURN ${evidenceMap}`,
  decode: decodeEvidence,
};

export const stepObservations = {
  body: cypher`MATCH (p)-[shows:SHOWS]->(o:Observation) WITH o, shows ORDER BY shows.position, o.id LIMIT 100
    RETURN o { .id, .kind, .text, .severity, .personaIds, evidence: COLLECT { ${observationEvidence.body} } }`,
  decode: (row: Row) => ({
    id: row.string('id'),
    kind: row.word('kind', ObservationKind),
    text: row.string('text'),
    severity: row.has('severity') ? row.word('severity', Severity) : null,
    personaIds: row.strings('personaIds'),
    evidence: row.rows('evidence').map(decodeEvidence),
  }),
};
export type ObservationRecord = ReturnType<typeof stepObservations.decode>;

/** Properties of a step that the rules look at, and the numbers of its pain points and bright spots. */
export const stepFacts = {
  text: cypher`.id, .name, .channel, .actorLevels, .momentThatMatters, .burdens,
    painPoints: COUNT { (p)-[:SHOWS]->(:Observation {kind: 'PAIN_POINT'}) }, brightSpots: COUNT { (p)-[:SHOWS]->(:Observation {kind: 'BRIGHT_SPOT'}) }`,
  decode: (row: Row) => {
    const burdens = JSON.parse(row.optionalString('burdens') ?? '[]') as readonly StoredBurden[];
    return {
      id: row.string('id'),
      name: row.string('name'),
      channel: row.has('channel') ? row.word('channel', ChannelKind) : null,
      actorLevels: row.words('actorLevels', ActorLevel),
      momentThatMatters: row.optionalBoolean('momentThatMatters') ?? false,
      burdens,
      minutes: burdens.map((burden) => burden.minutes),
      painPoints: row.number('painPoints'),
      brightSpots: row.number('brightSpots'),
    };
  },
};

/** Properties of a step that only its own page shows. */
export const stepDetails = {
  text: cypher`.originId, .goal, .emotion, .backstageActions, .policyConstraints`,
  decode: (row: Row) => ({
    originId: row.optionalString('originId'),
    goal: row.optionalString('goal'),
    emotion: row.optionalNumber('emotion'),
    backstageActions: row.strings('backstageActions'),
    policyConstraints: row.strings('policyConstraints'),
  }),
};

/** Hand-offs between steps of the journey `j` that people recorded. */
export const recordedHandOffs = {
  body: cypher`MATCH (a:Step {journeyId: j.id}) WITH a MATCH (a)-[h:HANDS_OFF]->(b)
    WITH h, a, b ORDER BY h.position, h.id LIMIT 1000 RETURN h { .id, .kind, .note, fromStepId: a.id, toStepId: b.id }`,
  decode: (row: Row) => ({
    id: row.string('id'),
    kind: row.word('kind', HandOffKind),
    note: row.optionalString('note'),
    fromStepId: row.string('fromStepId'),
    toStepId: row.string('toStepId'),
  }),
};

/** Units that lead services of the journey `j` or are expected to, and their agencies, each bound to `u` once. */
export const unitsOfJourney = cypher`MATCH (:Step {journeyId: j.id})-[:USES|EXPECTS]->(x)
  UNWIND [coalesce(x.unitId, x.id), coalesce(x.topUnitId, x.topId)] AS unitId
  WITH DISTINCT unitId MATCH (u:Unit {id: unitId})`;

/** Services that steps of the journey `j` use, as far as they are shown, each bound to `s` once. */
export const servicesOfJourney = cypher`MATCH (:Step {journeyId: j.id})-[:USES]->(s:Service)
  WHERE s.status IN $shown WITH DISTINCT s`;
