import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { addressOf, LAPTOP, NARROW, openBrowser, openPage, settle, ZOOMED } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  cameraOfMap,
  focusedStep,
  hasAlarmColor,
  mapCounts,
  openMap,
  sidewaysScroll,
  stepsOfTable,
} from '../support/journey-map-page.ts';

const path = '/journeys/journey-having-a-child';

let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
});

describe('the map of a journey', () => {
  it('has a button over every step it draws, and as many lines as the table has hand-offs', async () => {
    await openMap(watched, path);
    const { nodes, edges, proxies } = await mapCounts(page);
    expect(proxies.length).toBeGreaterThan(20);
    expect([...proxies].sort()).toEqual([...nodes].sort());
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    const rows = await stepsOfTable(page, 'Steps');
    expect([...rows].sort()).toEqual([...nodes].sort());
    expect([...(await stepsOfTable(page, 'Hand-offs'))].sort()).toEqual([...edges].sort());
  });

  it('says of every step what it is, where it stands, who answers for it, and whether it is digital', async () => {
    await openMap(watched, path);
    const names = await page
      .locator('[data-node]')
      .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
    for (const name of names) {
      expect(name).toMatch(/^(Step|Program of a partner|Placeholder): /);
      expect(name).toMatch(/Stage \d of 5: /);
      expect(name).toMatch(/(\d+ links?|No links)\.$/);
    }
    expect(new Set(names).size).toBeGreaterThan(20);
  });

  it('is walked by keys alone: stages, lanes, details, links, and out again', async () => {
    await openMap(watched, path);
    await page.locator('[data-node][tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const first = await focusedStep(page);
    await page.keyboard.press('ArrowRight');
    expect(await focusedStep(page)).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('End');
    const last = await focusedStep(page);
    expect(last).not.toBe(first);
    expect(await page.locator(`[data-node="${last}"]`).evaluate(isInSight)).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await focusedStep(page)).toBe(last);

    await page.keyboard.press('Enter');
    const details = page.locator('#details');
    await details.waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'details');
    await page.keyboard.press('Escape');
    expect(await focusedStep(page)).toBe(last);
    expect(addressOf(page)).toContain('selected=');
    await page.keyboard.press('[');
    await page.waitForFunction(() => document.activeElement?.id === 'links-to-here');
    await page.keyboard.press('Escape');
    await page.keyboard.press(']');
    await page.waitForFunction(() => document.activeElement?.id === 'links-from-here');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keyboard');
  });

  it('is one stop for Tab', async () => {
    await openMap(watched, path);
    await page.locator('[data-node][tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focusedStep(page)).toBe('');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedStep(page)).not.toBe('');
    expect(await page.locator('[data-node][tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Map');
  });

  it('selects with Space and zooms with + - 0, and keeps its buttons on its cards', async () => {
    await openMap(watched, path);
    await page.locator('[data-node][tabindex="0"]').focus();
    const step = await focusedStep(page);
    await page.keyboard.press('Space');
    await page.waitForURL(/selected=/);
    expect(await page.locator(`[data-node="${step}"]`).getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Space');
    await page.waitForFunction(() => !location.search.includes('selected='));
    const before = await cameraOfMap(page);
    await page.keyboard.press('+');
    expect((await cameraOfMap(page)).zoom).toBeGreaterThan(before.zoom);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    expect((await cameraOfMap(page)).zoom).toBeLessThan(before.zoom);
    // Buttons follow with the next picture, which a busy machine draws a little later.
    await page.evaluate(
      () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))),
    );
    expect((await mapCounts(page)).farthest).toBeLessThan(1);
  });

  it('finds a step with the slash, and goes on to the next one', async () => {
    await openMap(watched, path);
    await page.locator('[data-node][tabindex="0"]').focus();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-step');
    await page.keyboard.type('medicaid');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+ matches?$/ })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-node') === true);
    const first = await focusedStep(page);
    await page.keyboard.press('/');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (id) =>
        document.activeElement?.getAttribute('data-node') !== id &&
        document.activeElement?.id !== 'find-step',
      first,
    );
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /medicaid/i,
    );
  });

  it('filters by the legend with the count that it promises, and says how many are left out', async () => {
    await openMap(watched, path);
    const entry = page.getByRole('list', { name: 'Kinds of step' }).getByRole('button').first();
    const promised = Number(/(\d+)$/.exec((await entry.innerText()).trim())?.[1]);
    await entry.click();
    await page
      .getByText(new RegExp(`^${promised} of \\d+ steps match; \\d+ are faded\\.`))
      .first()
      .waitFor();
    expect((await mapCounts(page)).proxies.length).toBeGreaterThan(promised);
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    expect(await stepsOfTable(page, 'Steps')).toHaveLength(promised);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect((await stepsOfTable(page, 'Steps')).length).toBeGreaterThan(promised);
  });

  it('shows other rows on demand: roles, and the three lines of the blueprint', async () => {
    await openMap(watched, path);
    await page.getByLabel('Rows').selectOption('role');
    await page.waitForURL(/lanes=role/);
    await page.getByLabel('Rows').selectOption('blueprint');
    await page.waitForURL(/blueprint=1/);
    for (const line of ['Line of interaction', 'Line of visibility', 'Line of internal interaction'])
      expect(await page.getByText(line, { exact: true }).count()).toBe(1);
  });

  it('leads to the first break of the best digital path, and shows the path', async () => {
    await openMap(watched, '/journeys/journey-having-a-child-abroad');
    await page.getByRole('link', { name: /^First break: / }).click();
    await page.locator('#details').waitFor();
    await page.getByRole('link', { name: 'Show the path' }).click();
    await page.waitForURL(/path=1/);
    await page.getByRole('link', { name: 'Show all steps again' }).waitFor();
  });
});

