import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addressOf, numberIn, openBrowser, openPage, settle } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openPage(browser);
  page = watched.page;
});
afterAll(async () => {
  await browser?.close();
});

/** The count that a list says of itself. */
async function listed(): Promise<number> {
  return numberIn(
    await page
      .getByRole('status')
      .filter({ hasText: /^\d[\d,]* services?/ })
      .innerText(),
  );
}

/** A figure of a page: its number and where it leads. */
interface FigureLink {
  readonly says: number;
  readonly leadsTo: string;
}

/** Every link of the page's content to a list, whose words are or begin with a number. */
function figureLinks(): Promise<FigureLink[]> {
  return page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) =>
      links.flatMap((link) => {
        const words = (link as HTMLElement).innerText.trim();
        const href = link.getAttribute('href') ?? '';
        const number = /^(\d[\d,]*)\b/.exec(words)?.[1];
        return number === undefined || !/^\/(gaps\/list|services)(\?|$)/.test(href)
          ? []
          : [{ says: Number(number.replaceAll(',', '')), leadsTo: href }];
      }),
    );
}

/** Picks some of many, spread evenly, the first and the last among them. */
function some<T>(all: readonly T[], most: number): T[] {
  if (all.length <= most) return [...all];
  return Array.from({ length: most }, (_, i) => all[Math.round((i * (all.length - 1)) / (most - 1))] as T);
}

/** What the lists hold that these figures lead to, beside what the figures say. */
async function opened(
  figures: readonly FigureLink[],
): Promise<{ leadsTo: string; says: number; holds: number }[]> {
  const lists = [];
  for (const { leadsTo, says } of figures) {
    await watched.visit(leadsTo);
    lists.push({ leadsTo, says, holds: await listed() });
  }
  return lists;
}

describe('every figure equals the list it leads to', () => {
  it('on the first page: the sentence', async () => {
    await watched.visit('/');
    const links = await page.locator('h1').getByRole('link').all();
    const figures: FigureLink[] = [];
    for (const link of links) {
      figures.push({
        says: numberIn(await link.innerText()),
        leadsTo: (await link.getAttribute('href')) ?? '',
      });
    }
    expect(figures.length).toBeGreaterThanOrEqual(2);
    for (const { says, holds, leadsTo } of await opened(figures))
      expect({ leadsTo, holds }).toEqual({ leadsTo, holds: says });
  });

  it('on the first page: agencies of the strip', async () => {
    await watched.visit('/');
    const rows = await page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: /\d+ of \d+/ })
      .all();
    const figures: FigureLink[] = [];
    for (const row of some(rows, 3)) {
      const leadsTo = (await row.getByRole('link').first().getAttribute('href')) ?? '';
      const [, part, whole] = /(\d[\d,]*) of (\d[\d,]*)/.exec(await row.innerText()) ?? [];
      figures.push({ says: numberIn((leadsTo.includes('gap=') ? part : whole) ?? ''), leadsTo });
    }
    expect(figures).toHaveLength(3);
    for (const { says, holds, leadsTo } of await opened(figures))
      expect({ leadsTo, holds }).toEqual({ leadsTo, holds: says });
  });

  it('on the gap overview: counts of its tables and lists', async () => {
    await watched.visit('/gaps');
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const figures = (await figureLinks()).filter(({ says }) => says > 0);
    expect(figures.length).toBeGreaterThan(100);
    for (const { says, holds, leadsTo } of await opened(some(figures, 14))) {
      expect({ leadsTo, holds }).toEqual({ leadsTo, holds: says });
    }
  });

  it('on the pages of an agency and of a tool', async () => {
    for (const path of ['/units/unit-hhs', '/tools/tool-login-gov-sign-in']) {
      await watched.visit(path);
      const figures = (await figureLinks()).filter(({ says }) => says > 0);
      for (const { says, holds, leadsTo } of await opened(some(figures, 4))) {
        expect({ path, leadsTo, holds }).toEqual({ path, leadsTo, holds: says });
      }
    }
  });

  it('beside the boxes of the services list: ticking one leaves as many as it says', async () => {
    for (const name of ['No digital way', 'Phone', 'Benefits']) {
      await watched.visit('/services');
      const box = page.getByRole('checkbox', { name: new RegExp(`^${name}\\b`) }).first();
      const says = numberIn((await box.locator('xpath=..').innerText()).replace(name, ''));
      await box.check();
      await page.waitForURL(/\?/);
      await settle(page);
      expect({ name, holds: await listed() }).toEqual({ name, holds: says });
    }
  });
});

describe('the same rows by every way', () => {
  it.each([
    ['/services?gap=NO_DIGITAL&rationale=MISSING', 'services'],
    ['/gaps/list', 'gap list'],
    ['/gaps/list?unit=unit-doi&gap=NO_DIGITAL,UNKNOWN&order=NAME', 'gap list'],
  ])('the CSV and JSON of %s hold as many rows as it says', async (path) => {
    await watched.visit(path);
    const holds = await listed();
    for (const format of ['CSV', 'JSON']) {
      const link = page
        .getByRole('main')
        .getByRole('link', { name: new RegExp(format) })
        .first();
      const href = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      const answer = await page.request.get(href);
      expect(answer.status()).toBe(200);
      const text = await answer.text();
      const rows = format === 'CSV' ? recordsIn(text) - 1 : rowsOfJson(JSON.parse(text));
      expect({ format, rows }).toEqual({ format, rows: holds });
    }
  });

  it('an address opened by somebody else shows the same rows in the same order', async () => {
    for (const path of ['/services', '/gaps/list']) {
      await watched.visit(`${path}?gap=NO_DIGITAL,DIGITAL_NOT_TO_END&order=VOLUME`);
      const other = await openPage(browser);
      await other.visit(addressOf(page));
      const rows = (one: Page): Promise<string[]> => one.getByRole('rowheader').allInnerTexts();
      expect(await rows(other.page)).toEqual(await rows(page));
      expect((await rows(page)).length).toBeGreaterThan(10);
      await other.close();
    }
  });

  it('the second page follows the first without a row of it, and Previous leads back', async () => {
    await watched.visit('/services?order=NAME');
    const rows = (): Promise<string[]> => page.getByRole('rowheader').allInnerTexts();
    const first = await rows();
    await page
      .getByRole('navigation', { name: /^Pages of/ })
      .getByRole('link', { name: 'Next' })
      .click();
    await page.waitForURL(/after=/);
    await settle(page);
    const second = await rows();
    expect(second).toHaveLength(first.length);
    expect(second.filter((row) => first.includes(row))).toEqual([]);
    await page
      .getByRole('navigation', { name: /^Pages of/ })
      .getByRole('link', { name: 'Previous' })
      .click();
    await page.waitForURL((url) => !url.search.includes('after='));
    await settle(page);
    expect(await rows()).toEqual(first);
  });
});

/** Records of a CSV file with its header; line breaks inside quotation marks do not end one. */
function recordsIn(csv: string): number {
  const outside = csv.replace(/"(?:[^"]|"")*"/g, '');
  return outside.split(/\r?\n/).filter((line, i, lines) => line !== '' || i < lines.length - 1).length;
}

/** Rows of an exported JSON file: the file is the list, or holds it. */
function rowsOfJson(file: unknown): number {
  if (Array.isArray(file)) return file.length;
  const list = Object.values(file as Record<string, unknown>).find((value) => Array.isArray(value));
  if (!Array.isArray(list)) throw new Error('The JSON file holds no list.');
  return list.length;
}
