import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  forgetJourneys,
  makeJourney,
  nextOf,
  openEditor,
  signInAsLead,
  stepNamed,
  storedJourney,
  untilStored,
} from '../support/journey-editor-page.ts';

const made: string[] = [];

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let id = '';

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await signInAsLead(watched);
  id = await makeJourney(page, 'On the map', {
    One: [stepNamed('First'), stepNamed('Second')],
    Two: [stepNamed('Third'), stepNamed('Fourth')],
    Three: [],
  });
  made.push(id);
  await openEditor(watched, id);
  await page.locator('[data-node]').first().waitFor();
  await settle(page);
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetJourneys(made);
});

const card = (name: string) => page.locator(`[data-node][aria-label*="${name}"]`);

/** Drags a card by its middle to a point, counted from the middle of another card in parts of its size. */
async function drag(name: string, to: string, by: { x: number; y: number }): Promise<void> {
  await card(name).scrollIntoViewIfNeeded();
  const from = await card(name).boundingBox();
  const target = await card(to).boundingBox();
  if (from === null || target === null) throw new Error('A card is not to be seen.');
  const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
  const end = {
    x: target.x + target.width / 2 + by.x * target.width,
    y: target.y + target.height / 2 + by.y * target.height,
  };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move((x + end.x) / 2, (y + end.y) / 2, { steps: 5 });
  await page.mouse.move(end.x, end.y, { steps: 5 });
}

describe('the map of a journey that is being changed', () => {
  it('leads into the form of a step, and from there back to the list', async () => {
    const openByKey = async (): Promise<void> => {
      await card('Second').focus();
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.textContent === 'Step: Second');
    };
    await openByKey();
    // The form of the step that is open already, as well.
    await openByKey();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Second');
  });

  it('moves a step that is dragged to another stage, says where it goes, and takes it back as one', async () => {
    const before = await storedJourney(page, id);
    await drag('First', 'Third', { x: 0, y: 0.6 });
    await page.getByText('To stage “Two”, after “Third”').waitFor();
    await page.mouse.up();
    const after = { ...before, stages: { One: ['Second'], Two: ['Third', 'First', 'Fourth'], Three: [] } };
    expect(await untilStored(page, id, after)).toEqual(after);
    expect(await nextOf(page, 'Undo')).toBe('Undo move step “First”');
    await page.getByRole('button', { name: 'Undo move step “First”' }).click();
    expect(await untilStored(page, id, before)).toEqual(before);
  });

  it('moves a step inside its stage, and nothing where it is let go where it was', async () => {
    const before = await storedJourney(page, id);
    await drag('First', 'First', { x: 0.1, y: 0.1 });
    await page.mouse.up();
    expect(await nextOf(page, 'Undo')).toBe('Undo');
    await drag('First', 'Second', { x: 0, y: 0.6 });
    await page.mouse.up();
    const after = { ...before, stages: { ...before.stages, One: ['Second', 'First'] } };
    expect(await untilStored(page, id, after)).toEqual(after);
  });

  it('puts a card back where Escape is pressed while it is dragged, says so, and closes nothing', async () => {
    const before = await storedJourney(page, id);
    await drag('First', 'Third', { x: 0, y: 0.6 });
    await page.getByText('To stage “Two”, after “Third”. Escape puts it back.').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('Put back. Nothing was moved.').waitFor({ state: 'attached' });
    await page.mouse.move(40, 40, { steps: 3 });
    await page.mouse.up();
    expect(await page.getByText('Escape puts it back').count()).toBe(0);
    expect(await nextOf(page, 'Undo')).toBe('Undo');
    expect(await storedJourney(page, id)).toEqual(before);
    // The next drag goes its way again.
    await drag('First', 'Third', { x: 0, y: 0.6 });
    await page.mouse.up();
    const after = { ...before, stages: { One: ['Second'], Two: ['Third', 'First', 'Fourth'], Three: [] } };
    expect(await untilStored(page, id, after)).toEqual(after);
  });

  it('moves the map on while a card is held at its edge, says so, and stops where the map ends', async () => {
    const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'];
    const wide = await makeJourney(
      page,
      'A wide map',
      Object.fromEntries(names.map((name) => [name, [stepNamed(`Step ${name}`)]])),
    );
    made.push(wide);
    await openEditor(watched, wide);
    await card('Step One').waitFor();
    await settle(page);
    const before = await storedJourney(page, wide);
    await card('Step One').scrollIntoViewIfNeeded();
    const map = await page.locator('[data-ready]').boundingBox();
    const from = await card('Step One').boundingBox();
    if (map === null || from === null) throw new Error('The map is not to be seen.');
    const [x, y] = [from.x + from.width / 2, from.y + from.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(map.x + map.width - 12, y, { steps: 10 });
    await page.getByRole('status').getByText('The map moves right.').waitFor({ state: 'attached' });
    await page.getByText('To stage “Eight”, after “Step Eight”').waitFor();
    await page.mouse.up();
    const after = { ...before, stages: { ...before.stages, One: [], Eight: ['Step Eight', 'Step One'] } };
    expect(await untilStored(page, wide, after)).toEqual(after);
    expect(await nextOf(page, 'Undo')).toBe('Undo move step “Step One”');
  });
});
