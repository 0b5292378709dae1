import { describe, expect, it } from '@jest/globals';
import { rationaleStateOf } from '../../../api/inventory/rationale.rules.ts';
import type { RationaleFacts } from '../../../api/inventory/rationale.rules.ts';
import type { DigitalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';

const draft: RationaleFacts = { status: 'DRAFT', disposition: 'UNKNOWN' };
const submitted: RationaleFacts = { status: 'SUBMITTED', disposition: 'UNKNOWN' };
const approved: RationaleFacts = { status: 'APPROVED', disposition: 'NOT_YET_DIGITAL' };
const cannot: RationaleFacts = { status: 'SUBMITTED', disposition: 'CANNOT_BE_DIGITAL' };

describe('where the explanation of a digital gap stands (R26, R27)', () => {
  const rows: [string, DigitalGap, RationaleFacts[], RationaleState][] = [
    ['a proven gap that nobody explained is missing its rationale', 'NO_DIGITAL', [], 'MISSING'],
    ['information only, not explained, is missing its rationale too', 'DIGITAL_INFO_ONLY', [], 'MISSING'],
    ['part of the way, not explained, is missing its rationale too', 'DIGITAL_PARTIAL', [], 'MISSING'],
    ['not to the end, not explained, is missing its rationale too', 'DIGITAL_NOT_TO_END', [], 'MISSING'],
    ['a draft is told as a draft', 'NO_DIGITAL', [draft], 'DRAFT'],
    ['a submitted rationale is given', 'NO_DIGITAL', [submitted], 'SUBMITTED'],
    ['an approved rationale stands above the others', 'NO_DIGITAL', [draft, submitted, approved], 'APPROVED'],
    ['none is required where the service can be finished digitally', 'CLOSED', [], 'NOT_REQUIRED'],
    ['a rationale that is left over does not make one required', 'CLOSED', [submitted], 'NOT_REQUIRED'],
    [
      '"cannot be digital" is contradicted by a digital way that finishes it',
      'CLOSED',
      [cannot],
      'CONTRADICTED',
    ],
    ['a draft contradicts nothing', 'CLOSED', [{ ...cannot, status: 'DRAFT' }], 'NOT_REQUIRED'],
    ['not known whether needed, while the gap is not known', 'UNKNOWN', [], 'UNKNOWN'],
    ['not known whether needed, where no channel is recorded', 'NO_CHANNEL', [], 'UNKNOWN'],
    ['a rationale given for a service with an open verdict is kept', 'UNKNOWN', [submitted], 'SUBMITTED'],
  ];

  it.each(rows)('%s', (_sentence, gap, rationales, state) => {
    expect(rationaleStateOf(gap, rationales)).toBe(state);
  });
});
