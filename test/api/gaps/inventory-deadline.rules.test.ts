import { describe, expect, it } from '@jest/globals';
import {
  finalDay,
  foldCoverage,
  inventoryDeadlines,
  preliminaryDay,
} from '../../../api/gaps/inventory-deadline.rules.ts';

describe('two inventory deadlines from a configured release date', () => {
  it.each([
    ['2026-12-01', '2027-05-30', '2027-12-01'],
    ['2027-10-01', '2028-03-29', '2028-10-01'],
    ['2028-02-29', '2028-08-27', '2029-02-28'],
    ['2027-02-28', '2027-08-27', '2028-02-28'],
  ])('of %s: preliminary 180 calendar days later, %s; final one year later, %s', (release, first, last) => {
    expect([preliminaryDay(release), finalDay(release)]).toEqual([first, last]);
  });

  const states = (release: string | null, today: string) =>
    inventoryDeadlines(release, today).map(({ state, daysLeft }) => [state, daysLeft]);

  it('while the date is unset shows not triggered, never overdue, on whatever day', () => {
    for (const today of ['1999-01-01', '2026-11-28', '2099-12-31']) {
      expect(inventoryDeadlines(null, today)).toEqual([
        { kind: 'PRELIMINARY', state: 'NOT_TRIGGERED', dueOn: null, daysLeft: null },
        { kind: 'FINAL', state: 'NOT_TRIGGERED', dueOn: null, daysLeft: null },
      ]);
    }
  });

  it('while the date lies ahead shows not triggered, because the time does not run yet', () => {
    expect(states('2026-12-01', '2026-11-30').map(([state]) => state)).toEqual([
      'NOT_TRIGGERED',
      'NOT_TRIGGERED',
    ]);
  });

  it.each([
    ['on the day of the release', '2026-12-01', ['UPCOMING', 180], ['UPCOMING', 365]],
    ['31 days before', '2027-04-29', ['UPCOMING', 31], ['UPCOMING', 216]],
    ['30 days before', '2027-04-30', ['DUE', 30], ['UPCOMING', 215]],
    ['on the day', '2027-05-30', ['DUE', 0], ['UPCOMING', 185]],
    ['a day late', '2027-05-31', ['PASSED', -1], ['UPCOMING', 184]],
    ['after both', '2027-12-03', ['PASSED', -187], ['PASSED', -2]],
  ])('%s: %s', (_when, today, preliminary, final) => {
    expect(states('2026-12-01', today)).toEqual([preliminary, final]);
  });
});

it('counts a service in every step that it has reached, and none that was archived', () => {
  const agency = { unitId: 'b', name: 'Bureau', abbreviation: null };
  const counts = (
    ['DRAFT', 'CHANGES_REQUESTED', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'ARCHIVED'] as const
  ).map((status, i) => ({ ...agency, status, count: 10 ** i }));
  const other = { unitId: 'a', name: 'Agency', abbreviation: 'A', status: 'PUBLISHED', count: 2 } as const;
  const none = { unitId: 'c', name: 'Closed', abbreviation: null, status: 'ARCHIVED', count: 2 } as const;
  expect(foldCoverage([...counts, other, none])).toEqual([
    { unitId: 'a', name: 'Agency', abbreviation: 'A', services: 2, submitted: 2, approved: 2, published: 2 },
    { ...agency, services: 11_111, submitted: 11_100, approved: 11_000, published: 10_000 },
  ]);
});
