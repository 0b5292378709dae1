import { importServices } from '../../../api/exchange/import-services.ts';
import type { ImportAsked } from '../../../api/exchange/import-services.ts';
import type { ImportedRow } from '../../../api/exchange/plan-import.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import type { Actor, RequestContext } from '../../../api/request.ts';

/** A request as a test makes it. */
export function requestOf(graph: Graph, actor: Actor | null): RequestContext {
  return { graph, now: new Date('2026-11-03T14:00:00Z'), edition: 'A11_2024', actor, loaders: new Map() };
}

/** Rows of a sheet, each a map of columns to cells, as they are sent. */
export function sheet(
  rows: readonly Readonly<Record<string, string>>[],
  over: Partial<ImportAsked> = {},
): ImportAsked {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    unitId: null,
    columns,
    rows: rows.map((row, place) => ({
      number: place + 2,
      values: columns.map((column) => row[column] ?? ''),
    })),
    allowRemovals: false,
    ...over,
  };
}

/** What came of each row, as one word a row. */
export const outcomesOf = (rows: readonly ImportedRow[]): string[] => rows.map(({ outcome }) => outcome);

/** Imports rows and gives what came of them. */
export function importAs(graph: Graph, actor: Actor, asked: ImportAsked): Promise<ImportedRow[]> {
  return importServices(requestOf(graph, actor), asked);
}
