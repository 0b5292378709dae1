import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import {
  addressOf,
  endOutage,
  LAPTOP,
  NARROW,
  openBrowser,
  openPage,
  settle,
  startOutage,
} from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import { productOfRun } from '../support/neo4j.ts';
import { askOnPage, hasFocus, Keys, REGISTRAR, signInByMouse } from '../support/registrar-page.ts';
import { demoToken } from '../support/sign-in.ts';

const ANALYST = 'Avery Lindqvist';
const registered: string[] = [];
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let token = '';

interface Step {
  readonly service: { readonly id: string; readonly version: number } | null;
  readonly problems: readonly { readonly message: string }[];
}

beforeAll(async () => {
  browser = await openBrowser();
  token = await demoToken(productOfRun().url, 'registrar-agriculture');
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

/** Asks the API as the registrar, from outside the browser. */
async function asRegistrar(query: string, variables: Record<string, unknown>): Promise<Step> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const body = JSON.stringify({ query, variables });
  const response = await fetch(`${productOfRun().url}/graphql`, { method: 'POST', headers, body });
  const { data, errors } = (await response.json()) as { data: { step: Step } | null; errors?: unknown };
  if (data === null || errors !== undefined) throw new Error(JSON.stringify(errors));
  if (data.step.service === null) throw new Error(JSON.stringify(data.step.problems));
  return data.step;
}

/** Takes the one step of a service that the registrar may take with it where it stands. */
async function handOver(verb: 'submitService' | 'returnService', id: string, version: number) {
  const step = await asRegistrar(
    `mutation ($id: ID!, $version: Int!) { step: ${verb}(id: $id, version: $version) { service { id version } problems { message } } }`,
    { id, version },
  );
  return step.service?.version ?? 0;
}

/** A service that the registrar recorded and submitted: its id and version. */
async function submitted(name: string): Promise<{ id: string; version: number }> {
  const input = {
    name,
    description: 'Helps people who grow food for their own town.',
    leadUnitId: 'unit-usda',
    primaryType: 'BENEFITS',
    customers: ['INDIVIDUAL'],
    occasions: ['Starts a garden'],
    offerings: ['seeds'],
    roleIds: ['role-claims-specialist'],
    channels: [
      { kind: 'WEBSITE', name: 'Seeds', url: 'https://www.usda.gov/seeds', level: 'FULL' },
      { kind: 'PHONE_AGENT', name: 'Seed line', level: 'FULL', accessible: 'YES' },
    ],
  };
  const { service } = await asRegistrar(
    'mutation ($input: ServiceInput!) { step: registerService(input: $input) { service { id version } problems { message } } }',
    { input },
  );
  const { id = '', version = 0 } = service ?? {};
  registered.push(id);
  return { id, version: await handOver('submitService', id, version) };
}

/** Opens an address as the OMB analyst of the demonstration. */
async function visitAsAnalyst(path: string): Promise<void> {
  await watched.visit('/about');
  await signInByMouse(page, ANALYST);
  await watched.visit(path);
}

const button = (name: string) => page.getByRole('main').getByRole('button', { name });
const comment = () => page.getByRole('textbox', { name: 'Comment to the agency' });
const outcome = () => page.getByRole('group', { name: 'What came of it' });
const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Where a service stands, as the analyst reads it. */
async function standingOf(id: string): Promise<unknown> {
  const { service } = await askOnPage<{ service: unknown }>(
    page,
    'query ($id: ID!) { service(id: $id) { status statusComment } }',
    { id },
  );
  return service;
}

/** How often a service was returned, by its history. */
async function timesReturned(id: string): Promise<number> {
  const { history } = await askOnPage<{ history: { nodes: { action: string }[] } }>(
    page,
    'query ($id: ID!) { history(id: $id, first: 20) { nodes { action } } }',
    { id },
  );
  return history.nodes.filter(({ action }) => action === 'RETURNED').length;
}

describe('an analyst without a pointer', () => {
  it('approves one submission and returns the next one with a comment', async () => {
    const first = await submitted('Apply for seeds of old beans');
    const second = await submitted('Apply for seeds of old corn');
    const keys = new Keys(page);
    await visitAsAnalyst('/work/reviews');
    await keys.tabToAndPress(page.getByRole('link', { name: 'Apply for seeds of old beans' }), 'Enter');
    const title = page.getByRole('heading', { level: 1, name: 'Apply for seeds of old beans' });
    await title.waitFor();
    await settle(page);
    await keys.tabToAndPress(button('Approve'), 'Enter');
    await outcome().getByText('You approved the record.').waitFor();
    expect(await hasFocus(outcome())).toBe(true);
    expect(await standingOf(first.id)).toMatchObject({ status: 'APPROVED' });

    const next = outcome().getByRole('link', { name: /^Next: / });
    await keys.tabToAndPress(next, 'Enter');
    await page.waitForURL((url) => !url.pathname.endsWith(first.id));
    await watched.visit(`/work/reviews/${second.id}`);
    await keys.tabToAndPress(button('Return for changes'), 'Enter');
    expect(await hasFocus(comment())).toBe(true);
    expect(await page.getByText('Write what has to change').isVisible()).toBe(true);
    await keys.type('Say who may ask for the seeds.');
    await keys.tabToAndPress(button('Return for changes'), 'Enter');
    await outcome().getByText('You returned the record with your comment.').waitFor();
    expect(await hasFocus(outcome())).toBe(true);
    expect(await standingOf(second.id)).toEqual({
      status: 'CHANGES_REQUESTED',
      statusComment: 'Say who may ask for the seeds.',
    });
    expect(watched.faults).toEqual([]);
  });
});

describe('the review of a submission', () => {
  it('keeps the comment while the server is away, and sends the decision once', async () => {
    const { id } = await submitted('Apply for seeds of old squash');
    await visitAsAnalyst(`/work/reviews/${id}`);
    await comment().fill('The phone number is missing.');
    await startOutage(page, 'NO_ANSWER');
    await button('Return for changes').click();
    await outcome().getByRole('alert').waitFor();
    expect(await hasFocus(outcome())).toBe(true);
    expect(await comment().inputValue()).toBe('The phone number is missing.');
    await endOutage(page);
    await button('Return for changes').click();
    await outcome().getByText('You returned the record with your comment.').waitFor();
    expect(await timesReturned(id)).toBe(1);
  });

  it('says who changed a record first, keeps the comment, and decides on what stands then', async () => {
    const { id, version } = await submitted('Apply for seeds of old melons');
    await visitAsAnalyst(`/work/reviews/${id}`);
    await comment().fill('Fine as it is.');
    const draft = await handOver('returnService', id, version);
    await handOver('submitService', id, draft);
    await button('Approve').click();
    await outcome().getByText(`${REGISTRAR} changed this first`).waitFor();
    expect(await standingOf(id)).toMatchObject({ status: 'SUBMITTED' });
    expect(await comment().inputValue()).toBe('Fine as it is.');
    await settle(page);
    await button('Approve').click();
    await outcome().getByText('You approved the record.').waitFor();
    expect(await standingOf(id)).toMatchObject({ status: 'APPROVED', statusComment: 'Fine as it is.' });
  });

  it('has no barrier at either width, before and after the decision', async () => {
    const { id } = await submitted('Apply for seeds of old peppers');
    await visitAsAnalyst('/work/reviews');
    for (const path of ['/work/reviews', `/work/reviews/${id}`])
      for (const viewport of [LAPTOP, NARROW]) {
        await page.setViewportSize(viewport);
        await watched.visit(path);
        expect({ path, barriers: await barriersIn(page) }).toEqual({ path, barriers: [] });
        expect(await sideways()).toBe(0);
      }
    await button('Approve').click();
    await outcome().getByText('You approved the record.').waitFor();
    await settle(page);
    expect(await barriersIn(page)).toEqual([]);
    expect(await sideways()).toBe(0);
  });

  it('is closed to a registrar, who is told whom it is for', async () => {
    const { id } = await submitted('Apply for seeds of old peas');
    await watched.visit('/about');
    await signInByMouse(page);
    for (const path of ['/work/reviews', `/work/reviews/${id}`]) {
      await watched.visit(path);
      await page.getByText('This page is for people with the role OMB analyst.').waitFor();
      expect(await button('Approve').count()).toBe(0);
      expect(await barriersIn(page)).toEqual([]);
    }
  });

  it('shows a decision that somebody else made first, and offers none', async () => {
    const { id } = await submitted('Apply for seeds of old wheat');
    await visitAsAnalyst(`/work/reviews/${id}`);
    await button('Approve').click();
    await outcome().waitFor();
    await watched.visit(`/work/reviews/${id}`);
    await page.getByText('Nothing is to be decided here now.').waitFor();
    expect(await button('Approve').count()).toBe(0);
    expect(addressOf(page)).toBe(`/work/reviews/${id}`);
  });

  it('says that nothing is recorded under an address that leads nowhere', async () => {
    await visitAsAnalyst('/work/reviews/no-such-service');
    await page
      .getByText(/Nothing is recorded under this address|No service under this address/)
      .first()
      .waitFor();
    expect(await button('Approve').count()).toBe(0);
    expect(await barriersIn(page)).toEqual([]);
  });
});
