import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/** jest options that take the next word as their value. */
const WITH_VALUE = new Set([
  '-t',
  '--testNamePattern',
  '-w',
  '--maxWorkers',
  '--testTimeout',
  '--seed',
  '--shard',
]);

/**
 * Splits what was typed after `npm test --` into options for jest and patterns of paths.
 *
 * @param {string[]} typed
 */
export function splitArguments(typed) {
  const options = [];
  const patterns = [];
  for (let index = 0; index < typed.length; index += 1) {
    const word = typed[index];
    if (!word.startsWith('-')) patterns.push(word);
    else if (WITH_VALUE.has(word)) options.push(word, typed[(index += 1)] ?? '');
    else options.push(word);
  }
  return { options, patterns };
}

/**
 * What a test file needs, read off its name.
 *
 * @param {string} file
 * @returns {'nothing' | 'graph' | 'seeded graph' | 'browser' | undefined}
 */
export function needOf(file) {
  if (/\.browser\.test\.tsx?$/.test(file)) return 'browser';
  if (/\.seeded\.graph\.test\.tsx?$/.test(file)) return 'seeded graph';
  if (/\.graph\.test\.tsx?$/.test(file)) return 'graph';
  return /\.test\.tsx?$/.test(file) ? 'nothing' : undefined;
}

/**
 * The test files to run, by what they need.
 *
 * @param {string[]} patterns parts of paths, as regular expressions; none means all
 */
export function chooseTests(patterns, root = ROOT) {
  const wanted = patterns.map((pattern) => new RegExp(pattern, 'i'));
  const chosen = { nothing: [], graph: [], 'seeded graph': [], browser: [] };
  const entries = readdirSync(path.join(root, 'test'), { recursive: true });
  for (const entry of entries.map(String).sort()) {
    const file = path.posix.join('test', entry.split(path.sep).join('/'));
    const need = needOf(file);
    if (!need || (wanted.length > 0 && !wanted.some((pattern) => pattern.test(file)))) continue;
    chosen[need].push(file);
  }
  return chosen;
}
