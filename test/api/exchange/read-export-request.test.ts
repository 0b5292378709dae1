import { describe, expect, it } from '@jest/globals';
import { filterInWords } from '../../../api/exchange/filter-in-words.ts';
import {
  readListRequest,
  readSnapshotRequest,
  readSummaryRequest,
} from '../../../api/exchange/read-export-request.ts';

const list = (query: string) => readListRequest(new URLSearchParams(query));

describe('the address of a file', () => {
  it('takes the weights of the ranking as the page writes them, and leaves the usual ones to the API (R32)', () => {
    expect(list('order=PRIORITY&weightTransactions=100&weightCalls=0&hispFirst=false')).toEqual({
      filter: {},
      orderBy: 'PRIORITY',
      rank: { annualTransactions: 100, selfServiceCalls: 0, hispFirst: false },
    });
    expect(list('order=PRIORITY')).toEqual({ filter: {}, orderBy: 'PRIORITY' });
  });

  it.each([
    ['weightBurden=101', 'weightBurden'],
    ['weightBurden=1.5', 'weightBurden'],
    ['weightBurden=many', 'weightBurden'],
    ['hispFirst=perhaps', 'hispFirst'],
  ])('refuses a weight that is none, and names it: %s', (query, field) => {
    expect(() => list(`order=PRIORITY&${query}`)).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', facts: expect.objectContaining({ field }) }),
    );
  });

  it('takes every parameter of the pages', () => {
    expect(
      list(
        'text=passport&unit=unit-state&type=BENEFITS,COMPLIANCE&channel=PHONE&channelRationale=NEEDED&gap=NO_DIGITAL&physicalGap=GAP' +
          '&rationale=MISSING&reason=SECURITY&status=PUBLISHED&lifeExperience=a,b&hisp=h&designated=true&participant=p&role=r&tool=t&form=f&order=VOLUME',
      ),
    ).toEqual({
      orderBy: 'VOLUME',
      filter: {
        text: 'passport',
        unitId: 'unit-state',
        serviceTypes: ['BENEFITS', 'COMPLIANCE'],
        channelKinds: ['PHONE'],
        channelRationales: ['NEEDED'],
        digitalGaps: ['NO_DIGITAL'],
        physicalGaps: ['GAP'],
        rationaleStates: ['MISSING'],
        reasons: ['SECURITY'],
        statuses: ['PUBLISHED'],
        lifeExperienceIds: ['a', 'b'],
        hispIds: ['h'],
        designated: true,
        participatingUnitId: 'p',
        roleId: 'r',
        toolId: 't',
        formId: 'f',
      },
    });
  });

  it('leaves out what says nothing, and how a page shows its rows', () => {
    expect(list('text=&gap=&size=50&after=abc&page=3&columns=verdict')).toEqual({
      orderBy: null,
      filter: {},
    });
  });

  it('takes the same value twice as once, with or without commas', () => {
    expect(list('gap=CLOSED,%20CLOSED&gap=UNKNOWN').filter).toEqual({ digitalGaps: ['CLOSED', 'UNKNOWN'] });
  });

  it.each([
    ['an unknown parameter', 'colour=red', 'colour', 'red', /text, unit, type/],
    ['an unknown word', 'gap=HUGE', 'gap', 'HUGE', /NO_CHANNEL, NO_DIGITAL/],
    ['one unknown word among others', 'type=BENEFITS,MAGIC', 'type', 'MAGIC', /ADMINISTRATIVE, BENEFITS/],
    ['an unknown order', 'order=LOUDEST', 'order', 'LOUDEST', /NAME, UNIT, VOLUME/],
    ['something else than true or false', 'designated=yes', 'designated', 'yes', /true, false/],
    ['two ids where there is one', 'unit=a,b', 'unit', 'a,b', /takes one id/],
    ['a word in lower case', 'status=published', 'status', 'published', /PUBLISHED/],
  ])('is refused with the parameter and what is allowed: %s', (_title, query, field, given, allowed) => {
    expect(() => list(query)).toThrow(allowed);
    expect(() => list(query)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        facts: expect.objectContaining({ field, given, cure: expect.any(String) }),
      }),
    );
  });

  it('of a summary says what its rows are', () => {
    expect(readSummaryRequest(new URLSearchParams('by=HISP&type=BENEFITS'))).toEqual({
      by: 'HISP',
      filter: { serviceTypes: ['BENEFITS'] },
    });
    expect(() => readSummaryRequest(new URLSearchParams(''))).toThrow(
      /"by" is missing. Allowed are UNIT, SERVICE_TYPE/,
    );
    expect(() => readSummaryRequest(new URLSearchParams('by=UNIT&order=NAME'))).toThrow(
      /no parameter "order"/,
    );
  });
});

describe('the address of the monthly counts', () => {
  it('takes an agency and nothing else', () => {
    expect(readSnapshotRequest(new URLSearchParams('unit=unit-ssa'))).toEqual({ unitId: 'unit-ssa' });
    expect(readSnapshotRequest(new URLSearchParams(''))).toEqual({ unitId: null });
    expect(() => readSnapshotRequest(new URLSearchParams('unit=a,b'))).toThrow(/"unit" takes one id/);
    expect(() => readSnapshotRequest(new URLSearchParams('gap=CLOSED'))).toThrow(/no parameter "gap"/);
  });
});

describe('the filter in words', () => {
  it.each([
    ['', 'All services'],
    ['gap=NO_DIGITAL,UNKNOWN', 'Services; digital gap: No digital way or Not known'],
    ['unit=unit-ssa&designated=false&text= card ', 'Services; words: card; unit: unit-ssa; not designated'],
  ])('of "%s" is "%s"', (query, words) => {
    expect(filterInWords(list(query).filter)).toBe(words);
  });
});
