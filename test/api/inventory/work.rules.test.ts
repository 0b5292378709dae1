import { describe, expect, it } from '@jest/globals';
import { daysSince, listOf, workOf } from '../../../api/inventory/work.rules.ts';
import { AccessRole } from '../../../schema/vocabulary/access.ts';
import { WorkKind } from '../../../schema/vocabulary/work.ts';

const now = new Date('2026-11-03T14:00:00Z');

describe('what can wait for whom', () => {
  it('is somebody’s work, whatever it is', () => {
    expect(workOf(Object.values(AccessRole))).toEqual(Object.values(WorkKind));
  });

  it('gives OMB what agencies submitted, and no agency’s own work', () => {
    expect(workOf(['OMB_ANALYST'])).toEqual(['SERVICES_TO_REVIEW', 'RATIONALES_TO_REVIEW']);
  });

  it('gives a registrar everything but decisions', () => {
    expect(workOf(['REGISTRAR'])).not.toContain('SERVICES_TO_REVIEW');
    expect(workOf(['REGISTRAR'])).toContain('RATIONALES_MISSING');
  });

  it('gives nothing to who has no role, and puts both kinds together for who has both', () => {
    expect(workOf([])).toEqual([]);
    expect(workOf(['OMB_ANALYST', 'REGISTRAR'])).toHaveLength(Object.values(WorkKind).length);
  });

  it('leads every count to a page that lists what was counted', () => {
    for (const kind of Object.values(WorkKind))
      expect(listOf(kind, '2026-11-03')).toMatch(/^\/work\/\w+(\?\S+)?$/);
    expect(listOf('REVIEWS_DUE', '2026-12-31')).toContain('reviewDueBefore=2027-01-01');
  });
});

describe('for how long something has waited', () => {
  it.each([
    ['2026-11-03T13:00:00Z', 0],
    ['2026-11-02T14:00:00Z', 1],
    ['2026-04-05', 212],
    ['2026-11-09', 0],
  ])('since %s: %i whole days', (since, days) => {
    expect(daysSince(since, now)).toBe(days);
  });

  it('is not known where nobody recorded since when', () => {
    expect(daysSince(null, now)).toBeNull();
  });
});
