import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { productOfRun } from './neo4j.ts';

/** A page of the running product that writes down whatever should never happen in it. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of scripts, of the console and of the content policy, and requests to other origins, in words. */
  readonly faults: string[];
  /** Opens an address of the product and waits until nothing is loading any more. */
  visit(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A window of a laptop, and the narrowest one that everything must fit into (WCAG 1.4.10). */
export const LAPTOP = { width: 1280, height: 800 } as const;
export const NARROW = { width: 320, height: 640 } as const;
/** What is left of a laptop's window at 400 % zoom. */
export const ZOOMED = { width: 320, height: 256 } as const;

/** Longest wait for a page, in milliseconds; a busy machine needs most of it. */
export const PATIENCE_MS = 20_000;

/** Opens the browser of the run. Close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { chromePath } = productOfRun();
  return chromium.launch({
    executablePath: chromePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}

/** Opens an empty tab with a profile of its own. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const { url } = productOfRun();
  const context = await browser.newContext({ viewport: LAPTOP, reducedMotion: 'reduce', ...options });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== url)
      faults.push(`request to ${request.url()}`);
  });
  return {
    page,
    faults,
    visit: async (path) => {
      await page.goto(`${url}${path}`);
      await settle(page);
    },
    close: () => context.close(),
  };
}

/** Waits until the page shows its heading and nothing in it is on its way. */
export async function settle(page: Page): Promise<void> {
  await page.waitForSelector('h1');
  await page.waitForFunction(
    () => document.querySelector('[aria-busy="true"], [data-slow], [data-testid="facet-room"]') === null,
    undefined,
    { timeout: PATIENCE_MS },
  );
}

/** What may come in place of an answer of the API. */
export type Outage = 'NO_ANSWER' | 'DATABASE_DOWN' | 'NOT_JSON';

/** From now on every question of the page to the API fails, until `endOutage`. */
export async function startOutage(page: Page, outage: Outage): Promise<void> {
  await page.route('**/graphql', (route) => {
    if (outage === 'NO_ANSWER') return route.abort('connectionrefused');
    if (outage === 'NOT_JSON')
      return route.fulfill({ status: 502, contentType: 'text/html', body: '<p>Bad gateway</p>' });
    const extensions = { code: 'DATABASE_DOWN', cure: 'Try again in a moment.' };
    const errors = [{ message: 'The database cannot be reached just now.', extensions }];
    return route.fulfill({
      status: 503,
      contentType: 'application/json',
      body: JSON.stringify({ data: null, errors }),
    });
  });
}

/** Answers come again. */
export async function endOutage(page: Page): Promise<void> {
  await page.unroute('**/graphql');
}

/** Answers of the API are held back until the returned function is called. */
export async function holdAnswers(page: Page): Promise<() => void> {
  let release = (): void => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/graphql', async (route) => {
    await released;
    await route.continue().catch(() => undefined);
  });
  return release;
}

/** Where the page is, without its origin. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

/** A count as pages write it, such as `1,234`, as a number. */
export function numberIn(text: string): number {
  const found = /\d[\d,]*/.exec(text);
  if (found === null) throw new Error(`There is no number in "${text}".`);
  return Number(found[0].replaceAll(',', ''));
}
