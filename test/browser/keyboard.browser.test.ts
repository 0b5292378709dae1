import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { addressOf, numberIn, openBrowser, openPage, PATIENCE_MS, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { routes } from '../support/browser-routes.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;

/** More presses than any reader should need. */
const MOST_TABS = 120;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
});

/** Presses Tab until the element has the focus, as a person without a pointer does. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${MOST_TABS} presses of ${key} do not reach ${String(target)}.`);
}

function tabBackTo(target: Locator): Promise<void> {
  return tabTo(target, 'Shift+Tab');
}

/** The count of a list, in the words that are said aloud when it changes. */
function announcedCount(): Locator {
  return page.getByRole('status').filter({ hasText: /^\d[\d,]* services?/ });
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Tabs to a link and presses Enter. */
async function follow(link: Locator): Promise<void> {
  await tabTo(link);
  await page.keyboard.press('Enter');
}

/** Waits for a page with this heading, which must have the focus. */
async function headingHasFocus(words: RegExp): Promise<void> {
  await page.getByRole('heading', { level: 1, name: words }).waitFor();
  await settle(page);
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1', undefined, {
    timeout: PATIENCE_MS,
  });
}

describe('without a pointer', () => {
  it('the list of services is reached and filtered, the count is announced, and a service is opened', async () => {
    await watched.visit('/');
    await follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Services' }));
    await headingHasFocus(/^Services$/);

    const box = page.getByRole('checkbox', { name: /^No digital way/ });
    await tabTo(box);
    const promised = numberIn((await box.locator('xpath=..').innerText()).replace('No digital way', ''));
    await page.keyboard.press('Space');
    await page.waitForURL(/gap=NO_DIGITAL/);
    await settle(page);
    expect(await hasFocus(box)).toBe(true);
    expect(numberIn(await announcedCount().innerText())).toBe(promised);

    await follow(page.getByRole('table').getByRole('rowheader').first().getByRole('link').first());
    await page.waitForURL(/\/services\/.+/);
    await headingHasFocus(/./);
  });

  it('a verdict opens to its rule, law and facts, and the unit behind the service is one link away', async () => {
    await watched.visit('/services/ssa-card-replace');
    const place = page.getByRole('list', { name: 'Place in the government' }).getByRole('link').last();
    const unit = (await place.innerText()).trim();
    const why = page.locator('summary', { hasText: 'Why?' }).first();
    await tabTo(why);
    await page.keyboard.press('Enter');
    const opened = page.locator('details[open]').filter({ has: why });
    expect(await opened.getByText('What would change it').isVisible()).toBe(true);
    expect(await opened.getByText('Law', { exact: true }).isVisible()).toBe(true);

    await tabBackTo(place);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/units\/unit-/);
    await headingHasFocus(new RegExp(unit));
  });

  it('a bar of the gap overview opens its rows, as many as it says, and the rows come as a file', async () => {
    await watched.visit('/definitions');
    await follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Gaps' }));
    await page.waitForURL(/\/gaps$/);
    await headingHasFocus(/./);

    const figure = page.getByRole('region').filter({ hasText: 'Where are the services that stop short?' });
    const bar = figure
      .getByRole('listitem')
      .filter({ hasText: /\d+ of \d+/ })
      .first();
    const counted = numberIn(/\d[\d,]* of /.exec(await bar.innerText())?.[0] ?? '');
    await follow(bar.getByRole('link'));
    await page.waitForURL(/\/gaps\/list\?/);
    await headingHasFocus(/./);
    await announcedCount().waitFor();
    expect(numberIn(await announcedCount().innerText())).toBe(counted);

    const csv = page.getByRole('main').getByRole('link', { name: /CSV/ }).first();
    await tabTo(csv);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    expect(watched.faults).toEqual([]);
  });

  it('the search box takes words on any page, and the results keep them', async () => {
    await watched.visit('/definitions');
    const box = page.getByRole('banner').getByRole('searchbox');
    await tabTo(box);
    await page.keyboard.type('SS-5');
    await page.keyboard.press('Enter');
    await headingHasFocus(/SS-5/);
    expect(addressOf(page)).toBe('/search?q=SS-5');
    expect(await box.inputValue()).toBe('SS-5');
    expect(await page.getByRole('main').getByRole('link', { name: /SS-5/ }).count()).toBeGreaterThan(0);
  });

  it('Back restores the list as it was, with its filter and its count', async () => {
    await watched.visit('/services?gap=NO_DIGITAL');
    const before = await announcedCount().innerText();
    const first = page.getByRole('table').getByRole('rowheader').first().getByRole('link').first();
    const name = await first.innerText();
    await follow(first);
    await page.waitForURL(/\/services\/.+/);
    await settle(page);
    await page.goBack();
    await page.waitForURL(/gap=NO_DIGITAL/);
    await settle(page);
    expect(await announcedCount().innerText()).toBe(before);
    expect(await page.getByRole('checkbox', { name: /^No digital way/ }).isChecked()).toBe(true);
    expect(await first.innerText()).toBe(name);
  });

  it('a filter in force can be taken away, and so can all of them', async () => {
    await watched.visit('/services?gap=NO_DIGITAL&type=BENEFITS');
    const inForce = page.getByRole('list', { name: 'Filters in force' });
    await tabTo(inForce.getByRole('button', { name: 'Remove Benefits' }));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('type='));
    await settle(page);
    await tabTo(inForce.getByRole('button', { name: 'Clear all' }));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('gap='));
    await settle(page);
    expect(await inForce.count()).toBe(0);
  });
});

describe.each(routes)('on $path', ({ path }) => {
  it('the first Tab offers to skip to the content, and the second press is in it', async () => {
    await watched.visit(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to main content' });
    expect(await hasFocus(skip)).toBe(true);
    expect(await skip.evaluate((link) => link.getBoundingClientRect().top >= 0)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main', undefined, {
      timeout: PATIENCE_MS,
    });
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => {
      const { activeElement } = document;
      return (
        activeElement !== document.body && document.querySelector('header')?.contains(activeElement) === false
      );
    });
    expect(inside).toBe(true);
  });
});
