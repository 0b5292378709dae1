import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { endOutage, openBrowser, openPage, startOutage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import { expectToHoldUp } from '../support/holds-up.ts';
import { draftsOf, formIsOpen, formIsSaved, Keys, signInByMouse } from '../support/registrar-page.ts';

/** Nobody else's drafts in these tests are theirs, so that theirs can be put away. */
const WRITER = 'Robin Castellan';

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let keys: Keys;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser, { acceptDownloads: true });
  page = watched.page;
  keys = new Keys(page);
  await watched.visit('/services/new');
  await signInByMouse(page, WRITER);
  await formIsOpen(page);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices([], WRITER);
});

const field = (path: string) => page.locator(`#field-${path}`);
const downloads = () =>
  page.getByRole('main').getByRole('button', { name: 'Download what is written (JSON)', exact: true });

/** Takes the file away by keys: its name, and what it holds. */
async function download(at: 'first' | 'last' = 'last'): Promise<{ name: string; content: unknown }> {
  const file = page.waitForEvent('download');
  await keys.tabToAndPress(downloads()[at](), 'Enter');
  const taken = await file;
  const text = await readFile(await taken.path(), 'utf8');
  return { name: taken.suggestedFilename(), content: JSON.parse(text) as unknown };
}

describe('what is written of a service, by keys alone', () => {
  it('is taken away as a file, under the names by which the API takes it', async () => {
    await keys.tabToAndType(field('name'), 'Ask for a dosimeter');
    await keys.tabToAndType(field('description'), 'Lends a dosimeter to schools.');
    await formIsSaved(page);
    await expectToHoldUp(page);
    const { name, content } = await download();
    expect(name).toBe('ask-for-a-dosimeter-draft.json');
    expect(content).toMatchObject({
      service: {
        name: 'Ask for a dosimeter',
        description: 'Lends a dosimeter to schools.',
        leadUnitId: 'unit-nrc',
        channels: [],
      },
    });
    expect((await draftsOf(page)).map(({ title }) => title)).toContain('Ask for a dosimeter');
    expect(watched.faults).toEqual([]);
  });

  it('is taken away also while the server is down, and is saved once it answers again', async () => {
    await keys.tabToAndType(field('name'), 'Ask for a second dosimeter');
    await formIsSaved(page);
    await startOutage(page, 'NO_ANSWER');
    await keys.tabToAndType(field('description'), 'Written while nobody listened.');
    await page.locator('[data-keeping="NOT_SAVED"]').waitFor();
    await page.getByRole('main').getByRole('alert').getByText('kept in this browser').first().waitFor();
    await expectToHoldUp(page);
    // The notice over the form offers the file where the eye is, the end of the step where it always stands.
    for (const at of ['last', 'first'] as const)
      expect(await download(at)).toMatchObject({
        name: 'ask-for-a-second-dosimeter-draft.json',
        content: { service: { description: 'Written while nobody listened.' } },
      });
    await endOutage(page);
    // It tries again by itself; nobody has to press anything.
    await formIsSaved(page);
    const saved = (await draftsOf(page)).find(({ title }) => title === 'Ask for a second dosimeter');
    expect(saved?.body).toContain('Written while nobody listened.');
  });

  it('has a name also where the service has none yet', async () => {
    await keys.tabToAndType(field('description'), 'Nameless so far.');
    const { name, content } = await download();
    expect(name).toBe('service-draft.json');
    expect(content).toMatchObject({ service: { name: '', description: 'Nameless so far.' } });
  });
});
