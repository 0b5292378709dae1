import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { barriersIn } from '../support/axe.ts';
import { endOutage, NARROW, openBrowser, openPage, settle, startOutage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { forgetServices } from '../support/forget-services.ts';
import { productOfRun, testId } from '../support/neo4j.ts';
import { askOnPage, hasFocus, Keys, REGISTRAR, signInByMouse } from '../support/registrar-page.ts';
import { demoToken } from '../support/sign-in.ts';

const ANALYST = 'Avery Lindqvist';
/** Walks by keys take long on a busy machine. */
const WALK_MS = 120_000;
const QUEUE = '/work/rationales?status=SUBMITTED';

/** A rationale that waits for a decision, of a service that only this test knows. */
interface Waiting {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly serviceId: string;
}

interface Decided {
  readonly status: string;
  readonly version: number;
  readonly statusComment: string | null;
  readonly decidedBy: string | null;
}

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let keys: Keys;
let registrar: string;
const registered: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  registrar = await demoToken(productOfRun().url, 'registrar-agriculture');
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  keys = new Keys(page);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices(registered, REGISTRAR);
});

/** Asks the API from a program. */
async function ask<Result>(token: string, query: string, variables: object): Promise<Result> {
  const response = await fetch(`${productOfRun().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** Registers a service without a digital way and submits a rationale of it. */
async function submittedRationale(): Promise<Waiting> {
  const title = `Why a herd is counted on the farm ${testId('herd')}`;
  const { registerService } = await ask<{ registerService: { service: { id: string } | null } }>(
    registrar,
    'mutation ($input: ServiceInput!) { registerService(input: $input) { service { id } } }',
    {
      input: {
        name: `Have a herd counted ${title.slice(-24)}`,
        description: 'Counts the animals of a farm.',
        leadUnitId: 'unit-usda',
        primaryType: 'BENEFITS',
        channels: [{ kind: 'IN_PERSON', name: 'County office', level: 'FULL', accessible: 'YES' }],
      },
    },
  );
  const serviceId = registerService.service?.id ?? '';
  registered.push(serviceId);
  type Written = { rationale: { id: string; version: number } | null };
  const { recordRationale } = await ask<{ recordRationale: Written }>(
    registrar,
    'mutation ($serviceId: ID!, $input: RationaleInput!) { recordRationale(serviceId: $serviceId, input: $input) { rationale { id version } } }',
    {
      serviceId,
      input: {
        title,
        disposition: 'NOT_YET_DIGITAL',
        reasons: [{ code: 'LEGACY_SYSTEM', rootCause: 'TECHNOLOGICAL', brief: 'Herd books are on paper.' }],
        explanation: 'The herd books of the counties were never put into one system.',
        solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Scan the herd books.' }],
      },
    },
  );
  const { submitRationale } = await ask<{ submitRationale: Written & { problems: unknown[] } }>(
    registrar,
    'mutation ($id: ID!, $version: Int!) { submitRationale(id: $id, version: $version) { rationale { id version } problems { message } } }',
    { id: recordRationale.rationale?.id, version: recordRationale.rationale?.version },
  );
  expect(submitRationale.problems).toEqual([]);
  return { ...(submitRationale.rationale ?? { id: '', version: 0 }), title, serviceId };
}

const main = () => page.getByRole('main');
const button = (name: string) => main().getByRole('button', { name, exact: true });
const comment = () => main().getByRole('textbox', { name: 'Comment to the agency' });
const outcome = () => main().getByRole('group', { name: 'What came of it' });
const sideways = (): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What the index says of the rationale now. */
async function standing({ id }: Waiting): Promise<Decided> {
  const query = 'query ($id: ID!) { rationale(id: $id) { status version statusComment decidedBy } }';
  return (await askOnPage<{ rationale: Decided }>(page, query, { id })).rationale;
}

/** Comes to the queue as the analyst, by keys alone. */
async function signInByKeys(): Promise<void> {
  await watched.visit(QUEUE);
  await keys.tabToAndPress(main().getByRole('link', { name: 'Sign in' }), 'Enter');
  await keys.tabToAndPress(button(`Sign in as ${ANALYST}`), 'Enter');
  await main().getByRole('list', { name: 'Queue of rationales' }).waitFor();
  await settle(page);
}

/** Finds a rationale in the list with the arrow keys, turning the pages, and opens it with Enter. */
async function openByKeys({ title }: Waiting): Promise<void> {
  const list = main().getByRole('list', { name: 'Queue of rationales' });
  const wanted = list.getByRole('link', { name: title });
  while ((await wanted.count()) === 0) {
    const first = await list.getByRole('link').first().innerText();
    await keys.tabToAndPress(main().getByRole('link', { name: 'Next', exact: true }), 'Enter');
    await list.getByRole('link', { name: first, exact: true }).waitFor({ state: 'detached' });
    await settle(page);
  }
  await keys.tabTo(list.getByRole('link').first());
  await keys.press('End');
  for (let presses = 0; presses < 25 && !(await hasFocus(wanted)); presses += 1) await keys.press('ArrowUp');
  expect(await hasFocus(wanted)).toBe(true);
  await keys.press('Enter');
  const heading = main().getByRole('heading', { level: 2, name: title });
  await heading.waitFor();
  await settle(page);
  expect(await hasFocus(heading)).toBe(true);
}

/** Opens a rationale by its address as the analyst. */
async function openAsAnalyst({ id }: Waiting): Promise<void> {
  await watched.visit('/about');
  await signInByMouse(page, ANALYST);
  await watched.visit(`${QUEUE}&id=${id}`);
  await comment().waitFor();
}

describe('an analyst without a pointer', () => {
  it(
    'finds a rationale with the arrow keys, reads what stands behind it, and accepts it',
    async () => {
      const waiting = await submittedRationale();
      await signInByKeys();
      await openByKeys(waiting);
      for (const words of [
        'Old systems or paper records',
        'Herd books are on paper.',
        'Scan the herd books.',
        'Not yet digital',
        'County office',
      ])
        expect(await main().getByText(words).first().isVisible()).toBe(true);
      await main().getByRole('heading', { name: 'Similar rationales elsewhere' }).waitFor();
      await main()
        .getByText(/^Submitted by/)
        .waitFor();
      expect(await barriersIn(page)).toEqual([]);

      await keys.tabToAndPress(button('Accept'), 'Enter');
      await outcome().getByText('You accepted the rationale.').waitFor();
      expect(await hasFocus(outcome())).toBe(true);
      expect(await standing(waiting)).toMatchObject({ status: 'APPROVED', decidedBy: ANALYST });
      await comment().waitFor({ state: 'detached' });
      expect(await barriersIn(page)).toEqual([]);
      const [onward] = await outcome().getByRole('link').all();
      if (onward === undefined) throw new Error('No way on is offered.');
      await keys.tabToAndPress(onward, 'Enter');
      await main().getByRole('button', { name: 'Accept' }).waitFor();
      expect(watched.faults).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'returns one only with a comment, which the agency then reads with the way to mend it',
    async () => {
      const waiting = await submittedRationale();
      await signInByKeys();
      await openByKeys(waiting);
      await keys.tabToAndPress(button('Return'), 'Enter');
      await main().getByText('Write what has to change').waitFor();
      expect(await hasFocus(comment())).toBe(true);
      expect((await standing(waiting)).status).toBe('SUBMITTED');
      await keys.type('Say which counties have a herd book.');
      await keys.tabToAndPress(button('Return'), 'Enter');
      await outcome().getByText('You returned the rationale').waitFor();
      expect(await standing(waiting)).toMatchObject({
        status: 'RETURNED',
        statusComment: 'Say which counties have a herd book.',
      });

      const agency = await openPage(browser);
      await agency.visit('/about');
      await signInByMouse(agency.page, REGISTRAR);
      await agency.visit(`/work/rationales?status=RETURNED&id=${waiting.id}`);
      const read = agency.page.getByRole('main');
      await read.getByText('Say which counties have a herd book.').first().waitFor();
      expect(await read.getByRole('list', { name: 'Queue of rationales' }).innerText()).toContain(
        waiting.title,
      );
      const mend = read.getByRole('link', { name: 'Change the rationale' });
      expect(await mend.getAttribute('href')).toBe(`/services/${waiting.serviceId}/edit`);
      expect(await barriersIn(agency.page)).toEqual([]);
      expect(agency.faults).toEqual([]);
      await agency.close();
    },
    WALK_MS,
  );
});

describe('a decision', () => {
  it('keeps the comment when the server cannot be reached, and is taken once when it can', async () => {
    const waiting = await submittedRationale();
    await openAsAnalyst(waiting);
    await comment().fill('Well explained.');
    await startOutage(page, 'NO_ANSWER');
    await button('Accept').click();
    await outcome().getByRole('alert').waitFor();
    expect(await comment().inputValue()).toBe('Well explained.');
    await endOutage(page);
    await page.reload();
    await comment().waitFor();
    expect(await comment().inputValue()).toBe('Well explained.');
    await button('Accept').click();
    await outcome().getByText('You accepted the rationale.').waitFor();
    expect(await standing(waiting)).toMatchObject({
      status: 'APPROVED',
      version: waiting.version + 1,
      statusComment: 'Well explained.',
    });
  });

  it('that somebody else took first is shown, and changes nothing', async () => {
    const waiting = await submittedRationale();
    await openAsAnalyst(waiting);
    await comment().fill('I would have accepted it.');
    const other = await demoToken(productOfRun().url, 'omb-analyst');
    const { id, version } = waiting;
    await ask(
      other,
      'mutation ($id: ID!, $version: Int!) { reviewRationale(id: $id, version: $version, decision: RETURN, comment: "Name the counties.") { rationale { id } } }',
      { id, version },
    );
    await button('Accept').click();
    await outcome().getByText(`${ANALYST} changed this first`).waitFor();
    expect(await hasFocus(outcome())).toBe(true);
    await main().getByText('Name the counties.').first().waitFor();
    expect(await standing(waiting)).toMatchObject({ status: 'RETURNED', version: version + 1 });
    expect(await barriersIn(page)).toEqual([]);
  });

  it('is told also on the first of a list, which was open without being asked for', async () => {
    const waiting = await submittedRationale();
    await watched.visit('/about');
    await signInByMouse(page, ANALYST);
    type Edges = { rationaleQueue: { edges: { cursor: string; node: { id: string } }[] } };
    const { rationaleQueue } = await askOnPage<Edges>(
      page,
      '{ rationaleQueue(first: 100) { edges { cursor node { id } } } }',
    );
    const at = rationaleQueue.edges.findIndex(({ node }) => node.id === waiting.id);
    await watched.visit(`${QUEUE}&page=2&after=${rationaleQueue.edges[at - 1]?.cursor ?? ''}`);
    await main().getByRole('heading', { level: 2, name: waiting.title }).waitFor();
    await button('Accept').click();
    await outcome().getByText('You accepted the rationale.').waitFor();
    expect(await hasFocus(outcome())).toBe(true);
    expect((await standing(waiting)).status).toBe('APPROVED');
  });

  it('fits the narrowest window, with the list still within reach', async () => {
    const waiting = await submittedRationale();
    await openAsAnalyst(waiting);
    await page.setViewportSize(NARROW);
    expect(await sideways()).toBe(0);
    expect(await main().getByRole('list', { name: 'Queue of rationales' }).isVisible()).toBe(true);
    expect(await barriersIn(page)).toEqual([]);
  });
});

describe('the queue', () => {
  it('is closed to somebody without a role, in words', async () => {
    await watched.visit('/about');
    await signInByMouse(page, 'Jordan Pell');
    await watched.visit(QUEUE);
    await main().getByText('This page is for people with the role').waitFor();
    expect(await main().getByRole('list', { name: 'Queue of rationales' }).count()).toBe(0);
  });

  it('says so where nothing is recorded under an address', async () => {
    await watched.visit('/about');
    await signInByMouse(page, ANALYST);
    await watched.visit(`${QUEUE}&id=no-such-rationale`);
    await main().getByText('Nothing is recorded under this address').waitFor();
    expect(await barriersIn(page)).toEqual([]);
  });
});
