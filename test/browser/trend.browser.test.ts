import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { takeDueSnapshot } from '../../api/gaps/take-snapshot.ts';
import { monthFrom, monthOf } from '../../api/gaps/snapshot.rules.ts';
import { cypher } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { snapshotIdOf } from '../../schema/vocabulary/gap-snapshot.ts';
import { formatMonth } from '../../web/ui/dates.ts';
import { barriersIn } from '../support/axe.ts';
import { numberIn, openBrowser, openPage } from '../support/browser.ts';
import type { WatchedPage } from '../support/browser.ts';
import { openTestGraphSettings } from '../support/neo4j.ts';

let browser: Browser;
let watched: WatchedPage;
let page: Page;
let graph: Graph;
const today = monthOf(new Date());
const earlier = [monthFrom(today, -4), monthFrom(today, -2)];

beforeAll(async () => {
  browser = await openBrowser();
  watched = await openPage(browser);
  page = watched.page;
  graph = openNeo4jGraph(openTestGraphSettings());
});
afterAll(async () => {
  await graph?.write('test.forgetCounts', (tx) =>
    tx.run({
      name: 'test.forgetCounts',
      text: cypher`UNWIND $ids AS id MATCH (g:GapSnapshot {id: id}) DETACH DELETE g
        WITH id MATCH (a:AgencySnapshot) WHERE a.key STARTS WITH id DELETE a`,
      params: { ids: earlier.map(snapshotIdOf) },
      decode: () => null,
    }),
  );
  await graph?.close();
  await browser?.close();
});

const figure = () => page.getByRole('main').locator('section').filter({ hasText: 'Does it get better?' });

describe('trend and "closed since" on the gap overview', () => {
  it('says with the first count when the series begins, and nothing of months before', async () => {
    await watched.visit('/gaps');
    await figure()
      .getByText(/^Since /)
      .waitFor();
    const said = await figure().innerText();
    expect(said).toMatch(/The first count: 107 of 600 services stopped short online/);
    expect(said).toMatch(/0 closed, 0 new, 107 still open/);
    expect(said).not.toMatch(/not taken/);
  });

  it('shows a month without a count as not taken, and lets the month be chosen by keyboard alone', async () => {
    for (const month of earlier) await takeDueSnapshot(graph, new Date(`${month}-01T08:00:00Z`));
    await watched.visit('/gaps');
    await figure()
      .getByText(/^Since /)
      .waitFor();
    const [first = '', second = ''] = earlier;
    const columns = await figure().getByRole('listitem').allInnerTexts();
    expect(columns.filter((words) => words.includes(': not taken'))).toHaveLength(2);
    expect(await figure().getByRole('heading').innerText()).toContain(`in ${formatMonth(first)}`);
    const choice = figure().getByLabel('Compare today with');
    await choice.focus();
    await page.keyboard.press('ArrowDown');
    await figure()
      .getByText(`Since ${formatMonth(second).split(' ')[0] ?? ''} 1,`)
      .waitFor();
    await page.keyboard.press('Tab');
    const link = page.locator(':focus');
    const says = numberIn(await link.innerText());
    await page.keyboard.press('Enter');
    await page.waitForURL(/gapAt=/);
    const status = page.getByRole('status').filter({ hasText: /^\d[\d,]* services?/ });
    expect(numberIn(await status.innerText())).toBe(says);
    expect(await page.getByRole('main').innerText()).toContain(`were a gap in ${formatMonth(second)}`);
  });

  it('reads well for everybody, on a narrow screen too', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await watched.visit('/gaps');
    await figure()
      .getByText(/^Since /)
      .waitFor();
    await figure().getByText('Show as a table').click();
    expect(await figure().getByRole('row').count()).toBe(6);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await barriersIn(page)).toEqual([]);
  });
});
