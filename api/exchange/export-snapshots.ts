import { RULE_VERSION } from '../inventory/assessment.rules.ts';
import { noFigures } from '../gaps/gap-summary.rules.ts';
import { readSnapshots } from '../gaps/read-snapshots.ts';
import type { SnapshotSeries } from '../gaps/read-snapshots.ts';
import { PAGE_MAX } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { csvLine, snakeCase } from './csv.rules.ts';
import type { ExportFile } from './export-file.ts';
import type { SnapshotRequest } from './read-export-request.ts';

/**
 * The monthly counts of gaps as a file, one line a month. A month that was not counted has its line, with nothing in it.
 * @throws Problem as the series itself
 */
export async function exportSnapshots(
  context: RequestContext,
  { unitId }: SnapshotRequest,
  format: 'csv' | 'json',
): Promise<ExportFile> {
  const series = await readSnapshots(context, unitId, PAGE_MAX);
  const meta = {
    filter: unitId === null ? 'All services' : `Services; unit: ${unitId}`,
    asOf: series.asOf.toISOString(),
    rows: series.months.length,
    edition: context.edition,
    ruleVersion: RULE_VERSION,
  };
  return { name: 'gap-snapshots', meta, body: format === 'csv' ? csvOf(series) : jsonOf(series, meta) };
}

async function* csvOf({ months }: SnapshotSeries): AsyncGenerator<string> {
  const counts = Object.keys(noFigures()) as (keyof ReturnType<typeof noFigures>)[];
  yield csvLine(['month', 'id', 'kind', 'taken_at', 'edition', 'rule_version', ...counts.map(snakeCase)]);
  for (const { month, snapshot } of months) {
    const { id, kind, takenAt, edition, ruleVersion } = snapshot ?? {};
    const head = [id, kind, takenAt?.toISOString(), edition, ruleVersion].map((value) => value ?? null);
    yield csvLine([month, ...head, ...counts.map((name) => snapshot?.counts[name] ?? null)]);
  }
}

async function* jsonOf({ months }: SnapshotSeries, meta: ExportFile['meta']): AsyncGenerator<string> {
  yield `${JSON.stringify({ meta, rows: months }, null, 1)}\n`;
}
