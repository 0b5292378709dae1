import { describe, expect, it } from '@jest/globals';
import { facetOptions } from '../../../web/inventory/service-facet-options.ts';

const nothing = (): undefined => undefined;
const verdicts = [
  { value: 'CLOSED', label: '', count: 425 },
  { value: 'NO_CHANNEL', label: '', count: 0 },
  { value: 'NO_DIGITAL', label: '', count: 25 },
  { value: 'UNKNOWN', label: '', count: 68 },
];

describe('the boxes of a facet', () => {
  it('stand in the order of the verdicts, worst first, whatever the counts', () => {
    const values = facetOptions('gap', verdicts, verdicts, [], nothing).map((option) => option.value);
    expect(values).toEqual(['NO_DIGITAL', 'UNKNOWN', 'CLOSED']);
  });

  it('keep their places when the list is filtered: only the counts change', () => {
    const here = [{ value: 'CLOSED', label: '', count: 3 }];
    const options = facetOptions('gap', verdicts, here, ['CLOSED'], nothing);
    expect(options.map((option) => [option.value, option.count])).toEqual([
      ['NO_DIGITAL', 0],
      ['UNKNOWN', 0],
      ['CLOSED', 3],
    ]);
  });

  it('show no count rather than a wrong one while the counts are on their way', () => {
    const options = facetOptions('gap', verdicts, undefined, [], nothing);
    expect(options.every((option) => option.count === undefined)).toBe(true);
  });

  it('speak in words and never in codes', () => {
    const labels = facetOptions('gap', verdicts, verdicts, [], nothing).map((option) => option.label);
    expect(labels).toEqual(['No digital way', 'Not known', 'Can be finished digitally']);
  });

  it('leave out what says nothing as a filter: a digital channel needs no rationale', () => {
    const buckets = [
      { value: 'NOT_APPLICABLE', label: '', count: 500 },
      { value: 'NEEDED', label: '', count: 84 },
    ];
    expect(facetOptions('channelRationale', buckets, buckets, [], nothing).map((o) => o.value)).toEqual([
      'NEEDED',
    ]);
  });

  it('show a value in force that occurs nowhere, by its name, so that it can be taken away', () => {
    const options = facetOptions('unit', [], [], ['unit-usda-fsa'], (id) =>
      id === 'unit-usda-fsa' ? 'Farm Service Agency' : undefined,
    );
    expect(options).toEqual([{ value: 'unit-usda-fsa', label: 'Farm Service Agency', count: 0 }]);
  });

  it('put the most common first where the values have no order of their own', () => {
    const buckets = [
      { value: 'PHONE', label: 'Phone', count: 3 },
      { value: 'WEBSITE', label: 'Website', count: 9 },
    ];
    expect(facetOptions('channel', buckets, buckets, [], nothing).map((o) => o.label)).toEqual([
      'Website',
      'Phone',
    ]);
  });
});
