import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  editorIsOpen,
  forgetJourneys,
  keeping,
  openSmallJourney,
  outlined,
  signInAsLead,
  untilStored,
} from '../support/journey-editor-page.ts';
import type { ToldJourney } from '../support/journey-editor-page.ts';

const made: string[] = [];
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let id = '';
let before: ToldJourney;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await signInAsLead(watched);
  ({ id, before } = await openSmallJourney(watched));
  made.push(id);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetJourneys(made);
});

describe('what cannot be saved', () => {
  it('a circle of “requires output of” is named with its steps, keeps everything, and is saved once it is mended', async () => {
    const connect = async (from: string, to: string): Promise<void> => {
      await outlined(page, from).click();
      await page.getByLabel('This step …').selectOption({ label: 'Requires output of' });
      await page.getByLabel('Connect to').selectOption({ label: to });
      await page.getByRole('button', { name: 'Connect', exact: true }).click();
    };
    await connect('First', 'Third');
    await connect('Third', 'First');
    const checks = page.getByRole('group', { name: 'Checks' });
    await checks.getByRole('heading', { name: '1 thing keeps the journey from being saved' }).waitFor();
    await checks
      .getByText('‘Requires output of’ goes in a circle: “First” → “Third” → “First”. Remove one of these')
      .waitFor();
    await keeping(page, 'NOT_SAVED');
    await checks.getByRole('heading', { name: '1 thing keeps the journey from being saved' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.reload();
    await editorIsOpen(page);
    await checks.getByRole('button', { name: '“First”', exact: true }).first().click();
    await page.getByRole('button', { name: 'Remove hand-off “First” requires output of “Third”' }).click();
    const after = { ...before, handOffs: ['Third REQUIRES_OUTPUT_OF First'] };
    expect(await untilStored(page, id, after)).toEqual(after);
    await keeping(page, 'SAVED');
    expect(await checks.getByRole('heading').count()).toBe(0);
  });

  it('a stage with a name of 10,000 characters is told with its length, kept, and saved once it is shorter', async () => {
    const long = 'long '.repeat(2000).trim().padEnd(10_000, 'g');
    await page.locator('#new-stage').fill(long);
    await page.keyboard.press('Enter');
    const checks = page.getByRole('group', { name: 'Checks' });
    await checks.getByText('A stage has a name of 10,000 characters; 200 fit. Shorten it').waitFor();
    await keeping(page, 'NOT_SAVED');
    await checks.getByRole('heading', { name: '1 thing keeps the journey from being saved' }).waitFor();
    expect(await barriersIn(page)).toEqual([]);
    await page.reload();
    await editorIsOpen(page);
    await page.getByRole('button', { name: /^Rename or describe stage long / }).click();
    expect(await page.getByLabel('Name of the stage').inputValue()).toBe(long);
    await page.getByLabel('Name of the stage').fill('Short');
    const after = { ...before, stages: { ...before.stages, Short: [] } };
    expect(await untilStored(page, id, after)).toEqual(after);
  });
});
