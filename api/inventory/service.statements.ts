import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, listScalars } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { describeMissing } from './describe-missing.rules.ts';
import type { MissingRecord } from './describe-missing.rules.ts';
import { describeServiceType } from './describe-service-type.rules.ts';
import type { ServiceTypeRecord } from './describe-service-type.rules.ts';
import {
  decodeEdges,
  decodeScalars,
  edgeStatement,
  listEdges,
  selectedEdges,
  selectedScalars,
} from './edge.statements.ts';
import type { Edge, Fetched, Keyed, Scalars } from './edge.statements.ts';
import { serviceEdges } from './service-edges.statements.ts';
import type { ServiceEdge } from './service-edges.statements.ts';
import { derived, serviceTable } from './service-properties.statements.ts';
import type { ServiceScalar } from './service-properties.statements.ts';
import { decodeSelectedUnit, namesOfUnit, projectUnit, unitTable } from './unit.statements.ts';
import type { UnitSelection } from './unit.statements.ts';

/** What is read out of stored properties once, when the record comes, so that no field has to. */
interface ReadOut {
  readonly serviceType: ServiceTypeRecord;
  readonly completeness: {
    readonly recorded: number;
    readonly asked: number;
    readonly missing: readonly MissingRecord[];
  };
}

/** A service with the edges that came with it. */
export type ServiceRecord = { readonly __typename: 'Service' } & Scalars<typeof serviceTable> &
  ReadOut & { readonly fetched: Fetched<typeof serviceEdges> };

/** Edges that higher slices bring along with a service, by field; see `bring-with-service.ts`. */
const broughtAlong = new Map<string, Edge<unknown>>();

/** Adds an edge of a higher slice to what a service can bring in its own statement. Called when the slice is loaded. */
export function addServiceEdge(name: string, edge: Edge<unknown>): void {
  broughtAlong.set(name, edge);
}

/** What of a service is brought: properties, edges, and of its leading unit as much as is selected. */
export interface ServiceSelection {
  readonly scalars: readonly ServiceScalar[];
  readonly edges: readonly ServiceEdge[];
  /** Edges of higher slices. */
  readonly along?: readonly string[];
  readonly unit?: UnitSelection;
}

/** All properties and no edge. */
export const wholeService: ServiceSelection = {
  scalars: Object.keys(serviceTable) as ServiceScalar[],
  edges: [],
};

/** What the selected branches need; an explained verdict needs channels and rationales. */
export function selectService(branches: ReadonlySet<string>): ServiceSelection {
  const explained = branches.has('assessment.verdicts');
  const needed = explained ? new Set([...branches, 'channels', 'rationales']) : branches;
  const edges = selectedEdges(serviceEdges, needed).filter((edge) => edge !== 'responsibleUnit');
  const along = [...broughtAlong.keys()].filter((name) => branches.has(name));
  const scalars = selectedScalars(serviceTable, branches, derived);
  const selection = along.length === 0 ? { scalars, edges } : { scalars, edges, along };
  if (!branches.has('responsibleUnit')) return selection;
  const ofUnit = (parent: string): UnitSelection['scalars'] =>
    selectedScalars(unitTable, branchesOf(branches, parent));
  const path = branches.has('responsibleUnit.path') ? ofUnit('responsibleUnit.path') : undefined;
  return { ...selection, unit: { scalars: ofUnit('responsibleUnit'), path } };
}

function branchesOf(branches: ReadonlySet<string>, parent: string): Set<string> {
  const below = [...branches].filter((branch) => branch.startsWith(`${parent}.`));
  return new Set(below.map((branch) => branch.slice(parent.length + 1)));
}

/** How a selection is asked for and read: the list that stands for a service, and what its values are called. */
interface Projection {
  readonly text: CypherText;
  readonly names: readonly string[];
  /** Names of the values of the leading unit. */
  readonly unitNames: readonly string[];
}

const projections = new WeakMap<ServiceSelection, Projection>();

/** A service bound to `s` as a list. Selections are kept, and so are their texts. */
export function projectService(selection: ServiceSelection): CypherText {
  return projectionOf(selection).text;
}

function projectionOf(selection: ServiceSelection): Projection {
  const projection = projections.get(selection) ?? project(selection);
  projections.set(selection, projection);
  return projection;
}

function project({ scalars, edges, along = [], unit }: ServiceSelection): Projection {
  const higher = Object.fromEntries(broughtAlong);
  const leading =
    unit === undefined
      ? cypher``
      : cypher`, COLLECT { MATCH (u:Unit {id: s.unitId}) RETURN ${projectUnit(unit)} }`;
  return {
    text: cypher`[${listScalars(cypher`s`, scalars)}${listEdges(serviceEdges, edges)}${listEdges(higher, along)}${leading}]`,
    names: [...scalars, ...edges, ...along, ...(unit === undefined ? [] : ['responsibleUnit'])],
    unitNames: unit === undefined ? [] : namesOfUnit(unit),
  };
}

/** Reads the service that `projectService` made a list of, under this key. */
export function decodeSelectedService(selection: ServiceSelection, row: Row, key: string): ServiceRecord {
  return readService(selection, row.listed(key, projectionOf(selection).names));
}

/** Reads services whose edges are loaded when they are asked for, under this key. */
export function decodeServices(row: Row, key: string): ServiceRecord[] {
  const { names } = projectionOf(wholeService);
  return row.listedRows(key, names).map((node) => readService(wholeService, node));
}

function readService(selection: ServiceSelection, node: Row): ServiceRecord {
  const { scalars, edges, along = [], unit } = selection;
  const stored = decodeScalars(serviceTable, scalars, node);
  const fetched: Fetched<typeof serviceEdges> = decodeEdges(serviceEdges, edges, node);
  const readOut: ReadOut = {
    serviceType: describeServiceType(stored.typeCode),
    completeness: {
      recorded: stored.completenessRecorded,
      asked: stored.completenessAsked,
      missing: (stored.completenessMissing ?? []).map(describeMissing),
    },
  };
  for (const name of along) {
    const edge = broughtAlong.get(name);
    if (edge !== undefined)
      Object.assign(fetched, { [name]: node.listedRows(name, edge.names).map(edge.decode) });
  }
  if (unit === undefined) return Object.assign(stored, readOut, { __typename: 'Service' as const, fetched });
  const { unitNames } = projectionOf(selection);
  const responsibleUnit = node
    .listedRows('responsibleUnit', unitNames)
    .map((row) => decodeSelectedUnit(unit, row));
  return Object.assign(stored, readOut, {
    __typename: 'Service' as const,
    fetched: Object.assign(fetched, { responsibleUnit }),
  });
}

/**
 * Services by id, as far as the reader may see them.
 * @param visible statuses that the reader sees of every agency
 * @param ownUnitIds units whose services the reader sees in every status
 */
export function servicesById(
  ids: readonly string[],
  visible: readonly ServiceStatus[],
  selection: ServiceSelection,
  ownUnitIds: readonly string[] = [],
): Statement<ServiceRecord> {
  const own = ownUnitIds.length > 0;
  const seen = own ? cypher`(s.status IN $visible OR s.unitId IN $ownUnitIds)` : cypher`s.status IN $visible`;
  // Who sees what is archived does not see a record there that became part of another: its id leads to that one.
  const whole = own || visible.includes('ARCHIVED') ? cypher`${seen} AND s.mergedInto IS NULL` : seen;
  return {
    name: 'inventory.servicesById',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE ${whole} RETURN ${projectService(selection)} AS node`,
    params: own ? { ids, visible, ownUnitIds } : { ids, visible },
    decode: (row) => decodeSelectedService(selection, row, 'node'),
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
