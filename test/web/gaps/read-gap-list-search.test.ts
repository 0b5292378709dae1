import { describe, expect, it } from '@jest/globals';
import { gapListSearch } from '../../../web/gaps/gap-list-search.ts';
import { readGapListSearch } from '../../../web/gaps/read-gap-list-search.ts';

describe('the address of the gap list', () => {
  it('asks for every service, worst gap first, where it says nothing', () => {
    const request = readGapListSearch({});
    expect(request).toMatchObject({ filter: {}, order: 'WORST_GAP', size: 25, leftOut: [] });
  });

  it('turns comma-separated words into the filter of the API', () => {
    const request = readGapListSearch({
      gap: 'NO_DIGITAL,DIGITAL_PARTIAL',
      rationale: 'MISSING',
      unit: 'usda-fsa',
      channel: 'PHONE',
      channelRationale: 'NEEDED',
      designated: 'true',
      text: '  crop loan ',
      order: 'VOLUME',
      size: '50',
    });
    expect(request.filter).toEqual({
      digitalGaps: ['NO_DIGITAL', 'DIGITAL_PARTIAL'],
      rationaleStates: ['MISSING'],
      unitId: 'usda-fsa',
      channelKinds: ['PHONE'],
      channelRationales: ['NEEDED'],
      designated: true,
      text: 'crop loan',
    });
    expect(request.order).toBe('VOLUME');
    expect(request.size).toBe(50);
    expect(request.leftOut).toEqual([]);
  });

  it('names what it cannot use instead of dropping it in silence', () => {
    const request = readGapListSearch({
      gap: 'no_digital',
      unit: 'DROP TABLE',
      designated: 'perhaps',
      order: 'WORST',
      size: '1000',
      columns: 'verdict,price',
      text: 'x'.repeat(10_000),
    });
    expect(request.leftOut.map((one) => one.param).sort()).toEqual(
      ['columns', 'designated', 'gap', 'order', 'size', 'text', 'unit'].sort(),
    );
    expect(request.filter).toEqual({});
    expect(request.columns).toEqual(['verdict']);
  });

  it('keeps the usable part of an address, so that the query in words says what the rows are', () => {
    const { usable } = readGapListSearch({
      gap: 'FOO,CLOSED',
      type: 'NONE',
      unit: 'usda,hhs',
      order: 'NAME',
    });
    expect(usable).toEqual({ gap: 'CLOSED', type: undefined, unit: 'usda', order: 'NAME' });
    expect(readGapListSearch(usable).leftOut).toEqual([]);
  });

  it('takes a second agency as left out, because a list has one', () => {
    const request = readGapListSearch({ unit: 'usda,hhs' });
    expect(request.filter.unitId).toBe('usda');
    expect(request.leftOut).toEqual([{ param: 'unit', given: 'hhs' }]);
  });

  it('reads the weights of the ranking in that order alone, and leaves the usual ones to the API (R32)', () => {
    const search = { weightTransactions: '60', weightCalls: '0', hispFirst: 'false' };
    expect(readGapListSearch({ ...search, order: 'PRIORITY' }).rank).toEqual({
      annualTransactions: 60,
      selfServiceCalls: 0,
      hispFirst: false,
    });
    expect(readGapListSearch({ order: 'PRIORITY' }).rank).toEqual({});
    expect(readGapListSearch({ ...search, order: 'NAME' }).rank).toBeNull();
  });

  it('names a weight that cannot be used, and ranks by the usual one', () => {
    const request = readGapListSearch({ order: 'PRIORITY', weightBurden: '101', hispFirst: 'maybe' });
    expect(request.rank).toEqual({});
    expect(request.leftOut).toEqual([
      { param: 'weightBurden', given: '101' },
      { param: 'hispFirst', given: 'maybe' },
    ]);
  });

  it('always shows the column that the order goes by, also where other columns were chosen', () => {
    expect(readGapListSearch({ order: 'PRIORITY' }).columns).toContain('rank');
    expect(readGapListSearch({ order: 'BURDEN', columns: 'type' }).columns).toEqual([
      'burdenMinutes',
      'type',
    ]);
  });

  it('keeps columns in their fixed order, whatever the address says first', () => {
    expect(readGapListSearch({ columns: 'volume,channels' }).columns).toEqual(['channels', 'volume']);
  });

  it('accepts values that the address parser took for a number or a yes', () => {
    expect(gapListSearch.parse({ text: 1040, designated: true, gap: ['CLOSED'] })).toMatchObject({
      text: '1040',
      designated: 'true',
    });
  });
});
