import { summarizeGaps } from '../gaps/summarize-gaps.ts';
import type { GapSummaryRecord } from '../gaps/summarize-gaps.ts';
import type { RequestContext } from '../request.ts';
import { csvLine, snakeCase } from './csv.rules.ts';
import type { ExportFile } from './export-file.ts';
import { filterInWords } from './filter-in-words.ts';
import type { SummaryRequest } from './read-export-request.ts';

/**
 * A summary of gaps as a file, one line for each row. The total over all services is in `meta` of the JSON alone,
 * because a line of its own among the rows would be added up with them.
 * @throws Problem as the summary itself
 */
export async function exportSummary(
  context: RequestContext,
  request: SummaryRequest,
  format: 'csv' | 'json',
): Promise<ExportFile> {
  const summary = await summarizeGaps(context, request.by, request.filter);
  const meta = {
    filter: filterInWords(request.filter),
    by: summary.by,
    asOf: summary.asOf.toISOString(),
    rows: summary.rows.length,
    edition: summary.edition,
    ruleVersion: summary.ruleVersion,
    overlapping: summary.overlapping,
    notInAnyRow: summary.notInAnyRow,
  };
  return { name: 'gap-summary', meta, body: format === 'csv' ? csvOf(summary) : jsonOf(summary, meta) };
}

async function* csvOf(summary: GapSummaryRecord): AsyncGenerator<string> {
  const counts = Object.keys(summary.total) as (keyof GapSummaryRecord['total'])[];
  yield csvLine(['key', 'label', 'abbreviation', ...counts.map(snakeCase)]);
  for (const row of summary.rows) {
    yield csvLine([row.key, row.label, row.abbreviation, ...counts.map((name) => row.counts[name])]);
  }
}

async function* jsonOf(summary: GapSummaryRecord, meta: ExportFile['meta']): AsyncGenerator<string> {
  yield `${JSON.stringify({ meta: { ...meta, total: summary.total }, rows: summary.rows }, null, 1)}\n`;
}
