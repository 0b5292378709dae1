import { describe, expect, it } from '@jest/globals';
import { emptyRationale } from '../../../../web/inventory/register/empty-values.ts';
import { mergedRationale, rationaleConflictsOf } from '../../../../web/inventory/register/merge-rationale.ts';
import type { RationaleValues } from '../../../../web/inventory/register/service-values.ts';

function rationale(over: Partial<RationaleValues> = {}): RationaleValues {
  return { ...emptyRationale(), disposition: 'NOT_YET_DIGITAL', explanation: 'On paper.', ...over };
}
const reasons = (brief: string): RationaleValues['reasons'] => ({
  ...emptyRationale().reasons,
  COST: { chosen: true, brief, rootCause: 'BUDGETARY', citations: '' },
});

const base = rationale({ reasons: reasons('No money.') });
const mine = rationale({ reasons: reasons('No money this year.'), owner: 'My office' });
const theirs = rationale({ reasons: reasons('No money at all.'), explanation: 'All on paper.' });
const conflicts = rationaleConflictsOf(base, mine, theirs);

describe('two changes of one rationale', () => {
  it('leave only the parts to choose that both changed differently, with nothing chosen', () => {
    expect(conflicts.map(({ field, decided }) => [field, decided])).toEqual([
      ['reasons', undefined],
      ['explanation', 'THEIRS'],
      ['owner', 'MINE'],
    ]);
  });

  it('stand side by side in words', () => {
    expect(conflicts[0]).toMatchObject({
      label: 'Reasons',
      mine: [expect.stringContaining('No money this year.')],
      theirs: [expect.stringContaining('No money at all.')],
    });
  });

  it.each([
    ['MINE', 'No money this year.'],
    ['THEIRS', 'No money at all.'],
  ] as const)(
    'become one text: %s is kept where that was chosen, and both other changes stand',
    (side, brief) => {
      const merged = mergedRationale(mine, theirs, conflicts, { reasons: side });
      expect(merged.reasons.COST.brief).toBe(brief);
      expect(merged).toMatchObject({ explanation: 'All on paper.', owner: 'My office' });
    },
  );

  it('are none where both say the same, also where one of them was decided on', () => {
    expect(rationaleConflictsOf(base, mine, structuredClone(mine))).toEqual([]);
  });
});
