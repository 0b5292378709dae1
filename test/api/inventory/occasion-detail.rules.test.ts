import { describe, expect, it } from '@jest/globals';
import { mergeGiven } from '../../../api/inventory/merge-given.rules.ts';
import { checkServiceInput } from '../../../api/inventory/service-input.rules.ts';
import { factsOf } from '../../../api/inventory/service-facts.rules.ts';
import type { DemandFacts, OccasionFacts } from '../../../api/inventory/service-facts.rules.ts';
import { inOneOrder } from '../../../api/inventory/service-state.rules.ts';
import { known, written } from './written-facts.ts';

const detail = (over: Partial<OccasionFacts> = {}): OccasionFacts => ({
  occasion: 'lost the card',
  kind: 'LIFE_EVENT',
  demand: null,
  characteristics: [],
  ...over,
});
const demand = (over: Partial<DemandFacts> = {}): DemandFacts => ({
  band: 'FROM_10000',
  unit: 'requests',
  year: 'FY2025',
  explanation: null,
  ...over,
});

function refused(...occasionDetails: readonly OccasionFacts[]): string[] {
  const { problems } = checkServiceInput(written({ occasionDetails }), 'SAVE', known());
  return problems.map(({ code, field }) => `${code} ${field}`);
}

describe('what a service says of an occasion (R4)', () => {
  it('is a kind, a demand as a band with unit and year, and up to ten characteristics', () => {
    const characteristics = Array.from({ length: 10 }, (_, i) => `kind of people ${i}`);
    expect(refused(detail({ demand: demand(), characteristics }))).toEqual([]);
  });

  it('may be that nobody knows the demand, with the reason why', () => {
    const unknown = demand({ band: 'UNKNOWN', unit: null, year: null, explanation: 'Offices do not count.' });
    expect(refused(detail({ demand: unknown }))).toEqual([]);
  });

  it.each<[string, Partial<OccasionFacts>, string[]]>([
    [
      'an occasion that the service does not have',
      { occasion: 'lost the dog' },
      ['OCCASION_UNKNOWN occasionDetails.0.occasion'],
    ],
    [
      'a band without unit and year, both at once',
      { demand: demand({ unit: null, year: null }) },
      ['REQUIRED occasionDetails.0.demand.unit', 'REQUIRED occasionDetails.0.demand.year'],
    ],
    [
      'a year that is none',
      { demand: demand({ year: 'last year' }) },
      ['YEAR_FORMAT occasionDetails.0.demand.year'],
    ],
    [
      'a demand that is not known and nobody says why',
      { demand: demand({ band: 'UNKNOWN', unit: null, year: null }) },
      ['REQUIRED occasionDetails.0.demand.explanation'],
    ],
    [
      'eleven characteristics',
      { characteristics: Array.from({ length: 11 }, (_, i) => `kind of people ${i}`) },
      ['TOO_MANY occasionDetails.0.characteristics'],
    ],
    [
      'one characteristic twice',
      { characteristics: ['veterans', 'Veterans'] },
      ['DUPLICATE_VALUE occasionDetails.0.characteristics.1'],
    ],
  ])('is refused where there is %s', (_, over, problems) => {
    expect(refused(detail(over))).toEqual(problems);
  });

  it('is said once of each occasion', () => {
    expect(refused(detail(), detail({ kind: 'STORY' }))).toEqual([
      'DUPLICATE_VALUE occasionDetails.1.occasion',
    ]);
  });

  it('stays with its occasion when only occasions are written, and goes with one that goes', () => {
    const stored = factsOf(written({ occasionDetails: [detail()] }));
    expect(mergeGiven(stored, { occasions: ['lost the card', 'moved'] }).occasionDetails).toEqual([detail()]);
    expect(mergeGiven(stored, { occasions: ['moved'] }).occasionDetails).toEqual([]);
  });

  it('is emptied where a form gives none, and what a form leaves out of one is not known', () => {
    const stored = factsOf(written({ occasionDetails: [detail({ demand: demand() })] }));
    expect(mergeGiven(stored, { occasionDetails: [] }).occasionDetails).toEqual([]);
    const given = { occasionDetails: [{ occasion: ' lost the card ', characteristics: [' veterans '] }] };
    expect(mergeGiven(stored, given).occasionDetails).toEqual([
      detail({ kind: 'UNKNOWN', demand: null, characteristics: ['veterans'] }),
    ]);
  });

  it('is not kept where nothing is said: no kind, no demand, nobody who comes', () => {
    const facts = factsOf(written({ occasionDetails: [detail({ kind: 'UNKNOWN' })] }));
    expect(inOneOrder(facts).occasionDetails).toEqual([]);
  });
});
