import type { Page } from '../paging.ts';

/**
 * A connection whose parts run their statement only when they are selected, all at once and each once: the page, and
 * beside it the total. The page can then stop at its last row instead of waiting for a count of the whole list.
 */
export interface LazyConnection<T> {
  edges(): Promise<Page<T>['edges']>;
  nodes(): Promise<readonly T[]>;
  pageInfo(): Promise<Page<T>['pageInfo']>;
  totalCount(): Promise<number>;
  readonly asOf: Date;
}

/** Makes a connection from what brings its page and its total. */
export function lazyConnection<T>(
  bringPage: () => Promise<Page<T>>,
  bringTotal: () => Promise<number>,
  asOf: Date,
): LazyConnection<T> {
  const page = once(bringPage);
  return {
    edges: async () => (await page()).edges,
    nodes: async () => (await page()).nodes,
    pageInfo: async () => (await page()).pageInfo,
    totalCount: once(bringTotal),
    asOf,
  };
}

/** The same promise for every caller, made on the first call. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
