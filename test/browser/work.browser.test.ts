import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import {
  addressOf,
  endOutage,
  NARROW,
  openBrowser,
  openPage,
  settle,
  startOutage,
} from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { askOnPage, registerOnPage, signInOnPage, stepOnPage } from '../support/browser-people.ts';
import type { OwnService } from '../support/browser-people.ts';
import { productOfRun } from '../support/neo4j.ts';

let browser: Browser;
let agency: WatchedPage;
let omb: WatchedPage;
let own: OwnService;
let turn = 0;

beforeAll(async () => {
  browser = await openBrowser();
  agency = await openPage(browser);
  omb = await openPage(browser);
  const { url } = productOfRun();
  await signInOnPage(agency.page, url, 'Dana Whitfield');
  await signInOnPage(omb.page, url, 'Avery Lindqvist');
});
beforeEach(async () => {
  turn += 1;
  await agency.visit('/about');
  own = await registerOnPage(agency.page, `Apply for a barn loan ${Date.now()} ${turn}`);
});
afterEach(async () => {
  // Put away, so that the seed stands as it was found.
  await endOutage(agency.page);
  await stepOnPage(agency.page, 'archiveService', own.id, 'Made by a test.');
});
afterAll(async () => {
  await browser?.close();
});

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until an element of this role and name has the focus. */
async function tabTo(page: Page, role: 'button' | 'link' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name, exact: typeof name === 'string' });
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${role} "${String(name)}" cannot be reached with the Tab key.`);
}

/** Opens a page at both widths: no barrier, nothing past the edge. */
async function holdsUp(watched: WatchedPage, path: string): Promise<void> {
  await watched.visit(path);
  expect(await barriersIn(watched.page)).toEqual([]);
  const wide = watched.page.viewportSize();
  await watched.page.setViewportSize(NARROW);
  expect(await sideways(watched.page)).toBe(0);
  if (wide !== null) await watched.page.setViewportSize(wide);
}

describe('what waits for a person', () => {
  it('opens the first page of a registrar, each kind a link to the list that is counted', async () => {
    const { page } = agency;
    await holdsUp(agency, '/');
    await page.getByRole('heading', { level: 1, name: 'What waits for you' }).waitFor();
    const drafts = page.getByRole('list', { name: 'What waits for you' }).getByRole('listitem');
    const row = drafts.filter({ has: page.getByRole('link', { name: 'Drafts', exact: true }) });
    const count = Number((await row.innerText()).split('\n')[0]);
    await tabTo(page, 'link', 'Drafts');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My services' }).waitFor();
    await settle(page);
    expect(addressOf(page)).toBe('/work/services?status=DRAFT');
    expect(await page.getByRole('status').first().innerText()).toMatch(new RegExp(`^${count} service`));
    await page.getByRole('link', { name: own.name }).waitFor();
    expect(await page.getByText('Your units have no services').count()).toBe(0);
  });

  it('is asked for by its own address too, and says to others to sign in', async () => {
    await holdsUp(agency, '/work');
    const stranger = await openPage(browser);
    for (const path of ['/work', '/work/services', '/work/reviews', '/work/rationales', '/work/transfers']) {
      await stranger.visit(path);
      await stranger.page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
    }
    expect(await barriersIn(stranger.page)).toEqual([]);
    await stranger.close();
  });
});

describe('my services', () => {
  it('are narrowed by one Apply, say how many there are, and keep the conditions in the address', async () => {
    const { page } = agency;
    await holdsUp(agency, '/work/services');
    await page.getByRole('combobox', { name: 'Status', exact: true }).selectOption({ label: 'Draft' });
    await tabTo(page, 'button', 'Apply');
    await page.keyboard.press('Enter');
    await page.waitForURL(/status=DRAFT/);
    await settle(page);
    await page.getByRole('link', { name: own.name }).waitFor();
    await page.reload();
    await settle(page);
    expect(await page.getByRole('combobox', { name: 'Status', exact: true }).inputValue()).toBe('DRAFT');
    await agency.visit('/work/services?status=ARCHIVED&gap=NO_CHANNEL');
    await page.getByText('None of your services meets these conditions.').waitFor();
    expect(await barriersIn(page)).toEqual([]);
  });
});

describe('a service from draft to decision', () => {
  it('is submitted, returned with a comment and told in the history, by keyboard alone', async () => {
    const { page } = agency;
    await agency.visit(`/services/${own.id}`);
    await page.getByRole('region', { name: 'Where this record stands' }).getByText('Draft.').waitFor();
    await tabTo(page, 'button', 'Submit the service to OMB');
    await page.keyboard.press('Enter');
    await tabTo(page, 'textbox', /^Comment/);
    await page.keyboard.type('Please look at the phone line.');
    expect(await barriersIn(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('The service is submitted. OMB decides next.').waitFor();

    await holdsUp(omb, '/work/reviews');
    await omb.page.getByRole('link', { name: own.name }).click();
    await omb.page.getByRole('heading', { level: 1, name: own.name }).waitFor();
    await settle(omb.page);
    await omb.page.getByText('Please look at the phone line.').first().waitFor();
    await tabTo(omb.page, 'button', 'Return for changes');
    await omb.page.keyboard.press('Enter');
    await omb.page.getByText('Write what has to change').waitFor();
    expect(await omb.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await omb.page.keyboard.type('Say how long it takes.');
    await tabTo(omb.page, 'button', 'Return for changes');
    await omb.page.keyboard.press('Enter');
    await omb.page.getByText('You returned the record with your comment.').waitFor();
    expect(await omb.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'What came of it',
    );
    expect(await barriersIn(omb.page)).toEqual([]);

    await holdsUp(agency, `/services/${own.id}/history`);
    const changes = page.getByRole('list', { name: 'Changes, newest first' }).getByRole('heading');
    expect(await changes.allInnerTexts()).toEqual([
      'Returned by Avery Lindqvist',
      'Submitted by Dana Whitfield',
      'Recorded by Dana Whitfield',
    ]);
    const status = page.getByRole('listitem').filter({ hasText: 'Returned by' }).first();
    expect(await status.locator('del').first().innerText()).toContain('\u2212');
    expect(await status.locator('ins').first().innerText()).toContain('+');
    expect([...agency.faults, ...omb.faults]).toEqual([]);
  });

  it('keeps the comment when the server is away, across a reload, and when somebody decided first', async () => {
    await stepOnPage(agency.page, 'submitService', own.id, null);
    const { page } = omb;
    await omb.visit(`/work/reviews/${own.id}`);
    const comment = page.getByLabel('Comment to the agency');
    await comment.fill('A long thought that took a while.');
    await startOutage(page, 'NO_ANSWER');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('The server could not be reached').waitFor();
    expect(await comment.inputValue()).toBe('A long thought that took a while.');
    await endOutage(page);
    await page.reload();
    await settle(page);
    expect(await comment.inputValue()).toBe('A long thought that took a while.');

    // Taken back by the agency and handed in again while the page was open: the version that was read is stale.
    await stepOnPage(agency.page, 'returnService', own.id, null);
    await stepOnPage(agency.page, 'submitService', own.id, null);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText(/^Dana Whitfield changed this first/).waitFor();
    expect(await comment.inputValue()).toBe('A long thought that took a while.');
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('You approved the record.').waitFor();
    omb.faults.length = 0;
  });

  it('is set back to an earlier state only after asking once more', async () => {
    const { page } = agency;
    await askOnPage(
      page,
      `mutation Change($id: ID!, $input: ServiceInput!) {
         updateService(id: $id, version: 1, input: $input) { problems { message } }
       }`,
      {
        id: own.id,
        input: { description: 'Lends money to farmers, for a barn and for nothing else at all.' },
      },
    );
    await agency.visit(`/services/${own.id}/history`);
    await page
      .getByRole('button', { name: /^Restore the facts/ })
      .last()
      .click();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await page
      .getByRole('button', { name: /^Restore the facts/ })
      .last()
      .click();
    expect(await barriersIn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Yes, restore' }).click();
    await page.getByText(/^The facts are again as they were after/).waitFor();
    await page.getByRole('heading', { name: 'Restored by Dana Whitfield' }).waitFor();
  });
});

describe('the queue of rationales', () => {
  it('is walked with Up and Down, and Enter opens', async () => {
    const { page } = omb;
    await holdsUp(omb, '/work/rationales');
    const links = page.getByRole('list', { name: 'Queue of rationales' }).getByRole('link');
    const second = await links.nth(1).innerText();
    await links.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 2, name: second }).waitFor();
    await settle(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('open-rationale');
    await page.getByRole('button', { name: 'Return', exact: true }).click();
    await page.getByText('Write what has to change').waitFor();
    expect(await barriersIn(page)).toEqual([]);
  });
});
