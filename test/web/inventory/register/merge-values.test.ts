import { describe, expect, it } from '@jest/globals';
import { conflictsOf, mergedValues } from '../../../../web/inventory/register/merge-values.ts';
import { filledValues } from './filled-values.ts';

const base = filledValues();
const mine = filledValues({ name: 'Mine', note: 'My remark', customers: ['INDIVIDUAL'] });
const theirs = filledValues({ name: 'Theirs', owner: 'Office', customers: ['INDIVIDUAL'] });
const conflicts = conflictsOf(base, mine, theirs, (id) => id);

describe('two changes of one record', () => {
  it('leave only the fields to choose that both changed differently, with nothing chosen', () => {
    expect(conflicts.map(({ field, decided }) => [field, decided])).toEqual([
      ['name', undefined],
      ['owner', 'THEIRS'],
      ['note', 'MINE'],
    ]);
  });

  it.each([
    ['MINE', 'Mine'],
    ['THEIRS', 'Theirs'],
  ] as const)(
    'become one record: %s is kept where that was chosen, and both other changes stand',
    (side, name) => {
      expect(mergedValues(mine, theirs, conflicts, { name: side })).toMatchObject({
        name,
        owner: 'Office',
        note: 'My remark',
        customers: ['INDIVIDUAL'],
      });
    },
  );

  it('lay participating units and what is said of occasions together as fields of their own (R4, R7)', () => {
    const funder = {
      id: 'unit-fsa',
      name: 'Farm Service Agency',
      role: 'FUNDS',
      explanation: 'the fund',
    } as const;
    const occasions = base.occasions.map((row) => ({ ...row, kind: 'STORY' as const }));
    const told = conflictsOf(
      base,
      filledValues({ participants: [funder] }),
      filledValues({ occasions }),
      (id) => id,
    );
    expect(told.map(({ field, decided }) => [field, decided])).toEqual([
      ['participants', 'MINE'],
      ['occasions', 'THEIRS'],
    ]);
    expect(told[0]?.mine).toEqual(['Farm Service Agency: pays for it (the fund)']);
    expect(told[1]?.theirs).toEqual([
      'Wants a farm; story of intent; demand 1,000 to 9,999; loans; 2025; new farmers; veterans',
    ]);
  });

  it('are told in words', () => {
    const moved = filledValues({ channels: base.channels.slice(1) });
    const [change] = conflictsOf(base, moved, base, (id) => id);
    expect(change).toMatchObject({
      label: 'Channels',
      mine: ['Partner; County office; not known; accessible: not known; staff: not known'],
    });
  });
});
