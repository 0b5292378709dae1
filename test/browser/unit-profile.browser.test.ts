import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { NARROW, openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { signInOnPage } from '../support/browser-people.ts';
import { productOfRun } from '../support/neo4j.ts';
import { askOnPage, hasFocus, Keys, REGISTRAR } from '../support/registrar-page.ts';

const UNIT = 'unit-usda';
const FORM = `/units/${UNIT}/profile`;

let browser: Browser;
let agency: WatchedPage;

beforeAll(async () => {
  browser = await openBrowser();
  agency = await openPage(browser);
  await signInOnPage(agency.page, productOfRun().url, REGISTRAR);
});
afterAll(async () => {
  // Other tests read the agency as the seed has it.
  if (agency !== undefined)
    await write({
      topTasks: [],
      seniorAccountableOfficial: null,
      serviceDeliveryOfficial: null,
      digitalExperienceLead: null,
    });
  await browser?.close();
});

/** Writes as the registrar by the API, over whatever stands. */
async function write(input: object): Promise<void> {
  const { unit } = await askOnPage<{ unit: { profile: { version: number } } }>(
    agency.page,
    'query ($id: ID!) { unit(id: $id) { profile { version } } }',
    { id: UNIT },
  );
  await askOnPage(
    agency.page,
    'mutation ($id: ID!, $version: Int!, $input: UnitProfileInput!) { updateUnitProfile(id: $id, version: $version, input: $input) { problems { code } } }',
    { id: UNIT, version: unit.profile.version, input },
  );
}

const field = (path: string) => agency.page.locator(`#field-${path}`);
const button = (name: string) => agency.page.getByRole('button', { name, exact: true });
const summary = () => agency.page.getByRole('alert').filter({ hasText: 'This keeps it from being saved' });
const formIsThere = () => agency.page.getByRole('group', { name: 'Senior accountable official' }).waitFor();

it('lets a registrar say it by keys alone, mends what is wrong first, and shows it to everybody', async () => {
  const { page } = agency;
  const keys = new Keys(page);
  await agency.visit('/work/services');
  const way = page.getByRole('main').getByRole('link', { name: 'Department of Agriculture', exact: true });
  await keys.tabToAndPress(way, 'Enter');
  await formIsThere();
  await settle(page);

  await keys.tabToAndPress(button('Add a top task'), 'Enter');
  expect(await hasFocus(field('topTasks-0-name'))).toBe(true);
  await keys.tabToAndType(field('seniorAccountableOfficial-name'), 'Alex Rivera');
  await keys.tabToAndType(field('seniorAccountableOfficial-title'), 'Chief Customer Officer');
  await keys.tabToAndType(field('seniorAccountableOfficial-contact'), 'alex@mail.example.com');
  await keys.tabToAndPress(button('Save'), 'Enter');

  // What only the form knows first, then what the server finds; each line leads to its field.
  await summary().getByText('Top task 1, what you mean to do with it').waitFor();
  expect(await hasFocus(summary())).toBe(true);
  await keys.press('Tab');
  await keys.press('Enter');
  expect(await hasFocus(field('topTasks-0-aim'))).toBe(true);
  await keys.press('c');
  await keys.tabToAndPress(button('Save'), 'Enter');
  await summary().getByText('Top task 1, name').waitFor();
  expect(await hasFocus(summary())).toBe(true);
  expect(await summary().innerText()).toContain('Senior accountable official, contact');

  await keys.press('Tab');
  await keys.press('Enter');
  await keys.type('Apply for a loan');
  await keys.tabToAndType(field('topTasks-0-serviceId'), 'farm loan');
  await page.getByRole('option', { name: /Apply for a farm loan/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByText('Choose another or none').waitFor();
  await keys.tabToAndPress(button('Add another top task'), 'Enter');
  await keys.type('Report acreage');
  await keys.tabTo(field('topTasks-1-aim'));
  await keys.press('o');
  await keys.tabBackTo(page.getByRole('button', { name: 'Move up top task 2' }));
  await keys.press('Enter');
  await page.getByText('Report acreage is now top task 1 of 2.').waitFor();
  expect(await field('topTasks-0-name').inputValue()).toBe('Report acreage');
  await keys.tabTo(field('seniorAccountableOfficial-contact'));
  await keys.press('Control+a');
  await keys.type('Office of Customer Experience, cx@usda.gov');
  await keys.tabToAndPress(button('Save'), 'Enter');

  await page.getByText('Saved. Everybody reads it from now on.').waitFor();
  const reader = await openPage(browser);
  await reader.visit(`/units/${UNIT}`);
  const said = await reader.page.getByRole('region', { name: 'What it says of itself' }).innerText();
  expect(said).toContain('lists 2 of the 5 top tasks that M-23-22 asks for');
  expect(said.indexOf('Report acreage')).toBeLessThan(said.indexOf('Apply for a loan'));
  expect(said).toMatch(/Alex Rivera, Chief Customer Officer/);
  expect(said).toMatch(/service delivery official\s+not recorded/);
  expect(said).not.toMatch(/overdue|late|missed/i);
  expect(await reader.page.getByRole('link', { name: 'Change what it says of itself' }).count()).toBe(0);
  await reader.close();
});

it('keeps what was typed through a reload, and forgets it when it is thrown away', async () => {
  const { page } = agency;
  await agency.visit(FORM);
  await formIsThere();
  await field('digitalExperienceLead-name').fill('Sam Doe');
  await page.reload();
  await formIsThere();
  expect(await field('digitalExperienceLead-name').inputValue()).toBe('Sam Doe');
  await button('Begin again from what stands').click();
  expect(await field('digitalExperienceLead-name').inputValue()).toBe('');
});

it('lays two changes together, and asks only for what both changed', async () => {
  const { page } = agency;
  await agency.visit(FORM);
  await formIsThere();
  await field('seniorAccountableOfficial-title').fill('Chief Experience Officer');
  await field('digitalExperienceLead-name').fill('Sam Doe');
  await field('digitalExperienceLead-title').fill('Director of Digital Services');
  await write({
    seniorAccountableOfficial: { name: 'Kim Park', title: 'Chief Customer Officer' },
    topTasks: [{ name: 'Report acreage', aim: 'OPTIMIZE' }],
  });
  await button('Save').click();
  const title = page.getByRole('heading', {
    name: /saved what this unit says of itself while you were changing it/,
  });
  await title.waitFor();
  expect(await hasFocus(title)).toBe(true);
  expect(await page.getByRole('radio').count()).toBe(2);
  expect(await barriersIn(page)).toEqual([]);
  await page.getByRole('radio', { name: /^Theirs/ }).press('Space');
  await button('Save this version').click();
  await page.getByText('Saved. Everybody reads it from now on.').waitFor();
  const said = await page.getByRole('region', { name: 'What it says of itself' }).innerText();
  expect(said).toContain('Kim Park');
  expect(said).toContain('Sam Doe, Director of Digital Services');
  expect(said).toContain('lists 1 of the 5');
});

describe('without barriers, also on a narrow screen', () => {
  const narrowAndFree = async (address: string, ready: () => Promise<unknown>): Promise<void> => {
    const { page } = agency;
    await agency.visit(address);
    await ready();
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    expect(await barriersIn(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  };

  it('the form', async () => {
    await narrowAndFree(FORM, formIsThere);
  });

  it('the history, which names who changed what', async () => {
    await narrowAndFree(`/units/${UNIT}/history`, () =>
      agency.page.getByRole('heading', { name: `Recorded by ${REGISTRAR}` }).waitFor(),
    );
  });

  it('the list of all agencies, with numerator, denominator and what is left out', async () => {
    const { page } = agency;
    const list = page.getByRole('region', { name: 'Top tasks that agencies have listed' });
    await narrowAndFree('/units', () => list.getByText('Show by agency').waitFor());
    const said = await list.innerText();
    expect(said).toMatch(
      /0 of \d+ \(0 %\) agencies list at least 5 top tasks; 1 list fewer; of \d+ it is not known/,
    );
    expect(said).toMatch(/left out/);
    await list.getByText('Show by agency').click();
    const first = list.getByRole('row').nth(1);
    expect(await first.innerText()).toMatch(/Department of Agriculture[\s\S]*1 of 5[\s\S]*2 of 3/);
    expect(await barriersIn(page)).toEqual([]);
  });
});

it('offers nothing to those who may not write', async () => {
  const reader = await openPage(browser);
  await reader.visit(FORM);
  await reader.page.getByText('Sign in to write what a unit says of itself.').waitFor();
  await signInOnPage(reader.page, productOfRun().url, 'Jordan Pell');
  await reader.visit('/work/services');
  await reader.page.getByText('This page is for people with the role').waitFor();
  const main = reader.page.getByRole('main');
  expect(await main.getByRole('link', { name: 'Register a service' }).count()).toBe(0);
  expect(await main.getByRole('link', { name: 'import a spreadsheet' }).count()).toBe(0);
  expect(reader.faults).toEqual([]);
  await reader.close();
  expect(agency.faults).toEqual([]);
});
