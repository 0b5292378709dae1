import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { addressOf, LAPTOP, NARROW, openBrowser, openPage, settle, ZOOMED } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import {
  askOnPage,
  formIsOpen,
  formIsSaved,
  hasFocus,
  Keys,
  REGISTRAR,
  signInByMouse,
} from '../support/registrar-page.ts';

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
/** Presses the label of a choice, the first of that name. */
const choose = (words: string) =>
  page
    .locator('main label')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .first()
    .click();
const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The page of a service that was just submitted; its id is remembered, to be taken away in the end. */
async function submittedService(): Promise<string> {
  await page.waitForURL((url) => /^\/services\/(?!new$)[^/]+$/.test(url.pathname));
  await page.getByRole('status').filter({ hasText: 'Submitted to OMB' }).waitFor();
  const id = addressOf(page).replace('/services/', '');
  registered.push(id);
  return id;
}

describe('a registrar without a pointer', () => {
  it('registers a service from signing in to submitted, in fewer than 400 keystrokes', async () => {
    const keys = new Keys(page);
    await watched.visit('/services/new');
    await keys.tabToAndPress(page.getByRole('main').getByRole('link', { name: 'Sign in' }), 'Enter');
    await page.getByRole('heading', { level: 1, name: 'Who would you like to be?' }).waitFor();
    await keys.tabToAndPress(button(`Sign in as ${REGISTRAR}`), 'Enter');
    await formIsOpen(page);
    expect(await field('leadUnitId').inputValue()).toBe('unit-usda');

    await keys.tabToAndType(field('name'), 'Apply for a beginning rancher mentor');
    await keys.tabToAndType(
      field('description'),
      'Finds an experienced rancher who advises a new one for a year.',
    );
    await keys.tabTo(field('primaryType'));
    await keys.press('Space');
    await keys.tabToAndPress(field('customers'), 'Space');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Step 2 of 6: Occasion' }).waitFor();

    await keys.tabToAndType(field('occasions.0.text'), 'Starts a ranch');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Step 3 of 6: Offering' }).waitFor();
    await keys.tabToAndType(field('offerings.0.text'), 'mentor');
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Step 4 of 6: Channels' }).waitFor();

    await keys.tabToAndPress(button('Website'), 'Enter');
    // "Not known" is the last of the levels and chosen; the next one down is the first, "can be finished here".
    await keys.tabTo(page.locator('input[name="channels.0.level"]:checked'));
    await keys.press('ArrowDown');
    await keys.tabToAndType(field('channels.0.url'), 'https://www.fsa.usda.gov/mentor');
    await keys.tabToAndPress(button('Phone, with an agent'), 'Enter');
    await keys.tabTo(page.locator('input[name="channels.1.level"]:checked'));
    await keys.press('ArrowDown');
    await keys.tabTo(page.locator('input[name="channels.1.accessible"]:checked'));
    await keys.press('ArrowDown');
    await page.getByText('As typed, this service can be finished digitally.').first().waitFor();

    await keys.tabTo(page.getByRole('main').getByRole('button', { name: /^Continue/ }));
    await keys.press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Step 5 of 6: Roles and tools' }).waitFor();
    await keys.tabToAndType(field('roles'), 'claims');
    await page.getByRole('option', { name: /Claims specialist/ }).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await page.getByRole('button', { name: 'Remove Claims specialist' }).waitFor();
    await keys.tabToAndPress(button('Continue to review'), 'Enter');
    await page.getByText('Nothing is missing. You can submit it.').waitFor();
    await keys.tabToAndPress(button('Submit to OMB'), 'Enter');

    const id = await submittedService();
    const { service } = await askOnPage<{ service: { status: string; digitalGap: string } }>(
      page,
      'query ($id: ID!) { service(id: $id) { status digitalGap } }',
      { id },
    );
    expect(service).toEqual({ status: 'SUBMITTED', digitalGap: 'CLOSED' });
    expect(keys.pressed).toBeLessThan(400);
    expect(watched.faults).toEqual([]);
  });
});

