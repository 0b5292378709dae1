import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { LAPTOP, NARROW, numberIn, openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  editorIsOpen,
  forgetJourneys,
  journeyOnPage,
  makeJourney,
  openEditor,
  signInAsLead,
  stepNamed,
  storedJourney,
  untilStored,
} from '../support/journey-editor-page.ts';
import { newPartId } from '../../web/journeys/edit/new-part-id.ts';
import { sidewaysScroll } from '../support/journey-map-page.ts';
import { askOnPage } from '../support/registrar-page.ts';

/** A journey of the seed that has services which cannot be finished digitally. */
const SEED = 'journey-having-a-child';
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

/** A journey of everything that the editor can show of a step. */
async function fullJourney(name: string): Promise<{ id: string; step: string }> {
  const step = stepNamed('Apply for benefits on behalf of somebody else', {
    goal: 'Know whether I may apply for them',
    expectedUnitId: 'unit-ssa',
    momentThatMatters: true,
    observations: [
      {
        id: newPartId('mark'),
        kind: 'PAIN_POINT',
        text: 'The form asks twice for the same address, and once for that of somebody who has none.',
        severity: 'HIGH',
        personaIds: [],
        evidence: [],
      },
    ],
  });
  const id = await makeJourney(page, name, {
    'Find out what there is': [stepNamed('Read about it')],
    Apply: [step, stepNamed('Wait')],
    'Nothing yet': [],
  });
  made.push(id);
  return { id, step: step.id };
}

const unfoldAll = (): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      (details as HTMLDetailsElement).open = true;
  });

/** No barrier and no sideways scroll, at the size of a laptop and at that of a phone. */
async function expectFit(shot: string): Promise<void> {
  const folder = process.env['FSI_SHOTS'];
  for (const [size, viewport] of [
    ['1280', LAPTOP],
    ['320', NARROW],
  ] as const) {
    await page.setViewportSize(viewport);
    await settle(page);
    if (folder !== undefined)
      await page.screenshot({ path: `${folder}/${shot}-${size}.png`, fullPage: true });
    expect({ size, sideways: await sidewaysScroll(page) }).toEqual({ size, sideways: 0 });
    expect(await barriersIn(page)).toEqual([]);
  }
  await page.setViewportSize(LAPTOP);
}

const figure = (words: string, column: number): Locator =>
  page
    .getByRole('row', { name: new RegExp(`^${words}`) })
    .getByRole('cell')
    .nth(column);

describe('every page of the editor', () => {
  it('fits a phone and has no barrier: a new journey', async () => {
    await watched.visit('/journeys/new');
    await expectFit('new');
    await page.getByRole('button', { name: 'Begin the journey' }).click();
    await page.getByText('Write what the journey is called.').waitFor();
    await page.getByLabel('Name of the journey').fill('n'.repeat(10_000));
    await page.getByRole('button', { name: 'Begin the journey' }).click();
    await page.getByText(/Problem: /).waitFor();
    expect(await page.getByLabel('Name of the journey').inputValue()).toHaveLength(10_000);
    await expectFit('new-refused');
  });

  it('fits a phone and has no barrier: the editor, empty, and with a step open', async () => {
    const empty = await makeJourney(page, 'Nothing in it yet', {});
    made.push(empty);
    await openEditor(watched, empty);
    await expectFit('editor-empty');
    const { id, step } = await fullJourney('All of it');
    await openEditor(watched, id);
    await expectFit('editor');
    await openEditor(watched, id, step);
    await page.locator('#step-name').waitFor();
    await expectFit('editor-step');
    await unfoldAll();
    await page.getByRole('button', { name: 'Rename or describe stage Apply', exact: true }).click();
    await page.getByRole('button', { name: 'Remove stage Apply', exact: true }).click();
    await expectFit('editor-unfolded');
  });
});

describe('a future state', () => {
  it('is a copy that is changed and compared, in words and in figures', async () => {
    const { id } = await fullJourney('How it is');
    const today = await storedJourney(page, id);
    await watched.visit(`/journeys/${id}`);
    await page.getByRole('link', { name: 'Copy it, such as for a future state' }).click();
    await page.getByLabel('Name of the journey').fill('How it is to be');
    expect(await page.getByRole('radio', { name: 'Future state' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Begin the journey' }).click();
    await editorIsOpen(page);
    const copy = journeyOnPage(page);
    made.push(copy);
    await page.getByRole('button', { name: 'Wait', exact: true }).click();
    await page.getByRole('button', { name: 'Remove this step' }).click();
    await page.getByRole('button', { name: 'Read about it', exact: true }).click();
    await page.locator('#step-name').fill('Be told about it');
    await page
      .getByLabel('Connect to')
      .selectOption({ label: 'Apply for benefits on behalf of somebody else' });
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByLabel('New stage').fill('Be paid');
    await page.getByRole('button', { name: 'Add stage' }).click();
    const [first, second] = Object.values(today.stages);
    const future = {
      name: 'How it is to be',
      state: 'FUTURE',
      stages: {
        'Find out what there is': ['Be told about it'],
        Apply: (second ?? []).slice(0, 1),
        'Nothing yet': [],
        'Be paid': [],
      },
      handOffs: ['Be told about it REFERS_TO Apply for benefits on behalf of somebody else'],
    };
    expect(await untilStored(page, copy, future)).toEqual(future);
    expect(first).toEqual(['Read about it']);

    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('link', { name: 'Compare with How it is' }).click();
    await page.getByRole('heading', { level: 1, name: 'Two journeys compared' }).waitFor();
    await settle(page);
    const words = page.getByRole('region', { name: 'In words' }).getByRole('listitem');
    expect(await words.allInnerTexts()).toEqual([
      'Stage “Be paid” is added.',
      'Step “Read about it” is called “Be told about it”.',
      'Step “Wait” is removed from stage “Apply”.',
      'A hand-off is added: “Be told about it” refers to “Apply for benefits on behalf of somebod…”.',
    ]);
    expect(await figure('Steps', 0).innerText()).toBe('3');
    expect(await figure('Steps', 1).innerText()).toBe('2');
    expect(await figure('Steps', 2).innerText()).toBe('−1');
    expect(await figure('Hand-offs', 2).innerText()).toBe('+1');
    await expectFit('compare');
    expect(await storedJourney(page, id)).toEqual(today);
  });
});

describe('what if', () => {
  const standing = (): Promise<unknown> =>
    askOnPage(
      page,
      `query ($id: ID!) { journey(id: $id) { version updatedAt figures { stepsDigital stepsNotDigital }
         stages { steps { services { id digitalGap } } } } }`,
      { id: SEED },
    );

  it('a service could be finished digitally: figures before and after, and nothing is written', async () => {
    const before = await standing();
    await watched.visit(`/journeys/${SEED}`);
    await page.getByText('What if a service could be finished digitally?').click();
    const panel = page.locator('#what-if');
    await panel.getByRole('checkbox').first().waitFor({ state: 'attached' });
    await panel.locator('label').first().click();
    await panel.getByText('Nothing was written.').waitFor();
    const [was, is, difference] = await page
      .getByRole('table', { name: 'Figures before and after' })
      .getByRole('row', { name: /^Steps that can be finished digitally/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(numberIn(is ?? '') - numberIn(was ?? '')).toBe(numberIn(difference ?? ''));
    expect(numberIn(is ?? '')).toBeGreaterThan(numberIn(was ?? ''));
    await expectFit('what-if');
    expect(await standing()).toEqual(before);
  });
});
