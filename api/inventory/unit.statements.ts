import { Confidence } from '../../schema/vocabulary/service.ts';
import { UnitKind } from '../../schema/vocabulary/unit.ts';
import { cypher, listScalars } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import {
  decodeEdges,
  decodeScalars,
  edgeStatement,
  edgeTo,
  projectEdges,
  projectScalars,
} from './edge.statements.ts';
import type { Fetched, Keyed } from './edge.statements.ts';
import { decodeHisp, hispScalars } from './hisp.statements.ts';

/** Stored properties of a unit. */
export const unitTable = {
  id: (row: Row) => row.string('id'),
  name: (row: Row) => row.string('name'),
  abbreviation: (row: Row) => row.string('abbreviation'),
  kind: (row: Row) => row.word('kind', UnitKind),
  cfoAct: (row: Row) => row.boolean('cfoAct'),
  url: (row: Row) => row.optionalString('url'),
  note: (row: Row) => row.optionalString('note'),
  source: (row: Row) => row.string('source'),
  confidence: (row: Row) => row.word('confidence', Confidence),
  /** Services it leads itself, and with the units below it; absent where they were never counted. */
  ownServiceCount: (row: Row) => row.optionalNumber('ownServiceCount'),
  serviceCount: (row: Row) => row.optionalNumber('serviceCount'),
};
export type UnitScalar = keyof typeof unitTable;
const everyScalar = Object.keys(unitTable) as UnitScalar[];

/** All stored properties of a unit for a map projection. */
export const unitScalars = projectScalars(everyScalar);

function decodeUnitScalars(row: Row, names: readonly UnitScalar[] = everyScalar) {
  return { __typename: 'Unit' as const, ...decodeScalars(unitTable, names, row) };
}

const bare = (row: Row) => ({ ...decodeUnitScalars(row), fetched: {} as UnitEdges });

/** Most units a tree is deep, from an office to its department. */
const up = cypher`*1..8`;

/** Edges of a unit bound to `u`, by field. */
export const unitEdges = {
  parent: edgeTo(
    cypher`MATCH (u)-[:PART_OF]->(parent:Unit) WITH parent LIMIT 1`,
    cypher`parent`,
    unitScalars,
    bare,
  ),
  path: edgeTo(
    cypher`MATCH (u)-[:PART_OF${up}]->(above:Unit) WITH above ORDER BY above.depth`,
    cypher`above`,
    unitScalars,
    bare,
  ),
  children: edgeTo(
    cypher`MATCH (below:Unit)-[:PART_OF]->(u) WITH below ORDER BY below.nameKey LIMIT 500`,
    cypher`below`,
    unitScalars,
    bare,
  ),
  hispDesignation: edgeTo(
    cypher`MATCH (hisp:HispDesignation)-[:DESIGNATES]->(u) WITH hisp ORDER BY hisp.nameKey LIMIT 1`,
    cypher`hisp`,
    hispScalars,
    decodeHisp,
  ),
};

/** Written out, because the edges of a unit lead to units. */
export interface UnitEdges {
  readonly parent?: readonly UnitRecord[];
  readonly path?: readonly UnitRecord[];
  readonly children?: readonly UnitRecord[];
  readonly hispDesignation?: readonly ReturnType<typeof decodeHisp>[];
}

/** A unit with the edges that came with it. */
export type UnitRecord = ReturnType<typeof decodeUnitScalars> & { readonly fetched: UnitEdges };
export type UnitEdge = keyof typeof unitEdges;

/** A unit whose edges are loaded when they are asked for. */
export function decodeUnit(row: Row): UnitRecord {
  return bare(row);
}

/** Units by id with the edges that were selected. */
export function unitsById(ids: readonly string[], edges: readonly UnitEdge[]): Statement<UnitRecord> {
  return {
    name: 'inventory.unitsById',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id}) RETURN u { ${unitScalars}${projectEdges(unitEdges, edges)} } AS node`,
    params: { ids },
    decode: decodeWith(edges),
  };
}

/** One edge of many units. */
export function edgeOfUnits<E extends UnitEdge>(
  edge: E,
  ids: readonly string[],
): Statement<Keyed<ReturnType<(typeof unitEdges)[E]['decode']>[]>> {
  return edgeStatement(`inventory.units.${edge}`, cypher`MATCH (u:Unit {id: id})`, unitEdges, edge, ids);
}

/** Reads a row whose `node` is a unit with these edges. */
export function decodeWith(edges: readonly UnitEdge[]): (row: Row) => UnitRecord {
  return (row) => {
    const node = row.row('node');
    const fetched: Fetched<typeof unitEdges> = decodeEdges(unitEdges, edges, node);
    return { ...decodeUnitScalars(node), fetched };
  };
}

/** What of a unit comes with another record: these properties, and the path with these where it is selected. */
export interface UnitSelection {
  readonly scalars: readonly UnitScalar[];
  readonly path?: readonly UnitScalar[];
}

/** A unit bound to `u` as a list, with its path inside the same statement where it is selected. */
export function projectUnit({ scalars, path }: UnitSelection): CypherText {
  const own = listScalars(cypher`u`, scalars);
  if (path === undefined) return cypher`[${own}]`;
  return cypher`[${own}, COLLECT { MATCH (u)-[:PART_OF*1..8]->(above:Unit) WITH above ORDER BY above.depth
    RETURN [${listScalars(cypher`above`, path)}] }]`;
}

/** What the values of the list are called that `projectUnit` made. */
export function namesOfUnit({ scalars, path }: UnitSelection): readonly string[] {
  return path === undefined ? scalars : [...scalars, 'path'];
}

/** Reads a list that `projectUnit` made. */
export function decodeSelectedUnit({ scalars, path }: UnitSelection, row: Row): UnitRecord {
  if (path === undefined) return { ...decodeUnitScalars(row, scalars), fetched: {} };
  const above = row.listedRows('path', path).map((one) => ({ ...decodeUnitScalars(one, path), fetched: {} }));
  return { ...decodeUnitScalars(row, scalars), fetched: { path: above } };
}
