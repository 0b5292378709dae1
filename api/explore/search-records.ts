import { SearchKind } from '../../schema/vocabulary/search-kind.ts';
import { ID_MAX_LENGTH } from '../../schema/vocabulary/identifiers.ts';
import { TEXT_MAX } from '../inventory/full-text.rules.ts';
import { termReader, visibleStatuses } from '../inventory/service.policy.ts';
import { visibleJourneys } from '../journeys/journey.policy.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { rankHits, startsOf } from './search-hits.rules.ts';
import type { FoundKind, RankedHit } from './search-hits.rules.ts';
import { looseQuery, searchQuery } from './search-query.rules.ts';
import { searchRecords } from './search.statements.ts';
import type { SearchParts } from './search.statements.ts';

/** Most hits of one search. */
export const HITS_MAX = 50;

/** What a person looks for. */
export interface SearchRequest {
  readonly text: string;
  readonly first: number;
  /** Only these kinds; all when absent or empty. */
  readonly kinds: readonly SearchKind[] | null | undefined;
}

/** What was found. */
export interface SearchOutcome {
  readonly hits: readonly RankedHit[];
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[];
  readonly asOf: Date;
}

/**
 * Looks for services, units, forms, tools, roles, life experiences and journeys at once. One statement; a second one, looser, only
 * when nothing of any kind was found. A text without letters and digits finds nothing.
 * @param parts what is asked of the outcome; counts of all kinds cost more than the hits
 * @throws Problem INVALID_INPUT when the text is longer than 200 characters or more than 50 hits are asked for
 */
export async function searchFor(
  context: RequestContext,
  request: SearchRequest,
  parts: SearchParts = { counts: true, matched: true, detail: true },
): Promise<SearchOutcome> {
  const { text, first } = request;
  checkText(text);
  checkFirst(first);
  const all = Object.values(SearchKind);
  const kinds = request.kinds == null || request.kinds.length === 0 ? all : request.kinds;
  const found = await find(context, { text: text.trim(), first, kinds, parts });
  return {
    hits: rankHits(text, found, first, kinds),
    counts: all.map((kind) => ({ kind, count: countOf(found, kind) })),
    asOf: context.now,
  };
}

interface Find {
  readonly text: string;
  readonly first: number;
  readonly kinds: readonly SearchKind[];
  readonly parts: SearchParts;
}

async function find(context: RequestContext, { text, ...wanted }: Find): Promise<FoundKind[]> {
  const ask = (query: string): Promise<FoundKind[]> => {
    const id = text.slice(0, ID_MAX_LENGTH);
    return context.graph.read(
      searchRecords({
        query,
        id,
        starts: startsOf(text),
        ...wanted,
        visible: visibleStatuses(),
        seenJourneys: visibleJourneys(context.actor),
        reader: termReader(context.actor),
      }),
    );
  };
  const query = searchQuery(text);
  if (query === null) return [];
  const found = await ask(query);
  const everyKind = wanted.parts.counts || wanted.kinds.length === Object.values(SearchKind).length;
  const nothing = found.every(({ hits, total }) => hits.length === 0 && total === 0);
  const loose = nothing && everyKind ? looseQuery(text) : null;
  return loose === null ? found : ask(loose);
}

/** A record found by its id alone counts too. */
function countOf(found: readonly FoundKind[], kind: SearchKind): number {
  const ofKind = found.filter((one) => one.kind === kind);
  return Math.max(0, ...ofKind.map(({ total, hits }) => Math.max(total, Math.min(1, hits.length))));
}

function checkText(text: string): void {
  if (text.length <= TEXT_MAX) return;
  throw new Problem('INVALID_INPUT', `A search text has at most ${TEXT_MAX} characters.`, {
    field: 'text',
    given: text,
    limit: TEXT_MAX,
    cure: `Search for fewer words, ${TEXT_MAX} characters or less.`,
  });
}

function checkFirst(first: number): void {
  if (first > HITS_MAX) {
    throw new Problem('PAGE_TOO_LARGE', `A search gives at most ${HITS_MAX} hits.`, {
      field: 'first',
      given: String(first),
      limit: HITS_MAX,
      cure: `Ask for ${HITS_MAX} hits or fewer, or for one kind alone.`,
    });
  }
  if (first < 1) {
    throw new Problem('INVALID_INPUT', `"first" must be a whole number from 1 to ${HITS_MAX}.`, {
      field: 'first',
      given: String(first),
      limit: HITS_MAX,
      cure: `Ask for 1 to ${HITS_MAX} hits.`,
    });
  }
}
