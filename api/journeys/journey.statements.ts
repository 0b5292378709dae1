import { Confidence } from '../../schema/vocabulary/service.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int, listScalars, namesOf } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/** An answer that belongs to one of the ids that were asked for. */
interface Keyed<T> {
  readonly id: string;
  readonly value: T;
}

export const lifeExperienceScalars = cypher`.id, .name, .description, .designated, .population, .source, .confidence`;

export function decodeLifeExperience(row: Row) {
  return {
    __typename: 'LifeExperience' as const,
    id: row.string('id'),
    name: row.string('name'),
    description: row.string('description'),
    designated: row.boolean('designated'),
    population: row.optionalString('population'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
  };
}
export type LifeExperienceRecord = ReturnType<typeof decodeLifeExperience>;

const stageScalars = cypher`.id, .name, .description, .position, .lifeExperienceId`;

function decodeStage(row: Row) {
  return {
    __typename: 'Stage' as const,
    id: row.string('id'),
    name: row.string('name'),
    description: row.string('description'),
    position: row.number('position'),
    lifeExperienceId: row.string('lifeExperienceId'),
  };
}
/** A stage, with its life experience where that came with it. */
export type StageRecord = ReturnType<typeof decodeStage> & {
  readonly fetched?: { readonly lifeExperience: readonly LifeExperienceRecord[] };
};

export const programScalars = cypher`.id, .name, .operatedBy, .kind`;

export function decodeProgram(row: Row) {
  return {
    __typename: 'PartnerProgram' as const,
    id: row.string('id'),
    name: row.string('name'),
    operatedBy: row.string('operatedBy'),
    kind: row.string('kind'),
  };
}
export type ProgramRecord = ReturnType<typeof decodeProgram>;

/** All life experiences, the designated ones first, then by name. The list is short by its nature. */
export function allLifeExperiences(): Statement<LifeExperienceRecord> {
  return {
    name: 'journeys.lifeExperiences',
    text: cypher`MATCH (l:LifeExperience) WITH l ORDER BY l.designated DESC, l.nameKey LIMIT 500
      RETURN l { ${lifeExperienceScalars} } AS node`,
    params: {},
    decode: (row) => decodeLifeExperience(row.row('node')),
  };
}

/** Life experiences by id. */
export function lifeExperiencesById(ids: readonly string[]): Statement<Keyed<LifeExperienceRecord>> {
  return {
    name: 'journeys.lifeExperiencesById',
    text: cypher`UNWIND $ids AS id MATCH (l:LifeExperience {id: id}) RETURN id, l { ${lifeExperienceScalars} } AS node`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: decodeLifeExperience(row.row('node')) }),
  };
}

/** Stages by id. */
export function stagesById(ids: readonly string[]): Statement<Keyed<StageRecord>> {
  return {
    name: 'journeys.stagesById',
    text: cypher`UNWIND $ids AS id MATCH (t:Stage {id: id}) RETURN id, t { ${stageScalars} } AS node`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: decodeStage(row.row('node')) }),
  };
}

/** Partner programs by id. */
export function programsById(ids: readonly string[]): Statement<Keyed<ProgramRecord>> {
  return {
    name: 'journeys.programsById',
    text: cypher`UNWIND $ids AS id MATCH (p:PartnerProgram {id: id}) RETURN id, p { ${programScalars} } AS node`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: decodeProgram(row.row('node')) }),
  };
}

/** Programs of partners by name, as many as are asked for. @param text query of the full-text index */
export function partnerProgramList(text: string | undefined, first: number): Statement<ProgramRecord> {
  const bind =
    text === undefined
      ? cypher`MATCH (p:PartnerProgram) WHERE p.name > ''`
      : cypher`CALL db.index.fulltext.queryNodes('partnerProgramText', $text) YIELD node AS p`;
  return {
    name: 'journeys.partnerProgramList',
    text: cypher`${bind} WITH p ORDER BY p.name, p.id LIMIT $first RETURN p { ${programScalars} } AS node`,
    params: { ...(text === undefined ? {} : { text }), first: int(first) },
    decode: (row) => decodeProgram(row.row('node')),
  };
}

/** Stages of many life experiences, in their order. */
export function stagesOf(ids: readonly string[]): Statement<Keyed<StageRecord[]>> {
  return {
    name: 'journeys.stagesOf',
    text: cypher`UNWIND $ids AS id MATCH (l:LifeExperience {id: id})
      RETURN id, COLLECT { MATCH (l)-[:HAS_STAGE]->(t:Stage) WITH t ORDER BY t.position LIMIT 50 RETURN t { ${stageScalars} } } AS rows`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.rows('rows').map(decodeStage) }),
  };
}

const stageNames = namesOf(stageScalars);
const lifeExperienceNames = namesOf(lifeExperienceScalars);

/** From a service bound to `s` to the stages that involve it, by life experience and order, each with its life experience. */
export const stagesOfService = {
  body: cypher`MATCH (s)<-[:INVOLVES]-(t:Stage)<-[:HAS_STAGE]-(l:LifeExperience)
    WITH t, l ORDER BY l.nameKey, t.position LIMIT 100
    RETURN [${listScalars(cypher`t`, stageNames)}, [${listScalars(cypher`l`, lifeExperienceNames)}]]`,
  names: [...stageNames, 'lifeExperience'],
  decode: (row: Row): StageRecord => ({
    ...decodeStage(row),
    fetched: { lifeExperience: [decodeLifeExperience(row.listed('lifeExperience', lifeExperienceNames))] },
  }),
};

/** Stages that involve each of many services, by life experience and order, each with its life experience. */
export function stagesOfServices(ids: readonly string[]): Statement<Keyed<StageRecord[]>> {
  return {
    name: 'journeys.stagesOfServices',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id})
      RETURN id, COLLECT { ${stagesOfService.body} } AS rows`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      value: row.listedRows('rows', stagesOfService.names).map(stagesOfService.decode),
    }),
  };
}

/** Ids of the services of many stages, in their order, as far as the reader may see them. */
export function serviceIdsOfStages(
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<string[]>> {
  return {
    name: 'journeys.serviceIdsOfStages',
    text: cypher`UNWIND $ids AS id MATCH (t:Stage {id: id})
      RETURN id, COLLECT { MATCH (t)-[r:INVOLVES]->(s:Service) WHERE s.status IN $visible
        WITH s, r ORDER BY r.position, s.nameKey LIMIT 200 RETURN s.id } AS rows`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: row.strings('rows') }),
  };
}

/** Partner programs of many stages, in their order. */
export function programsOfStages(ids: readonly string[]): Statement<Keyed<ProgramRecord[]>> {
  return {
    name: 'journeys.programsOfStages',
    text: cypher`UNWIND $ids AS id MATCH (t:Stage {id: id})
      RETURN id, COLLECT { MATCH (t)-[r:RELIES_ON]->(p:PartnerProgram) WITH p, r ORDER BY r.position, p.name LIMIT 100
        RETURN p { ${programScalars} } } AS rows`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.rows('rows').map(decodeProgram) }),
  };
}

/** Ids of the agencies that take part in each of many life experiences, by name. */
export function agencyIdsOf(ids: readonly string[]): Statement<Keyed<string[]>> {
  return {
    name: 'journeys.agencyIdsOf',
    text: cypher`UNWIND $ids AS id MATCH (l:LifeExperience {id: id})
      RETURN id, COLLECT { MATCH (l)-[:DRAWS_ON]->(u:Unit) WITH u ORDER BY u.nameKey LIMIT 200 RETURN u.id } AS rows`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.strings('rows') }),
  };
}
