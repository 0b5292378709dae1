import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { registerOnPage, signInOnPage, stepOnPage } from '../support/browser-people.ts';
import type { OwnService } from '../support/browser-people.ts';
import { forgetServices } from '../support/forget-services.ts';
import { expectToHoldUp } from '../support/holds-up.ts';
import { productOfRun } from '../support/neo4j.ts';
import { formIsOpen, hasFocus, Keys, REGISTRAR } from '../support/registrar-page.ts';

/** Walks by keys take long on a busy machine. */
const WALK_MS = 180_000;
const OLD = 'Lends money to farmers whose barn was damaged by a storm, so that it can be built again.';
const NEW = 'Lends money to farmers whose barn or silo was damaged by a storm.';

let browser: Browser;
let agency: WatchedPage;
let omb: WatchedPage;
/** Somebody who never signed in. */
let stranger: WatchedPage;
let own: OwnService;
const registered: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  [agency, omb, stranger] = [await openPage(browser), await openPage(browser), await openPage(browser)];
  const { url } = productOfRun();
  await signInOnPage(agency.page, url, REGISTRAR);
  await signInOnPage(omb.page, url, 'Avery Lindqvist');
  own = await registerOnPage(agency.page, `Apply for a silo loan ${Date.now()}`);
  registered.push(own.id);
  await stepOnPage(agency.page, 'submitService', own.id, null);
  await stepOnPage(omb.page, 'approveService', own.id, null);
  await stepOnPage(agency.page, 'publishService', own.id, null);
});
afterEach(async () => {
  for (const one of [agency, omb, stranger]) await one.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices(registered);
});

const main = ({ page }: WatchedPage) => page.getByRole('main');
const button = (one: WatchedPage, name: string) => main(one).getByRole('button', { name, exact: true });
const link = (one: WatchedPage, name: string) => main(one).getByRole('link', { name, exact: true });
const outcome = ({ page }: WatchedPage) => page.getByRole('group', { name: 'What came of it' });
/** The step itself, not the button that opens it. */
const step = (one: WatchedPage, name: string) =>
  main(one).locator('form').getByRole('button', { name, exact: true });

/** What the public reads of the service at its address. */
async function publicWords(): Promise<string> {
  await stranger.visit(`/services/${own.id}`);
  return main(stranger).innerText();
}

/** Opens a step of the page of the service and takes it, by keys. */
async function takeByKeys(one: WatchedPage, keys: Keys, words: string, done: string): Promise<void> {
  await keys.tabToAndPress(button(one, words), 'Enter');
  await keys.tabToAndPress(step(one, words), 'Enter');
  await outcome(one).getByText(done).waitFor();
  expect(await hasFocus(outcome(one))).toBe(true);
}

describe('a change of a published service, by keys alone', () => {
  it(
    'is not read by the public before OMB approved it and it was published, and all of it is then',
    async () => {
      const keys = new Keys(agency.page);
      await agency.visit(`/services/${own.id}`);
      await keys.tabToAndPress(link(agency, 'Change it'), 'Enter');
      await formIsOpen(agency.page);
      await main(agency)
        .getByText('The public keeps reading the published record until OMB approves your change.')
        .waitFor();
      await keys.tabTo(agency.page.locator('#field-description'));
      await keys.press('Control+A');
      await keys.type(NEW);
      await keys.tabTo(button(agency, 'Save the change'), 400);
      await keys.press('Enter');
      await agency.page.waitForURL(`**/services/${own.id}`);
      await agency.page.getByRole('status').filter({ hasText: 'not submitted yet' }).waitFor();
      await settle(agency.page);
      expect(await publicWords()).toContain(OLD);

      await main(agency).getByText('What the change would change').waitFor();
      await expectToHoldUp(agency.page);
      await takeByKeys(
        agency,
        keys,
        'Submit the change to OMB',
        'The change is submitted. OMB decides next.',
      );
      await expectToHoldUp(agency.page);
      expect(await publicWords()).toContain(OLD);

      const theirs = new Keys(omb.page);
      await omb.visit('/work/reviews');
      await theirs.tabToAndPress(link(omb, own.name), 'Enter');
      await omb.page.getByRole('heading', { level: 1, name: own.name }).waitFor();
      await settle(omb.page);
      await main(omb).locator('ins', { hasText: 'or silo' }).first().waitFor();
      await main(omb).locator('del', { hasText: 'so that it can be built again' }).first().waitFor();
      await expectToHoldUp(omb.page);
      await theirs.tabToAndPress(button(omb, 'Approve'), 'Enter');
      await outcome(omb).getByText('You approved the change.').waitFor();
      await expectToHoldUp(omb.page);
      expect(await publicWords()).toContain(OLD);

      await agency.visit(`/services/${own.id}`);
      await takeByKeys(agency, keys, 'Publish the change', 'The change is public.');
      await settle(agency.page);
      await expectToHoldUp(agency.page);
      const words = await publicWords();
      expect(words).toContain(NEW);
      expect(words).not.toContain(OLD);
      expect([...agency.faults, ...omb.faults, ...stranger.faults]).toEqual([]);
    },
    WALK_MS,
  );
});

describe('the end of a service, by keys alone', () => {
  it(
    'is said on its page with the reason, and takes it out of what the public reads',
    async () => {
      const keys = new Keys(agency.page);
      await agency.visit(`/services/${own.id}`);
      await keys.tabToAndPress(button(agency, 'Archive'), 'Enter');
      const why = agency.page.getByRole('textbox', { name: 'Why?' });
      await keys.tabToAndPress(step(agency, 'Archive'), 'Enter');
      await main(agency).getByText('Write what has to change, or why').waitFor();
      expect(await hasFocus(why)).toBe(true);
      await expectToHoldUp(agency.page);
      expect(await publicWords()).toContain(OLD);

      await keys.tabToAndType(why, 'The program ended in October.');
      await keys.tabToAndPress(step(agency, 'Archive'), 'Enter');
      await outcome(agency).getByText('The service is archived.').waitFor();
      expect(await hasFocus(outcome(agency))).toBe(true);
      await settle(agency.page);
      await main(agency).getByText('The program ended in October.').first().waitFor();
      expect(await link(agency, 'Change it').count()).toBe(0);
      await expectToHoldUp(agency.page);

      expect(await publicWords()).toContain('No service under this address');
      await stranger.visit(`/services?text=${encodeURIComponent(own.name)}`);
      expect(await main(stranger).getByRole('link', { name: own.name }).count()).toBe(0);
      await agency.visit(`/services/${own.id}/history`);
      await main(agency)
        .getByRole('heading', { name: `Archived by ${REGISTRAR}` })
        .waitFor();
      await main(agency).getByText('The program ended in October.').first().waitFor();
      expect([...agency.faults, ...omb.faults]).toEqual([]);
    },
    WALK_MS,
  );
});
