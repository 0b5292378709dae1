import { describe, expect, it } from '@jest/globals';
import { figureRows, flagRows, gapsOf, reasonRows } from '../../../web/gaps/figure-rows.ts';
import { placeParts } from '../../../web/gaps/place-parts.ts';
import { notInAnyRow } from '../../../web/gaps/not-in-any-row.ts';
import { counts, row } from './gap-counts.fixture.ts';

const gapRow = (label: string, services: number, notDigital: number) => ({
  ...row(label, services, notDigital),
  abbreviation: null,
});

describe('the rows of a figure', () => {
  it('puts the most gaps first and leaves out rows without services', () => {
    const rows = figureRows(
      [gapRow('B', 3, 1), gapRow('A', 9, 1), gapRow('C', 0, 0), gapRow('D', 4, 2)],
      'unit',
    );
    expect(rows.map((one) => one.label)).toEqual(['D', 'A', 'B']);
  });

  it('links each bar to the rows that sum to it', () => {
    const [first] = figureRows([gapRow('A', 9, 1)], 'hisp');
    expect(first === undefined ? undefined : gapsOf(first)).toEqual({
      hisp: 'a',
      gap: 'NO_DIGITAL,DIGITAL_INFO_ONLY,DIGITAL_NOT_TO_END,DIGITAL_PARTIAL',
    });
  });

  it('keeps digital channels out of the question whether a channel needs a rationale', () => {
    const phone = {
      ...gapRow('Phone', 5, 2),
      counts: counts({ channelsNeeded: 2, channelsNotNeeded: 3 }),
    };
    const rows = flagRows([gapRow('Website', 500, 80), phone]);
    expect(rows).toEqual([
      { key: 'phone', label: 'Phone', needed: 2, given: 0, unknown: 0, notNeeded: 3, all: 5 },
    ]);
  });

  it('shows the services without any rationale as a row of their own', () => {
    const rows = reasonRows({
      rows: [gapRow('Cost', 2, 2), gapRow('Security', 4, 3), gapRow('Few users', 1, 0)],
      total: counts({ notDigital: 10, rationaleMissing: 5 }),
    });
    expect(rows.map((one) => [one.label, one.value])).toEqual([
      ['Security', 3],
      ['Cost', 2],
      ['No rationale', 5],
    ]);
  });

  it('says how many services stand in no row', () => {
    expect(notInAnyRow({ notInAnyRow: 1 }, 'part of none')).toBe('1 service is part of none.');
    expect(notInAnyRow({ notInAnyRow: 0 }, 'part of none')).toBe('');
  });
});

describe('the parts of a strip', () => {
  it('places parts end to end and gives an empty part no place', () => {
    const placed = placeParts(
      [
        { key: 'a', look: 1, count: 25 },
        { key: 'b', look: 2, count: 0 },
        { key: 'c', look: 3, count: 50 },
      ],
      100,
    );
    expect(placed).toEqual([
      { key: 'a', look: 1, start: 0, length: 25 },
      { key: 'c', look: 3, start: 25, length: 50 },
    ]);
  });

  it('draws nothing of an empty whole', () => {
    expect(placeParts([{ key: 'a', look: 1, count: 1 }], 0)).toEqual([]);
  });
});
