import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runChild } from './run-child.mjs';

/** What came of some tests. A file that could not run counts as one failed. */
export const NO_TESTS = Object.freeze({ passed: 0, failed: 0, skipped: 0 });

/** Adds up two results. */
export function addCounts(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  };
}

/**
 * The closing line.
 *
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Counts out of jest's own report; `code` is its exit code, so that a run which fails for another reason still counts.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numRuntimeErrorTestSuites: number } | undefined} report
 */
export function countsOf(report, code) {
  if (!report) return { ...NO_TESTS, failed: 1 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** How long jest may take to end after its report is written; what still runs then was left behind by a test. */
const LEAVE_MS = 30_000;

/** What jest says at the end that names every file once more. */
const CHATTER = /^(.\[\d+m)*(Ran all test suites|Test results written to:)/;

/**
 * Runs jest over the given files and counts.
 *
 * @param {string[]} files
 * @param {string[]} options
 */
export async function runJest(files, options, env, signal) {
  if (files.length === 0) return NO_TESTS;
  const out = path.join(tmpdir(), `federal-services-index-jest-${process.pid}-${files.length}.json`);
  const nodeOptions =
    `${env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`.trim();
  const leftBehind = new AbortController();
  let overdue;
  const looking = setInterval(() => {
    if (existsSync(out)) overdue ??= setTimeout(() => leftBehind.abort(), LEAVE_MS);
  }, 1_000);
  try {
    const { code } = await runChild(
      process.execPath,
      [
        'node_modules/jest/bin/jest.js',
        '-c',
        '.ci/jest.config.cjs',
        '--json',
        `--outputFile=${out}`,
        ...options,
        '--runTestsByPath',
        ...files,
      ],
      {
        env: { ...env, NODE_OPTIONS: nodeOptions, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
        signal: AbortSignal.any([signal, leftBehind.signal]),
        keepLine: (line) => !CHATTER.test(line),
      },
    ).catch((error) => {
      if (signal.aborted || !leftBehind.signal.aborted) throw error;
      console.log(`A test left something running: jest was ended ${LEAVE_MS / 1000} s after its last test.`);
      return { code: 1 };
    });
    return countsOf(existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined, code);
  } finally {
    clearInterval(looking);
    clearTimeout(overdue);
    rmSync(out, { force: true });
  }
}
