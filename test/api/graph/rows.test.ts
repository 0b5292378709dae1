import { describe, expect, it } from '@jest/globals';
import { Row } from '../../../api/graph/rows.ts';
import { Problem } from '../../../api/problem.ts';
import { DigitalGap } from '../../../schema/vocabulary/gap.ts';

const row = (values: Record<string, unknown>): Row => new Row(values, 'inventory.servicePage');

describe('reading one row of an answer', () => {
  it('reads every kind of value', () => {
    const full = row({
      text: 'a',
      number: 1.5,
      yes: true,
      list: ['a', 'b'],
      gap: 'CLOSED',
      gaps: ['CLOSED', 'UNKNOWN'],
      map: { inner: 'b' },
      maps: [{ inner: 'c' }],
      listed: ['d', 1],
      lists: [['e', 2]],
    });
    expect(full.string('text')).toBe('a');
    expect(full.number('number')).toBe(1.5);
    expect(full.boolean('yes')).toBe(true);
    expect(full.strings('list')).toEqual(['a', 'b']);
    expect(full.word('gap', DigitalGap)).toBe('CLOSED');
    expect(full.words('gaps', DigitalGap)).toEqual(['CLOSED', 'UNKNOWN']);
    expect(full.row('map').string('inner')).toBe('b');
    expect(full.rows('maps').map((inner) => inner.string('inner'))).toEqual(['c']);
    expect(full.listed('listed', ['name', 'count']).string('name')).toBe('d');
    expect(full.listedRows('lists', ['name', 'count']).map((inner) => inner.number('count'))).toEqual([2]);
  });

  it('reads what is not there as null or as an empty list, where that is allowed', () => {
    const empty = row({ nothing: null });
    expect(empty.optionalString('nothing')).toBeNull();
    expect(empty.optionalNumber('missing')).toBeNull();
    expect(empty.optionalBoolean('missing')).toBeNull();
    expect(empty.optionalRow('missing')).toBeNull();
    expect(empty.strings('missing')).toEqual([]);
    expect(empty.rows('missing')).toEqual([]);
    expect(empty.has('nothing')).toBe(false);
  });

  it('takes zero, false and the empty text for what they are', () => {
    const edge = row({ text: '', number: 0, no: false });
    expect(edge.string('text')).toBe('');
    expect(edge.number('number')).toBe(0);
    expect(edge.boolean('no')).toBe(false);
    expect(edge.has('number')).toBe(true);
  });

  const faults: [string, (r: Row) => unknown, Record<string, unknown>, string][] = [
    ['a missing text', (r) => r.string('x'), {}, 'a text'],
    ['a number for a text', (r) => r.string('x'), { x: 1 }, 'a text'],
    ['a text for a number', (r) => r.number('x'), { x: '1' }, 'a number'],
    ['a missing number', (r) => r.number('x'), {}, 'a number'],
    ['a text for a truth', (r) => r.boolean('x'), { x: 'true' }, 'true or false'],
    ['a list with a number in it', (r) => r.strings('x'), { x: ['a', 1] }, 'a list of texts'],
    ['a text for a list', (r) => r.strings('x'), { x: 'a' }, 'a list of texts'],
    [
      'a word that is not of the set',
      (r) => r.word('x', DigitalGap),
      { x: 'OPEN' },
      'a word of the vocabulary',
    ],
    [
      'words that are not of the set',
      (r) => r.words('x', DigitalGap),
      { x: ['OPEN'] },
      'words of the vocabulary',
    ],
    ['a list for a map', (r) => r.row('x'), { x: [] }, 'a map'],
    ['a missing map', (r) => r.row('x'), {}, 'a map'],
    ['a map for a list of maps', (r) => r.rows('x'), { x: {} }, 'a list of maps'],
    ['a map for a list', (r) => r.listed('x', ['a']), { x: {} }, 'a list'],
    ['a list that is too short', (r) => r.listed('x', ['a', 'b']), { x: ['c'] }, 'a list of 2 values'],
    ['a text among lists', (r) => r.listedRows('x', ['a']), { x: ['c'] }, 'a list of lists'],
    ['a text in a list of maps', (r) => r.rows('x'), { x: ['a'] }, 'a list of maps'],
  ];

  it.each(faults)('names statement and field for %s', (_name, read, values, wanted) => {
    const failure = (): unknown => read(row(values));
    expect(failure).toThrow(Problem);
    expect(failure).toThrow(`The answer to inventory.servicePage has no ${wanted} under "x".`);
  });
});
