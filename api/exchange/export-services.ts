import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { findDigitizationGaps, gapFilter } from '../gaps/find-digitization-gaps.ts';
import { RULE_VERSION } from '../inventory/assessment.rules.ts';
import { findServices } from '../inventory/find-services.ts';
import type { ServiceList } from '../inventory/find-services.ts';
import { orderedBy } from '../inventory/read-priority-rank.ts';
import { edgeOfUnit } from '../inventory/read-units.ts';
import { PAGE_MAX } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { csvLine } from './csv.rules.ts';
import type { Column, ExportedService, ExportedUnit } from './export-column.ts';
import type { ExportFile } from './export-file.ts';
import { filterInWords } from './filter-in-words.ts';
import { rankColumns, rankInWords } from './priority-columns.ts';
import type { ListRequest } from './read-export-request.ts';
import { cellsOf, exportedBranches, objectOf, serviceColumns } from './service-columns.ts';

/** Lists of services that can be had as a file, with the order they have when none is named. */
const lists = {
  services: { find: findServices, order: 'NAME', narrow: (filter: ListRequest['filter']) => filter },
  'digitization-gaps': { find: findDigitizationGaps, order: 'WORST_GAP', narrow: gapFilter },
} as const satisfies Record<string, { order: ServiceOrder; find: unknown; narrow: unknown }>;

/** Name of a list that can be had as a file. */
export type ExportedList = keyof typeof lists;

/**
 * A list of services as a file: every row of the list, page by page, so that no more than one page is ever held.
 * @throws Problem as the list itself
 */
export async function exportServices(
  context: RequestContext,
  list: ExportedList,
  request: ListRequest,
  format: 'csv' | 'json',
): Promise<ExportFile> {
  const orderBy = request.orderBy ?? lists[list].order;
  const ordered = orderedBy(context, orderBy, request.rank);
  const more = ordered.order === 'PRIORITY' ? rankColumns(ordered.rank) : [];
  const pageAfter = (after: string | null): ServiceList =>
    lists[list].find(context, {
      list: `exports/${list}`,
      filter: request.filter,
      orderBy,
      rank: request.rank,
      page: { first: PAGE_MAX, after },
      branches: exportedBranches,
    });
  const first = pageAfter(null);
  const [rows] = await Promise.all([first.totalCount(), first.edges()]);
  const meta = {
    filter: filterInWords(lists[list].narrow(request.filter)),
    order: ordered.order === 'PRIORITY' ? rankInWords(ordered.rank) : orderBy,
    asOf: context.now.toISOString(),
    rows,
    edition: context.edition,
    ruleVersion: RULE_VERSION,
  };
  const pages = walk(context, first, pageAfter);
  return { name: list, meta, body: format === 'csv' ? csvOf(pages, more) : jsonOf(pages, meta, more) };
}

interface ExportedRow {
  readonly service: ExportedService;
  readonly unit: ExportedUnit | null;
}

async function* walk(
  context: RequestContext,
  first: ServiceList,
  pageAfter: (after: string | null) => ServiceList,
): AsyncGenerator<ExportedRow[]> {
  for (let page = first; ;) {
    const [services, { hasNextPage, endCursor }] = await Promise.all([page.nodes(), page.pageInfo()]);
    context.loaders.clear();
    yield await Promise.all(services.map((service) => withUnit(context, service)));
    if (!hasNextPage) return;
    page = pageAfter(endCursor);
  }
}

/** The unit that leads the service, with the units above it; all of one page in one statement. */
async function withUnit(context: RequestContext, service: ExportedService): Promise<ExportedRow> {
  const [unit] = service.fetched.responsibleUnit ?? [];
  if (unit === undefined) return { service, unit: null };
  return { service, unit: { unit, path: await edgeOfUnit(context, unit, 'path') } };
}

async function* csvOf(pages: AsyncIterable<ExportedRow[]>, more: readonly Column[]): AsyncGenerator<string> {
  yield csvLine([...serviceColumns, ...more].map(({ name }) => name));
  for await (const rows of pages) {
    yield rows.map(({ service, unit }) => csvLine(cellsOf(service, unit, more))).join('');
  }
}

async function* jsonOf(
  pages: AsyncIterable<ExportedRow[]>,
  meta: ExportFile['meta'],
  more: readonly Column[],
): AsyncGenerator<string> {
  yield `{"meta":${JSON.stringify(meta)},"rows":[`;
  let written = 0;
  for await (const rows of pages) {
    const text = rows.map(({ service, unit }) => JSON.stringify(objectOf(service, unit, more))).join(',\n');
    if (text !== '') yield `${written > 0 ? ',' : ''}\n${text}`;
    written += rows.length;
  }
  yield '\n]}\n';
}
