import type { Locator, Page } from 'playwright-core';
import { PATIENCE_MS, settle } from './browser.ts';

/** The registrar of the demonstration who records services of the Department of Agriculture. */
export const REGISTRAR = 'Dana Whitfield';

/** A page worked by keys alone, which counts them: a key pressed and a character typed are one each. */
export class Keys {
  pressed = 0;
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async press(key: string, times = 1): Promise<void> {
    for (let done = 0; done < times; done += 1) await this.#page.keyboard.press(key);
    this.pressed += times;
  }

  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text);
    this.pressed += text.length;
  }

  /** Presses Tab until the element has the focus. */
  tabTo(target: Locator, most = 120): Promise<void> {
    return this.#pressUntil('Tab', target, most);
  }

  /** The same backwards. */
  tabBackTo(target: Locator, most = 120): Promise<void> {
    return this.#pressUntil('Shift+Tab', target, most);
  }

  async #pressUntil(key: string, target: Locator, most: number): Promise<void> {
    await target.waitFor({ state: 'attached' });
    for (let done = 0; done < most; done += 1) {
      if (await hasFocus(target)) return;
      await this.press(key);
    }
    throw new Error(`${most} presses of ${key} do not reach ${String(target)}.`);
  }

  async tabToAndType(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.type(text);
  }

  async tabToAndPress(target: Locator, key: string): Promise<void> {
    await this.tabTo(target);
    await this.press(key);
  }
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}

/** Signs in as a persona of the demonstration by mouse, and comes back to the page that is open. */
export async function signInByMouse(page: Page, name = REGISTRAR): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: `Sign in as ${name}` }).click();
  await page.getByRole('button', { name: `Account of ${name}` }).waitFor();
  await settle(page);
}

/** Asks the API as whoever is signed in on the page. */
export function askOnPage<Result>(
  page: Page,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Result> {
  return page.evaluate(async (body) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    const { data, errors } = (await response.json()) as { data: Result; errors?: unknown };
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  }, JSON.stringify({ query, variables }));
}

/** The form with its first field. */
export async function formIsOpen(page: Page): Promise<void> {
  await page.locator('#field-name').waitFor({ timeout: PATIENCE_MS });
  await settle(page);
}

/** Waits until the server has the form. */
export async function formIsSaved(page: Page): Promise<void> {
  await page.locator('[data-keeping="SAVED"]').waitFor({ timeout: PATIENCE_MS });
}

/** Draft of a person, as the server has it now. */
export async function draftsOf(page: Page): Promise<{ id: string; title: string; body: string }[]> {
  const { drafts } = await askOnPage<{ drafts: { id: string; title: string; body: string }[] }>(
    page,
    '{ drafts { id title body } }',
  );
  return drafts;
}
