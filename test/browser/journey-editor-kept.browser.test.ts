import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { endOutage, openBrowser, openPage, startOutage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import {
  editorIsOpen,
  forgetJourneys,
  keeping,
  LEAD,
  nextOf,
  openEditor,
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

async function addStep(stage: string, name: string, on = page): Promise<void> {
  await on.getByLabel(`New step in ${stage}`, { exact: true }).fill(name);
  await on.keyboard.press('Enter');
}

async function renameStage(from: string, to: string, on = page): Promise<void> {
  await on.getByRole('button', { name: `Rename or describe stage ${from}`, exact: true }).click();
  await on.getByLabel('Name of the stage').fill(to);
}

async function renameStep(from: string, to: string, on = page): Promise<void> {
  await outlined(on, from).click();
  await on.locator('#step-name').fill(to);
}

describe('nothing of a journey is lost', () => {
  it('by working on: it saves itself', async () => {
    await addStep('Two', 'Fourth');
    const after = { ...before, stages: { ...before.stages, Two: ['Third', 'Fourth'] } };
    expect(await untilStored(page, id, after)).toEqual(after);
    await keeping(page, 'SAVED');
  });

  it('by a reload right after the last key, also of a list that is still being typed', async () => {
    await outlined(page, 'First').click();
    await page.getByText('Blueprint: roles, what happens backstage, tools and rules').click();
    await page.getByLabel('What happens backstage').pressSequentially('Checks the file\nCalls back');
    await page.reload();
    await editorIsOpen(page);
    expect(await nextOf(page, 'Undo')).toBe('Undo take up the changes kept in this browser');
    // What is recorded there is unfolded.
    expect(await page.getByLabel('What happens backstage').inputValue()).toBe('Checks the file\nCalls back');
    await keeping(page, 'SAVED');
  });

  it.each(['NO_ANSWER', 'DATABASE_DOWN', 'NOT_JSON'] as const)(
    'by a server that is away (%s): the editor stays, and all of it is saved when the server is back',
    async (outage) => {
      await addStep('One', 'Before');
      const saved = { ...before, stages: { ...before.stages, One: ['First', 'Second', 'Before'] } };
      expect(await untilStored(page, id, saved)).toEqual(saved);
      await startOutage(page, outage);
      await addStep('Two', 'During');
      await keeping(page, 'NOT_SAVED');
      await page.getByText('Your changes are kept in this browser.').waitFor();
      await renameStage('Two', 'Second stage');
      expect(await barriersIn(page)).toEqual([]);
      await endOutage(page);
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      const after = {
        ...before,
        stages: { One: ['First', 'Second', 'Before'], 'Second stage': ['Third', 'During'] },
      };
      expect(await untilStored(page, id, after)).toEqual(after);
      await keeping(page, 'SAVED');
    },
  );

  it('by an answer that gets lost: what was saved without one is not asked about', async () => {
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || route.request().postData()?.includes('SaveJourney') !== true) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    await renameStep('First', 'Fir');
    await keeping(page, 'NOT_SAVED');
    await page.locator('#step-name').fill('First again');
    const after = { ...before, stages: { ...before.stages, One: ['First again', 'Second'] } };
    expect(await untilStored(page, id, after)).toEqual(after);
    await keeping(page, 'SAVED');
    expect(lost).toBe(1);
  });

  it('by a reload before a button was pressed: boxes keep what was typed into them', async () => {
    await outlined(page, 'First').click();
    await page.getByLabel('What was observed').fill('Waits for weeks.');
    await page.getByLabel('New stage').fill('Thr');
    await page.reload();
    await editorIsOpen(page);
    expect(await page.getByLabel('What was observed').inputValue()).toBe('Waits for weeks.');
    expect(await page.getByLabel('New stage').inputValue()).toBe('Thr');
    await page.getByRole('button', { name: 'Add stage' }).click();
    await page.reload();
    await editorIsOpen(page);
    expect(await page.getByLabel('New stage').inputValue()).toBe('');
  });

  it('by being done while the server is away: it is asked about, and is there again later', async () => {
    await startOutage(page, 'NO_ANSWER');
    await addStep('Two', 'During');
    await page.getByRole('button', { name: 'Done' }).click();
    const held = page
      .getByRole('alert')
      .filter({ hasText: 'The server does not have your last changes yet.' });
    await held.getByRole('button', { name: 'Stay on this page' }).click();
    await outlined(page, 'During').waitFor();
    await page.getByRole('button', { name: 'Done' }).click();
    await held.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('link', { name: 'Change this journey' }).waitFor();
    await endOutage(page);
    await page.getByRole('link', { name: 'Change this journey' }).click();
    await outlined(page, 'During').waitFor();
    const after = { ...before, stages: { ...before.stages, Two: ['Third', 'During'] } };
    expect(await untilStored(page, id, after)).toEqual(after);
  });
});

describe('two pages that change one journey', () => {
  it('lose nothing: what both changed is asked, the rest is taken from each', async () => {
    const other = await openPage(browser);
    await signInAsLead(other);
    await openEditor(other, id);
    await renameStep('First', 'First of theirs', other.page);
    await renameStage('Two', 'Two of theirs', other.page);
    await addStep('One', 'Added by them', other.page);
    const theirs = {
      ...before,
      stages: { One: ['First of theirs', 'Second', 'Added by them'], 'Two of theirs': ['Third'] },
    };
    expect(await untilStored(other.page, id, theirs)).toEqual(theirs);
    await other.close();

    await renameStep('First', 'First of mine');
    await renameStage('Two', 'Two of mine');
    await addStep('One', 'Added by me');
    await keeping(page, 'CONFLICT');
    await page
      .getByRole('heading', { name: `${LEAD} saved this journey while you were changing it` })
      .waitFor();
    expect(await barriersIn(page)).toEqual([]);
    // Both sides added a step at the end of the stage: theirs stands in it, and mine as well, without a question.
    const asked = page.getByRole('group').filter({ has: page.getByRole('radio') });
    const step = asked.filter({ hasText: 'The name of step “First”' });
    const stage = asked.filter({ hasText: 'Name of stage “Two”' });
    await page.getByRole('button', { name: 'Go on with both changes' }).click();
    await step.getByText('Choose one of the two.').waitFor();
    expect(await step.innerText()).toContain('First of mine');
    expect(await step.innerText()).toContain('First of theirs');
    await step.getByText('Mine', { exact: true }).click();
    await stage.getByText('Theirs', { exact: true }).click();
    await page.getByRole('button', { name: 'Go on with both changes' }).click();
    const both = {
      ...before,
      stages: {
        One: ['First of mine', 'Second', 'Added by them', 'Added by me'],
        'Two of theirs': ['Third'],
      },
    };
    const stored = await untilStored(page, id, both);
    expect({
      ...stored,
      stages: { ...stored.stages, One: [...(stored.stages['One'] ?? [])].sort() },
    }).toEqual({
      ...both,
      stages: { ...both.stages, One: [...both.stages.One].sort() },
    });
    await keeping(page, 'SAVED');
    expect(await nextOf(page, 'Undo')).toBe(`Undo take in the changes of ${LEAD}`);
  });

  it('are asked as well after a reload of the one that is behind', async () => {
    const other = await openPage(browser);
    await signInAsLead(other);
    await openEditor(other, id);
    await startOutage(page, 'NO_ANSWER');
    await renameStep('First', 'First of mine');
    await keeping(page, 'NOT_SAVED');
    await renameStep('First', 'First of theirs', other.page);
    const theirs = { ...before, stages: { ...before.stages, One: ['First of theirs', 'Second'] } };
    expect(await untilStored(other.page, id, theirs)).toEqual(theirs);
    await other.close();
    await endOutage(page);
    await page.reload();
    await keeping(page, 'CONFLICT');
    await page.getByText('Theirs', { exact: true }).click();
    await page.getByRole('button', { name: 'Go on with both changes' }).click();
    await keeping(page, 'SAVED');
    expect(await untilStored(page, id, theirs)).toEqual(theirs);
    await outlined(page, 'First of theirs').waitFor();
  });
});
