import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { registerOnPage, signInOnPage, stepOnPage } from '../support/browser-people.ts';
import type { OwnService } from '../support/browser-people.ts';
import { forgetServices } from '../support/forget-services.ts';
import { expectToHoldUp } from '../support/holds-up.ts';
import { productOfRun } from '../support/neo4j.ts';
import { askOnPage, formIsOpen, Keys, REGISTRAR } from '../support/registrar-page.ts';

/** Walks by keys take long on a busy machine. */
const WALK_MS = 240_000;
const ANALYST = 'Avery Lindqvist';

let browser: Browser;
let agency: WatchedPage;
let omb: WatchedPage;
let often: OwnService;
let slow: OwnService;
const registered: string[] = [];

const main = ({ page }: WatchedPage) => page.getByRole('main');
const button = (one: WatchedPage, name: string) => main(one).getByRole('button', { name, exact: true });

beforeAll(async () => {
  browser = await openBrowser();
  [agency, omb] = [await openPage(browser), await openPage(browser)];
  const { url } = productOfRun();
  await signInOnPage(agency.page, url, REGISTRAR);
  await signInOnPage(omb.page, url, ANALYST);
  [often, slow] = [await gap('Apply often'), await gap('Apply slowly')];
  // The figures of one are recorded by the form below; the other's are there before.
  await change(slow, { priorityFacts: { adjudicationDays: figure(900), annualTransactions: figure(40) } });
  await publish(slow);
}, WALK_MS);
afterAll(async () => {
  for (const one of [agency, omb]) await one?.close();
  await browser?.close();
  await forgetServices(registered, REGISTRAR);
});

const figure = (value: number) => ({ value, year: 'FY2025', source: 'Yearly report' });

/** A draft that goes part of the way online. */
async function gap(name: string): Promise<OwnService> {
  const own = await registerOnPage(agency.page, `${name} ${Date.now()}`);
  registered.push(own.id);
  const channels = [
    { kind: 'PHONE', name: 'Farm line', place: '800-555-0100', level: 'FULL', accessible: 'YES' },
    {
      kind: 'WEBSITE',
      name: 'Farm pages',
      url: 'https://www.fsa.usda.gov',
      level: 'PARTIAL',
      accessible: 'YES',
    },
  ];
  await change(own, { channels });
  return own;
}

async function change({ id }: OwnService, input: object): Promise<void> {
  const { service } = await askOnPage<{ service: { version: number } }>(
    agency.page,
    'query ($id: ID!) { service(id: $id) { version } }',
    { id },
  );
  await askOnPage(
    agency.page,
    'mutation ($id: ID!, $version: Int!, $input: ServiceInput!) { updateService(id: $id, version: $version, input: $input) { problems { message } } }',
    { id, version: service.version, input },
  );
}

async function publish({ id }: OwnService): Promise<void> {
  await stepOnPage(agency.page, 'submitService', id, null);
  await stepOnPage(omb.page, 'approveService', id, null);
  await stepOnPage(agency.page, 'publishService', id, null);
}

describe('ranking gaps by demand and burden, by keys alone (R32)', () => {
  it(
    'a registrar records the figures with year and source, and an analyst ranks by weights and reads why a gap stands where it does',
    async () => {
      const keys = new Keys(agency.page);
      await agency.visit(`/services/${often.id}/edit`);
      await formIsOpen(agency.page);
      const field = (part: string) => agency.page.locator(`#field-priorityFacts-annualTransactions-${part}`);
      const figures = main(agency).locator('summary', { hasText: 'Demand and burden' });
      await keys.tabTo(figures, 200);
      await keys.press('Enter');
      await keys.tabTo(field('value'));
      await keys.type('2,500,000');
      await keys.press('Tab');
      await keys.type('last year');
      await keys.press('Tab');
      await keys.type('Yearly report');
      await keys.press('Tab');
      await main(agency).getByText('Write the year as 2025 or FY2025.').first().waitFor();
      await keys.tabBackTo(field('year'));
      await keys.press('Control+A');
      await keys.type('FY2025');
      await expectToHoldUp(agency.page);
      await keys.tabTo(button(agency, 'Save the change'), 400);
      await keys.press('Enter');
      await agency.page.waitForURL(`**/services/${often.id}`);
      await main(agency).getByText('2,500,000 transactions a year, FY2025').waitFor();
      await publish(often);

      const theirs = new Keys(omb.page);
      await omb.visit('/gaps/list?unit=unit-usda');
      await theirs.tabTo(omb.page.getByLabel('Order', { exact: true }));
      await omb.page.keyboard.type('weighted');
      await theirs.tabToAndPress(button(omb, 'Apply'), 'Enter');
      await omb.page.waitForURL('**order=PRIORITY**');
      const weights = omb.page.getByRole('form', { name: 'Weights' });
      await weights.waitFor();
      await settle(omb.page);
      await expectToHoldUp(omb.page);

      const rankBy = async (transactions: string, days: string): Promise<void> => {
        await theirs.tabTo(weights.getByLabel('Transactions a year'));
        await theirs.press('Control+A');
        await theirs.type(transactions);
        await theirs.press('Tab');
        await theirs.press('Control+A');
        await theirs.type(days);
        await theirs.press('Enter');
        await omb.page.waitForURL(`**weightTransactions=${transactions}**`);
        await settle(omb.page);
      };
      const firstOf = async (): Promise<string> =>
        main(omb)
          .getByRole('rowheader')
          .filter({ hasText: /^Apply (often|slowly)/ })
          .first()
          .innerText();
      await rankBy('100', '10');
      expect(await firstOf()).toContain(often.name);
      await rankBy('10', '100');
      expect(await firstOf()).toContain(slow.name);

      const row = main(omb).getByRole('row').filter({ hasText: slow.name });
      expect(await row.innerText()).toContain('2 of 4 known');
      await theirs.tabToAndPress(row.getByText('Why', { exact: false }).first(), 'Enter');
      const why = await row.innerText();
      expect(why).toContain('900 days to a decision, FY2025 (Yearly report)');
      expect(why).toContain('weight 100 of 160');
      expect(why).toMatch(/Not known, so anything from 0 to 1,000 points: Minutes for a transaction/);
      expect(why).toMatch(/the middle between [\d.]+ and [\d.]+/);
      await expectToHoldUp(omb.page);
      expect(agency.faults).toEqual([]);
      expect(omb.faults).toEqual([]);
    },
    WALK_MS,
  );

  it('weights that are all 0 are refused with what to do instead', async () => {
    await omb.visit(
      '/gaps/list?order=PRIORITY&weightTransactions=0&weightAdjudication=0&weightBurden=0&weightCalls=0',
    );
    await main(omb).getByText('Give at least one criterion a weight from 1 to 100').waitFor();
    await omb.page.getByRole('form', { name: 'Weights' }).waitFor();
  });
});
