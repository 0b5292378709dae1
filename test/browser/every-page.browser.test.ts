import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { NARROW, openBrowser, openPage, settle, ZOOMED } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { barriersIn } from '../support/axe.ts';
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

/** How far the page reaches past its window, in pixels. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const found = routes.map(({ path }) => path);
const titles = new Map<string, string>();
const descriptions = new Map<string, string>();

describe.each([...found, ...emptyRoutes, ...missingRoutes])('%s', (path) => {
  it('says what it is, that it is a demonstration, and claims no official standing', async () => {
    watched.faults.length = 0;
    await watched.visit(path);
    const { page } = watched;
    const title = await page.title();
    titles.set(path, title);
    expect(title.length).toBeGreaterThanOrEqual(20);
    expect(title).toMatch(/ \| Federal Services Index \(demo\)$/);

    const description = (await page.getAttribute('meta[name="description"]', 'content')) ?? '';
    descriptions.set(path, description);
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(160);

    const notice = page.getByRole('region', { name: 'Demonstration notice' });
    expect(await notice.innerText()).toBe('Demonstration. Not a U.S. government website. Sample data.');
    expect(await page.locator('.usa-banner').count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/official website/i);
    expect(await page.locator('h1').count()).toBe(1);
    const current = await page
      .locator('a[aria-current="page"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(current.filter((pathname) => pathname !== new URL(page.url()).pathname)).toEqual([]);
    expect((await page.locator('h1').innerText()).trim()).not.toBe('');
    expect(await page.getByRole('search').first().isVisible()).toBe(true);
    const footer = page.getByRole('contentinfo');
    expect(await footer.getByRole('link', { name: 'Contact', exact: true }).isVisible()).toBe(true);
  });

  it('stays quiet: one origin, no error in the console, nothing that the content policy refuses', () => {
    expect(watched.faults).toEqual([]);
  });

  it('fits into 320 pixels, at 400 % zoom too', async () => {
    const { page } = watched;
    await page.setViewportSize(NARROW);
    const narrow = await sidewaysScroll(page);
    await page.setViewportSize(ZOOMED);
    const zoomed = await sidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect({ narrow, zoomed }).toEqual({ narrow: 0, zoomed: 0 });
  });
});

describe('across all pages', () => {
  it('no two share a title or a description', () => {
    for (const words of [titles, descriptions]) {
      const known = found.map((path) => words.get(path));
      expect(known).toHaveLength(routes.length);
      expect(new Set(known).size).toBe(known.length);
    }
  });

  it('an address that leads nowhere says so and offers a way on', async () => {
    for (const path of missingRoutes) {
      await watched.visit(path);
      const main = watched.page.getByRole('main');
      expect(await main.getByRole('heading', { level: 1 }).innerText()).toMatch(/not found|no (such )?/i);
      expect(await main.getByRole('link').count()).toBeGreaterThan(0);
    }
  });

  it('the page of the API keeps to one origin and the content policy as well', async () => {
    watched.faults.length = 0;
    const answer = await watched.page.goto(new URL('/graphiql', watched.page.url()).href);
    await settle(watched.page);
    expect(answer?.status()).toBe(200);
    expect(watched.faults).toEqual([]);
  });

  it('the page of the API has no barriers but the one in the editor itself', async () => {
    await watched.page.goto(new URL('/graphiql', watched.page.url()).href);
    await settle(watched.page);
    await watched.page.locator('.graphiql-tab').first().waitFor();
    const barriers = await barriersIn(watched.page);
    // GraphiQL puts the buttons of a tab inside the element that has the role of the tab.
    expect(barriers.filter((barrier) => !/^nested-interactive: .*graphiql-tab/.test(barrier))).toEqual([]);
  });

  it('sends a content policy without inline scripts and without other origins', async () => {
    const answer = await watched.page.goto(new URL('/', watched.page.url()).href);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toMatch(/default-src '(?:self|none)'/);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
  });
});
