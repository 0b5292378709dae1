import type { UnitKind } from '../../schema/vocabulary/unit.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { seenTerm, termParams } from '../graph/proposed-terms.statements.ts';
import type { TermReader } from '../graph/proposed-terms.statements.ts';
import type { Row } from '../graph/rows.ts';
import { decodeForm, decodeRole, decodeTool, formScalars, countedScalars } from './anatomy.statements.ts';
import type { FormRecord, RoleRecord, ToolRecord } from './anatomy.statements.ts';
import { projectEdges } from './edge.statements.ts';
import { decodeWith, unitEdges, unitScalars } from './unit.statements.ts';
import type { UnitEdge, UnitRecord } from './unit.statements.ts';

/** A text behind every sort key: the last character there is. Backward pages start before it. */
export const AFTER_ALL = '\u{10FFFF}';

/** One row of a page with its sort key. */
export interface KeyedRow<T> {
  readonly key: string;
  readonly node: T;
}

/** A stretch of a list by name: direction, sort key next to the page (exclusive), rows to bring. */
export interface Stretch {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly key: string | null;
  readonly limit: number;
}

/** A checked filter of units: only conditions that narrow are there. */
export interface UnitCriteria {
  readonly parentId?: string;
  readonly topLevel?: boolean;
  readonly kinds?: readonly UnitKind[];
  /** Query of the full-text index. */
  readonly text?: string;
  readonly hisp?: boolean;
}

/** What binds the rows of a list, as `n`. */
interface ListMatch {
  readonly bind: CypherText;
  readonly where: readonly CypherText[];
  readonly params: Readonly<Record<string, unknown>>;
}

function matchUnits(criteria: UnitCriteria): ListMatch {
  const { parentId, topLevel, kinds, text, hisp } = criteria;
  const where: CypherText[] = [];
  if (topLevel !== undefined) where.push(topLevel ? cypher`n.depth = 0` : cypher`n.depth > 0`);
  if (kinds !== undefined) where.push(cypher`n.kind IN $kinds`);
  if (hisp !== undefined) {
    const designated = cypher`EXISTS { (n)<-[:DESIGNATES]-(:HispDesignation) }`;
    where.push(hisp ? designated : cypher`NOT ${designated}`);
  }
  const child = cypher`MATCH (n:Unit)-[:PART_OF]->(:Unit {id: $parentId})`;
  const plain = parentId === undefined ? cypher`MATCH (n:Unit)` : child;
  return {
    bind: text === undefined ? plain : cypher`${searched} ${parentId === undefined ? cypher`WITH n` : child}`,
    where: text === undefined ? where : [cypher`n:Unit`, ...where],
    params: Object.fromEntries(
      Object.entries({ parentId, kinds, text }).filter(([, value]) => value !== undefined),
    ),
  };
}

const searched = cypher`CALL db.index.fulltext.queryNodes('recordText', $text) YIELD node AS n`;

/** Records that have a name and are found by it. */
const named = {
  Role: { match: cypher`MATCH (n:Role)`, label: cypher`n:Role` },
  Tool: { match: cypher`MATCH (n:Tool)`, label: cypher`n:Tool` },
  Form: { match: cypher`MATCH (n:Form)`, label: cypher`n:Form` },
} as const;

/** @param reader whose proposed roles and tools are seen; forms are never proposed */
function matchNamed(
  label: keyof typeof named,
  text: string | undefined,
  reader: TermReader = null,
): ListMatch {
  const seen = seenTerm(reader);
  const where = seen === null ? [] : [seen];
  if (text === undefined) return { bind: named[label].match, where, params: termParams(reader) };
  return {
    bind: cypher`${searched} WITH n`,
    where: [named[label].label, ...where],
    params: { text, ...termParams(reader) },
  };
}

/** @param variable the name the projection knows the record by */
function page<T>(
  name: string,
  match: ListMatch,
  stretch: Stretch,
  variable: CypherText,
  projection: CypherText,
  decode: (row: Row) => T,
): Statement<KeyedRow<T>> {
  const forward = stretch.direction === 'FORWARD';
  const bound = forward ? cypher`n.nameKey > $bound` : cypher`n.nameKey < $bound`;
  return {
    name,
    text: cypher`${match.bind} WHERE ${joinCypher([...match.where, bound], ' AND ')}
      WITH n ORDER BY n.nameKey ${forward ? cypher`` : cypher`DESC`} LIMIT $limit
      ${variable === 'n' ? cypher`` : cypher`WITH n AS ${variable}`} RETURN ${variable}.nameKey AS key, ${projection} AS node`,
    params: { ...match.params, bound: stretch.key ?? (forward ? '' : AFTER_ALL), limit: int(stretch.limit) },
    decode: (row) => ({ key: row.string('key'), node: decode(row) }),
  };
}

function total(name: string, match: ListMatch): Statement<number> {
  const where = match.where.length === 0 ? cypher`` : cypher`WHERE ${joinCypher(match.where, ' AND ')}`;
  return {
    name,
    text: cypher`${match.bind} ${where} RETURN count(n) AS total`,
    params: match.params,
    decode: (row) => row.number('total'),
  };
}

/** Units of one page by name, with the edges that were selected. */
export function unitPage(
  criteria: UnitCriteria,
  stretch: Stretch,
  edges: readonly UnitEdge[],
): Statement<KeyedRow<UnitRecord>> {
  const projection = cypher`u { ${unitScalars}${projectEdges(unitEdges, edges)} }`;
  return page('inventory.unitPage', matchUnits(criteria), stretch, cypher`u`, projection, decodeWith(edges));
}

/** How many units a filter finds. */
export function unitTotal(criteria: UnitCriteria): Statement<number> {
  return total('inventory.unitTotal', matchUnits(criteria));
}

const projections = {
  Role: { projection: cypher`n { ${countedScalars} }`, decode: (row: Row) => decodeRole(row.row('node')) },
  Tool: { projection: cypher`n { ${countedScalars} }`, decode: (row: Row) => decodeTool(row.row('node')) },
  Form: { projection: cypher`n { ${formScalars} }`, decode: (row: Row) => decodeForm(row.row('node')) },
} as const;

/** Roles of one page by name. */
export function rolePage(
  text: string | undefined,
  reader: TermReader,
  stretch: Stretch,
): Statement<KeyedRow<RoleRecord>> {
  const { projection, decode } = projections.Role;
  return page('inventory.rolePage', matchNamed('Role', text, reader), stretch, cypher`n`, projection, decode);
}

/** Tools of one page by name. */
export function toolPage(
  text: string | undefined,
  reader: TermReader,
  stretch: Stretch,
): Statement<KeyedRow<ToolRecord>> {
  const { projection, decode } = projections.Tool;
  return page('inventory.toolPage', matchNamed('Tool', text, reader), stretch, cypher`n`, projection, decode);
}

/** Forms of one page by number. */
export function formPage(text: string | undefined, stretch: Stretch): Statement<KeyedRow<FormRecord>> {
  const { projection, decode } = projections.Form;
  return page('inventory.formPage', matchNamed('Form', text), stretch, cypher`n`, projection, decode);
}

/** How many roles, tools or forms a text finds. */
export function namedTotal(
  label: keyof typeof named,
  text: string | undefined,
  reader: TermReader = null,
): Statement<number> {
  return total(`inventory.total.${label}`, matchNamed(label, text, reader));
}
