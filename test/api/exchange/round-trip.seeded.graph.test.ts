import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportServices } from '../../../api/exchange/export-services.ts';
import { checkImport } from '../../../api/exchange/import-services.ts';
import type { ImportedRow } from '../../../api/exchange/plan-import.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Actor } from '../../../api/request.ts';
import { guessColumns } from '../../../web/exchange/guess-columns.ts';
import { rowsToSend } from '../../../web/exchange/import-rows.ts';
import { isFault, readSheet } from '../../../web/exchange/read-sheet.ts';
import type { Sheet } from '../../../web/exchange/read-sheet.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { requestOf } from './own-import.ts';

const graph = openTestGraph();
let everywhere: Actor;

beforeAll(async () => {
  const unitIds = await graph.read({
    name: 'test.allUnits',
    text: cypher`MATCH (u:Unit) RETURN u.id AS id`,
    params: {},
    decode: (row) => row.string('id'),
  });
  everywhere = { id: 'person-test-import', name: 'Ria', roles: ['REGISTRAR'], unitIds, homeUnitIds: unitIds };
});
afterAll(() => graph.close());

/** The file of all published services, as a browser reads it. */
async function exported(format: 'csv' | 'json'): Promise<Sheet> {
  const request = { filter: {}, orderBy: null };
  const { body } = await exportServices(requestOf(graph, null), 'services', request, format);
  let text = '';
  for await (const part of body) text += part;
  const sheet = readSheet(text);
  if (isFault(sheet)) throw new Error(sheet.message);
  return sheet;
}

async function checked(sheet: Sheet): Promise<ImportedRow[]> {
  const { columns, rows } = rowsToSend(sheet, guessColumns(sheet.headings), '');
  const all: ImportedRow[] = [];
  for (let from = 0; from < rows.length; from += 50) {
    const asked = { unitId: null, columns, rows: rows.slice(from, from + 50), allowRemovals: false };
    all.push(...(await checkImport(requestOf(graph, everywhere), asked)));
  }
  return all;
}

describe('an export that is imported again', () => {
  it.each(['csv', 'json'] as const)(
    'changes nothing of any of the 600 services of the seed (%s, F12, R14)',
    async (format) => {
      const rows = await checked(await exported(format));
      expect(rows).toHaveLength(600);
      const others = rows
        .filter(({ outcome }) => outcome !== 'SAME')
        .map(({ name, outcome, problems, differences }) => ({ name, outcome, problems, differences }));
      expect(others).toEqual([]);
    },
    240_000,
  );

  it('names the columns that do not travel: what is judged or counted, and what stands in words: channels, participating units, occasions', async () => {
    const { headings } = await exported('csv');
    const matching = guessColumns(headings);
    expect(headings.filter((_, at) => matching[at] === '')).toEqual([
      'status',
      'agency',
      'agency_abbreviation',
      'service_type_label',
      'digital_gap',
      'digital_gap_label',
      'physical_gap',
      'physical_gap_label',
      'rationale_state',
      'rationale_state_label',
      'reasons',
      'rationale_illustrative',
      'channels_in_words',
      'channels',
      'providers',
      'designated',
      'facts_recorded',
      'facts_asked',
      'confidence',
      'updated_at',
      'participants',
      'occasion_details',
    ]);
  });

  it('changes the one cell that was changed, and tells it in words', async () => {
    const sheet = await exported('csv');
    const at = sheet.headings.indexOf('description');
    const [first] = sheet.rows;
    const cells = (first?.cells ?? []).map((cell, place) => (place === at ? 'Said otherwise.' : cell));
    const [row] = await checked({ ...sheet, rows: [{ number: 2, cells }] });
    expect(row).toMatchObject({
      outcome: 'CHANGED',
      proposed: true,
      differences: [{ field: 'description', after: ['Said otherwise.'] }],
    });
  });
});
