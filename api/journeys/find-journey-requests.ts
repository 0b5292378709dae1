import { loadById } from '../inventory/by-id.loader.ts';
import { lazyConnection } from '../inventory/lazy-connection.ts';
import type { LazyConnection } from '../inventory/lazy-connection.ts';
import { loadService } from '../inventory/read-services.ts';
import type { ServiceRecord } from '../inventory/read-services.ts';
import { requireRecords } from '../inventory/require-records.ts';
import { makePage, queryMark, readPageRequest } from '../paging.ts';
import type { PageArguments } from '../paging.ts';
import type { Actor, RequestContext } from '../request.ts';
import type { JourneyRequestFilter } from './journey-filter.input.ts';
import {
  maySeeRequest,
  requireReaderOfRequests,
  sidesOfRequest,
  unitsOfRequests,
} from './journey-request.policy.ts';
import { isGoing, sideOfStep } from './journey-request.rules.ts';
import { requestPage, requestsById, requestTotal } from './journey-request.statements.ts';
import type { RequestCriteria, RequestRow } from './journey-request.statements.ts';

/** A request as this reader sees it. */
export interface RequestRecord extends RequestRow {
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
}

/**
 * Requests that the reader may see, the latest first: leads, OMB and administrators all; registrars those to their units.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE at once; NOT_FOUND from
 * the parts, for a record that the filter names and that does not exist
 */
export function findJourneyRequests(
  context: RequestContext,
  filter: JourneyRequestFilter | null | undefined,
  args: PageArguments,
): LazyConnection<RequestRecord> {
  const actor = requireReaderOfRequests(context);
  const criteria = criteriaOf(actor, filter);
  const request = readPageRequest(args, queryMark(['journeyRequests', criteria]));
  const { unitId, journeyId } = criteria;
  const checked = () =>
    requireRecords(context, [
      ...(unitId === undefined ? [] : [{ field: 'filter.unitId', label: 'Unit' as const, id: unitId }]),
      ...(journeyId === undefined
        ? []
        : [{ field: 'filter.journeyId', label: 'Journey' as const, id: journeyId }]),
    ]);
  const bringPage = async () => {
    const { direction, key, size } = request;
    const stretch = { forward: direction === 'FORWARD', key, limit: size + 1 };
    const rows = await context.graph.read(requestPage(criteria, stretch));
    if (rows.length === 0) await checked();
    return makePage(
      rows,
      request,
      (row) => row.key,
      (row) => presentRequest(row, actor),
    );
  };
  const bringTotal = async () => (await context.graph.readOne(requestTotal(criteria))) ?? 0;
  return lazyConnection(bringPage, bringTotal, context.now);
}

function criteriaOf(actor: Actor, filter: JourneyRequestFilter | null | undefined): RequestCriteria {
  const own = unitsOfRequests(actor);
  const { unitId, journeyId, states, kinds } = filter ?? {};
  return {
    ...(own === null ? {} : { ownUnitIds: own }),
    ...(unitId ? { unitId } : {}),
    ...(journeyId ? { journeyId } : {}),
    ...(states?.length ? { states } : {}),
    ...(kinds?.length ? { kinds } : {}),
  };
}

/** One of many requests, or null where there is none that the reader may see. */
export async function loadJourneyRequest(context: RequestContext, id: string): Promise<RequestRecord | null> {
  const found = await loadById(context, 'journeys.requests', requestsById, id);
  if (found === undefined || !maySeeRequest(context.actor, found.unitId)) return null;
  return presentRequest(found, context.actor);
}

/** The service that a request speaks of, where there is one that the reader may see. */
export async function serviceOfRequest(
  context: RequestContext,
  { serviceId }: Pick<RequestRecord, 'serviceId'>,
): Promise<ServiceRecord | null> {
  return serviceId === null ? null : loadService(context, serviceId);
}

function presentRequest(row: RequestRow, actor: Actor | null): RequestRecord {
  const sides = sidesOfRequest(actor, row);
  const going = isGoing(row.state);
  return {
    ...row,
    mayAnswer: going && sideOfStep('ACCEPT', sides) !== null,
    mayWithdraw: going && sideOfStep('WITHDRAW', sides) !== null,
  };
}
