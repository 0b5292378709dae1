import { describe, expect, it } from '@jest/globals';
import {
  channelColumnName,
  channelColumnOf,
  channelParts,
} from '../../../schema/vocabulary/import-channel-column.ts';
import type { ChannelPart } from '../../../schema/vocabulary/import-channel-column.ts';
import { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { importColumns, isImportColumn } from '../../../schema/vocabulary/import-column.ts';
import { guessColumns, takenTwice } from '../../../web/exchange/guess-columns.ts';
import { nextBatch, rowsToSend } from '../../../web/exchange/import-rows.ts';
import { readSheet, isFault } from '../../../web/exchange/read-sheet.ts';
import { templateCsv } from '../../../web/exchange/template-csv.ts';

describe('headings of a file', () => {
  it.each([
    ['External ID', 'external_id'],
    ['external_id', 'external_id'],
    ['Service name', 'name'],
    ['Online: level', 'website_level'],
    ['Online: address', 'website_url'],
    ['Phone - phone number', 'phone_place'],
    ['In person, at an office: where to go or call', 'in_person_office_place'],
    ['website_2_level', 'website_2_level'],
    ['Favourite colour', ''],
  ])('"%s" is taken for %s', (heading, column) => {
    expect(guessColumns([heading])).toEqual([column]);
  });

  it('name each column once: a second one of the same meaning is left to a person', () => {
    expect(guessColumns(['Name', 'Title', 'Service'])).toEqual(['name', '', '']);
    expect(takenTwice(['name', '', 'name', ''])).toEqual(['name']);
  });

  it('of the template are all understood as they stand', () => {
    const sheet = readSheet(templateCsv());
    if (isFault(sheet)) throw new Error(sheet.message);
    expect(guessColumns(sheet.headings)).toEqual(sheet.headings);
  });

  it('of every column that the API knows are understood by name and by label', () => {
    for (const [column, { label }] of Object.entries(importColumns)) {
      expect(guessColumns([column])).toEqual([column]);
      expect(guessColumns([label])).toEqual([column]);
    }
    for (const kind of Object.values(ChannelKind))
      for (const part of Object.keys(channelParts) as ChannelPart[]) {
        const name = channelColumnName({ kind, nth: 3, part });
        expect(isImportColumn(name)).toBe(true);
        expect(channelColumnOf(name)).toEqual({ kind, nth: 3, part });
      }
  });
});

describe('rows that are sent', () => {
  const sheet = {
    headings: ['name', 'note'],
    rows: ['A', 'B', 'A'].map((name, at) => ({ number: at + 2, cells: [name, String(at)] })),
    separator: 'commas',
  };

  it('carry their name for a number where the file has none, and say so', () => {
    const sent = rowsToSend(sheet, ['name', ''], 'unit-a');
    expect(sent.numberedByName).toBe(true);
    expect(sent.columns).toEqual(['name', 'external_id']);
    expect(sent.rows.map(({ values }) => values)).toEqual([
      ['A', 'A'],
      ['B', 'B'],
    ]);
  });

  it('leave out a second row about one service anywhere in the file, and tell it', () => {
    const { twice } = rowsToSend(sheet, ['name', ''], 'unit-a');
    expect(twice).toMatchObject([
      { number: 4, outcome: 'REFUSED', problems: [{ message: 'Row 2 is about the same service.' }] },
    ]);
  });

  it('go in batches that fit into a request, never none while rows are left', () => {
    const rows = [{ values: ['x'.repeat(300_000)] }, { values: ['a'] }, { values: ['b'] }];
    expect(nextBatch(rows, 0, 20)).toEqual(rows.slice(0, 1));
    expect(nextBatch(rows, 1, 20)).toEqual(rows.slice(1));
    expect(nextBatch(rows, 1, 1)).toEqual(rows.slice(1, 2));
    expect(nextBatch(rows, 3, 20)).toEqual([]);
  });
});
