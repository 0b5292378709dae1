import { describe, expect, it } from '@jest/globals';
import { isFault, readSheet } from '../../../web/exchange/read-sheet.ts';
import { readWorkbook } from '../../../web/exchange/read-workbook.ts';
import type { TestCell } from '../../support/workbook.ts';
import { workbookOf } from '../../support/workbook.ts';

/** Rows of each sheet as the import sees them. */
async function read(sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>): Promise<object> {
  const found = await readWorkbook(workbookOf(sheets));
  if ('cure' in found) throw new Error(found.message);
  return Object.fromEntries(
    found.map(({ name, text }) => {
      const sheet = readSheet(text);
      if (isFault(sheet)) throw new Error(sheet.message);
      return [name, [sheet.headings, ...sheet.rows.map(({ number, cells }) => [number, ...cells])]];
    }),
  );
}

describe('a workbook', () => {
  it('is read cell by cell: texts as they stand, numbers, yes and no, and days', async () => {
    expect(
      await read({
        Services: [
          ['external_id', 'name', 'volume', 'website_accessible', 'review'],
          ['007', 'Apply for a "loan", or two; now | later\nthen go', 1_250_000, true, { day: 46_112 }],
          ['=1+1', '  ', 0.5, false, ''],
        ],
      }),
    ).toEqual({
      Services: [
        ['external_id', 'name', 'volume', 'website_accessible', 'review'],
        [2, '007', 'Apply for a "loan", or two; now | later\nthen go', '1250000', 'yes', '2026-03-31'],
        [3, '=1+1', '', '0.5', 'no', ''],
      ],
    });
  });

  it('counts rows as the spreadsheet does, also past empty ones', async () => {
    expect(await read({ One: [['name'], ['A'], [''], ['B']] })).toEqual({
      One: [['name'], [2, 'A'], [4, 'B']],
    });
  });

  it('offers every sheet that holds anything, in their order', async () => {
    const found = await readWorkbook(
      workbookOf({ Notes: [['Read me']], Empty: [], Loans: [['name'], ['A']] }),
    );
    expect(found).toMatchObject([
      { name: 'Notes', rows: 0 },
      { name: 'Loans', rows: 1 },
    ]);
  });

  it('that is empty, damaged, or no workbook at all is refused with the cure', async () => {
    expect(await readWorkbook(workbookOf({ Empty: [] }))).toMatchObject({
      message: 'The workbook is empty.',
    });
    const damaged = workbookOf({ One: [['name'], ['A']] }).slice(0, 300);
    for (const bytes of [damaged, new Uint8Array([0x50, 0x4b, 3, 4])])
      expect(await readWorkbook(bytes)).toMatchObject({ cure: expect.stringContaining('.xlsx') });
  });
});
