import { describe, expect, it } from '@jest/globals';
import { servicesSearch } from '../../../web/inventory/services-search.ts';

describe('the address of a list of services', () => {
  it('asks for nothing when nothing is written', () => {
    expect(Object.values(servicesSearch.parse({})).filter((value) => value !== undefined)).toEqual([]);
  });

  it.each([
    ['values joined by a comma', { gap: 'NO_DIGITAL,UNKNOWN' }, { gap: 'NO_DIGITAL,UNKNOWN' }],
    ['a repeated parameter', { gap: ['NO_DIGITAL', 'UNKNOWN'] }, { gap: 'NO_DIGITAL,UNKNOWN' }],
    ['a value written twice', { type: 'BENEFITS,BENEFITS' }, { type: 'BENEFITS' }],
    ['a form number that reads as a number', { text: 1040 }, { text: '1040' }],
    ['spaces around the words', { text: '  passport ' }, { text: 'passport' }],
    ['a truth value', { designated: true }, { designated: 'true' }],
    ['a page size of the menu', { size: '50' }, { size: 50 }],
    ['a page number', { page: '3', after: 'abc' }, { page: 3, after: 'abc' }],
    ['a record id', { unit: 'unit-usda-fsa' }, { unit: 'unit-usda-fsa' }],
  ])('understands %s', (_what, given, expected) => {
    expect(servicesSearch.parse(given)).toMatchObject(expected);
  });

  it.each([
    ['an order that is not offered', { order: 'RANDOM' }],
    ['a page size that is not offered', { size: 100000 }],
    ['a page before the first', { page: -1 }],
    ['an empty text', { text: '   ' }],
    ['an empty list', { type: ' , ' }],
    ['a thing that is not a value', { unit: { deep: true } }],
  ])('leaves out %s', (_what, given) => {
    expect(Object.values(servicesSearch.parse(given)).filter((value) => value !== undefined)).toEqual([]);
  });

  it('reads its own answer as the same address', () => {
    const once = servicesSearch.parse({ text: 'a,b', channel: ['PHONE', 'FAX'], size: 100, order: 'VOLUME' });
    expect(servicesSearch.parse(once)).toEqual(once);
  });
});
