import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { drawnJourney } from './drawn-journey.ts';
import type { JourneySize } from './drawn-journey.ts';
import { quantile } from './quantiles.ts';

/** The engine of the map as it hangs on its element, as far as it is moved here. */
interface Engine {
  panBy(by: { x: number; y: number }): void;
  zoom(level?: number): number;
}

/** Where maps are measured. */
export interface MapSite {
  /** Address of the running product. */
  readonly url: string;
  /** A bearer token of somebody who draws journeys. */
  readonly token: string;
  /** The browser's program. */
  readonly chromePath: string;
  readonly serviceIds: readonly string[];
}

/** What one map took, in milliseconds where nothing else is said. */
export interface MapFigures extends JourneySize {
  /** From a press of the link in the list of journeys until a step takes the focus, in a fresh profile: median and worst. */
  readonly readyFirst: number;
  readonly readyWorst: number;
  /** The same once the browser has the scripts. */
  readonly readyAgain: number;
  /** Frames a second while the whole view moves sideways, and while it grows and shrinks. */
  readonly panRate: number;
  readonly zoomRate: number;
  /** From Enter on a step until its details stand beside the map. */
  readonly details: number;
}

const FRESH = 5;
const MOVE_MS = 2_000;
const PATIENCE_MS = 120_000;
const VIEW = { width: 1280, height: 800 } as const;

/** Draws a journey of each size and measures its map in a real browser, without a graphics card. */
export async function measureMaps(site: MapSite, sizes: readonly JourneySize[]): Promise<MapFigures[]> {
  const browser = await chromium.launch({
    executablePath: site.chromePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const figures = [];
    for (const size of sizes) figures.push(await measureMap(browser, site, size));
    return figures;
  } finally {
    await browser.close();
  }
}

async function measureMap(browser: Browser, site: MapSite, size: JourneySize): Promise<MapFigures> {
  const id = await publishJourney(site, size);
  await openAndTime(browser, site.url, id);
  const first = [];
  for (let time = 0; time < FRESH; time += 1) first.push(await openAndTime(browser, site.url, id));
  const context = await newContext(browser);
  const page = await context.newPage();
  const again = [];
  for (let time = 0; time <= FRESH; time += 1) again.push(await timeOn(page, site.url, id));
  const panRate = await framesWhile(page, 'pan');
  const zoomRate = await framesWhile(page, 'zoom');
  const details = await timeDetails(page);
  await context.close();
  return {
    ...size,
    readyFirst: quantile(first, 0.5),
    readyWorst: quantile(first, 1),
    readyAgain: quantile(again.slice(1), 0.5),
    panRate,
    zoomRate,
    details,
  };
}

async function publishJourney(site: MapSite, size: JourneySize): Promise<string> {
  const made = await ask(
    site,
    'mutation Draw($input: JourneyInput!) { change: createJourney(input: $input)',
    {
      input: drawnJourney(size, site.serviceIds),
    },
  );
  const shown = await ask(
    site,
    'mutation Show($id: ID!, $version: Int!) { change: publishJourney(id: $id, version: $version)',
    made,
  );
  return shown.id;
}

async function ask(
  { url, token }: MapSite,
  head: string,
  variables: object,
): Promise<{ id: string; version: number }> {
  const query = `${head} { journey { id version } problems { code field message } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data } = JSON.parse(text) as {
    data?: { change: { journey: { id: string; version: number } | null } };
  };
  if (!data?.change.journey) throw new Error(`The journey was refused: ${text.slice(0, 400)}`);
  return data.change.journey;
}

async function openAndTime(browser: Browser, url: string, id: string): Promise<number> {
  const context = await newContext(browser);
  try {
    return await timeOn(await context.newPage(), url, id);
  } finally {
    await context.close();
  }
}

async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: VIEW });
  // The database plans what it is asked for the first time.
  context.setDefaultTimeout(PATIENCE_MS);
  // The bundler names functions through a helper of its own, which functions that run in the page cannot reach.
  await context.addInitScript('globalThis.__name = (named) => named;');
  return context;
}

/** Presses the link as a reader does and waits, frame by frame, until a step of the map takes the focus. */
async function timeOn(page: Page, url: string, id: string): Promise<number> {
  await page.goto(`${url}/journeys`);
  const link = page.locator(`a[href^="/journeys/${id}"]`).first();
  await link.waitFor();
  await page.waitForLoadState('networkidle');
  return link.evaluate(
    (pressed) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        (pressed as HTMLElement).click();
        const look = (): void => {
          const step = document.querySelector<HTMLElement>('[data-node][tabindex="0"]');
          step?.focus();
          if (step !== null && document.activeElement === step) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}

function framesWhile(page: Page, move: 'pan' | 'zoom'): Promise<number> {
  return page.evaluate(
    ({ move, moveMs }) =>
      new Promise<number>((resolve) => {
        const container = document.querySelector('.__________cytoscape_container');
        const { cy } = (container as unknown as { _cyreg: { cy: Engine } })._cyreg;
        cy.zoom(0.5);
        const began = performance.now();
        let frames = 0;
        const step = (now: number): void => {
          frames += 1;
          const swing = Math.sin((now - began) / 150);
          if (move === 'pan') cy.panBy({ x: 12 * swing, y: 4 * swing });
          else cy.zoom(0.5 + 0.15 * swing);
          if (now - began < moveMs) requestAnimationFrame(step);
          else resolve((frames * 1000) / (now - began));
        };
        requestAnimationFrame(step);
      }),
    { move, moveMs: MOVE_MS },
  );
}

function timeDetails(page: Page): Promise<number> {
  return page.locator('[data-node][tabindex="0"]').evaluate(
    (step) =>
      new Promise<number>((resolve) => {
        (step as HTMLElement).focus();
        const began = performance.now();
        step.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        const look = (): void => {
          if (document.querySelector('#details') !== null) resolve(performance.now() - began);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
}
