import { describe, expect, it } from '@jest/globals';
import { emptyFacts } from '../../../api/inventory/service-facts.rules.ts';
import { freshStanding } from '../../../api/inventory/service-state.rules.ts';
import type { ServiceState } from '../../../api/inventory/service-state.rules.ts';
import { isRefusal, workflowStep } from '../../../api/inventory/service-workflow.rules.ts';
import { reviewDueAfter, takeStep } from '../../../api/inventory/take-step.rules.ts';
import type { ActingAs, WorkflowAction } from '../../../api/inventory/service-workflow.rules.ts';
import { ServiceStatus } from '../../../schema/vocabulary/service.ts';

const owner: ActingAs = { owner: true, reviewer: false, analyst: false };
const reviewer: ActingAs = { owner: false, reviewer: true, analyst: true };
const submitter: ActingAs = { owner: true, reviewer: false, analyst: true };
const reader: ActingAs = { owner: false, reviewer: false, analyst: false };

const actions: readonly WorkflowAction[] = ['UPDATE', 'SUBMIT', 'APPROVE', 'RETURN', 'PUBLISH', 'ARCHIVE'];

/** What comes of every action in every status; "-" where it is refused. */
function tableOf(as: ActingAs): Record<string, string> {
  return Object.fromEntries(
    Object.values(ServiceStatus).map((status) => [
      status,
      actions
        .map((action) => {
          const step = workflowStep(action, { status, proposalStatus: null }, as);
          return isRefusal(step) ? '-' : `${step.line === 'PROPOSAL' ? 'proposal ' : ''}${step.to}`;
        })
        .join(', '),
    ]),
  );
}

describe('the life of a record', () => {
  it('lets a registrar of the unit write, submit, take back, publish what was approved, and archive', () => {
    expect(tableOf(owner)).toEqual({
      DRAFT: 'DRAFT, SUBMITTED, -, -, -, ARCHIVED',
      SUBMITTED: '-, -, -, DRAFT, -, ARCHIVED',
      CHANGES_REQUESTED: 'CHANGES_REQUESTED, SUBMITTED, -, -, -, ARCHIVED',
      APPROVED: 'DRAFT, -, -, -, PUBLISHED, ARCHIVED',
      PUBLISHED: 'proposal DRAFT, PUBLISHED, -, -, -, ARCHIVED',
      ARCHIVED: '-, -, -, -, -, -',
    });
  });

  it('lets OMB approve, return and publish, and nothing else', () => {
    expect(tableOf(reviewer)).toEqual({
      DRAFT: '-, -, -, -, -, -',
      SUBMITTED: '-, -, APPROVED, CHANGES_REQUESTED, -, -',
      CHANGES_REQUESTED: '-, -, -, -, -, -',
      APPROVED: '-, -, -, -, PUBLISHED, -',
      PUBLISHED: '-, -, -, -, -, -',
      ARCHIVED: '-, -, -, -, -, -',
    });
  });

  it('lets an analyst who submitted it take it back and decide nothing', () => {
    expect(tableOf(submitter)['SUBMITTED']).toBe('-, -, -, DRAFT, -, ARCHIVED');
  });

  it('lets nobody else do anything', () => {
    expect(Object.values(tableOf(reader)).join(', ')).not.toMatch(/[A-Z]/);
  });

  it('moves the proposal of a published service by the same table, and leaves the service published', () => {
    const of = (action: WorkflowAction, proposalStatus: ServiceStatus, as: ActingAs) =>
      workflowStep(action, { status: 'PUBLISHED', proposalStatus }, as);
    expect(of('UPDATE', 'DRAFT', owner)).toMatchObject({ line: 'PROPOSAL', to: 'DRAFT', action: 'PROPOSED' });
    expect(of('SUBMIT', 'DRAFT', owner)).toMatchObject({
      line: 'PROPOSAL',
      to: 'SUBMITTED',
      action: 'SUBMITTED',
    });
    expect(of('UPDATE', 'SUBMITTED', owner)).toMatchObject({ refused: expect.stringContaining('review') });
    expect(of('APPROVE', 'SUBMITTED', reviewer)).toMatchObject({ line: 'PROPOSAL', to: 'APPROVED' });
    expect(of('PUBLISH', 'APPROVED', owner)).toMatchObject({ line: 'PROPOSAL', to: 'PUBLISHED' });
    expect(of('ARCHIVE', 'SUBMITTED', owner)).toMatchObject({ line: 'RECORD', to: 'ARCHIVED' });
  });

  it('asks for a comment where something is returned or archived', () => {
    const asks = (action: WorkflowAction, status: ServiceStatus, as: ActingAs) => {
      const step = workflowStep(action, { status, proposalStatus: null }, as);
      return isRefusal(step) ? step : step.needsComment;
    };
    expect(asks('RETURN', 'SUBMITTED', reviewer)).toBe(true);
    expect(asks('RETURN', 'SUBMITTED', owner)).toBe(false);
    expect(asks('ARCHIVE', 'DRAFT', owner)).toBe(true);
    expect(asks('APPROVE', 'SUBMITTED', reviewer)).toBe(false);
  });

  it('says why a step is refused and what to do instead, every time', () => {
    for (const as of [owner, reviewer, submitter, reader])
      for (const status of Object.values(ServiceStatus))
        for (const proposalStatus of [null, ...Object.values(ServiceStatus)])
          for (const action of actions) {
            const step = workflowStep(action, { status, proposalStatus }, as);
            if (!isRefusal(step)) continue;
            expect(step.refused).toMatch(/^[A-Z].{10,}\.$/);
            expect(step.cure).toMatch(/^[A-Z].{10,}\.$/);
          }
  });
});

