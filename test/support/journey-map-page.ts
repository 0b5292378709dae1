import type { Page } from 'playwright-core';
import { settle } from './browser.ts';
import type { WatchedPage } from './browser.ts';

/** The engine as it hangs on its element, as far as a test asks it. */
interface Engine {
  nodes(): { id(): string; renderedBoundingBox(o?: object): { x1: number; y1: number } }[];
  edges(): { id(): string }[];
  pan(): { x: number; y: number };
  zoom(): number;
}

/** Opens a journey map and waits until its buttons are there. */
export async function openMap(watched: WatchedPage, path: string): Promise<void> {
  await watched.visit(path);
  await watched.page.locator('[data-node]').first().waitFor();
  await settle(watched.page);
}

/** What the engine draws, what the buttons stand for, and how far a button is from its card at most, in pixels. */
export function mapCounts(
  page: Page,
): Promise<{ nodes: string[]; edges: string[]; proxies: string[]; farthest: number }> {
  return page.evaluate(() => {
    const container = document.querySelector('.__________cytoscape_container');
    const { cy } = (container as unknown as { _cyreg: { cy: Engine } })._cyreg;
    const { left, top } = (container as Element).getBoundingClientRect();
    const proxies = [...document.querySelectorAll<HTMLElement>('[data-node]')];
    const distances = cy.nodes().map((node) => {
      const { x1, y1 } = node.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
      const proxy = proxies.find((one) => one.dataset['node'] === node.id())?.getBoundingClientRect();
      return proxy === undefined
        ? Infinity
        : Math.max(Math.abs(proxy.left - left - x1), Math.abs(proxy.top - top - y1));
    });
    return {
      nodes: cy.nodes().map((node) => node.id()),
      edges: cy.edges().map((edge) => edge.id()),
      proxies: proxies.map((proxy) => proxy.dataset['node'] ?? ''),
      farthest: Math.max(...distances),
    };
  });
}

/** Id of the step whose button has the focus; empty where none has. */
export function focusedStep(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.getAttribute('data-node') ?? '');
}

/** Ids in the first column of a table, by its caption. */
export function stepsOfTable(page: Page, caption: string): Promise<string[]> {
  return page
    .getByRole('table', { name: new RegExp(`^${caption}`) })
    .locator('th [data-step]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('data-step') ?? ''));
}

/** Where the map is looked at from. */
export function cameraOfMap(page: Page): Promise<{ x: number; y: number; zoom: number }> {
  return page.evaluate(() => {
    const container = document.querySelector('.__________cytoscape_container');
    const { cy } = (container as unknown as { _cyreg: { cy: Engine } })._cyreg;
    return { ...cy.pan(), zoom: cy.zoom() };
  });
}

/** Whether any pixel of the map is drawn in the color of what cannot be done digitally. */
export function hasAlarmColor(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLCanvasElement>('[role="region"][aria-label="Map"] canvas')].some(
      (canvas) => {
        const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
        if (data === undefined) return false;
        for (let at = 0; at < data.length; at += 4)
          if (
            (data[at] ?? 0) > 150 &&
            (data[at + 1] ?? 0) < 90 &&
            (data[at + 2] ?? 0) < 60 &&
            data[at + 3] === 255
          )
            return true;
        return false;
      },
    ),
  );
}

/** How far the page reaches past its window, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
