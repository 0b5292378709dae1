import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { askOnPage, registerOnPage, signInOnPage } from '../support/browser-people.ts';
import type { OwnService } from '../support/browser-people.ts';
import { forgetServices } from '../support/forget-services.ts';
import { expectToHoldUp } from '../support/holds-up.ts';
import { productOfRun } from '../support/neo4j.ts';
import { hasFocus, Keys, REGISTRAR } from '../support/registrar-page.ts';

const TAKER = 'Robin Castellan';
const UNIT = 'Nuclear Regulatory Commission';
/** Walks by keys take long on a busy machine. */
const WALK_MS = 180_000;

let browser: Browser;
let giver: WatchedPage;
let taker: WatchedPage;
let giving: Keys;
let taking: Keys;
let own: OwnService;
const registered: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  [giver, taker] = [await openPage(browser), await openPage(browser)];
  [giving, taking] = [new Keys(giver.page), new Keys(taker.page)];
  const { url } = productOfRun();
  await signInOnPage(giver.page, url, REGISTRAR);
  await signInOnPage(taker.page, url, TAKER);
  own = await registerOnPage(giver.page, `Apply for a reactor visit ${Date.now()}`);
  registered.push(own.id);
});
afterEach(async () => {
  for (const one of [giver, taker]) await one.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices(registered);
});

const main = ({ page }: WatchedPage) => page.getByRole('main');
const button = (one: WatchedPage, name: string) => main(one).getByRole('button', { name, exact: true });
const outcome = ({ page }: WatchedPage) => page.getByRole('group', { name: 'What came of it' });
const offered = () => main(taker).getByRole('heading', { level: 2, name: own.name });
const comment = (one: WatchedPage) => main(one).getByRole('textbox', { name: 'Comment', exact: true });

/** Who answers for the service, as its reader sees it. */
async function leadUnit({ page }: WatchedPage): Promise<string> {
  const { service } = await askOnPage<{ service: { responsibleUnit: { name: string } } }>(
    page,
    'query Lead($id: ID!) { service(id: $id) { responsibleUnit { name } } }',
    { id: own.id },
  );
  return service.responsibleUnit.name;
}

/** Offers the service to the other unit from its page. */
async function offerByKeys(why: string): Promise<void> {
  await giver.visit(`/services/${own.id}`);
  await giving.tabToAndPress(main(giver).locator('summary', { hasText: 'Hand it to another unit' }), 'Enter');
  const unit = main(giver).getByRole('combobox', { name: 'Unit that takes it over' });
  await giving.tabToAndPress(button(giver, 'Offer it'), 'Enter');
  await main(giver).getByText('Choose a unit from the list').waitFor();
  expect(await hasFocus(unit)).toBe(true);
  await giving.type(UNIT);
  await main(giver).locator(`datalist option[value^="${UNIT} ("]`).waitFor({ state: 'attached' });
  await expectToHoldUp(giver.page);
  await giving.tabToAndType(main(giver).getByRole('textbox', { name: /^Why, if you want/ }), why);
  await giving.tabToAndPress(button(giver, 'Offer it'), 'Enter');
  await outcome(giver).getByText(`Offered to ${UNIT}. Nothing changes until it is accepted there.`).waitFor();
  expect(await hasFocus(outcome(giver))).toBe(true);
  await settle(giver.page);
  await expectToHoldUp(giver.page);
}

/** What the history of the service says of its last change. */
async function lastChange(one: WatchedPage): Promise<string> {
  await one.visit(`/services/${own.id}/history`);
  const changes = one.page.getByRole('list', { name: 'Changes, newest first' }).getByRole('listitem');
  return changes.first().innerText();
}

describe('a service that one unit hands to another, by keys alone', () => {
  it(
    'is the other one\u2019s from the moment it is accepted, and not before',
    async () => {
      await offerByKeys('Visits are given by you since July.');
      expect(await leadUnit(giver)).toBe('Department of Agriculture');

      await taker.visit('/work');
      await taking.tabToAndPress(main(taker).getByRole('link', { name: /offered/i }), 'Enter');
      await offered().waitFor();
      await settle(taker.page);
      await main(taker).getByText('Visits are given by you since July.').waitFor();
      // Nobody is led to a page that they may not read yet.
      await main(taker).getByText('you can read it once you have accepted it').waitFor();
      expect(await offered().getByRole('link').count()).toBe(0);
      await expectToHoldUp(taker.page);
      await taking.tabToAndPress(button(taker, 'Accept'), 'Enter');
      await outcome(taker).getByText(`${UNIT} is now responsible for ${own.name}.`).waitFor();
      expect(await hasFocus(outcome(taker))).toBe(true);
      await offered().waitFor({ state: 'detached' });
      await expectToHoldUp(taker.page);
      expect(await leadUnit(taker)).toBe(UNIT);

      await taker.visit(`/services/${own.id}`);
      await main(taker).getByRole('link', { name: 'Change it' }).waitFor();
      expect(await lastChange(taker)).toContain(`Transferred by ${TAKER}`);
      await giver.visit(`/services/${own.id}`);
      await giver.page.getByRole('heading', { level: 1, name: 'No service under this address' }).waitFor();
      expect([...giver.faults, ...taker.faults]).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'stays where it is when it is declined, which takes a reason that the first unit reads',
    async () => {
      await offerByKeys('Is it yours?');
      await taker.visit('/work/transfers');
      await taking.tabToAndPress(button(taker, 'Decline'), 'Enter');
      await main(taker).getByText('Write what has to change, or why').waitFor();
      expect(await hasFocus(comment(taker))).toBe(true);
      await expectToHoldUp(taker.page);
      await taking.type('Visits are given by the power plants.');
      await taking.tabToAndPress(button(taker, 'Decline'), 'Enter');
      await outcome(taker).getByText('The offer is declined.').waitFor();
      expect(await hasFocus(outcome(taker))).toBe(true);
      await expectToHoldUp(taker.page);

      expect(await leadUnit(giver)).toBe('Department of Agriculture');
      expect(await lastChange(giver)).toContain('Visits are given by the power plants.');
      await giver.visit(`/services/${own.id}`);
      await main(giver).locator('summary', { hasText: 'Hand it to another unit' }).waitFor();
      expect([...giver.faults, ...taker.faults]).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'is no longer to be answered once the offer was taken back',
    async () => {
      await offerByKeys('Is it yours?');
      await taker.visit('/work/transfers');
      await offered().waitFor();
      await giving.tabToAndPress(button(giver, 'Take the offer back'), 'Enter');
      await outcome(giver).getByText('The offer is taken back.').waitFor();
      expect(await hasFocus(outcome(giver))).toBe(true);
      await settle(giver.page);
      await expectToHoldUp(giver.page);

      // The page of the other unit is older than that: it is told, offers it no longer, and nothing is transferred.
      await taking.tabToAndPress(button(taker, 'Accept'), 'Enter');
      await outcome(taker).getByRole('alert').waitFor();
      expect(await hasFocus(outcome(taker))).toBe(true);
      await offered().waitFor({ state: 'detached' });
      await expectToHoldUp(taker.page);
      expect(await leadUnit(giver)).toBe('Department of Agriculture');
      expect(await lastChange(giver)).toContain(`Transfer withdrawn by ${REGISTRAR}`);
      expect(giver.faults).toEqual([]);
    },
    WALK_MS,
  );
});
