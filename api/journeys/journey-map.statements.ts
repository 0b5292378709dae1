import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Params } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { decodeProgram, programScalars } from './journey.statements.ts';
import {
  recordedHandOffs,
  servicesOfJourney,
  stepDetails,
  stepEvidence,
  stepExpects,
  stepFacts,
  stepObservations,
  stepUses,
  unitsOfJourney,
} from './journey-parts.statements.ts';

/** Projection of a record of a lower slice, as its verb gives it. */
interface Projection<T> {
  readonly text: CypherText;
  readonly decode: (row: Row) => T;
}

/** What of the records of lower slices comes with a map. */
export interface MapProjections<Service, Unit, Role, Tool> {
  /** Services that steps use, where they are selected. */
  readonly service?: Projection<Service>;
  /** Units with all properties; else their names alone come. */
  readonly unit?: Projection<Unit>;
  /** Roles and tools of a blueprint, where stages are selected. */
  readonly role: Projection<Role>;
  readonly tool: Projection<Tool>;
}

/** How much of a journey comes: what the rules look at, or everything that the map shows. */
export type MapExtent = 'FACTS' | 'WHOLE';

/** Lists that hang on a step beside its services, by the names of the contract. */
export const stepLists = [
  'partnerPrograms',
  'observations',
  'evidence',
  'frontstageRoles',
  'supportTools',
] as const;
export type StepList = (typeof stepLists)[number];

/** What of a map a statement brings. Made once for each selection, so that equal selections give equal text. */
export interface MapShape<Service, Unit, Role, Tool> {
  readonly extent: MapExtent;
  /** Lists of a step that come where the whole map does; all of them when nothing is said. */
  readonly lists?: ReadonlySet<StepList>;
  readonly records: MapProjections<Service, Unit, Role, Tool>;
}

const programs = cypher`MATCH (p)-[relies:RELIES_ON]->(program:PartnerProgram) WITH program, relies ORDER BY relies.position, program.id LIMIT 50
  RETURN program { ${programScalars} }`;

/**
 * The parts of a journey bound to `j`, for its map projection: stages with steps in their order, recorded hand-offs, and
 * the units and services behind the steps, each once. The order matters: rows that the server sorts carry every list
 * before theirs, and 500 hand-offs that each carry 300 steps pass its limit of memory.
 */
export function projectMap<S, U, R, T>({ extent, records, lists }: MapShape<S, U, R, T>): CypherText {
  const whole = extent === 'WHOLE';
  const unit = records.unit?.text ?? cypher`u { .id, .name }`;
  const services =
    records.service === undefined
      ? cypher``
      : cypher`, services: COLLECT { ${servicesOfJourney} RETURN ${records.service.text} }`;
  const details = whole ? detailsOf(records, lists ?? everyList) : cypher``;
  const stage = whole ? cypher`.id, .name, .originId, .description` : cypher`.id, .name`;
  return cypher`handOffs: COLLECT { ${recordedHandOffs.body} }, units: COLLECT { ${unitsOfJourney} RETURN ${unit} },
    stages: COLLECT { MATCH (j)-[has:HAS_STAGE]->(g:JourneyStage) WITH g, has ORDER BY has.position, g.id LIMIT 100
      RETURN g { ${stage}, steps: COLLECT { MATCH (g)-[holds:HAS_STEP]->(p:Step) WITH p, holds ORDER BY holds.position, p.id LIMIT 1000
        RETURN p { ${stepFacts.text}, uses: COLLECT { ${stepUses.body} }, expects: COLLECT { ${stepExpects.body} }${details} } } } }${services}`;
}

const everyList: ReadonlySet<StepList> = new Set(stepLists);

function detailsOf<S, U, R, T>(
  { role, tool }: MapProjections<S, U, R, T>,
  wanted: ReadonlySet<StepList>,
): CypherText {
  const lists: Record<StepList, CypherText> = {
    partnerPrograms: cypher`, partnerPrograms: COLLECT { ${programs} }`,
    observations: cypher`, observations: COLLECT { ${stepObservations.body} }`,
    evidence: cypher`, evidence: COLLECT { ${stepEvidence.body} }`,
    frontstageRoles: cypher`, roles: COLLECT { MATCH (p)-[meets:STAFFED_BY]->(r:Role) WITH r, meets ORDER BY meets.position, r.nameKey LIMIT 50 RETURN ${role.text} }`,
    supportTools: cypher`, tools: COLLECT { MATCH (p)-[needs:USES_TOOL]->(t:Tool) WITH t, needs ORDER BY needs.position, t.nameKey LIMIT 50 RETURN ${tool.text} }`,
  };
  const asked = stepLists.filter((name) => wanted.has(name)).map((name) => lists[name]);
  return cypher`, ${stepDetails.text}${joinCypher(asked, '')}`;
}

/** Reads what `projectMap` asked for. */
export function decodeMap<S, U, R, T>({ extent, records }: MapShape<S, U, R, T>, row: Row) {
  const { unit, service, role, tool } = records;
  const whole = extent === 'WHOLE';
  return {
    stages: row.rows('stages').map((stage, i) => ({
      id: stage.string('id'),
      name: stage.string('name'),
      originId: stage.optionalString('originId'),
      description: stage.optionalString('description'),
      position: i + 1,
      steps: stage.rows('steps').map((step, k) => ({
        ...stepFacts.decode(step),
        position: k + 1,
        stageId: stage.string('id'),
        uses: step.rows('uses').map(stepUses.decode),
        expected: step.rows('expects').map(stepExpects.decode)[0] ?? null,
        details: whole ? decodeDetails(step, role.decode, tool.decode) : null,
      })),
    })),
    handOffs: row.rows('handOffs').map(recordedHandOffs.decode),
    unitNames: new Map(row.rows('units').map((one) => [one.string('id'), one.string('name')])),
    units:
      unit === undefined
        ? null
        : new Map(row.rows('units').map((one) => [one.string('id'), unit.decode(one)])),
    services:
      service === undefined
        ? null
        : new Map(row.rows('services').map((one) => [one.string('id'), service.decode(one)])),
  };
}

function decodeDetails<R, T>(step: Row, role: (row: Row) => R, tool: (row: Row) => T) {
  return {
    ...stepDetails.decode(step),
    partnerPrograms: step.rows('partnerPrograms').map(decodeProgram),
    observations: step.rows('observations').map(stepObservations.decode),
    evidence: step.rows('evidence').map(stepEvidence.decode),
    frontstageRoles: step.rows('roles').map(role),
    supportTools: step.rows('tools').map(tool),
  };
}

/** Parameters of `projectMap`: statuses of services that are shown, and of those that left the index. */
export const mapParams: Params = { shown: ['PUBLISHED'], gone: ['ARCHIVED'] };
