import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { askOnPage } from '../support/registrar-page.ts';

/** The journey of the seed with the most agencies. */
const SEED = 'journey-death-of-a-loved-one';
/** Points of a page on its long side. */
const papers = { letter: [792, 612], tabloid: [1224, 792] } as const;

let browser: Browser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});
beforeEach(async () => {
  watched = await openPage(browser);
  page = watched.page;
});
afterEach(async () => {
  expect(watched.faults).toEqual([]);
  await watched.close();
});
afterAll(async () => {
  await browser?.close();
});

/** Ids of all steps of the journey, and names of its stages and of its agencies. */
async function parts(): Promise<{ steps: string[]; stages: string[] }> {
  const { journey } = await askOnPage<{
    journey: { stages: readonly { name: string; steps: readonly { id: string }[] }[] };
  }>(page, 'query ($id: ID!) { journey(id: $id) { stages { name steps { id } } } }', { id: SEED });
  return {
    steps: journey.stages.flatMap(({ steps }) => steps.map(({ id }) => id)).sort(),
    stages: journey.stages.map(({ name }) => name),
  };
}

async function openPrint(search: string): Promise<void> {
  await watched.visit(`/journeys/${SEED}/print?${search}`);
  await page.locator('[data-paper]').waitFor();
  await page.emulateMedia({ media: 'print' });
}

/** Sizes of the pages of the file that the browser prints, in points. */
async function printed(name: string): Promise<(readonly number[])[]> {
  const file = await page.pdf({ preferCSSPageSize: true });
  const folder = process.env['FSI_SHOTS'];
  if (folder !== undefined) writeFileSync(`${folder}/${name}.pdf`, file);
  const text = file.toString('latin1');
  const count = text.match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
  const sizes = [...text.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
    box
      .trim()
      .split(/\s+/)
      .slice(2)
      .map((one) => Math.round(Number(one))),
  );
  expect(sizes).toHaveLength(count);
  return sizes;
}

/** Steps that can be seen whole on a sheet, by id; one that stands on two sheets is in it twice. */
const stepsOnSheets = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-paper] section > svg > svg')]
      .flatMap((sheet) => {
        const [window, leave] = [sheet.getBoundingClientRect(), 1];
        return [...sheet.querySelectorAll('[data-id]')].filter((one) => {
          const box = one.querySelector('rect')?.getBoundingClientRect();
          return (
            box !== undefined &&
            box.left >= window.left - leave &&
            box.right <= window.right + leave &&
            box.top >= window.top - leave &&
            box.bottom <= window.bottom + leave
          );
        });
      })
      .map((one) => one.getAttribute('data-id') ?? '')
      .filter((id) => id.startsWith('step-'))
      .sort(),
  );

/** The smallest type that is printed, in points: a pixel of CSS is three quarters of one. */
const smallestType = (): Promise<number> =>
  page.evaluate(() => {
    const sizes = [...document.querySelectorAll('[data-paper] *')]
      .filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim() !== ''),
      )
      .filter((one) => one.tagName !== 'title' && getComputedStyle(one).display !== 'none')
      .map((one) => {
        const drawn = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1;
        return Number.parseFloat(getComputedStyle(one).fontSize) * drawn;
      });
    return Math.min(...sizes) * 0.75;
  });

describe.each(Object.entries(papers))('a journey on %s paper', (paper, size) => {
  it.each(['map', 'blueprint'])(
    'has as many pages as it says, all of one size on the long side: %s',
    async (view) => {
      await openPrint(`paper=${paper}&view=${view}`);
      const sheets = await page.locator('[data-paper] > section').count();
      const sizes = await printed(`${paper}-${view}`);
      expect(sizes).toEqual(Array.from({ length: sheets }, () => size));
      expect(sheets).toBeGreaterThan(2);
      await page.getByText(`Page 1 of ${sheets}: `).waitFor();
    },
  );

  it.each(['map', 'blueprint'])('shows every step whole, on one page and once: %s', async (view) => {
    await openPrint(`paper=${paper}&view=${view}`);
    const { steps } = await parts();
    expect(await stepsOnSheets()).toEqual(steps);
  });

  it('repeats the names of stages and lanes on each page, and sets nothing under 9 points', async () => {
    await openPrint(`paper=${paper}&view=map`);
    const { stages } = await parts();
    const heads = await page
      .locator('[data-paper] section > svg[role="img"]')
      .evaluateAll((sheets) =>
        sheets.map((sheet) =>
          [...sheet.children]
            .flatMap((part) =>
              part.tagName === 'svg'
                ? []
                : [...part.querySelectorAll('text'), ...(part.tagName === 'text' ? [part] : [])],
            )
            .map((text) => text.textContent ?? ''),
        ),
      );
    expect(heads.length).toBeGreaterThan(1);
    for (const words of heads) {
      const said = words.join(' ');
      expect({
        said,
        stage: stages.some((stage) => said.includes(stage.split(' ')[0] ?? stage)),
      }).toMatchObject({
        stage: true,
      });
      expect({
        said,
        lane: /\b(?:SSA|HHS|OPM|State|VA|DoD|DHS|DOJ|DOL|RRB|Treasury|FRTIB|DOI|Partners)\b/.test(said),
      }).toMatchObject({ lane: true });
    }
    expect(await smallestType()).toBeGreaterThanOrEqual(9);
  });

  it('has every step once in its table, with notes, and the heads of its columns again on each page', async () => {
    await openPrint(`paper=${paper}&view=table&notes=1`);
    const { steps } = await parts();
    const rows = await page
      .locator('[data-paper] tr[data-id^="step-"]')
      .evaluateAll((found) => found.map((row) => row.getAttribute('data-id') ?? '').sort());
    expect(rows).toEqual(steps);
    const sizes = await printed(`${paper}-table`);
    expect(sizes.length).toBeGreaterThan(1);
    expect(new Set(sizes.map(String))).toEqual(new Set([String(size)]));
    expect(
      await page
        .locator('[data-paper] thead')
        .first()
        .evaluate((head) => getComputedStyle(head).display),
    ).toBe('table-header-group');
    expect(await smallestType()).toBeGreaterThanOrEqual(9);
  });
});
