import { describe, expect, it } from '@jest/globals';
import { findChromium } from '../../.ci/chromium.mjs';

describe('the browser for the browser tests', () => {
  it('is the one that CHROME_PATH names', () => {
    expect(findChromium({ CHROME_PATH: process.execPath }, [])).toBe(process.execPath);
  });

  it('is the first of the usual places that there is', () => {
    expect(findChromium({}, ['/nowhere/chromium', process.execPath])).toBe(process.execPath);
    expect(findChromium({}, ['/nowhere/chromium'])).toBeUndefined();
  });

  it('is not guessed when CHROME_PATH names nothing', () => {
    expect(() => findChromium({ CHROME_PATH: '/nowhere/chrome' }, [process.execPath])).toThrow(
      'There is no browser at /nowhere/chrome: correct CHROME_PATH or unset it.',
    );
  });
});
