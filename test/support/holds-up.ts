import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersIn } from './axe.ts';
import { NARROW } from './browser.ts';

/** Pixels by which a page is wider than its window. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The page as it stands: no barrier, and nothing past the edge of the narrowest window (WCAG 1.4.10). */
export async function expectToHoldUp(page: Page): Promise<void> {
  expect(await barriersIn(page)).toEqual([]);
  const wide = page.viewportSize();
  await page.setViewportSize(NARROW);
  expect(await sideways(page)).toBe(0);
  if (wide !== null) await page.setViewportSize(wide);
}
