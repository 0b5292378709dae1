import { describe, expect, it } from '@jest/globals';
import { foldFacet } from '../../../api/inventory/fold-facet.rules.ts';

const tuples = [
  { GAP: 'CLOSED', TYPE: 'BENEFITS', count: 3 },
  { GAP: 'NO_DIGITAL', TYPE: 'BENEFITS', count: 2 },
  { GAP: 'NO_DIGITAL', TYPE: 'COMPLIANCE', count: 5 },
];

describe('counting one property of services', () => {
  it('counts every service once where nothing is chosen', () => {
    expect([...foldFacet<'GAP' | 'TYPE'>(tuples, 'GAP', {})]).toEqual([
      ['CLOSED', 3],
      ['NO_DIGITAL', 7],
    ]);
  });

  it('leaves out the condition on the property itself, so that a second value can be chosen', () => {
    expect([...foldFacet<'GAP' | 'TYPE'>(tuples, 'GAP', { GAP: ['CLOSED'] })]).toEqual([
      ['CLOSED', 3],
      ['NO_DIGITAL', 7],
    ]);
  });

  it('follows the conditions on all other properties', () => {
    expect([...foldFacet<'GAP' | 'TYPE'>(tuples, 'GAP', { TYPE: ['COMPLIANCE'] })]).toEqual([
      ['NO_DIGITAL', 5],
    ]);
  });

  it('finds nothing where a condition allows nothing', () => {
    expect([...foldFacet<'GAP' | 'TYPE'>(tuples, 'GAP', { TYPE: [] })]).toEqual([]);
  });
});
