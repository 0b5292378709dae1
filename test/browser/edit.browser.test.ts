import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { LAPTOP, NARROW, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import {
  askOnPage,
  formIsOpen,
  formIsSaved,
  hasFocus,
  REGISTRAR,
  signInByMouse,
} from '../support/registrar-page.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let id = '';
const registered: string[] = [];

const input = {
  name: 'Apply for a loan to edit',
  description: 'Lends money to farmers.',
  leadUnitId: 'unit-usda',
  primaryType: 'BENEFITS',
  offerings: ['loan'],
  channels: [{ kind: 'WEBSITE', name: 'Loan site', url: 'https://www.usda.gov/loan', level: 'FULL' }],
};

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await watched.visit('/about');
  await signInByMouse(page);
  const answer = await askOnPage<{ registerService: { service: { id: string } } }>(
    page,
    'mutation ($input: ServiceInput!) { registerService(input: $input) { service { id } } }',
    { input },
  );
  ({ id } = answer.registerService.service);
  registered.push(id);
  await page.goto(new URL(`/services/${id}/edit`, page.url()).href);
  await formIsOpen(page);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices(registered, REGISTRAR);
});

const field = (path: string) => page.locator(`#field-${path.replaceAll('.', '-')}`);
const stored = async () =>
  (
    await askOnPage<{ serviceForm: Record<string, unknown> }>(
      page,
      'query ($id: ID!) { serviceForm(id: $id) { version name description offerings owner } }',
      { id },
    )
  ).serviceForm;

/** Another registrar saves the same service, over the version that is there. */
async function saveElsewhere(change: Record<string, unknown>): Promise<void> {
  const { version } = await stored();
  await askOnPage(
    page,
    'mutation ($id: ID!, $version: Int!, $input: ServiceInput!) { updateService(id: $id, version: $version, input: $input) { service { id } } }',
    { id, version, input: change },
  );
}

describe('a change of a service', () => {
  it('saves what was changed and leaves the rest as it was', async () => {
    expect(await field('channels.0.name').inputValue()).toBe('Loan site');
    await field('description').fill('Lends money to farmers and ranchers.');
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page.waitForURL(`**/services/${id}`);
    await page.getByRole('status').filter({ hasText: 'Your change is saved.' }).waitFor();
    expect(await stored()).toMatchObject({
      name: input.name,
      description: 'Lends money to farmers and ranchers.',
      offerings: ['loan'],
    });
  });

  it('has no barrier, fits into 320 pixels, and leads to its sections', async () => {
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.setViewportSize(LAPTOP);
    await page
      .getByRole('navigation', { name: 'On this page' })
      .getByRole('link', { name: 'Channels' })
      .click();
    await page.waitForFunction(() => document.activeElement?.id === 'section-channels');
  });

  it('stays as a draft of its writer when the page is left, and is there again', async () => {
    await field('owner').fill('Farm loan office');
    await formIsSaved(page);
    await page.reload();
    await formIsOpen(page);
    expect(await field('owner').inputValue()).toBe('Farm loan office');
    expect((await stored())['owner']).toBeNull();
  });

  it('meets another one side by side: what both changed is chosen, what one changed stands', async () => {
    await field('name').fill('Apply for a farm loan');
    await field('owner').fill('Farm loan office');
    await saveElsewhere({ name: 'Ask for a loan to edit', offerings: ['loan', 'advice'] });
    await page.getByRole('button', { name: 'Save the change' }).click();
    await page
      .getByRole('heading', { level: 2, name: /saved this service while you were changing it/ })
      .waitFor();
    expect(await barriersIn(page)).toEqual([]);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('group', { name: 'Name' }).getByRole('radio').count()).toBe(2);

    await page.getByRole('button', { name: 'Save this version' }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Not chosen yet' });
    await summary.waitFor();
    expect(await hasFocus(summary)).toBe(true);
    await page.getByText('Yours', { exact: true }).click();
    await page.getByRole('button', { name: 'Save this version' }).click();
    await page.waitForURL(`**/services/${id}`);
    expect(await stored()).toMatchObject({
      name: 'Apply for a farm loan',
      owner: 'Farm loan office',
      offerings: expect.arrayContaining(['loan', 'advice']),
    });
  });
});

it('says of a published service what the public goes on reading, and which life experiences rest on it', async () => {
  const { services } = await askOnPage<{ services: { nodes: { id: string; stages: unknown[] }[] } }>(
    page,
    '{ services(filter: { unitId: "unit-usda" }, first: 100) { nodes { id stages { id } } } }',
  );
  const needed = services.nodes.find(({ stages }) => stages.length > 0);
  await page.goto(new URL(`/services/${needed?.id ?? ''}/edit`, page.url()).href);
  await formIsOpen(page);
  await page
    .getByText('The public keeps reading the published record until OMB approves your change.')
    .waitFor();
  await page.getByText(/of (a )?life experiences? rests? on this service/).waitFor();
});
