import { describe, expect, it } from '@jest/globals';
import { stepFrom, takesPlaceOf } from '../../../api/inventory/rationale-workflow.rules.ts';
import type { RationaleStep } from '../../../api/inventory/rationale-workflow.rules.ts';
import { whySimilar } from '../../../api/inventory/similar-rationales.rules.ts';
import { RationaleStatus } from '../../../schema/vocabulary/rationale-review.ts';

const statuses = Object.values(RationaleStatus);
const steps: RationaleStep[] = ['RECORD', 'SUBMIT', 'APPROVE', 'RETURN', 'WITHDRAW'];

/** From where a step leads to a status. */
const from = (step: RationaleStep, status: RationaleStatus): RationaleStatus[] =>
  statuses.filter((one) => {
    const outcome = stepFrom(one, step);
    return 'to' in outcome && outcome.to === status;
  });

describe('the life of a rationale (R26, R27)', () => {
  const rows: [string, RationaleStep, RationaleStatus, RationaleStatus[]][] = [
    ['what is not given is written in place', 'RECORD', 'DRAFT', ['DRAFT', 'RETURNED', 'WITHDRAWN']],
    ['a draft is submitted, and what was returned again', 'SUBMIT', 'SUBMITTED', ['DRAFT', 'RETURNED']],
    ['only what is submitted is approved', 'APPROVE', 'APPROVED', ['SUBMITTED']],
    ['only what is submitted is returned', 'RETURN', 'RETURNED', ['SUBMITTED']],
    [
      'the agency takes back whatever has not been taken back or superseded',
      'WITHDRAW',
      'WITHDRAWN',
      ['DRAFT', 'SUBMITTED', 'APPROVED', 'RETURNED'],
    ],
  ];

  it.each(rows)('%s', (_sentence, step, status, expected) => {
    expect(from(step, status)).toEqual(expected);
  });

  it('writes beside what was given, never over it (R27)', () => {
    const beside = statuses.filter((status) => 'newVersion' in stepFrom(status, 'RECORD'));
    expect(beside).toEqual(['SUBMITTED', 'APPROVED']);
  });

  it('leaves a superseded version as it is', () => {
    for (const step of steps) expect(stepFrom('SUPERSEDED', step)).toHaveProperty('refused');
  });

  it('says with every refusal why, and what to do instead', () => {
    for (const step of steps) {
      for (const status of statuses) {
        const outcome = stepFrom(status, step);
        if (!('refused' in outcome)) continue;
        expect(outcome.refused).toMatch(/^[A-Z].+\.$/);
        expect(outcome.cure).toMatch(/^[A-Z].+\.$/);
      }
    }
  });
});

describe('when a newer version takes the place of the earlier (R27)', () => {
  it('at once where OMB has not decided on the earlier, so that nobody reviews two', () => {
    expect(takesPlaceOf('SUBMITTED', 'SUBMITTED')).toBe(true);
  });

  it('only when it is approved where the earlier was approved', () => {
    expect(takesPlaceOf('SUBMITTED', 'APPROVED')).toBe(false);
    expect(takesPlaceOf('APPROVED', 'APPROVED')).toBe(true);
  });

  it('never of one that was withdrawn', () => {
    expect(takesPlaceOf('APPROVED', 'WITHDRAWN')).toBe(false);
  });
});

describe('why a rationale is shown beside another (O4)', () => {
  it('names everything the two have in common in one sentence', () => {
    const shared = { reasons: ['SECURITY', 'COST'], sameType: true, tools: ['ID.me'], forms: ['SS-5'] };
    expect(whySimilar(shared)).toBe(
      'Shares the same reasons, "security or custody" and "cost", the same type of service, the form SS-5 and the tool ID.me.',
    );
  });
});
