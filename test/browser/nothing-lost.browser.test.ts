import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { addressOf, endOutage, openBrowser, openPage, startOutage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import { draftsOf, formIsOpen, formIsSaved, REGISTRAR, signInByMouse } from '../support/registrar-page.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await watched.visit('/services/new');
  await signInByMouse(page);
  await formIsOpen(page);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices([], REGISTRAR);
});

const field = (path: string, on = page) => on.locator(`#field-${path.replaceAll('.', '-')}`);
const keeping = (kind: string, on = page) => on.locator(`[data-keeping="${kind}"]`).waitFor();

/** The cookie of the session as it was, and one that nobody knows in its place. */
async function endSession(): Promise<() => Promise<void>> {
  const context = page.context();
  const cookies = await context.cookies();
  const session = cookies.filter(({ name }) => name === 'fsi');
  expect(session).toHaveLength(1);
  await context.addCookies(session.map((cookie) => ({ ...cookie, value: 'x'.repeat(43) })));
  return () => context.addCookies(session);
}

describe('nothing typed is lost', () => {
  it('by a reload, a moment after the last key or later', async () => {
    await field('name').fill('Typed just before a reload');
    await page.reload();
    await formIsOpen(page);
    expect(await field('name').inputValue()).toBe('Typed just before a reload');
    await formIsSaved(page);
    await page.getByRole('link', { name: '2 Occasion' }).click();
    await field('occasions.0.text').fill('Lost a harvest');
    await formIsSaved(page);
    await page.reload();
    await field('occasions.0.text').waitFor();
    expect(await field('occasions.0.text').inputValue()).toBe('Lost a harvest');
  });

  it('by the back button, which goes from step to step', async () => {
    await field('name').fill('Went ahead and back');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await field('occasions.0.text').fill('Needs a loan');
    await page.getByRole('button', { name: /^Continue/ }).click();
    await field('offerings.0.text').waitFor();
    await page.goBack();
    expect(await field('occasions.0.text').inputValue()).toBe('Needs a loan');
    await page.goBack();
    expect(await field('name').inputValue()).toBe('Went ahead and back');
    await page.goForward();
    expect(await field('occasions.0.text').inputValue()).toBe('Needs a loan');
  });

  it('by going to another device', async () => {
    await field('name').fill('Begun on one device');
    await formIsSaved(page);
    const other = await openPage(browser);
    await other.visit(addressOf(page));
    await signInByMouse(other.page);
    await formIsOpen(other.page);
    expect(await field('name', other.page).inputValue()).toBe('Begun on one device');
    await other.close();
  });

  it('by a session that ends: the form stays, is kept in the browser, and is saved after signing in again', async () => {
    await field('name').fill('Typed before');
    await formIsSaved(page);
    const signInAgain = await endSession();
    await field('description').fill('Typed after the session had ended.');
    await keeping('NOT_SAVED');
    await page.getByRole('alert').filter({ hasText: 'Sign in again' }).first().waitFor();
    expect(await field('description').inputValue()).toBe('Typed after the session had ended.');
    expect(await barriersIn(page)).toEqual([]);
    await signInAgain();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await formIsSaved(page);
    const [draft] = (await draftsOf(page)).filter(({ title }) => title === 'Typed before');
    expect(draft?.body).toContain('Typed after the session had ended.');
  });

  it.each(['NO_ANSWER', 'DATABASE_DOWN', 'NOT_JSON'] as const)(
    'by a server that is away (%s): it is kept in the browser, and saved when the server is back',
    async (outage) => {
      await field('name').fill('Typed with the server');
      await formIsSaved(page);
      await startOutage(page, outage);
      await field('description').fill('Typed without the server.');
      await keeping('NOT_SAVED');
      await page.getByText('What you typed is kept in this browser').waitFor();
      expect(await barriersIn(page)).toEqual([]);
      await endOutage(page);
      await page.reload();
      await formIsOpen(page);
      expect(await field('description').inputValue()).toBe('Typed without the server.');
      await formIsSaved(page);
    },
  );

  it('by leaving the page: it is saved on the way, and asked about only where that fails', async () => {
    await field('name').fill('Left in a hurry');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Agencies' }).click();
    await page.waitForURL('**/units');
    expect((await draftsOf(page)).map(({ title }) => title)).toContain('Left in a hurry');

    await page.goBack();
    await formIsOpen(page);
    await startOutage(page, 'NO_ANSWER');
    await field('name').fill('Left without a server');
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Agencies' }).click();
    const held = page.getByRole('group', { name: 'The server does not have your last changes yet' });
    await held.waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await held.getByRole('button', { name: 'Stay on this page' }).click();
    expect(await field('name').inputValue()).toBe('Left without a server');
    await endOutage(page);
  });

  it('by a second tab: the one that saves later is told, and chooses', async () => {
    await field('name').fill('First');
    await formIsSaved(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await formIsOpen(second);
    const saved = second.waitForResponse(
      (answer) => answer.request().postData()?.includes('SaveDraft') === true,
    );
    await field('name', second).fill('Second tab');
    await saved;
    await field('name').fill('First tab again');
    await keeping('CONFLICT');
    const choice = page.getByRole('group', {
      name: 'This form was changed in another tab or on another device',
    });
    expect(await barriersIn(page)).toEqual([]);
    await choice.getByRole('button', { name: 'Show the other one' }).click();
    expect(await field('name').inputValue()).toBe('Second tab');
    await field('name').fill('Both of them');
    await formIsSaved(page);
  });
});
