import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chooseTests, needOf, splitArguments } from '../../.ci/test-files.mjs';

describe('what a test needs is read off its name', () => {
  it.each([
    ['test/api/x.test.ts', 'nothing'],
    ['test/web/x.test.tsx', 'nothing'],
    ['test/api/x.graph.test.ts', 'graph'],
    ['test/api/x.seeded.graph.test.ts', 'seeded graph'],
    ['test/browser/x.browser.test.ts', 'browser'],
    ['test/support/x.ts', undefined],
  ])('%s: %s', (file, need) => {
    expect(needOf(file)).toBe(need);
  });
});

describe('npm test -- ...', () => {
  it('takes parts of paths as what to run and passes options on to jest, with their values', () => {
    expect(splitArguments(['gap', '-t', 'both gaps', '--maxWorkers=1', 'test/api'])).toEqual({
      options: ['-t', 'both gaps', '--maxWorkers=1'],
      patterns: ['gap', 'test/api'],
    });
  });

  describe('in a folder of tests', () => {
    let root: string;
    beforeEach(async () => {
      root = await mkdtemp(path.join(tmpdir(), 'federal-services-index-choose-'));
      for (const file of [
        'api/gap.test.ts',
        'api/gap.graph.test.ts',
        'browser/home.browser.test.ts',
        'api/gap.ts',
      ]) {
        await mkdir(path.dirname(path.join(root, 'test', file)), { recursive: true });
        await writeFile(path.join(root, 'test', file), '');
      }
    });
    afterEach(() => rm(root, { recursive: true, force: true }));

    it('runs every test file when nothing is named', () => {
      expect(chooseTests([], root)).toEqual({
        nothing: ['test/api/gap.test.ts'],
        graph: ['test/api/gap.graph.test.ts'],
        'seeded graph': [],
        browser: ['test/browser/home.browser.test.ts'],
      });
    });

    it('runs only what is named', () => {
      const chosen = chooseTests(['browser/'], root);
      expect(Object.values(chosen).flat()).toEqual(['test/browser/home.browser.test.ts']);
    });
  });
});
