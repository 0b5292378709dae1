import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { connectList } from './connect-list.ts';
import { selectedEdges } from './edge.statements.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { unitPage, unitTotal } from './list.statements.ts';
import type { UnitCriteria } from './list.statements.ts';
import { readText } from './read-service-filter.ts';
import { requireRecords } from './require-records.ts';
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
  return connectList(context, page, ['units', criteria], {
    page: (stretch) => unitPage(criteria, stretch, edges),
    total: () => unitTotal(criteria),
    check: () => requireRecords(context, named),
  });
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
