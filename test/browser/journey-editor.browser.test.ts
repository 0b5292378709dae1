import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  editorIsOpen,
  forgetJourneys,
  journeyOnPage,
  keeping,
  makeJourney,
  nextOf,
  openEditor,
  signInAsLead,
  stepNamed,
  storedJourney,
  untilStored,
} from '../support/journey-editor-page.ts';
import type { ToldJourney } from '../support/journey-editor-page.ts';
import { askOnPage, Keys } from '../support/registrar-page.ts';

const made: string[] = [];
let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await signInAsLead(watched);
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetJourneys(made);
});

/** The first service and the first agency that a search finds. */
async function firstFitting(service: string, agency: string): Promise<{ service: string; agency: string }> {
  const { services, units } = await askOnPage<
    Record<'services' | 'units', { nodes: readonly { name: string }[] }>
  >(
    page,
    `query ($service: String!, $agency: String!) {
       services(filter: { text: $service }, first: 8) { nodes { name } }
       units(filter: { text: $agency }, first: 8) { nodes { name } }
     }`,
    { service, agency },
  );
  return { service: services.nodes[0]?.name ?? '', agency: units.nodes[0]?.name ?? '' };
}

const stages: Readonly<Record<string, readonly string[]>> = {
  Prepare: ['Gather papers', 'Read what is needed'],
  Apply: ['Apply online', 'Go to the interview'],
  Receive: ['Get the passport'],
};

/** What has to be on the server when the journey of both tests is built. */
const built = (name: string, found: { service: string; agency: string }): ToldJourney => ({
  name,
  state: 'CURRENT',
  stages: {
    Prepare: ['Gather papers', 'Read what is needed'],
    Apply: [
      `Apply online: ${found.service}, PAIN_POINT The form asks twice for the same address.`,
      'Go to the interview',
    ],
    Receive: [`Get the passport: expected of ${found.agency}`],
  },
  handOffs: [
    'Apply online REQUIRES_OUTPUT_OF Gather papers',
    'Go to the interview REFERS_TO Get the passport',
  ],
});

const adder = (stage: string): Locator => page.getByLabel(`New step in ${stage}`, { exact: true });
const stepButton = (name: string): Locator =>
  page.getByRole('region', { name: 'Stages and steps' }).getByRole('button', { name, exact: true });
const form = (step: string): Locator => page.getByRole('region', { name: `Step: ${step}` });
const option = (words: string): Locator => page.getByRole('option', { name: words }).first();

describe('a journey from a blank page', () => {
  it('is built by keys alone: 3 stages, 5 steps, 2 hand-offs and a pain point in 265 presses', async () => {
    const found = await firstFitting('passport', 'state');
    await watched.visit('/journeys/new');
    const keys = new Keys(page);
    await keys.tabToAndType(page.locator('#new-name'), 'Passport by keys');
    await keys.press('Enter');
    await editorIsOpen(page);
    made.push(journeyOnPage(page));

    await keys.tabTo(page.locator('#new-stage'));
    for (const stage of Object.keys(stages)) {
      await keys.type(stage);
      await keys.press('Enter');
    }
    for (const [stage, steps] of Object.entries(stages).reverse()) {
      await keys.tabBackTo(adder(stage));
      for (const step of steps) {
        await keys.type(step);
        await keys.press('Enter');
      }
    }
    await keys.tabTo(stepButton('Apply online'));
    await keys.press('Enter');
    await form('Apply online').waitFor();
    await keys.tabToAndType(page.locator('#step-service'), 'passport');
    await option(found.service).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');
    await keys.tabTo(page.locator('#connect-kind'));
    await keys.press('ArrowDown');
    await keys.tabToAndPress(page.locator('#connect-to'), 'ArrowDown');
    await keys.tabToAndPress(page.getByRole('button', { name: 'Connect', exact: true }), 'Enter');
    await keys.tabToAndType(page.locator('#observed-text'), 'The form asks twice for the same address.');
    await keys.tabToAndPress(page.getByRole('button', { name: 'Add pain point' }), 'Enter');
    await keys.press('Escape');
    await keys.tabTo(stepButton('Go to the interview'));
    await keys.press('Enter');
    await form('Go to the interview').waitFor();
    await keys.tabTo(page.locator('#connect-to'));
    await keys.type('Get');
    await keys.tabToAndPress(page.getByRole('button', { name: 'Connect', exact: true }), 'Enter');
    await keys.press('Escape');
    await keys.tabTo(stepButton('Get the passport'));
    await keys.press('Enter');
    await form('Get the passport').waitFor();
    await keys.tabToAndType(page.locator('#step-unit'), 'state');
    await option(found.agency).waitFor();
    await keys.press('ArrowDown');
    await keys.press('Enter');

    const expected = built('Passport by keys', found);
    expect(await untilStored(page, journeyOnPage(page), expected)).toEqual(expected);
    await keeping(page, 'SAVED');
    console.info(`A journey by keys: ${keys.pressed} presses.`);
    expect(keys.pressed).toBeLessThanOrEqual(280);
  });

  it('is built by the pointer as well', async () => {
    const found = await firstFitting('passport', 'state');
    await watched.visit('/journeys/new');
    await page.getByLabel('Name of the journey').fill('Passport by pointer');
    await page.getByRole('button', { name: 'Begin the journey' }).click();
    await editorIsOpen(page);
    made.push(journeyOnPage(page));
    for (const [stage, steps] of Object.entries(stages)) {
      await page.getByLabel('New stage').fill(stage);
      await page.getByRole('button', { name: 'Add stage' }).click();
      for (const step of steps) {
        await adder(stage).fill(step);
        await page
          .locator('form')
          .filter({ has: adder(stage) })
          .getByRole('button')
          .click();
      }
    }
    await stepButton('Apply online').click();
    await page.getByRole('combobox', { name: 'Find a service' }).fill('passport');
    await option(found.service).click();
    await page.getByLabel('This step …').selectOption({ label: 'Requires output of' });
    await page.getByLabel('Connect to').selectOption({ label: 'Gather papers' });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByLabel('What was observed').fill('The form asks twice for the same address.');
    await page.getByRole('button', { name: 'Add pain point' }).click();
    await stepButton('Go to the interview').click();
    await page.getByLabel('Connect to').selectOption({ label: 'Get the passport' });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await stepButton('Get the passport').click();
    await page.getByRole('combobox', { name: 'Or: agency expected to give it' }).fill('state');
    await option(found.agency).click();
    const expected = built('Passport by pointer', found);
    expect(await untilStored(page, journeyOnPage(page), expected)).toEqual(expected);

    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Change this journey' }).waitFor();
    await page.locator('[data-node]').first().waitFor();
    expect(await page.locator('[data-node]').count()).toBe(5);
  });
});

