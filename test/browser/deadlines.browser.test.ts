import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { NARROW, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { signInOnPage } from '../support/browser-people.ts';
import { productOfRun } from '../support/neo4j.ts';

let browser: Browser;
let agency: WatchedPage;
let omb: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  agency = await openPage(browser);
  omb = await openPage(browser);
  const { url } = productOfRun();
  await signInOnPage(agency.page, url, 'Dana Whitfield');
  await signInOnPage(omb.page, url, 'Avery Lindqvist');
});
afterAll(async () => {
  await browser?.close();
});

const block = (watched: WatchedPage) =>
  watched.page.getByRole('region', { name: 'When the inventory is due' });

describe('while the release date is unset both deadlines are not triggered, never overdue', () => {
  it('for a registrar beside what waits, with the own inventory alone', async () => {
    await agency.visit('/work');
    await block(agency).getByText('Show by agency').waitFor();
    const said = await block(agency).innerText();
    expect(said.match(/Not triggered/g)).toHaveLength(2);
    expect(said).toMatch(/M-23-22, section IV\.A\.6/);
    expect(said).not.toMatch(/overdue|passed|days ago/i);
    await block(agency).getByText('Show by agency').focus();
    await agency.page.keyboard.press('Enter');
    expect(await block(agency).getByRole('row').count()).toBe(2);
    expect(await block(agency).getByRole('rowheader').innerText()).toContain('USDA');
  });

  it('for OMB on the gap overview, with every agency; the public sees no inventory that is not public', async () => {
    await omb.visit('/gaps');
    await block(omb).getByText('Show by agency').waitFor();
    await block(omb).getByText('Show by agency').focus();
    await omb.page.keyboard.press('Enter');
    expect(await block(omb).getByRole('row').count()).toBeGreaterThan(20);
    const reader = await openPage(browser);
    await reader.visit('/gaps');
    expect(await block(reader).count()).toBe(0);
    await reader.close();
  });

  it('without barriers and without anything past the edge of a narrow screen', async () => {
    await agency.page.setViewportSize(NARROW);
    await agency.visit('/work');
    await block(agency).getByText('Show by agency').click();
    const { page } = agency;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    expect(await barriersIn(page)).toEqual([]);
    expect([...agency.faults, ...omb.faults]).toEqual([]);
  });
});
