import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { LAPTOP, NARROW, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { emptyRoutes, missingRoutes, routes } from '../support/browser-routes.ts';

let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openPage(browser);
});
afterAll(async () => {
  await browser?.close();
});

describe.each(routes)('$path', ({ path }) => {
  it('has no barrier 320 pixels wide, as it opens', async () => {
    await watched.page.setViewportSize(NARROW);
    await watched.visit(path);
    expect(await barriersIn(watched.page)).toEqual([]);
  });

  it('has no barrier 1280 pixels wide, with everything open that can be opened', async () => {
    const { page } = watched;
    await page.setViewportSize(LAPTOP);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      for (const button of document.querySelectorAll<HTMLElement>('main [aria-expanded="false"]'))
        button.click();
    });
    expect(await barriersIn(page)).toEqual([]);
  });
});

describe.each([...emptyRoutes, ...missingRoutes])('%s', (path) => {
  it('has no barrier where there is nothing to show', async () => {
    await watched.visit(path);
    expect(await barriersIn(watched.page)).toEqual([]);
  });
});

describe('the menu and the filters of a small screen', () => {
  it('have no barrier when they are open', async () => {
    const { page } = watched;
    await page.setViewportSize(NARROW);
    await watched.visit('/services?unit=unit-ssa&gap=NO_DIGITAL');
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: /^Filters/ }).click();
    expect(
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Gaps' }).isVisible(),
    ).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize(LAPTOP);
  });
});