describe('the form', () => {
  beforeEach(async () => {
    await watched.visit('/services/new');
    await signInByMouse(page);
    await formIsOpen(page);
  });

  it('opens the rationale where the rules ask for one, and leads from what is missing to its field', async () => {
    await field('name').fill('Apply for a brand inspection');
    await field('description').fill('Checks the brand of cattle before they are sold.');
    await choose('Compliance');
    await choose('Businesses');
    await page.getByRole('link', { name: '4 Channels' }).click();
    await button('In person, at an office').click();
    await choose('Can be finished here');
    await page.getByRole('heading', { name: 'Why can it not be finished digitally?' }).waitFor();
    expect(
      await page.getByText('As typed, this service cannot be finished digitally.').first().isVisible(),
    ).toBe(true);

    await page.getByRole('link', { name: '6 Review' }).click();
    await button('Submit to OMB').click();
    const summary = page.getByRole('alert').filter({ hasText: 'This keeps it from being submitted' });
    await summary.waitFor();
    expect(await hasFocus(summary)).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
    await summary
      .getByRole('link', { name: /^Rationale/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 2, name: 'Step 4 of 6: Channels' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id.startsWith('field-rationale') === true);

    await choose('Physical by nature');
    await page.getByLabel('The reason in brief').fill('An inspector has to see the animals.');
    await choose('A change of regulation');
    await page.getByLabel('In a sentence or two').fill('Accept photographs for small herds.');
    await choose('Not yet digital');
    await page.getByRole('link', { name: '6 Review' }).click();
    await button('Submit to OMB').click();
    const id = await submittedService();
    const { service } = await askOnPage<{ service: { digitalGap: string; rationaleState: string } }>(
      page,
      'query ($id: ID!) { service(id: $id) { digitalGap rationaleState } }',
      { id },
    );
    expect(service).toEqual({ digitalGap: 'NO_DIGITAL', rationaleState: 'SUBMITTED' });
  });

  it('registers once although the answer was lost, and goes on where it stopped', async () => {
    await field('name').fill('Apply for a seed loan of a lost answer');
    await field('description').fill('Lends money for seed.');
    await choose('Benefits');
    await page.getByRole('link', { name: '4 Channels' }).click();
    await button('Website').click();
    await choose('Can be finished here');
    await page.getByRole('link', { name: '6 Review' }).click();
    const keys: string[] = [];
    await page.route('**/graphql', async (route) => {
      const sent = route.request().postData() ?? '';
      if (!sent.includes('mutation RegisterService')) return route.continue();
      keys.push((JSON.parse(sent) as { variables: { requestKey: string } }).variables.requestKey);
      if (keys.length > 1) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await button('Submit to OMB').click();
    await page.getByRole('alert').filter({ hasText: 'could not be reached' }).waitFor();
    await button('Try again').click();
    const id = await submittedService();
    expect(keys).toHaveLength(2);
    expect(keys[1]).toBe(keys[0]);
    const { history } = await askOnPage<{ history: { nodes: { action: string }[] } }>(
      page,
      'query ($id: ID!) { history(id: $id, first: 10) { nodes { action } } }',
      { id },
    );
    expect(history.nodes.map(({ action }) => action)).toEqual(['SUBMITTED', 'CREATED']);
  });

  it('has no barrier and fits into 320 pixels in every step, at 400 % zoom too', async () => {
    await field('name').fill('Apply for a farm loan');
    for (const step of [
      '1 Basics',
      '2 Occasion',
      '3 Offering',
      '4 Channels',
      '5 Roles and tools',
      '6 Review',
    ]) {
      await page.getByRole('navigation', { name: 'Steps' }).getByRole('link', { name: step }).click();
      await page.getByRole('heading', { level: 2, name: new RegExp(`: ${step.slice(2)}$`) }).waitFor();
      if (step === '2 Occasion') await button('Add a yearly figure').click();
      if (step === '4 Channels') {
        await button('In person, at an office').click();
        await button('Add a task').click();
        await page.getByRole('heading', { name: 'Why can it not be finished digitally?' }).waitFor();
        await choose('Ink signature');
      }
      if (step === '5 Roles and tools') {
        await field('roles').fill('a');
        await page.getByRole('option').first().waitFor();
      }
      await settle(page);
      expect({ step, barriers: await barriersIn(page) }).toEqual({ step, barriers: [] });
      await page.setViewportSize(NARROW);
      const narrow = await sideways();
      await page.setViewportSize(ZOOMED);
      const zoomed = await sideways();
      await page.setViewportSize(LAPTOP);
      expect({ step, narrow, zoomed }).toEqual({ step, narrow: 0, zoomed: 0 });
    }
    await formIsSaved(page);
    expect(watched.faults).toEqual([]);
  });

  it('moves and takes away channels without losing the focus or what was typed', async () => {
    await page.getByRole('link', { name: '4 Channels' }).click();
    await button('Website').click();
    await field('channels.0.url').fill('https://www.usda.gov');
    await button('Mail').click();
    await button('Move down channel 1').click();
    expect(await field('channels.1.url').inputValue()).toBe('https://www.usda.gov');
    expect(await hasFocus(button('Move up channel 2'))).toBe(true);
    await page.getByRole('status').filter({ hasText: 'Website is now channel 2 of 2.' }).waitFor();
    await button('Remove channel 2').click();
    const back = button('Put it back');
    expect(await hasFocus(back)).toBe(true);
    await back.press('Enter');
    expect(await field('channels.1.url').inputValue()).toBe('https://www.usda.gov');
  });

  it('shows what looks like a proposed role before it is proposed', async () => {
    await page.getByRole('link', { name: '5 Roles and tools' }).click();
    await field('roles').fill('Claims specialists');
    await page.getByRole('option', { name: /^Propose/ }).click();
    const group = page.getByRole('group', { name: 'Propose Claims specialists' });
    await group.getByRole('button', { name: 'Use Claims specialist' }).click();
    await page.getByRole('button', { name: 'Remove Claims specialist' }).waitFor();
    expect(await page.getByText('proposed, new in the index').count()).toBe(0);
  });
});

describe('whoever may not register', () => {
  it('is asked to sign in, with the way back to the form', async () => {
    await watched.visit('/services/new');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await watched.visit('/services/ssa-card-replace/edit');
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
  });

  it('is told why, and keeps reading', async () => {
    await watched.visit('/services/new');
    await signInByMouse(page, 'Jordan Pell');
    await page.getByText('You are signed in, but not as a registrar.').waitFor();
    expect(await page.locator('#field-name').count()).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
  });

  it('does not change a service of another agency', async () => {
    await watched.visit('/services/ssa-card-replace/edit');
    await signInByMouse(page);
    await page.getByRole('heading', { level: 1, name: 'This service is not yours to change' }).waitFor();
  });
});
