import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addressOf, openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { askOnPage } from '../support/browser-people.ts';
import { forgetServices } from '../support/forget-services.ts';
import { expectToHoldUp } from '../support/holds-up.ts';
import { testId } from '../support/neo4j.ts';
import { formIsOpen, hasFocus, Keys, REGISTRAR, signInByMouse } from '../support/registrar-page.ts';

/** Walks by keys take long on a busy machine. */
const WALK_MS = 180_000;
const MINE = 'Shepherds sign in the field, where nothing connects.';
const THEIRS = 'The register of shepherds was never scanned.';

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let keys: Keys;
const registered: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
  keys = new Keys(page);
  await watched.visit('/about');
  await signInByMouse(page);
});
afterEach(async () => {
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
  await forgetServices(registered);
});

interface Written {
  readonly id: string;
  readonly version: number;
}

/** Keeps a text of the rationale as the registrar, from elsewhere. */
async function record(serviceId: string, over: Written | null, input: object): Promise<Written> {
  const { recordRationale } = await askOnPage<{ recordRationale: { rationale: Written } }>(
    page,
    `mutation Write($serviceId: ID!, $id: ID, $version: Int, $input: RationaleInput!) {
       recordRationale(serviceId: $serviceId, id: $id, version: $version, input: $input) { rationale { id version } }
     }`,
    { serviceId, ...over, input },
  );
  return recordRationale.rationale;
}

/** A rationale with everything that the form asks for. */
const whole = {
  disposition: 'NOT_YET_DIGITAL',
  reasons: [{ code: 'LEGACY_SYSTEM', rootCause: 'TECHNOLOGICAL', brief: 'Flock books are on paper.' }],
  explanation: 'The flock books are on paper.',
  solutions: [{ kind: 'EXISTING_TECHNOLOGY', text: 'Scan the flock books.' }],
};

/** A service without a digital way, with a rationale in work. */
async function serviceWithRationale(): Promise<Written & { readonly serviceId: string }> {
  const serviceId = await serviceWithoutRationale();
  return { serviceId, ...(await record(serviceId, null, whole)) };
}

/** A service without a digital way that nobody has explained. */
async function serviceWithoutRationale(): Promise<string> {
  const { registerService } = await askOnPage<{ registerService: { service: { id: string } } }>(
    page,
    'mutation Register($input: ServiceInput!) { registerService(input: $input) { service { id } } }',
    {
      input: {
        name: `Have a flock counted ${testId('flock')}`,
        description: 'Counts the animals of a farm.',
        leadUnitId: 'unit-usda',
        primaryType: 'BENEFITS',
        channels: [{ kind: 'IN_PERSON', name: 'County office', level: 'FULL', accessible: 'YES' }],
      },
    },
  );
  const serviceId = registerService.service.id;
  registered.push(serviceId);
  return serviceId;
}

/** The texts of the rationales of a service, the newest version first. */
async function storedTexts(id: string): Promise<{ explanation: string; owner: string | null }[]> {
  type Texts = { service: { otherRationales: { explanation: string; owner: string | null }[] } };
  const { service } = await askOnPage<Texts>(
    page,
    'query Texts($id: ID!) { service(id: $id) { otherRationales { explanation owner } } }',
    { id },
  );
  return service.otherRationales;
}

const main = () => page.getByRole('main');
const explanation = () => page.locator('#field-rationale-explanation');
const side = (name: string | RegExp) =>
  main().getByRole('group', { name: 'Explanation' }).getByRole('radio', { name });

/** Types another explanation and an owner into the open form, and saves. */
async function changeAndSave(): Promise<void> {
  await keys.tabTo(explanation(), 400);
  await keys.press('Control+A');
  await keys.type(MINE);
  await keys.tabToAndType(page.locator('#field-rationale-owner'), 'Office of flocks');
  await keys.tabTo(main().getByRole('button', { name: 'Save the change', exact: true }), 400);
  await keys.press('Enter');
}

