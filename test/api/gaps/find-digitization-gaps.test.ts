import { describe, expect, it } from '@jest/globals';
import { gapFilter } from '../../../api/gaps/find-digitization-gaps.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';

describe('the gap list', () => {
  it.each([[undefined], [null], [{}], [{ digitalGaps: [] }], [{ physicalGaps: null }]])(
    'means services that for certain cannot be finished digitally when the filter says no more: %j',
    (filter) => {
      expect(gapFilter(filter).digitalGaps).toEqual(provenDigitalGaps);
    },
  );

  it('never means an unknown verdict unless it is asked for', () => {
    expect(gapFilter({}).digitalGaps).not.toContain('UNKNOWN');
    expect(gapFilter({ digitalGaps: ['UNKNOWN'] }).digitalGaps).toEqual(['UNKNOWN']);
  });

  it.each([
    [{ physicalGaps: ['GAP' as const] }],
    [{ channelRationales: ['NEEDED' as const] }],
    [{ rationaleStates: ['MISSING' as const] }],
  ])('leaves the digital verdict open when the filter says which gap is meant: %j', (filter) => {
    expect(gapFilter(filter)).toEqual(filter);
  });

  it('keeps every other condition of the filter', () => {
    expect(gapFilter({ unitId: 'unit-ssa', serviceTypes: ['BENEFITS'] })).toEqual({
      unitId: 'unit-ssa',
      serviceTypes: ['BENEFITS'],
      digitalGaps: [...provenDigitalGaps],
    });
  });
});
