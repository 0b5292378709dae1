import type { Graph } from '../../../api/graph/graph.ts';
import { ask } from './test-schema.ts';

/** One page as a client reads it. */
interface PageAnswer {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** A list to walk: its field with arguments other than those of the page. */
export interface Walk {
  readonly field: string;
  readonly args?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Declarations of the variables, such as `$filter: ServiceFilter`. */
  readonly declares?: string;
  readonly size: number;
  /** Called between two pages. */
  readonly between?: () => Promise<void>;
}

const MOST_PAGES = 400;

/** Ids of a whole list, page by page from the front. */
export async function walkForward(graph: Graph, walk: Walk): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: PageAnswer = await askPage(graph, walk, { first: walk.size, after });
    ids.push(...answer.nodes.map((node) => node.id));
    if (!answer.pageInfo.hasNextPage) return ids;
    after = answer.pageInfo.endCursor;
    await walk.between?.();
  }
  throw new Error('The list does not end.');
}

/** Ids of a whole list, page by page from the back, in the order of the list. */
export async function walkBackward(graph: Graph, walk: Walk): Promise<string[]> {
  const ids: string[] = [];
  let before: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: PageAnswer = await askPage(graph, walk, { last: walk.size, before });
    ids.unshift(...answer.nodes.map((node) => node.id));
    if (!answer.pageInfo.hasPreviousPage) return ids;
    before = answer.pageInfo.startCursor;
    await walk.between?.();
  }
  throw new Error('The list does not end.');
}

async function askPage(
  graph: Graph,
  { field, args, declares, variables }: Walk,
  page: Record<string, unknown>,
): Promise<PageAnswer> {
  const forward = 'first' in page;
  const paging = forward ? 'first: $first, after: $after' : 'last: $last, before: $before';
  const declared = forward ? '$first: Int, $after: String' : '$last: Int, $before: String';
  const source = `query (${[declared, declares].filter(Boolean).join(', ')}) {
    list: ${field}(${[args, paging].filter(Boolean).join(', ')}) {
      nodes { id }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }`;
  const { data, errors } = await ask<{ list: PageAnswer }>(graph, source, { ...variables, ...page });
  if (errors.length > 0) throw new Error(errors.join('; '));
  return data.list;
}