describe('undo and redo', () => {
  it('say what they take back and bring again, by button and by key, and restore it', async () => {
    const id = await makeJourney(page, 'Taken back', { One: [stepNamed('First'), stepNamed('Second')] });
    made.push(id);
    const before = await storedJourney(page, id);
    await openEditor(watched, id);
    expect(await nextOf(page, 'Undo')).toBe('Undo');
    await stepButton('First').click();
    await page.locator('#step-name').fill('Renamed');
    await page.getByRole('button', { name: 'Remove this step' }).click();
    expect(await nextOf(page, 'Undo')).toBe('Undo remove step “Renamed”');
    await page.getByRole('button', { name: 'Undo remove step “Renamed”' }).click();
    expect(await nextOf(page, 'Undo')).toBe('Undo change the name of step “First”');
    expect(await nextOf(page, 'Redo')).toBe('Redo remove step “Renamed”');
    await page.getByRole('status').filter({ hasText: 'Undone: remove step “Renamed”.' }).waitFor();
    await page.keyboard.press('Control+z');
    await stepButton('First').waitFor();
    expect(await untilStored(page, id, before)).toEqual(before);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+y');
    const after = { ...before, stages: { One: ['Second'] } };
    expect(await untilStored(page, id, after)).toEqual(after);
    expect(await nextOf(page, 'Redo')).toBe('Redo');
  });

  it('leave a box alone that is typed into and not part of the journey yet', async () => {
    const id = await makeJourney(page, 'Typed only', { One: [stepNamed('First')] });
    made.push(id);
    await openEditor(watched, id);
    await adder('One').fill('Second');
    await page.keyboard.press('Enter');
    await adder('One').pressSequentially('Thi');
    await page.keyboard.press('Control+z');
    await stepButton('Second').waitFor();
    expect(await adder('One').inputValue()).not.toBe('Thi');
  });
});

describe('moving', () => {
  it('by dragging in the outline and by the form come to the same, each as one step back', async () => {
    const id = await makeJourney(page, 'Moved', {
      One: [stepNamed('First'), stepNamed('Second')],
      Two: [stepNamed('Third')],
    });
    made.push(id);
    const before = await storedJourney(page, id);
    const after = { ...before, stages: { One: ['Second'], Two: ['First', 'Third'] } };
    await openEditor(watched, id);
    await stepButton('First').dragTo(stepButton('Third'));
    expect(await untilStored(page, id, after)).toEqual(after);
    await page.getByRole('button', { name: 'Undo move step “First”' }).click();
    expect(await untilStored(page, id, before)).toEqual(before);

    await stepButton('First').click();
    await page.getByText('Move it to another stage or place').click();
    await page.getByLabel('Stage', { exact: true }).selectOption({ label: 'Two' });
    await page.getByLabel('Position').selectOption({ label: 'First' });
    await page.getByRole('button', { name: 'Move the step' }).click();
    expect(await untilStored(page, id, after)).toEqual(after);
    expect(await nextOf(page, 'Undo')).toBe('Undo move step “First”');
  });
});
