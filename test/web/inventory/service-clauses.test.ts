import { describe, expect, it } from '@jest/globals';
import {
  clauseLabel,
  clausesOf,
  leftOut,
  withClauseToggled,
  withoutClause,
  withoutClauses,
  withValues,
} from '../../../web/inventory/service-clauses.ts';
import { servicesSearch } from '../../../web/inventory/services-search.ts';

const search = servicesSearch.parse({
  text: 'loan, farm',
  type: 'BENEFITS,COMPLIANCE',
  unit: 'unit-usda',
  order: 'VOLUME',
  size: 50,
  after: 'cursor',
  page: 2,
});

describe('the conditions of a list', () => {
  it('names every condition once, in the order of the page, and takes a text as one', () => {
    expect(clausesOf(search)).toEqual([
      { param: 'text', value: 'loan, farm' },
      { param: 'unit', value: 'unit-usda' },
      { param: 'type', value: 'BENEFITS' },
      { param: 'type', value: 'COMPLIANCE' },
    ]);
  });

  it('drops one condition and starts at the first page', () => {
    const next = withoutClause(search, { param: 'type', value: 'BENEFITS' });
    expect(next).toMatchObject({ type: 'COMPLIANCE', unit: 'unit-usda', order: 'VOLUME', size: 50 });
    expect([next.after, next.before, next.page]).toEqual([undefined, undefined, undefined]);
  });

  it('leaves no empty parameter behind when the last value goes', () => {
    expect(withoutClause(search, { param: 'unit', value: 'unit-usda' }).unit).toBeUndefined();
    expect(withoutClause(search, { param: 'text', value: 'loan, farm' }).text).toBeUndefined();
  });

  it('replaces the agency instead of asking for two, because a service lies under one', () => {
    expect(withClauseToggled(search, { param: 'unit', value: 'unit-ssa' }).unit).toBe('unit-ssa');
    expect(withValues(search, 'unit', ['unit-usda', 'unit-hhs']).unit).toBe('unit-hhs');
  });

  it('adds a value to those already asked for and takes it away again', () => {
    const added = withClauseToggled(search, { param: 'gap', value: 'UNKNOWN' });
    expect(added.gap).toBe('UNKNOWN');
    expect(withClauseToggled(added, { param: 'gap', value: 'UNKNOWN' }).gap).toBeUndefined();
  });

  it.each([
    ['a word that the vocabulary does not have', { gap: 'SOMETIMES,NO_DIGITAL' }, 'SOMETIMES'],
    ['a name that every object has', { type: 'constructor' }, 'constructor'],
    ['an id that no record can have', { unit: 'unit/../x' }, 'unit/../x'],
    ['a truth value that is none', { designated: 'maybe' }, 'maybe'],
    ['a second agency', { unit: 'unit-usda,unit-ssa' }, 'unit-usda'],
    ['a text that is too long', { text: 'x'.repeat(201) }, 'x'.repeat(201)],
  ])('does not ask for %s, and says so', (_what, given, value) => {
    const parsed = servicesSearch.parse(given);
    expect(clausesOf(parsed).map((clause) => clause.value)).not.toContain(value);
    expect(leftOut(parsed).map((clause) => clause.value)).toEqual([value]);
  });

  it('keeps order and page size when every condition is cleared', () => {
    expect(clausesOf(withoutClauses(search))).toEqual([]);
    expect(withoutClauses(search)).toMatchObject({ order: 'VOLUME', size: 50 });
  });

  it.each([
    [{ param: 'gap', value: 'NO_DIGITAL' } as const, undefined, 'No digital way'],
    [{ param: 'channelRationale', value: 'NEEDED' } as const, undefined, 'Rationale missing'],
    [{ param: 'text', value: 'SS-5' } as const, undefined, '\u201cSS-5\u201d'],
    [
      { param: 'unit', value: 'unit-ssa' } as const,
      'Social Security Administration',
      'Social Security Administration',
    ],
    [{ param: 'unit', value: 'unit-ssa' } as const, undefined, 'unit-ssa'],
    [{ param: 'designated', value: 'true' } as const, undefined, 'Designated by OMB'],
  ])('says %j in words a reader knows', (clause, named, words) => {
    expect(clauseLabel(clause, named)).toBe(words);
  });
});
