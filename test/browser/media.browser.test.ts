import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openPage(browser);
  page = watched.page;
});
afterAll(async () => {
  await browser?.close();
});

/** One page of each kind that draws: sentence and strip, table, service, bars. */
const drawn = [
  '/',
  '/services',
  '/services/ssa-card-replace',
  '/gaps',
  '/gaps/list',
  '/life-experiences/having-a-child',
];

describe.each(drawn)('%s', (path) => {
  it('prints: the notice and the content stay, what can only be pressed goes', async () => {
    watched.faults.length = 0;
    await watched.visit(path);
    const onScreen = (await page.getByRole('main').innerText()).length;
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('region', { name: 'Demonstration notice' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect(await page.getByRole('banner').getByRole('searchbox').isVisible()).toBe(false);
    expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(onScreen / 3);
    const paper = await page.pdf({ format: 'Letter', tagged: true });
    expect(paper.length).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
    expect(watched.faults).toEqual([]);
  });

  it('reads in forced colors: every shape that carries meaning is drawn in a color of the system', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    const unseen = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const shapes = [...document.querySelectorAll('main svg[role="img"]')].slice(0, 20);
      return shapes
        .filter((shape) => {
          const parts = [...shape.querySelectorAll('rect, path, circle, line, polygon')];
          return parts.every((part) => {
            const { fill, stroke } = getComputedStyle(part);
            return [fill, stroke].every((color) => color === 'none' || color === canvas);
          });
        })
        .map((shape) => shape.getAttribute('aria-label') ?? shape.outerHTML.slice(0, 120));
    });
    expect(unseen).toEqual([]);
    expect((await page.screenshot()).length).toBeGreaterThan(5_000);
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('moves nothing for readers who want no motion', async () => {
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.className ?? '') : '')),
    );
    expect(moving).toEqual([]);
  });
});

describe('a service page on paper', () => {
  it('opens every "Why?", because nothing can be opened there', async () => {
    await watched.visit('/services/ssa-card-replace');
    const policies = page.getByText('What would change it', { exact: true });
    expect(await policies.count()).toBeGreaterThan(0);
    expect(await policies.first().isVisible()).toBe(false);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('main details:not([open])').count()).toBe(0);
    expect(await policies.first().isVisible()).toBe(true);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await policies.first().isVisible()).toBe(false);
  });
});

describe('lists on a laptop', () => {
  it.each([
    ['/services', 15],
    ['/gaps/list', 12],
  ])('%s shows at least %d rows before anything is scrolled', async (path, atLeast) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await watched.visit(path);
    const whole = await page
      .locator('main tbody tr')
      .evaluateAll((rows) => rows.filter((row) => row.getBoundingClientRect().bottom <= innerHeight).length);
    expect(whole).toBeGreaterThanOrEqual(atLeast);
  });
});
