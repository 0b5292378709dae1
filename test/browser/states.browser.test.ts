import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import {
  endOutage,
  holdAnswers,
  LAPTOP,
  NARROW,
  openBrowser,
  openPage,
  settle,
  startOutage,
} from '../support/browser.ts';
import type { Outage, WatchedPage } from '../support/browser.ts';
import { routes } from '../support/browser-routes.ts';

let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openPage(browser);
});
afterEach(async () => {
  await watched.page.unrouteAll({ behavior: 'ignoreErrors' });
  await watched.page.setViewportSize(LAPTOP);
});
afterAll(async () => {
  await browser?.close();
});

const asking = routes.filter(({ data }) => data).map(({ path }) => path);

describe.each(asking)('%s while the answer is on its way', (path) => {
  it('says what is loading, keeps its frame and has no barrier', async () => {
    const { page } = watched;
    const release = await holdAnswers(page);
    await page.goto(whole(path));
    const said = page
      .getByRole('main')
      .getByRole('status')
      .filter({ hasText: /^Loading .+…$/ });
    await said.first().waitFor();
    // The part of the script that holds the page may still be on its way; its heading comes with it.
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    release();
    await page.unrouteAll({ behavior: 'wait' });
    await settle(page);
    expect(await said.count()).toBe(0);
  });
});

/** Every page with an answer that cannot be read, and a few with outages after which the page asks again by itself first. */
const outages: readonly { path: string; outage: Outage }[] = [
  ...asking.map((path) => ({ path, outage: 'NOT_JSON' as const })),
  { path: '/', outage: 'NO_ANSWER' },
  { path: '/services', outage: 'DATABASE_DOWN' },
  { path: '/services/ssa-card-replace', outage: 'NO_ANSWER' },
  { path: '/gaps', outage: 'DATABASE_DOWN' },
];

describe.each(outages)('$path with $outage', ({ path, outage }) => {
  it('says what happened, is never blank and has no barrier', async () => {
    const { page } = watched;
    await startOutage(page, outage);
    await page.goto(whole(path));
    const notice = page.getByRole('main').getByRole('alert').first();
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/could not be reached|cannot be reached|cannot read/);
    expect((await page.getByRole('heading', { level: 1 }).innerText()).trim()).not.toBe('');
    expect(await page.getByRole('banner').isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').isVisible()).toBe(true);
    await page.setViewportSize(NARROW);
    expect(await barriersIn(page)).toEqual([]);
  });

  it('comes back with one press when the server does', async () => {
    const { page } = watched;
    await endOutage(page);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Try again' }).first().click();
    await settle(page);
    // Regions that failed on their own have a button of their own.
    for (let left = await main.getByRole('alert').count(); left > 0; left -= 1) {
      const again = main.getByRole('button', { name: 'Try again' }).first();
      if ((await again.count()) === 0) break;
      await again.click();
      await settle(page);
    }
    expect(await main.getByRole('alert').count()).toBe(0);
    expect((await main.innerText()).length).toBeGreaterThan(200);
  });
});

describe('a page whose server went away after it was read', () => {
  it('keeps what it shows, says so on the next question, and goes on when the server is back', async () => {
    const { page } = watched;
    await watched.visit('/services');
    await startOutage(page, 'NO_ANSWER');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('WORST_GAP');
    await page.getByRole('main').getByRole('alert').first().waitFor();
    await endOutage(page);
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await settle(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByRole('row').count()).toBeGreaterThan(20);
  });
});

/** The whole address of a page. */
function whole(path: string): string {
  return new URL(path, process.env['FSI_URL']).href;
}
