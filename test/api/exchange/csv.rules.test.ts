import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvField, csvLine } from '../../../api/exchange/csv.rules.ts';

/** A reader of CSV as RFC 4180 describes it. */
function readLine(line: string): string[] {
  const fields: string[] = [];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/gy;
  for (let match = field.exec(line); match !== null; match = field.exec(line)) {
    const [, text = '', end] = match;
    fields.push(text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text);
    if (end === '\r\n') break;
  }
  return fields;
}

describe('a line of CSV', () => {
  it.each([
    ['a plain text', 'plain', 'plain'],
    ['a comma', 'a, b', '"a, b"'],
    ['quotation marks', 'say "x"', '"say ""x"""'],
    ['an end of line', 'a\nb', '"a\nb"'],
    ['nothing', null, ''],
    ['a number', -5, '-5'],
    ['yes or no', true, 'true'],
    ['accents', 'Año', 'Año'],
  ])('writes %s', (_title, value, written) => {
    expect(csvField(value)).toBe(written);
  });

  it.each([['=1+1'], ['+1'], ['-1'], ['@SUM(A1)'], ['\tx'], ['\rx']])(
    'never lets a spreadsheet run a text: %j',
    (text) => {
      expect(csvField(text).replace(/^"/, '').startsWith(`'`)).toBe(true);
    },
  );

  it('gives back every text that was put in, apart from the guard', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const guarded = texts.map((text) => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text));
        expect(readLine(csvLine(texts))).toEqual(guarded);
      }),
    );
  });
});
