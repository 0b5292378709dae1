import { describe, expect, it } from '@jest/globals';
import {
  stepExplanation,
  stepPhysicalGap,
  stepSingleChannel,
  stepVerdict,
} from '../../../api/journeys/step-verdict.rules.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';

const gaps = (...all: DigitalGap[]) => all.map((digitalGap) => ({ digitalGap }));
const explained = (...all: [DigitalGap, RationaleState][]) =>
  all.map(([digitalGap, rationaleState]) => ({ digitalGap, rationaleState }));
const physical = (...all: PhysicalGap[]) => all.map((physicalGap) => ({ physicalGap }));
const reached = (...all: number[]) => all.map((channels) => ({ channels }));

describe('whether a step can be finished digitally', () => {
  it.each([
    ['only if every service of it can', gaps('CLOSED', 'CLOSED'), 'DIGITAL'],
    ['not, as soon as one service is proven not to', gaps('CLOSED', 'UNKNOWN', 'NO_DIGITAL'), 'NOT_DIGITAL'],
    ['not known, while none is proven and one is open', gaps('CLOSED', 'UNKNOWN'), 'UNKNOWN'],
    ['not known, where a service has no channel recorded', gaps('NO_CHANNEL'), 'UNKNOWN'],
    ['outside of the index, where no service is registered', gaps(), 'NOT_IN_INDEX'],
  ])('%s', (_title, services, verdict) => {
    expect(stepVerdict(services)).toBe(verdict);
  });
});

describe('whether it was said why not', () => {
  it.each([
    ['nothing is to be said where no gap is proven', explained(['CLOSED', 'NOT_REQUIRED']), null],
    ['one given rationale for the one gap', explained(['NO_DIGITAL', 'SUBMITTED']), 'EXPLAINED'],
    [
      'not, where one of two gaps has none',
      explained(['NO_DIGITAL', 'APPROVED'], ['DIGITAL_PARTIAL', 'MISSING']),
      'NOT_EXPLAINED',
    ],
    ['not, where it is only a draft', explained(['NO_DIGITAL', 'DRAFT']), 'NOT_EXPLAINED'],
  ] as const)('%s', (_title, services, explanation) => {
    expect(stepExplanation(services)).toBe(explanation);
  });
});

describe('what else is said of a step', () => {
  it.each([
    [physical('NONE', 'GAP', 'UNKNOWN'), true],
    [physical('NONE', 'UNKNOWN'), null],
    [physical('NONE'), false],
    [physical(), null],
  ])('a physical gap is one that is proven: %j is %j', (services, gap) => {
    expect(stepPhysicalGap(services)).toBe(gap);
  });

  it.each([
    [reached(3, 1), true],
    [reached(3, 2), false],
    [reached(3, 0), null],
    [reached(), null],
  ])('a single channel is one that is recorded alone: %j is %j', (services, single) => {
    expect(stepSingleChannel(services)).toBe(single);
  });
});