const now = new Date('2026-02-28T10:00:00Z');
const state: ServiceState = {
  ...freshStanding,
  id: 'service-test',
  version: 3,
  edition: 'A11_2024',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  lastChannel: 0,
  status: 'PUBLISHED',
  facts: { ...emptyFacts, name: 'Public' },
  proposal: { ...emptyFacts, name: 'Proposed' },
  proposalStatus: 'APPROVED',
};

describe('a step', () => {
  const take = (action: WorkflowAction, from: ServiceState, as: ActingAs): ServiceState => {
    const step = workflowStep(action, from, as);
    if (isRefusal(step)) throw new Error(step.refused);
    return takeStep(from, step, { actorId: 'person-1', now, comment: 'Said.' });
  };

  it('raises the version by one, whatever it is', () => {
    expect(take('PUBLISH', state, owner).version).toBe(4);
    expect(take('UPDATE', { ...state, proposal: null, proposalStatus: null }, owner).version).toBe(4);
  });

  it('puts the proposal in the place of the facts when it is published, and plans the next look at them', () => {
    expect(take('PUBLISH', state, owner)).toMatchObject({
      status: 'PUBLISHED',
      facts: { name: 'Proposed' },
      proposal: null,
      proposalStatus: null,
      updatedAt: now.toISOString(),
      nextReviewDue: '2027-02-28',
    });
  });

  it('leaves what the public reads as it is while a proposal moves', () => {
    const moved = take('SUBMIT', { ...state, proposalStatus: 'DRAFT' }, owner);
    expect(moved).toMatchObject({
      facts: { name: 'Public' },
      status: 'PUBLISHED',
      updatedAt: state.updatedAt,
    });
    expect(moved).toMatchObject({
      proposalStatus: 'SUBMITTED',
      submittedBy: 'person-1',
      proposalComment: 'Said.',
    });
  });

  it('drops the proposal with the service that is archived', () => {
    expect(take('ARCHIVE', state, owner)).toMatchObject({
      status: 'ARCHIVED',
      proposal: null,
      statusComment: 'Said.',
    });
  });

  it('confirms a published record by submitting it without a proposal (R12)', () => {
    const confirmed = take('SUBMIT', { ...state, proposal: null, proposalStatus: null }, owner);
    expect(confirmed).toMatchObject({
      status: 'PUBLISHED',
      reviewedAt: now.toISOString(),
      nextReviewDue: '2027-02-28',
    });
  });
});

describe('the day of the next review', () => {
  it.each([
    ['2026-01-31T23:59:59Z', '2027-01-31'],
    ['2024-02-29T00:00:00Z', '2025-02-28'],
    ['2026-12-01T12:00:00Z', '2027-12-01'],
  ])('is twelve months after %s: %s', (from, due) => {
    expect(reviewDueAfter(new Date(from))).toBe(due);
  });
});
