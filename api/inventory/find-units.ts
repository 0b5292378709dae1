import type { RequestContext } from '../request.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { Page, PageArguments, PageRequest } from '../paging.ts';
import type { Statement } from '../graph/cypher.ts';
import { selectedEdges } from './edge.statements.ts';
import { lazyConnection, once } from './lazy-connection.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { formPage, namedTotal, rolePage, toolPage, unitPage, unitTotal } from './list.statements.ts';
import type { KeyedRow, Stretch, UnitCriteria } from './list.statements.ts';
import { readText } from './read-service-filter.ts';
import { requireRecords } from './require-records.ts';
import type { FormRecord, RoleRecord, ToolRecord } from './anatomy.statements.ts';
import { unitEdges } from './unit.statements.ts';
import type { UnitRecord } from './unit.statements.ts';
import type { UnitFilter } from './unit.type.ts';

/**
 * Finds units by name.
 * @throws Problem INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE at once; NOT_FOUND from the parts, for an unknown parent
 */
export function findUnits(
  context: RequestContext,
  filter: UnitFilter | null | undefined,
  page: PageArguments,
  branches: ReadonlySet<string>,
): LazyConnection<UnitRecord> {
  const criteria = readUnitFilter(filter);
  const { parentId } = criteria;
  const named = parentId === undefined ? [] : [{ field: 'filter.parentId', label: 'Unit', id: parentId }];
  const edges = selectedEdges(unitEdges, branches);
  return connect(context, page, ['units', criteria], {
    page: (stretch) => unitPage(criteria, stretch, edges),
    total: () => unitTotal(criteria),
    check: () => requireRecords(context, named),
  });
}

/** Finds roles by name. @throws Problem as `findUnits` */
export function findRoles(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<RoleRecord> {
  const query = readText(text, 'text');
  return connect(context, page, ['roles', query], {
    page: (stretch) => rolePage(query, stretch),
    total: () => namedTotal('Role', query),
  });
}

/** Finds tools by name. @throws Problem as `findUnits` */
export function findTools(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<ToolRecord> {
  const query = readText(text, 'text');
  return connect(context, page, ['tools', query], {
    page: (stretch) => toolPage(query, stretch),
    total: () => namedTotal('Tool', query),
  });
}

/** Finds forms by number. @throws Problem as `findUnits` */
export function findForms(
  context: RequestContext,
  text: string | null | undefined,
  page: PageArguments,
): LazyConnection<FormRecord> {
  const query = readText(text, 'text');
  return connect(context, page, ['forms', query], {
    page: (stretch) => formPage(query, stretch),
    total: () => namedTotal('Form', query),
  });
}

/** What brings the parts of a list by name. */
interface ListSource<T> {
  readonly page: (stretch: Stretch) => Statement<KeyedRow<T>>;
  readonly total: () => Statement<number>;
  readonly check?: () => Promise<void>;
}

function connect<T>(
  context: RequestContext,
  args: PageArguments,
  mark: readonly unknown[],
  source: ListSource<T>,
): LazyConnection<T> {
  const request: PageRequest = readPageRequest(args, queryMark(mark));
  const checked = once(async () => source.check?.());
  const bringPage = async (): Promise<Page<T>> => {
    const { direction, key, size } = request;
    const [rows] = await Promise.all([
      context.graph.read(source.page({ direction, key, limit: size + 1 })),
      checked(),
    ]);
    const page = makePage(rows, request, (row) => row.key);
    return { ...page, edges: page.edges.map(({ cursor, node }) => ({ cursor, node: node.node })) };
  };
  const bringTotal = async (): Promise<number> => {
    const [total] = await Promise.all([context.graph.readOne(source.total()), checked()]);
    return total ?? 0;
  };
  return lazyConnection(bringPage, bringTotal, context.now);
}

function readUnitFilter(filter: UnitFilter | null | undefined): UnitCriteria {
  const criteria = {
    parentId: filter?.parentId || undefined,
    topLevel: filter?.topLevel ?? undefined,
    kinds: filter?.kinds?.length ? [...new Set(filter.kinds)].sort() : undefined,
    text: readText(filter?.text, 'filter.text'),
    hisp: filter?.hisp ?? undefined,
  };
  return Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));
}
