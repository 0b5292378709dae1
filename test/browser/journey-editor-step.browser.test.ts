import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { LAPTOP, NARROW, openBrowser, openPage, PATIENCE_MS, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { newPartId } from '../../web/journeys/edit/new-part-id.ts';
import { sidewaysScroll } from '../support/journey-map-page.ts';
import {
  forgetJourneys,
  keeping,
  makeJourney,
  nextOf,
  openEditor,
  signInAsLead,
  stepNamed,
} from '../support/journey-editor-page.ts';
import { askOnPage, Keys } from '../support/registrar-page.ts';

const made: string[] = [];
let browser: Browser;
let watched: WatchedPage;
let page: Page;
let id: string;
let step: string;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  await signInAsLead(watched);
  const apply = stepNamed('Apply', {
    evidence: [
      {
        id: newPartId('evidence'),
        method: 'SURVEY',
        participants: 24,
        date: '2025',
        confidence: 'HIGH',
        praBasis: null,
        note: null,
      },
    ],
  });
  step = apply.id;
  id = await makeJourney(page, 'Facts of a step', { One: [apply] });
  made.push(id);
  await openEditor(watched, id, step);
  await page.locator('#step-name').waitFor();
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetJourneys(made);
});

interface Facts {
  readonly partnerPrograms: readonly { readonly name: string }[];
  readonly burdens: readonly unknown[];
  readonly frontstageRoles: readonly { readonly name: string }[];
  readonly supportTools: readonly { readonly name: string }[];
  readonly evidence: readonly { readonly date: string | null; readonly praBasis: string | null }[];
}

/** What the server has of the step, in words. */
async function stored(): Promise<Record<string, unknown>> {
  const { journey } = await askOnPage<{
    journey: { stages: readonly { steps: readonly Facts[] }[] };
  }>(
    page,
    `query ($id: ID!) { journey(id: $id) { stages { steps { partnerPrograms { name } burdens { kind minutes note }
       frontstageRoles { name } supportTools { name } evidence { date praBasis } } } } }`,
    { id },
  );
  const facts = journey.stages[0]?.steps[0];
  const names = (list: readonly { readonly name: string }[] = []): string[] => list.map(({ name }) => name);
  return {
    partners: names(facts?.partnerPrograms),
    roles: names(facts?.frontstageRoles),
    tools: names(facts?.supportTools),
    burdens: facts?.burdens,
    evidence: facts?.evidence,
  };
}

async function untilStored(expected: Record<string, unknown>): Promise<Record<string, unknown>> {
  for (const end = Date.now() + PATIENCE_MS; ; await page.waitForTimeout(400)) {
    const told = await stored();
    if (JSON.stringify(told) === JSON.stringify(expected) || Date.now() > end) return told;
  }
}

/** What the search of each kind finds first, as the form shows it. */
async function firstFound(): Promise<{ role: string; tool: string; partner: string }> {
  const { roles, tools, partnerPrograms } = await askOnPage<{
    roles: { nodes: readonly { name: string }[] };
    tools: { nodes: readonly { name: string }[] };
    partnerPrograms: readonly { name: string }[];
  }>(
    page,
    `query { roles(text: "specialist", first: 8) { nodes { name } } tools(text: "system", first: 8) { nodes { name } }
       partnerPrograms(text: "state", first: 8) { name } }`,
  );
  return {
    role: roles.nodes[0]?.name ?? '',
    tool: tools.nodes[0]?.name ?? '',
    partner: partnerPrograms[0]?.name ?? '',
  };
}

const unfold = (words: string): Promise<void> => page.getByText(words, { exact: true }).click();
const nothing = {
  partners: [],
  roles: [],
  tools: [],
  burdens: [],
  evidence: [{ date: '2025', praBasis: null }],
};

