import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { measureByTable } from '../../../web/canvas/measure-text.ts';
import { wrapText } from '../../../web/canvas/wrap-text.ts';

const setting = { width: 184, size: 14, bold: true, lines: 3 };

describe('breaking text into lines', () => {
  it('never makes a line wider than its room, nor more lines than asked for', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.lorem({ maxCount: 30 }), fc.string({ unit: 'binary', maxLength: 300 })),
        fc.integer({ min: 1, max: 4 }),
        (text, lines) => {
          const made = wrapText(text, { ...setting, lines }, measureByTable);
          expect(made.length).toBeLessThanOrEqual(lines);
          for (const line of made) expect(measureByTable(line, 14, true)).toBeLessThanOrEqual(184);
        },
      ),
    );
  });

  it('keeps every word where there is room, and says with an ellipsis where there is none', () => {
    expect(wrapText('Check eligibility and apply for Medicaid', setting, measureByTable).join(' ')).toBe(
      'Check eligibility and apply for Medicaid',
    );
    const long = wrapText('word '.repeat(100), setting, measureByTable);
    expect(long).toHaveLength(3);
    expect(long[2]).toMatch(/…$/);
  });

  it('makes nothing of nothing', () => {
    expect(wrapText('  ', setting, measureByTable)).toEqual([]);
  });

  it('breaks a name of 10,000 characters without a space', () => {
    const lines = wrapText('x'.repeat(10_000), setting, measureByTable);
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatch(/…$/);
  });
});
