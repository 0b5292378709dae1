import { describe, expect, it } from '@jest/globals';
import {
  foldSnapshot,
  kindOf,
  monthFrom,
  monthOf,
  monthsShown,
  nextMonth,
} from '../../../api/gaps/snapshot.rules.ts';
import { monthOfSnapshot, snapshotIdOf } from '../../../schema/vocabulary/gap-snapshot.ts';

const at = (iso: string): Date => new Date(iso);

describe('gap counts are snapshotted monthly and per quarter end', () => {
  it.each([
    ['2026-11', '2026-09', 'MONTH', 'November opens no quarter'],
    ['2026-10', '2026-09', 'QUARTER_END', 'October begins after the quarter of September'],
    ['2027-01', '2026-11', 'QUARTER_END', 'January begins after the quarter of December'],
    ['2027-04', '2026-11', 'QUARTER_END', 'April begins after the quarter of March'],
    ['2027-07', '2026-11', 'QUARTER_END', 'July begins after the quarter of June'],
    ['2026-10', null, 'MONTH', 'nobody counted before the quarter ended'],
    ['2026-10', '2026-10', 'MONTH', 'the series began in the month itself'],
  ] as [string, string | null, string, string][])(
    '%s after a series from %s is %s: %s',
    (month, first, kind, _why) => {
      expect(kindOf(month, first)).toBe(kind);
    },
  );

  it('knows months by universal time, whatever the clock of the copy shows', () => {
    expect(monthOf(at('2026-10-31T23:59:59.999Z'))).toBe('2026-10');
    expect(monthOf(at('2026-11-01T00:30:00+02:00'))).toBe('2026-10');
    expect(nextMonth(at('2026-12-31T23:59:59Z')).toISOString()).toBe('2027-01-01T00:00:00.000Z');
    expect([monthFrom('2026-01', -1), monthFrom('2026-11', 2), monthFrom('2026-11', 0)]).toEqual([
      '2025-12',
      '2027-01',
      '2026-11',
    ]);
  });

  it('has an id for each month, which sorts as the months do and is read back', () => {
    expect(monthOfSnapshot(snapshotIdOf('2026-11'))).toBe('2026-11');
    expect([
      snapshotIdOf('2026-02') < snapshotIdOf('2026-11'),
      snapshotIdOf('2026-12') < snapshotIdOf('2027-01'),
    ]).toEqual([true, true]);
    for (const none of ['snapshot-2026-13', 'snapshot-2026-1', 'unit-ssa', ''])
      expect(monthOfSnapshot(none)).toBeUndefined();
  });
});

describe('a missing past month is never invented', () => {
  const now = at('2026-11-28T12:00:00Z');

  it('starts the series with its first count', () => {
    expect(monthsShown('2026-09', now, 13)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsShown('2026-11', now, 13)).toEqual(['2026-11']);
    expect(monthsShown(null, now, 13)).toEqual([]);
  });

  it('shows no more months than were asked for, the latest of them', () => {
    expect(monthsShown('2020-01', now, 3)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(monthsShown('2020-01', now, 13)).toHaveLength(13);
  });

  it('shows nothing of a series that a wrong clock began in the future', () => {
    expect(monthsShown('2027-02', now, 13)).toEqual([]);
  });
});

it('adds agencies and the total up by the rule of every summary, unknown apart', () => {
  const group = { rationaleState: 'MISSING', physicalGap: 'NONE', flags: [], gaps: [] } as const;
  const { total, rows } = foldSnapshot([
    { ...group, unitId: 'a', digitalGap: 'NO_DIGITAL', count: 2, flags: [{ flag: 'NEEDED', count: 3 }] },
    { ...group, unitId: 'a', digitalGap: 'UNKNOWN', rationaleState: 'UNKNOWN', count: 4 },
    { ...group, unitId: 'b', digitalGap: 'CLOSED', rationaleState: 'NOT_REQUIRED', count: 1 },
  ]);
  expect(total).toMatchObject({
    services: 7,
    notDigital: 2,
    digitalUnknown: 4,
    closed: 1,
    channelsNeeded: 3,
  });
  expect(rows.get('a')).toMatchObject({ services: 6, notDigital: 2, rationaleMissing: 2, closed: 0 });
  expect(rows.get('b')).toMatchObject({ services: 1, notDigital: 0, closed: 1 });
});
