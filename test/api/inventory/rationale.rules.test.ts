import { describe, expect, it } from '@jest/globals';
import {
  rationaleReviewDueOf,
  rationaleStateOf,
  standingReasons,
} from '../../../api/inventory/rationale.rules.ts';
import type { RationaleFacts, RecordedRationale } from '../../../api/inventory/rationale.rules.ts';
import type { DigitalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';

const draft: RationaleFacts = { status: 'DRAFT', disposition: 'UNKNOWN' };
const submitted: RationaleFacts = { status: 'SUBMITTED', disposition: 'UNKNOWN' };
const approved: RationaleFacts = { status: 'APPROVED', disposition: 'NOT_YET_DIGITAL' };
const returned: RationaleFacts = { status: 'RETURNED', disposition: 'NOT_YET_DIGITAL' };
const withdrawn: RationaleFacts = { status: 'WITHDRAWN', disposition: 'CANNOT_BE_DIGITAL' };
const superseded: RationaleFacts = { status: 'SUPERSEDED', disposition: 'CANNOT_BE_DIGITAL' };
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
    [
      'a returned rationale is not given; it waits for its agency as a draft does',
      'NO_DIGITAL',
      [returned],
      'DRAFT',
    ],
    ['a withdrawn rationale is missing again', 'NO_DIGITAL', [withdrawn], 'MISSING'],
    ['a superseded version says nothing any more', 'NO_DIGITAL', [superseded], 'MISSING'],
    ['a new version in work leaves the approved one standing', 'NO_DIGITAL', [approved, draft], 'APPROVED'],
    ['none is required where the service can be finished digitally', 'CLOSED', [], 'NOT_REQUIRED'],
    ['a rationale that is left over does not make one required', 'CLOSED', [submitted], 'NOT_REQUIRED'],
    [
      '"cannot be digital" is contradicted by a digital way that finishes it',
      'CLOSED',
      [cannot],
      'CONTRADICTED',
    ],
    [
      'a withdrawn or superseded claim contradicts nothing',
      'CLOSED',
      [withdrawn, superseded],
      'NOT_REQUIRED',
    ],
    ['a returned claim contradicts nothing', 'CLOSED', [{ ...cannot, status: 'RETURNED' }], 'NOT_REQUIRED'],
    ['a draft contradicts nothing', 'CLOSED', [{ ...cannot, status: 'DRAFT' }], 'NOT_REQUIRED'],
    ['not known whether needed, while the gap is not known', 'UNKNOWN', [], 'UNKNOWN'],
    ['not known whether needed, where no channel is recorded', 'NO_CHANNEL', [], 'UNKNOWN'],
    ['a rationale given for a service with an open verdict is kept', 'UNKNOWN', [submitted], 'SUBMITTED'],
  ];

  it.each(rows)('%s', (_sentence, gap, rationales, state) => {
    expect(rationaleStateOf(gap, rationales)).toBe(state);
  });
});

describe('when the explanation of a service has to be looked at again (R27)', () => {
  const due = (status: RecordedRationale['status'], reviewDue: string | null): RecordedRationale => ({
    status,
    disposition: 'NOT_YET_DIGITAL',
    reasons: ['COST'],
    reviewDue,
  });

  it('is the earliest day among the rationales that stand', () => {
    const rationales = [
      due('APPROVED', '2027-05-01'),
      due('SUBMITTED', '2027-03-01'),
      due('DRAFT', '2026-12-01'),
    ];
    expect(rationaleReviewDueOf('APPROVED', rationales)).toBe('2027-03-01');
  });

  it('is not known where no rationale that stands says a day', () => {
    expect(rationaleReviewDueOf('SUBMITTED', [due('SUBMITTED', null)])).toBeNull();
  });

  it('does not matter where nothing has to be explained', () => {
    expect(rationaleReviewDueOf('NOT_REQUIRED', [due('APPROVED', '2027-05-01')])).toBeNull();
    expect(rationaleReviewDueOf('MISSING', [due('WITHDRAWN', '2027-05-01')])).toBeNull();
  });
});

describe('the reasons a service is found by (R22)', () => {
  it('are all reasons of the rationales that stand, each once', () => {
    const given = (
      status: RecordedRationale['status'],
      reasons: RecordedRationale['reasons'],
    ): RecordedRationale => ({
      status,
      disposition: 'UNKNOWN',
      reasons,
      reviewDue: null,
    });
    expect(
      standingReasons([
        given('APPROVED', ['SECURITY', 'COST']),
        given('SUBMITTED', ['COST', 'LEGACY_SYSTEM']),
        given('RETURNED', ['LOW_VOLUME']),
        given('WITHDRAWN', ['DATA_SHARING']),
      ]),
    ).toEqual(['SECURITY', 'COST', 'LEGACY_SYSTEM']);
  });
});
