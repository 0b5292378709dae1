import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { demoPersonas } from '../../schema/vocabulary/demo-persona.ts';
import { accessRoleTerms } from '../../schema/vocabulary/access.ts';
import { barriersIn } from '../support/axe.ts';
import { addressOf, NARROW, openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';

let browser: Browser;
let watched: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  watched = await openPage(browser);
});
afterEach(async () => {
  await watched.close();
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
    if (focused === name) return;
  }
  throw new Error(`"${name}" cannot be reached with the Tab key.`);
}

/** Signs in as a persona by mouse, from the page that is open. */
async function signInAs(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('button', { name: `Account of ${name}` }).waitFor();
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('signing in', () => {
  it.each(demoPersonas)(
    'works by keyboard alone as $name, and comes back to the page',
    async ({ name, roles }) => {
      const { page } = watched;
      await watched.visit('/gaps/list?order=NAME');
      await tabTo(page, 'Sign in');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Who would you like to be?' }).waitFor();
      await tabTo(page, `Sign in as ${name}`);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: `Account of ${name}` }).waitFor();
      expect(addressOf(page)).toBe('/gaps/list?order=NAME');

      await tabTo(page, `Account of ${name}`);
      await page.keyboard.press('Enter');
      const banner = page.getByRole('banner');
      for (const role of roles)
        expect(await banner.getByText(accessRoleTerms[role].label).isVisible()).toBe(true);
      expect(await banner.getByRole('link', { name: 'My work' }).count()).toBe(roles.length === 0 ? 0 : 1);
      await page.keyboard.press('Escape');
      expect(await banner.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      await tabTo(page, 'Sign out');
      await page.keyboard.press('Enter');
      await banner.getByRole('link', { name: 'Sign in' }).waitFor();
      expect(addressOf(page)).toBe('/');
      expect(watched.faults).toEqual([]);
    },
  );

  it('says on every page that the person is made up', async () => {
    const { page } = watched;
    await watched.visit('/');
    await signInAs(page, 'Robin Castellan');
    for (const path of ['/', '/services', '/about', '/sign-in']) {
      await watched.visit(path);
      const notice = page.getByRole('region', { name: 'Demonstration notice' });
      await notice.getByText('Robin Castellan, who is made up').waitFor();
      expect(await notice.innerText()).toContain('Registrar, Nuclear Regulatory Commission');
    }
  });

  it('is closed by a click elsewhere, and folds behind the menu on small screens', async () => {
    const { page } = watched;
    await watched.visit('/about');
    await signInAs(page, 'Morgan Ellery');
    await page.getByRole('button', { name: 'Account of Morgan Ellery' }).click();
    const signOut = page.getByRole('button', { name: 'Sign out' });
    expect(await signOut.isVisible()).toBe(true);
    await page.getByRole('heading', { level: 1 }).click();
    expect(await signOut.isVisible()).toBe(false);
    await page.setViewportSize(NARROW);
    await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('button', { name: 'Account of Morgan Ellery' }).click();
    expect(await signOut.isVisible()).toBe(true);
    expect(await sideways(page)).toBe(0);
  });

  it.each(['UNAVAILABLE', 'REFUSED', 'STALE', 'DATABASE'])(
    'says in words what went wrong and keeps the way back: %s',
    async (problem) => {
      const { page } = watched;
      await watched.visit(`/sign-in?problem=${problem}&returnTo=/gaps`);
      expect(await page.getByRole('alert').innerText()).not.toBe('');
      const again = page.getByRole('link', { name: 'Try again' });
      expect(await again.getAttribute('href')).toBe('/auth/sign-in?returnTo=%2Fgaps');
      expect(await barriersIn(page)).toEqual([]);
    },
  );

  it('offers no way to another site that an address names', async () => {
    const { page } = watched;
    await watched.visit('/sign-in?returnTo=//evil.example');
    const links = await page.getByRole('main').getByRole('link').all();
    for (const link of links) expect(await link.getAttribute('href')).not.toContain('evil');
  });
});

describe('a sign-in that ends while a page is open', () => {
  it('keeps the page and what was typed, and goes on after signing in again in another tab', async () => {
    const { page } = watched;
    await watched.visit('/services');
    await signInAs(page, 'Avery Lindqvist');
    await page.getByRole('searchbox').first().fill('half a word');
    const session = await page.context().cookies();
    await page
      .context()
      .addCookies(
        session.filter(({ name }) => name === 'fsi').map((cookie) => ({ ...cookie, value: 'x'.repeat(43) })),
      );
    // Another tab of the same browser asks who is signed in; so does this one, when it is told to look.
    await page.evaluate(() => {
      const channel = new BroadcastChannel('federal-services-index sign-in');
      channel.postMessage('look');
      channel.close();
    });
    const notice = page.getByRole('alert', { name: 'Sign-in has ended' });
    await notice.waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('half a word');
    expect(await barriersIn(page)).toEqual([]);

    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      notice.getByRole('link', { name: 'Sign in again in a new tab' }).click(),
    ]);
    await tab.getByRole('button', { name: 'Sign in as Avery Lindqvist' }).click();
    await tab.getByRole('heading', { level: 1, name: 'You are signed in as Avery Lindqvist' }).waitFor();
    await notice.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Account of Avery Lindqvist' }).waitFor();
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('half a word');
  });

  it('can be left at that: reading goes on without', async () => {
    const { page } = watched;
    await page
      .context()
      .addCookies([{ name: 'fsi', value: 'x'.repeat(43), url: new URL(await startOf(page)).origin }]);
    await watched.visit('/services');
    await page.getByRole('alert', { name: 'Sign-in has ended' }).waitFor();
    await page.getByRole('button', { name: 'Go on without' }).click();
    await page.getByRole('alert', { name: 'Sign-in has ended' }).waitFor({ state: 'detached' });
    await watched.visit('/services');
    await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** Opens the product once, so that its address is known. */
async function startOf(page: Page): Promise<string> {
  await watched.visit('/about');
  return page.url();
}

describe('people and roles', () => {
  it('lets an administrator give a role and take it again, and says what was done', async () => {
    const { page } = watched;
    await watched.visit('/admin/people');
    await page.getByText('Only a person who is signed in can do this').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Sign in as Sam Ottaway' }).click();
    await page.getByRole('heading', { level: 1, name: 'People and roles' }).waitFor();
    await settle(page);
    const row = page.getByRole('row', { name: /Sam Ottaway/ });
    await row.getByText('Give Sam Ottaway a role').click();
    await row.getByRole('button', { name: 'Give the role' }).click();
    await row.getByText('Choose an agency from the list').waitFor();

    const box = row.getByRole('combobox', { name: 'Agency, with every unit below it' });
    await box.fill('Smithsonian');
    const choice = row.locator('datalist option').first();
    await choice.waitFor({ state: 'attached' });
    await box.fill((await choice.getAttribute('value')) ?? '');
    await row.getByRole('button', { name: 'Give the role' }).click();
    await page.getByRole('status').getByText('Sam Ottaway was given the role Registrar').waitFor();
    const take = row.getByRole('button', { name: /^Take Registrar, .*Smithsonian.* from Sam Ottaway$/ });
    await take.waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await sideways(page)).toBe(0);
    await take.click();
    await take.waitFor({ state: 'detached' });
    expect(watched.faults.filter((fault) => !/401|403/.test(fault))).toEqual([]);
  });

  it('tells everybody else that only administrators may', async () => {
    const { page } = watched;
    await watched.visit('/about');
    await signInAs(page, 'Jordan Pell');
    await watched.visit('/admin/people');
    await page.getByText('Your role does not let you do this').waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
  });
});