describe('a copied link', () => {
  it('opens the same rows, filters, selection and view in a fresh profile', async () => {
    await openMap(watched, path);
    await page.getByLabel('Rows').selectOption('role');
    await page.getByRole('list', { name: 'Kinds of step' }).getByRole('button').first().click();
    await page.locator('[data-node][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await page.keyboard.press('+');
    await page.keyboard.press('Space');
    await page.waitForURL(/(?=.*at=)(?=.*selected=)/);
    await page.waitForTimeout(400);
    const address = addressOf(page);
    const before = { camera: await cameraOfMap(page), counts: await mapCounts(page) };

    const other = await openPage(browser);
    await openMap(other, address);
    const camera = await cameraOfMap(other.page);
    expect(Math.abs(camera.x - before.camera.x)).toBeLessThanOrEqual(1);
    expect(Math.abs(camera.y - before.camera.y)).toBeLessThanOrEqual(1);
    expect(camera.zoom).toBeCloseTo(before.camera.zoom, 2);
    expect((await mapCounts(other.page)).proxies).toEqual(before.counts.proxies);
    expect(await other.page.getByLabel('Rows').inputValue()).toBe('role');
    expect(await other.page.locator('[data-node][aria-pressed="true"]').count()).toBe(1);
    expect(await other.page.locator('[aria-label="Kinds of step"] [aria-pressed="true"]').count()).toBe(1);
    await other.close();
  });
});

const states: readonly (readonly [words: string, search: string])[] = [
  ['the map', ''],
  ['roles', '?lanes=role'],
  ['the blueprint', '?blueprint=1'],
  ['the best digital path', '?path=1'],
  ['a filter', '?only=NOT_DIGITAL'],
  ['a filter that nothing matches', '?only=MOMENT&view=table'],
  ['the table', '?view=table'],
  ['the list', '?view=list'],
];

describe.each(states)('%s', (_words, search) => {
  it('has no barrier, alone and beside details', async () => {
    await watched.visit(`${path}${search}`);
    await ready(page);
    expect(await barriersIn(page)).toEqual([]);
    const step = page.locator('[data-node], tbody [data-step], li [data-step]').first();
    if ((await step.count()) === 0) return;
    const id = (await step.getAttribute('data-node')) ?? (await step.getAttribute('data-step')) ?? '';
    await watched.visit(`${path}${search === '' ? '?' : `${search}&`}selected=${encodeURIComponent(id)}`);
    await ready(page);
    await page.locator('#details').waitFor();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await barriersIn(page)).toEqual([]);
  });
});

describe('a small screen', () => {
  it('shows the list first, and neither list, table nor map reach past it', async () => {
    await page.setViewportSize(NARROW);
    await watched.visit(path);
    expect(await page.getByRole('button', { name: 'List', exact: true }).getAttribute('aria-pressed')).toBe(
      'true',
    );
    for (const view of ['', '?view=table', '?view=map', '?view=map&blueprint=1']) {
      await page.setViewportSize(NARROW);
      await watched.visit(`${path}${view}`);
      const narrow = await sidewaysScroll(page);
      await page.setViewportSize(ZOOMED);
      expect({ view, narrow, zoomed: await sidewaysScroll(page) }).toEqual({ view, narrow: 0, zoomed: 0 });
    }
    await page.setViewportSize(LAPTOP);
  });
});

describe('settings of the reader', () => {
  it('forced colors reach the canvas, also when they change while it is open', async () => {
    await openMap(watched, path);
    expect(await hasAlarmColor(page)).toBe(true);
    await page.emulateMedia({ forcedColors: 'active' });
    await page.waitForTimeout(500);
    expect(await hasAlarmColor(page)).toBe(false);
    await page.emulateMedia({ forcedColors: 'none' });
    await page.waitForTimeout(500);
    expect(await hasAlarmColor(page)).toBe(true);
  });

  it('nothing moves by itself', async () => {
    await openMap(watched, path);
    await page.getByRole('button', { name: 'Whole map' }).click();
    const moving = await page.evaluate(() => document.getAnimations().length);
    const at = await cameraOfMap(page);
    await page.waitForTimeout(200);
    expect({ moving, at: await cameraOfMap(page) }).toEqual({ moving: 0, at });
  });
});

describe('where the part that draws maps does not arrive', () => {
  it('says so, shows the table, and draws the map on the next try', async () => {
    await page.route('**/assets/JourneyGraph-*.js', (route) => route.abort('connectionrefused'));
    await watched.visit(path);
    await page.getByRole('alert').filter({ hasText: 'The map could not be loaded.' }).waitFor();
    expect((await stepsOfTable(page, 'Steps')).length).toBeGreaterThan(20);
    expect(await barriersIn(page)).toEqual([]);
    await page.unroute('**/assets/JourneyGraph-*.js');
    watched.faults.length = 0;
    await page.getByRole('button', { name: 'Try again' }).click();
    await ready(page);
    expect((await mapCounts(page)).proxies.length).toBeGreaterThan(20);
  });
});

/** Waits for the map where there is one. */
async function ready(of: Page): Promise<void> {
  await settle(of);
  await of.waitForFunction(
    () =>
      document.querySelector('[aria-label="Map"][role="region"]') === null ||
      document.querySelector('[data-node]') !== null,
  );
}

function isInSight(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const frame = element.closest('[role="region"]')?.getBoundingClientRect();
  if (frame === undefined) return false;
  return left >= frame.left && top >= frame.top && right <= frame.right + 1 && bottom <= frame.bottom + 1;
}