describe('roles, tools, partner programs and burdens of a step', () => {
  it('are written by keys alone, saved by themselves, and taken back by name', async () => {
    const found = await firstFound();
    const keys = new Keys(page);
    const pick = async (control: string, text: string, name: string): Promise<void> => {
      await keys.tabToAndType(page.locator(control), text);
      await page.getByRole('option', { name }).first().waitFor();
      await keys.press('ArrowDown');
      await keys.press('Enter');
      await page
        .getByRole('list', { name: /: chosen$/ })
        .getByText(name, { exact: false })
        .first()
        .waitFor();
    };
    await keys.tabToAndPress(page.getByText('Partner programs, channel, feeling and who acts'), 'Enter');
    await pick('#step-partner', 'state', found.partner);
    expect(await nextOf(page, 'Undo')).toContain('add partner program “');
    await keys.tabToAndPress(page.getByText('Burdens on people').first(), 'Enter');
    await keys.tabToAndPress(page.getByRole('button', { name: 'Add learning burden' }), 'Enter');
    await keys.tabBackTo(page.locator('#burden-minutes-0'));
    await keys.type('45');
    await keys.tabToAndType(page.locator('#burden-note-0'), 'Two programs with two sets of rules');
    await keys.tabToAndPress(
      page.getByText('Blueprint: roles, what happens backstage, tools and rules'),
      'Enter',
    );
    await pick('#step-role', 'specialist', found.role);
    await pick('#step-tool', 'system', found.tool);
    expect(await nextOf(page, 'Undo')).toMatch(/^Undo add tool “.+” to step “Apply”$/);
    const all = {
      ...nothing,
      partners: [found.partner],
      roles: [found.role],
      tools: [found.tool],
      burdens: [{ kind: 'LEARNING', minutes: 45, note: 'Two programs with two sets of rules' }],
    };
    expect(await untilStored(all)).toEqual(all);
    await keeping(page, 'SAVED');

    // A reload shows them by name; every step goes back one by one, and nothing of them is left.
    for (let left = 20; left > 0 && (await nextOf(page, 'Undo')) !== 'Undo'; left -= 1)
      await page.getByRole('group', { name: 'Editing' }).getByRole('button', { name: 'Undo' }).click();
    expect(await untilStored(nothing)).toEqual(nothing);
  });

  it('keep their names after a reload before they were saved, and can be taken away then', async () => {
    const found = await firstFound();
    await unfold('Blueprint: roles, what happens backstage, tools and rules');
    await page.locator('#step-role').fill('specialist');
    await page.getByRole('option', { name: found.role }).first().click();
    await page.reload();
    await page.locator('#step-name').waitFor();
    await page.getByRole('list', { name: 'Find a role: chosen' }).getByText(found.role).waitFor();
    const all = { ...nothing, roles: [found.role] };
    expect(await untilStored(all)).toEqual(all);
    await page.getByRole('button', { name: `Remove role ${found.role}` }).click();
    expect(await nextOf(page, 'Undo')).toContain('remove role “');
    expect(await untilStored(nothing)).toEqual(nothing);
  });

  it('is no conflict with oneself where the answer to a save was lost in a reload', async () => {
    const name = page.locator('#step-name');
    const sent = page.waitForRequest((request) => request.postData()?.includes('Apply by mail') ?? false);
    await page.route('**/graphql', async (route) => {
      const held = route.request().postData()?.includes('Apply by mail') ?? false;
      if (!held) return route.continue();
      // The server gets it and answers; the answer never arrives, because the page is gone by then.
      await route.fetch();
    });
    await name.fill('Apply by mail');
    await sent;
    await name.fill('Apply by mail or phone');
    await page.waitForTimeout(1_000);
    await page.unroute('**/graphql');
    await page.reload();
    await name.waitFor();
    expect(await name.inputValue()).toBe('Apply by mail or phone');
    const stepName = async (): Promise<string | undefined> => {
      const { journey } = await askOnPage<{
        journey: { stages: readonly { steps: readonly { name: string }[] }[] };
      }>(page, 'query ($id: ID!) { journey(id: $id) { stages { steps { name } } } }', { id });
      return journey.stages[0]?.steps[0]?.name;
    };
    for (
      const end = Date.now() + PATIENCE_MS;
      (await stepName()) === 'Apply by mail' && Date.now() < end;
      await page.waitForTimeout(400)
    );
    expect(await stepName()).toBe('Apply by mail or phone');
    await keeping(page, 'SAVED');
  });

  it('are led to by a check: minutes of more than a year, and a date that is none', async () => {
    await unfold('Burdens on people');
    await page.getByRole('button', { name: 'Add learning burden' }).click();
    await page.locator('#burden-minutes-0').fill('999999');
    const checks = page.getByRole('group', { name: 'Checks' });
    await checks.getByText('A burden of step “Apply” takes 999,999 minutes').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await checks.getByRole('button', { name: '“Apply”' }).first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'burden-minutes-0');
    await page.locator('#burden-minutes-0').fill('90');
    await page.getByLabel('When').fill('March 2025');
    await checks.getByText('“March 2025” at step “Apply” is not a year, a month or a day.').waitFor();
    await page.getByLabel('When').fill('2025-03');
    const mended = {
      ...nothing,
      burdens: [{ kind: 'LEARNING', minutes: 90, note: null }],
      evidence: [{ date: '2025-03', praBasis: null }],
    };
    expect(await untilStored(mended)).toEqual(mended);
  });

  it('have no barrier and fit a phone, all unfolded', async () => {
    await unfold('Partner programs, channel, feeling and who acts');
    await unfold('Burdens on people');
    await page.getByRole('button', { name: 'Add learning burden' }).click();
    await unfold('Blueprint: roles, what happens backstage, tools and rules');
    for (const viewport of [LAPTOP, NARROW]) {
      await page.setViewportSize(viewport);
      await settle(page);
      expect(await sidewaysScroll(page)).toBe(0);
      expect(await barriersIn(page)).toEqual([]);
      const folder = process.env['FSI_SHOTS'];
      if (folder !== undefined)
        await page.screenshot({ path: `${folder}/step-${viewport.width}.png`, fullPage: true });
    }
    await keeping(page, 'SAVED');
  });

  it('of two people are both kept, and what both changed is asked by names', async () => {
    const found = await firstFound();
    const other = await openPage(browser);
    await signInAsLead(other);
    await openEditor(other, id, step);
    await other.page.getByText('Blueprint: roles, what happens backstage, tools and rules').click();
    await other.page.locator('#step-role').fill('specialist');
    await other.page.getByRole('option', { name: found.role }).first().click();
    await other.page.getByText('Partner programs, channel, feeling and who acts').click();
    await other.page.getByLabel('Channel people use').selectOption('PHONE_AGENT');
    await keeping(other.page, 'SAVED');
    const theirs = { ...nothing, roles: [found.role] };
    expect(await untilStored(theirs)).toEqual(theirs);
    await other.close();

    await unfold('Blueprint: roles, what happens backstage, tools and rules');
    await page.locator('#step-tool').fill('system');
    await page.getByRole('option', { name: found.tool }).first().click();
    await unfold('Partner programs, channel, feeling and who acts');
    await page.getByLabel('Channel people use').selectOption('POSTAL_MAIL');
    await keeping(page, 'CONFLICT');
    const asked = page.getByRole('group').filter({ has: page.getByRole('radio', { name: 'Theirs' }) });
    expect(await asked.count()).toBe(1);
    expect(await asked.innerText()).toContain('Phone');
    expect(await asked.innerText()).not.toContain('PHONE_AGENT');
    await asked.getByText('Theirs', { exact: true }).click();
    await page.getByRole('button', { name: 'Go on with both changes' }).click();
    const both = { ...nothing, roles: [found.role], tools: [found.tool] };
    expect(await untilStored(both)).toEqual(both);
    // The name of what the other picked is known, not only its id.
    await page.getByRole('list', { name: 'Find a role: chosen' }).getByText(found.role).waitFor();
  });
});
