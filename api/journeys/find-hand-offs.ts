import { lazyConnection, once } from '../inventory/lazy-connection.ts';
import type { LazyConnection } from '../inventory/lazy-connection.ts';
import { loadUnit } from '../inventory/read-units.ts';
import { requireRecords } from '../inventory/require-records.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';
import { agencyPairs } from './agency-hand-offs.rules.ts';
import { orderedJourneys } from './hand-off.statements.ts';
import { handOffsOf } from './hand-offs.rules.ts';
import type { HandOffFacts } from './hand-offs.rules.ts';
import type { HandOffFilter } from './journey-filter.input.ts';
import { visibleJourneys } from './journey.policy.ts';
import { idOf, listOf, namedIn, withoutAbsent } from './read-journey-filter.ts';
import type { NamedRecord } from './read-journey-filter.ts';

/** Most journeys whose hand-offs are read at once, by name; implied ones are not stored, so each list reads them all. */
export const SCANNED_MAX = 500;
/** Most pairs of agencies of one answer. */
const PAIRS_MAX = 500;

interface KeyedHandOff {
  readonly key: string;
  readonly node: HandOffFacts;
}

async function readAll(context: RequestContext, journeyId: string | undefined): Promise<KeyedHandOff[]> {
  const visible = visibleJourneys(context.actor);
  const journeys = await context.graph.read(orderedJourneys(visible, journeyId, SCANNED_MAX));
  return journeys.flatMap((journey) =>
    handOffsOf(journey).map((node, i) => ({ key: `${journey.key}|${String(i).padStart(5, '0')}`, node })),
  );
}

/**
 * Finds hand-offs, by journey and in the order of its steps. Recorded and implied ones come from one statement over at
 * most 500 journeys.
 * @throws Problem INVALID_CURSOR, PAGE_TOO_LARGE at once; NOT_FOUND from the parts, for a record that does not exist
 */
export function findHandOffs(
  context: RequestContext,
  filter: HandOffFilter | null | undefined,
  args: PageArguments,
): LazyConnection<HandOffFacts> {
  const criteria = withoutAbsent({
    journeyId: idOf(filter?.journeyId),
    bases: listOf(filter?.bases),
    kinds: listOf(filter?.kinds),
    fromUnitId: idOf(filter?.fromUnitId),
    toUnitId: idOf(filter?.toUnitId),
    crossAgencyOnly: filter?.crossAgencyOnly === true ? true : undefined,
  });
  const request = readPageRequest(args, queryMark(['handOffs', criteria]));
  const named: NamedRecord[] = namedIn({
    journeyId: ['Journey', criteria.journeyId],
    fromUnitId: ['Unit', criteria.fromUnitId],
    toUnitId: ['Unit', criteria.toUnitId],
  });
  const found = once(async () => {
    const all = (await readAll(context, criteria.journeyId)).filter(({ node }) => meets(criteria, node));
    if (all.length === 0) await requireRecords(context, named);
    return all;
  });
  const bringPage = async () => {
    const forward = request.direction === 'FORWARD';
    const { key: bound, size } = request;
    const ordered = forward ? await found() : [...(await found())].reverse();
    const start = bound === null ? 0 : ordered.findIndex(({ key }) => (forward ? key > bound : key < bound));
    const rows = start === -1 ? [] : ordered.slice(start, start + size + 1);
    return makePage(
      rows,
      request,
      (row) => row.key,
      (row) => row.node,
    );
  };
  return lazyConnection(bringPage, async () => (await found()).length, context.now);
}

interface HandOffCriteria {
  readonly bases?: readonly string[];
  readonly kinds?: readonly string[];
  readonly fromUnitId?: string;
  readonly toUnitId?: string;
  readonly crossAgencyOnly?: boolean;
}

function meets(criteria: HandOffCriteria, handOff: HandOffFacts): boolean {
  const { bases, kinds, fromUnitId, toUnitId, crossAgencyOnly } = criteria;
  return (
    (bases === undefined || bases.includes(handOff.basis)) &&
    (kinds === undefined || (handOff.kind !== null && kinds.includes(handOff.kind))) &&
    (fromUnitId === undefined || handOff.fromAgencyId === fromUnitId) &&
    (toUnitId === undefined || handOff.toAgencyId === toUnitId) &&
    (crossAgencyOnly === undefined || handOff.crossesAgencies === true)
  );
}

/** How often journeys lead from one agency to another, the most frequent first; of one journey, or of all that are visible. */
export async function countAgencyHandOffs(context: RequestContext, journeyId: string | null | undefined) {
  const all = await readAll(context, idOf(journeyId));
  const pairs = agencyPairs(all.map(({ node }) => node)).slice(0, PAIRS_MAX);
  const rows = await Promise.all(
    pairs.map(async ({ fromId, toId, ...counts }) => {
      const [from, to] = await Promise.all([loadUnit(context, fromId), loadUnit(context, toId)]);
      return from === null || to === null ? [] : [{ from, to, ...counts }];
    }),
  );
  return rows.flat();
}
