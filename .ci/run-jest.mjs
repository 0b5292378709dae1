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
        signal,
        keepLine: (line) => !CHATTER.test(line),
      },
    );
    return countsOf(existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined, code);
  } finally {
    rmSync(out, { force: true });
  }
}