describe('two writers of one rationale, by keys alone', () => {
  it.each([
    ['mine', 'Yours', MINE],
    ['theirs', /^Theirs, by/, THEIRS],
  ] as const)(
    'see both texts side by side, and %s stands where it is chosen',
    async (_, choice, stands) => {
      const { serviceId, ...written } = await serviceWithRationale();
      await watched.visit(`/services/${serviceId}/edit`);
      await formIsOpen(page);
      await explanation().waitFor();
      await record(serviceId, written, { explanation: THEIRS });
      await changeAndSave();
      const heading = page.getByRole('heading', { level: 2, name: `${REGISTRAR} changed the rationale` });
      await heading.waitFor();
      expect(await hasFocus(heading)).toBe(true);
      expect(await main().innerText()).toContain(MINE);
      expect(await main().innerText()).toContain(THEIRS);
      expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
      await expectToHoldUp(page);

      await keys.tabToAndPress(main().getByRole('button', { name: 'Save this version' }), 'Enter');
      const summary = page.getByRole('alert').filter({ hasText: 'Not chosen yet' });
      await summary.waitFor();
      expect(await hasFocus(summary)).toBe(true);
      await keys.tabToAndPress(summary.getByRole('link'), 'Enter');
      // The first of the two has the focus; Down goes to the other.
      if (choice === 'Yours') await keys.press('Space');
      else await keys.press('ArrowDown');
      expect(await side(choice).isChecked()).toBe(true);
      await keys.tabToAndPress(main().getByRole('button', { name: 'Save this version' }), 'Enter');
      await page.waitForURL(`**/services/${serviceId}`);
      // What only one of the two changed stands in any case.
      expect(await storedTexts(serviceId)).toEqual([{ explanation: stands, owner: 'Office of flocks' }]);
      expect(watched.faults).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'go back to the form with everything that was typed, and nothing of it is sent',
    async () => {
      const { serviceId, ...written } = await serviceWithRationale();
      await watched.visit(`/services/${serviceId}/edit`);
      await formIsOpen(page);
      await explanation().waitFor();
      await record(serviceId, written, { explanation: THEIRS });
      await changeAndSave();
      await keys.tabToAndPress(
        main().getByRole('button', { name: 'Back to the form without saving' }),
        'Enter',
      );
      await explanation().waitFor();
      expect(await explanation().inputValue()).toBe(MINE);
      expect(await storedTexts(serviceId)).toEqual([{ explanation: THEIRS, owner: null }]);
    },
    WALK_MS,
  );

  it(
    'meet also where both began a new version of one that was given',
    async () => {
      const { serviceId, ...written } = await serviceWithRationale();
      const { submitRationale } = await askOnPage<{ submitRationale: { rationale: Written } }>(
        page,
        'mutation Submit($id: ID!, $version: Int!) { submitRationale(id: $id, version: $version) { rationale { id version } } }',
        { ...written },
      );
      await watched.visit(`/services/${serviceId}/edit`);
      await formIsOpen(page);
      await explanation().waitFor();
      await record(serviceId, submitRationale.rationale, { explanation: THEIRS });
      await changeAndSave();
      await page.getByRole('heading', { level: 2, name: `${REGISTRAR} changed the rationale` }).waitFor();
      await keys.tabToAndPress(side('Yours'), 'Space');
      await keys.tabToAndPress(main().getByRole('button', { name: 'Save this version' }), 'Enter');
      await page.waitForURL(`**/services/${serviceId}`);
      expect(await storedTexts(serviceId)).toEqual([{ explanation: MINE, owner: 'Office of flocks' }]);
    },
    WALK_MS,
  );
});

describe('two people who each begin the first rationale of one service, by keys alone', () => {
  const begun = () => page.getByText(`${REGISTRAR} has begun a rationale of this service`);

  /** A form of a service without a rationale, with an own text typed, while somebody else stores the first one. */
  async function bothBegin(): Promise<string> {
    const serviceId = await serviceWithoutRationale();
    await watched.visit(`/services/${serviceId}/edit`);
    await formIsOpen(page);
    await explanation().waitFor();
    await keys.tabTo(explanation(), 400);
    await keys.type(MINE);
    await record(serviceId, null, { ...whole, explanation: THEIRS });
    return serviceId;
  }

  it(
    'are told who began and when beside the form, and may go on with that one',
    async () => {
      const serviceId = await bothBegin();
      await begun().waitFor({ timeout: 40_000 });
      await expectToHoldUp(page);
      await keys.tabBackTo(main().getByRole('button', { name: 'Go on with that rationale' }), 400);
      await keys.press('Enter');
      await page.getByRole('heading', { level: 2, name: `${REGISTRAR} has begun a rationale` }).waitFor();
      await keys.tabToAndPress(side('Yours'), 'Space');
      await keys.tabToAndPress(main().getByRole('button', { name: 'Save this version' }), 'Enter');
      await explanation().waitFor();
      expect(await explanation().inputValue()).toBe(MINE);
      // Nothing was sent yet: the other text stands as it was.
      expect((await storedTexts(serviceId)).map(({ explanation: text }) => text)).toEqual([THEIRS]);
      expect(watched.faults).toEqual([]);
    },
    WALK_MS,
  );

  it(
    'never make two drafts without a word: who saves second is asked first',
    async () => {
      const serviceId = await bothBegin();
      await keys.tabTo(main().getByRole('button', { name: 'Save the change', exact: true }), 400);
      await keys.press('Enter');
      await page.getByRole('heading', { level: 2, name: `${REGISTRAR} has begun a rationale` }).waitFor();
      expect((await storedTexts(serviceId)).map(({ explanation: text }) => text)).toEqual([THEIRS]);
      await keys.tabToAndPress(side('Yours'), 'Space');
      await keys.tabToAndPress(main().getByRole('button', { name: 'Save this version' }), 'Enter');
      await page.waitForURL(`**/services/${serviceId}`);
      expect((await storedTexts(serviceId)).map(({ explanation: text }) => text)).toEqual([MINE]);
    },
    WALK_MS,
  );
});

describe('the lists of rationales', () => {
  it('lead to each other by keys, and say which one is open', async () => {
    await watched.visit('/work/rationales?status=RETURNED');
    const lists = main().getByRole('navigation', { name: 'Lists of rationales' });
    const steps: readonly (readonly [string, string])[] = [
      ['Submitted', '/work/rationales?status=SUBMITTED'],
      ['Missing', '/work/services?status=PUBLISHED&rationale=MISSING'],
      ['In work', '/work/rationales?status=DRAFT'],
      ['Accepted', '/work/rationales?status=APPROVED'],
      ['To look at again', '/work/rationales?stale=true'],
    ];
    for (const [words, address] of steps) {
      await keys.tabToAndPress(lists.getByRole('link', { name: words, exact: true }), 'Enter');
      await page.waitForURL((url) => `${url.pathname}${url.search}` === address);
      await settle(page);
      expect(addressOf(page)).toBe(address);
      expect(await lists.locator('[aria-current="page"]').allInnerTexts()).toEqual([words]);
      await expectToHoldUp(page);
    }
    expect(watched.faults).toEqual([]);
  });

  it('lead somebody who registers for no unit to the missing ones of all agencies', async () => {
    const omb = await openPage(browser);
    await omb.visit('/about');
    await signInByMouse(omb.page, 'Avery Lindqvist');
    await omb.visit('/work/rationales');
    const lists = omb.page.getByRole('navigation', { name: 'Lists of rationales' });
    expect(await lists.locator('[aria-current="page"]').allInnerTexts()).toEqual(['Submitted']);
    await lists.getByRole('link', { name: 'Missing', exact: true }).click();
    await omb.page.waitForURL('**/gaps/list?rationale=MISSING&order=OLDEST_GAP*');
    await settle(omb.page);
    expect(omb.faults).toEqual([]);
    await omb.close();
  });
});
