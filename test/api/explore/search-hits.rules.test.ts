import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../../api/explore/folded-words.rules.ts';
import { matchedIn, rankHits } from '../../../api/explore/search-hits.rules.ts';
import type { FoundKind, FoundRecord } from '../../../api/explore/search-hits.rules.ts';
import { SearchKind } from '../../../schema/vocabulary/search-kind.ts';

const record = (facts: Partial<FoundRecord>): FoundRecord => ({
  id: 'x',
  title: 'Title',
  detail: '',
  keys: [],
  score: 1,
  places: [],
  ...facts,
});
const kinds = Object.values(SearchKind);
const rank = (typed: string, found: FoundKind[], first = 10) =>
  rankHits(typed, found, first, kinds).map((hit) => hit.id);

describe('the order of hits', () => {
  const services: FoundKind = {
    kind: 'SERVICE',
    total: 3,
    hits: [
      record({
        id: 'mentions',
        title: 'Get help',
        score: 9,
        places: [{ place: 'Form', texts: ['SS-5, Application'] }],
      }),
      record({ id: 'named', title: 'Fill in form SS-5', score: 2 }),
    ],
  };
  const forms: FoundKind = {
    kind: 'FORM',
    total: 1,
    hits: [record({ id: 'form', title: 'SS-5', keys: ['SS-5'], score: 1 })],
  };

  it('begins with the record whose number, abbreviation or id was typed', () => {
    expect(rank('ss-5', [services, forms])).toEqual(['form', 'named', 'mentions']);
    expect(rank('SS-5', [services, forms])[0]).toBe('form');
  });

  it('puts names before everything else, whatever the index scored', () => {
    expect(rank('ss-5', [services])).toEqual(['named', 'mentions']);
  });

  it('follows the index among records that fit alike', () => {
    const hits = [
      record({ id: 'b', title: 'Pay taxes', score: 1 }),
      record({ id: 'a', title: 'File taxes', score: 5 }),
    ];
    expect(rank('taxes', [{ kind: 'SERVICE', total: 2, hits }])).toEqual(['a', 'b']);
  });

  it('compares two indexes by their own best score', () => {
    const found: FoundKind[] = [
      { kind: 'SERVICE', total: 1, hits: [record({ id: 's', title: 'Passport renewal', score: 2 })] },
      {
        kind: 'UNIT',
        total: 2,
        hits: [
          record({ id: 'u', title: 'Passport office', score: 80 }),
          record({ id: 'v', title: 'Passport desk', score: 40 }),
        ],
      },
    ];
    expect(rank('passport', found)).toEqual(['s', 'u', 'v']);
  });

  it('has each record once, though it was found by its id and by its words', () => {
    const byId: FoundKind = {
      kind: 'SERVICE',
      total: 0,
      hits: [record({ id: 'x-1', title: 'Pay', keys: ['x-1'], score: 0 })],
    };
    const byText: FoundKind = {
      kind: 'SERVICE',
      total: 1,
      hits: [record({ id: 'x-1', title: 'Pay', score: 3 })],
    };
    expect(rank('x-1', [byId, byText])).toEqual(['x-1']);
  });

  it('shows only the kinds asked for, and no more hits than asked for', () => {
    expect(rankHits('ss-5', [services, forms], 10, ['SERVICE']).map((hit) => hit.kind)).toEqual([
      'SERVICE',
      'SERVICE',
    ]);
    expect(rank('ss-5', [services, forms], 1)).toEqual(['form']);
  });
});

describe('the words for where a hit was found', () => {
  const card = record({
    title: 'Replace a Social Security card',
    places: [
      { place: 'Form', texts: ['SS-5, Application for a Social Security Card'] },
      { place: 'Description', texts: ['For a card that was lost or stolen.'] },
      { place: 'Tool', texts: ['Login.gov sign-in', 'Online form'] },
    ],
  });

  it.each([
    ['security card', 'Name'],
    ['SS-5', 'Form: SS-5, Application for a Social Security Card'],
    ['stolen', 'Description'],
    ['login.gov', 'Tool: Login.gov sign-in'],
    ['socail', 'Name'],
    ['replacing', 'Name'],
    ['zebra', 'Elsewhere in the record'],
  ])('%s: %s', (typed, words) => {
    expect(matchedIn(typed, 'SERVICE', card)).toBe(words);
  });

  it('say "Number" for a form, which is known by it', () => {
    expect(matchedIn('ss-5 form', 'FORM', record({ title: 'SS-5' }))).toBe('Number');
  });

  it('say "Abbreviation" where that was typed', () => {
    const unit = record({
      title: 'Social Security Administration',
      keys: ['SSA'],
      places: [{ place: 'Abbreviation', texts: ['SSA'] }],
    });
    expect(matchedIn('ssa', 'UNIT', unit)).toBe('Abbreviation');
  });

  it('fold case and accents', () => {
    expect(wordsOf('  Año  NUEVO ')).toEqual(['ano', 'nuevo']);
  });
});
