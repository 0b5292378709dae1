import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../api/exchange/csv.rules.ts';
import { isFault, readSheet, textOf } from '../../../web/exchange/read-sheet.ts';
import type { Sheet } from '../../../web/exchange/read-sheet.ts';

function read(text: string): Sheet {
  const sheet = readSheet(text);
  if (isFault(sheet)) throw new Error(sheet.message);
  return sheet;
}
const faultOf = (text: string): string => {
  const sheet = readSheet(text);
  return isFault(sheet) ? sheet.message : 'no fault';
};

describe('a spreadsheet as text', () => {
  it.each([
    ['commas and CRLF', 'id,name\r\n1,"A, or B"\r\n', 'commas'],
    ['semicolons and a byte order mark', '\ufeffid;name\n1;A, or B\n', 'semicolons'],
    ['tabs, as cells are pasted', 'id\tname\n1\tA, or B', 'tabs'],
  ])('with %s is read cell by cell', (_, text, separator) => {
    expect(read(text)).toEqual({
      headings: ['id', 'name'],
      rows: [{ number: 2, cells: ['1', 'A, or B'] }],
      separator,
    });
  });

  it('keeps line breaks and doubled quotation marks inside a cell', () => {
    expect(read('id,name\n1,"Say ""yes"",\nthen go"\n').rows[0]?.cells).toEqual(['1', 'Say "yes",\nthen go']);
  });

  it('counts rows as the spreadsheet does, also past empty ones', () => {
    const numbers = read('id,name\n1,A\n,\n\n2,B\n').rows.map(({ number }) => number);
    expect(numbers).toEqual([2, 5]);
  });

  it('is refused with the cure where a row cannot be told apart', () => {
    expect(faultOf('id,name\n1,A,B\n')).toBe('Row 2 has more cells than there are headings.');
    expect(faultOf('id,name\n1,"A\n')).toContain('A quotation mark is not closed');
    expect(faultOf('id,id\n1,2\n')).toBe('Two columns are called "id".');
    expect(faultOf('{"rows": 3}')).toBe('The JSON holds no list of services.');
    expect(faultOf('[{"id": 1}')).toBe('The file begins like JSON and cannot be read as JSON.');
    expect(faultOf(`id\n${'1\n'.repeat(10_001)}`)).toBe('The file has 10,001 rows; 10,000 are read.');
  });

  it('comes back from an export as it went, whatever its cells are (F12)', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[=+\-@'|;,"\\\n ]{0,6}[a-z]?$/),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
        const plain = rows.map(([a, b]) => [`x${a}`, b]);
        const text = ['id,note\r\n', ...plain.map((row) => csvLine(row))].join('');
        expect(read(text).rows.map(({ cells }) => cells)).toEqual(
          plain.map((row) => row.map((one) => one.replaceAll('\ufeff', '\ufeff'))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('as JSON gives the cells of the CSV, lists parted by bars', () => {
    const sheet = read('{"rows":[{"name":"A","roles":["One | two","Three"],"volume":3,"note":null}]}');
    expect(sheet.rows[0]?.cells).toEqual(['A', 'One \\| two | Three', '3', '']);
  });
});

describe('the bytes of a file', () => {
  it('are read as UTF-8 and as nothing else', () => {
    expect(textOf(new TextEncoder().encode('Señor'))).toEqual({ text: 'Señor' });
    expect(textOf(new Uint8Array([0x53, 0xe9]))).toMatchObject({
      cure: expect.stringContaining('CSV UTF-8'),
    });
    expect(textOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({
      cure: expect.stringContaining('without a password'),
    });
    expect(textOf(new Uint8Array(10_000_001))).toMatchObject({ message: expect.stringContaining('10 MB') });
  });

  it('of 10 MB and 10,000 rows are parted within two seconds', () => {
    const row = `1,${'a'.repeat(480)},${'b'.repeat(480)}\r\n`;
    const text = `id,name,note\r\n${row.repeat(10_000)}`;
    const began = performance.now();
    expect(read(text).rows).toHaveLength(10_000);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
