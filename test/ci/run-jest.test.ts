import { describe, expect, it } from '@jest/globals';
import { addCounts, closingLine, countsOf } from '../../.ci/run-jest.mjs';

const CLEAN = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the closing line of a test run', () => {
  it('counts what passed and what failed', () => {
    expect(closingLine(countsOf(CLEAN, 0))).toBe('7 passed, 0 failed');
    expect(closingLine(countsOf({ ...CLEAN, numFailedTests: 2 }, 1))).toBe('7 passed, 2 failed');
  });

  it('counts a file that could not run as one failed', () => {
    expect(countsOf({ ...CLEAN, numRuntimeErrorTestSuites: 1 }, 1).failed).toBe(1);
  });

  it('counts a run that failed without a failed test as one failed', () => {
    expect(countsOf(CLEAN, 1).failed).toBe(1);
    expect(countsOf(undefined, 0).failed).toBe(1);
  });

  it('adds up its phases and names what was skipped', () => {
    const skipped = countsOf({ ...CLEAN, numPendingTests: 1 }, 0);
    expect(closingLine(addCounts(skipped, countsOf(CLEAN, 0)))).toBe('14 passed, 0 failed, 1 skipped');
  });
});
