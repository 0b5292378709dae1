import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { addressOf, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import { formIsOpen, hasFocus, Keys, REGISTRAR, signInByMouse } from '../support/registrar-page.ts';

/** Walks by keys take long on a busy machine. */
const WALK_MS = 180_000;

let browser: Browser;
let watched: WatchedPage;
let page: Page;
const registered: string[] = [];

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
  await forgetServices(registered, REGISTRAR);
});

const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '-')}`);
const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const folded = (words: string) => page.getByRole('main').locator('summary', { hasText: words });
const stepIs = (words: string) => page.getByRole('heading', { level: 2, name: words }).waitFor();

describe('a registrar without a pointer', () => {
  it(
    'records who takes part, an outcome, stages and what kind an occasion is, and reads them on the page of the service (R4, R7, R8)',
    async () => {
      await watched.visit('/services/new');
      await signInByMouse(page);
      await formIsOpen(page);
      const keys = new Keys(page);

      await keys.tabToAndPress(folded('Other units take part'), 'Enter');
      await keys.tabToAndType(field('participants'), 'small business adm');
      await page
        .getByRole('option', { name: /Small Business Administration/ })
        .first()
        .waitFor();
      await keys.press('ArrowDown');
      await keys.press('Enter');
      expect(await hasFocus(field('participants.0.role'))).toBe(true);
      // Nothing is said of it until somebody chooses.
      expect(await field('participants.0.role').inputValue()).toBe('');
      await keys.press('ArrowDown');
      await keys.press('ArrowDown');
      await keys.tabToAndType(field('participants.0.explanation'), 'Pays the loans out of its fund');
      await keys.tabToAndType(field('name'), 'Apply for a grain dryer loan');
      await keys.tabToAndType(field('description'), 'Lends money for a dryer.');
      await keys.tabToAndPress(field('primaryType'), 'Space');
      await keys.tabToAndPress(field('customers'), 'Space');
      expect(await barriersIn(page)).toEqual([]);
      await keys.press('Enter');

      await stepIs('Step 2 of 6: Occasion');
      await keys.tabToAndType(field('occasions.0.text'), 'Grain came in wet');
      await keys.tabToAndPress(folded('More about each occasion'), 'Enter');
      await keys.tabTo(field('occasions.0.kind'));
      await keys.press('ArrowDown');
      await keys.tabToAndType(field('occasions.0.characteristics'), 'new farmers');
      expect(await barriersIn(page)).toEqual([]);
      await keys.tabToAndPress(button('Continue'), 'Enter');

      await stepIs('Step 3 of 6: Offering');
      await keys.tabToAndType(field('offerings.0.text'), 'loan');
      await keys.tabToAndPress(folded('Outcome and stages'), 'Enter');
      await keys.tabToAndType(field('outcome'), 'Grain is dry before winter.');
      await keys.tabToAndType(field('deliveryStages.0.text'), 'Decide');
      await keys.tabToAndPress(button('Add another stage'), 'Enter');
      await keys.type('Apply');
      await keys.tabToAndPress(button('Move stage 2 up'), 'Enter');
      expect(await field('deliveryStages.0.text').inputValue()).toBe('Apply');
      expect(await barriersIn(page)).toEqual([]);
      await keys.tabToAndPress(button('Continue'), 'Enter');

      await stepIs('Step 4 of 6: Channels');
      await keys.tabToAndPress(button('Website'), 'Enter');
      await keys.tabTo(page.locator('input[name="channels.0.level"]:checked'));
      await keys.press('ArrowDown');
      await keys.tabToAndType(field('channels.0.url'), 'https://www.fsa.usda.gov/dryer');
      await keys.tabToAndPress(button(/^Continue/), 'Enter');
      await stepIs('Step 5 of 6: Roles and tools');
      await keys.tabToAndPress(button('Continue to review'), 'Enter');
      await page.getByText('You can submit it').first().waitFor();
      await keys.tabToAndPress(button('Submit to OMB'), 'Enter');

      await page.waitForURL((url) => /^\/services\/(?!new$)[^/]+$/.test(url.pathname));
      await page.getByRole('status').filter({ hasText: 'Submitted to OMB' }).waitFor();
      registered.push(addressOf(page).replace('/services/', ''));
      const words = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
      expect(words).toContain(
        'Taking part Small Business Administration pays for it Pays the loans out of its fund',
      );
      expect(words).toContain('Grain came in wet Story of intent. Who comes: new farmers.');
      expect(words).toContain('Outcome Grain is dry before winter. Stages Apply Decide');
      expect(words).not.toContain('Nobody has recorded the stages');
      expect(await barriersIn(page)).toEqual([]);
      expect(watched.faults).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'is led from what is wrong to its field, though the part of the form around it is folded',
    async () => {
      await watched.visit('/services/new?step=offering');
      await signInByMouse(page);
      await folded('Outcome and stages').click();
      await field('deliveryStages.0.text').fill('Decide');
      await button('Add another stage').click();
      await field('deliveryStages.1.text').fill('decide');
      await folded('Outcome and stages').click();
      expect(await field('deliveryStages.1.text').isVisible()).toBe(false);
      await page.getByRole('link', { name: '6 Review' }).click();
      await button('Submit to OMB').click();
      const summary = page.getByRole('alert').filter({ hasText: 'This keeps it from being submitted' });
      await summary.getByRole('link', { name: /^Stages, 2: Entry 2 says the same as entry 1/ }).click();
      await stepIs('Step 3 of 6: Offering');
      await field('deliveryStages.1.text').waitFor();
      expect(await hasFocus(field('deliveryStages.1.text'))).toBe(true);

      await folded('Outcome and stages').click();
      await field('deliveryStages.1.text').waitFor({ state: 'hidden' });
      await summary.getByRole('link', { name: /^Stages, 2/ }).click();
      await field('deliveryStages.1.text').waitFor();
      expect(await hasFocus(field('deliveryStages.1.text'))).toBe(true);
    },
    WALK_MS,
  );

  it('reads of a service without recorded stages that they are the default', async () => {
    await watched.visit('/services/ssa-card-replace');
    const stages = page
      .getByRole('main')
      .locator('div', { hasText: /^Stages/ })
      .last();
    expect((await stages.innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'Stages Start, Process, End The default for every service. Nobody has recorded the stages of this one.',
    );
  });
});
