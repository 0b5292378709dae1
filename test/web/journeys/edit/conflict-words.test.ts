import { describe, expect, it } from '@jest/globals';
import { conflictWords } from '../../../../web/journeys/edit/conflict-words.ts';

const names = new Map([['role-1', 'Adjudicator']]);
const wordsOf = (value: unknown): string => conflictWords(value, (id) => names.get(id));

describe('a value that two people changed', () => {
  it.each([
    ['names records instead of their ids', ['role-1'], 'Adjudicator'],
    ['says what a code means', 'IN_PERSON_OFFICE', 'In person, at an office'],
    ['says yes and no', true, 'Yes'],
    ['says that nothing is recorded', null, 'Not recorded'],
    ['says that it was removed', undefined, 'Removed'],
    ['says that a list is empty', [], 'None'],
    [
      'tells burdens apart by kind, minutes and words',
      [{ kind: 'LEARNING', minutes: 1200, note: 'Long' }],
      'Learning, 1,200 minutes, Long',
    ],
    [
      'tells evidence apart by method, number and date',
      { id: 'evidence-1', method: 'SURVEY', participants: 24, date: '2025', note: null },
      'Survey, n=24, 2025',
    ],
    ['leaves typed words as they are', 'Know whether I may apply', 'Know whether I may apply'],
  ] as const)('%s', (_, value, words) => {
    expect(wordsOf(value)).toBe(words);
  });
});
