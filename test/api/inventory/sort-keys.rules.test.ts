import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  completeKeyOf,
  fold,
  gapAgeKeyOf,
  gapKeyOf,
  nameKeyOf,
  unitKeyOf,
  updatedKeyOf,
  volumeKeyOf,
} from '../../../api/inventory/sort-keys.rules.ts';

describe('sort keys put pages in the order that the list promises', () => {
  it('folds letters, accents and blanks, so that "Été  A" and "ete a" stand together', () => {
    expect(fold('Été  A')).toBe('ete a');
  });

  it('tells two records of the same name apart by their ids', () => {
    expect(nameKeyOf('Passport', 'a')).not.toBe(nameKeyOf('Passport', 'b'));
  });

  it('puts the most used first and the unknown last', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10 ** 9), (a, b) => {
        const [more, less] = [Math.max(a, b) + 1, Math.min(a, b)];
        expect(volumeKeyOf(more, 'x|1') < volumeKeyOf(less, 'a|1')).toBe(true);
        expect(volumeKeyOf(less, 'z|1') < volumeKeyOf(null, 'a|1')).toBe(true);
      }),
    );
  });

  it('puts the worst verdict first, then what nobody has explained, then what is most used', () => {
    const used = volumeKeyOf(1000, 'a|1');
    const rare = volumeKeyOf(10, 'a|1');
    const keys = [
      gapKeyOf('NO_DIGITAL', 'MISSING', used),
      gapKeyOf('NO_DIGITAL', 'MISSING', rare),
      gapKeyOf('NO_DIGITAL', 'SUBMITTED', used),
      gapKeyOf('DIGITAL_INFO_ONLY', 'MISSING', used),
      gapKeyOf('DIGITAL_NOT_TO_END', 'MISSING', used),
      gapKeyOf('DIGITAL_PARTIAL', 'MISSING', used),
      gapKeyOf('UNKNOWN', 'UNKNOWN', used),
      gapKeyOf('CLOSED', 'NOT_REQUIRED', used),
    ];
    expect([...keys].sort()).toEqual(keys);
  });

  it('puts the least complete first, all facts recorded last', () => {
    const keys = [0, 3, 9, 10].map((recorded) => completeKeyOf({ recorded, asked: 10 }, 'a|1'));
    expect([...keys].sort()).toEqual(keys);
  });

  it('puts the gap that has been known longest first, and services without one last', () => {
    const keys = [
      gapAgeKeyOf('2025-12-31T23:59:59.999Z', 'z|1'),
      gapAgeKeyOf('2026-01-01T00:00:00.000Z', 'a|1'),
      gapAgeKeyOf(null, 'a|1'),
      gapAgeKeyOf(null, 'b|1'),
    ];
    expect([...keys].sort()).toEqual(keys);
  });

  it('puts the last changed first', () => {
    const older = updatedKeyOf('2026-01-01T00:00:00.000Z', 'a|1');
    const newer = updatedKeyOf('2026-01-01T00:00:00.001Z', 'z|1');
    expect(newer < older).toBe(true);
  });

  it('puts units together by agency, then unit, then name', () => {
    const key = (topAbbreviation: string, name: string, service: string): string =>
      unitKeyOf({ topAbbreviation, name }, nameKeyOf(service, service));
    const keys = [key('DOC', 'Census', 'b'), key('DOC', 'NOAA', 'a'), key('USDA', 'AMS', 'a')];
    expect([...keys].sort()).toEqual(keys);
  });
});
