import { Confidence } from '../../schema/vocabulary/service.ts';
import { UnitKind } from '../../schema/vocabulary/unit.ts';
import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { decodeEdges, edgeStatement, projectEdges } from './edge.statements.ts';
import type { Fetched, Keyed } from './edge.statements.ts';
import { decodeHisp, hispScalars } from './hisp.statements.ts';

/** Scalars of a unit for a map projection. */
export const unitScalars = cypher`.id, .name, .abbreviation, .kind, .cfoAct, .url, .note, .source, .confidence`;

/** Scalars of a unit. */
export function decodeUnitScalars(row: Row) {
  return {
    __typename: 'Unit' as const,
    id: row.string('id'),
    name: row.string('name'),
    abbreviation: row.string('abbreviation'),
    kind: row.word('kind', UnitKind),
    cfoAct: row.boolean('cfoAct'),
    url: row.optionalString('url'),
    note: row.optionalString('note'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
  };
}

const bare = (row: Row) => ({ ...decodeUnitScalars(row), fetched: {} as UnitEdges });

/** Most units a tree is deep, from an office to its department. */
const up = cypher`*1..8`;

/** Edges of a unit bound to `u`, by field. */
export const unitEdges = {
  parent: {
    body: cypher`MATCH (u)-[:PART_OF]->(parent:Unit) RETURN parent { ${unitScalars} } LIMIT 1`,
    decode: bare,
  },
  path: {
    body: cypher`MATCH (u)-[:PART_OF${up}]->(above:Unit) WITH above ORDER BY above.depth RETURN above { ${unitScalars} }`,
    decode: bare,
  },
  children: {
    body: cypher`MATCH (below:Unit)-[:PART_OF]->(u) WITH below ORDER BY below.nameKey LIMIT 500 RETURN below { ${unitScalars} }`,
    decode: bare,
  },
  hispDesignation: {
    body: cypher`MATCH (hisp:HispDesignation)-[:DESIGNATES]->(u) WITH hisp ORDER BY hisp.nameKey LIMIT 1 RETURN hisp { ${hispScalars} }`,
    decode: decodeHisp,
  },
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
