import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { standingRationaleStatuses } from '../../schema/vocabulary/rationale-review.ts';
import type { ReasonCode, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import type { PageArguments } from '../paging.ts';
import { requireActor } from '../request.ts';
import type { RequestContext } from '../request.ts';
import type { RationaleRecord } from './anatomy.statements.ts';
import { loadById } from './by-id.loader.ts';
import { connectList } from './connect-list.ts';
import type { LazyConnection } from './lazy-connection.ts';
import type { ReasonFacts } from './rationale-text.rules.ts';
import { notFound, rationaleReader, requireReaderOfQueue } from './rationale.policy.ts';
import {
  neighbourVersions,
  otherRationales,
  queuePage,
  queueTotal,
  rationalesById,
  reasonsOfRationales,
  similarRationales,
} from './rationale.statements.ts';
import type { QueueCriteria } from './rationale.statements.ts';
import { whySimilar } from './similar-rationales.rules.ts';

export type { RationaleRecord };

/** Which rationales a queue shows. Conditions that are absent, null or empty do not narrow. */
export interface QueueAsked {
  readonly statuses?: readonly RationaleStatus[] | null;
  readonly stale?: boolean | null;
  readonly contradicted?: boolean | null;
  readonly noneIdentified?: boolean | null;
  readonly reasons?: readonly ReasonCode[] | null;
  readonly onlySolutionKind?: SolutionKind | null;
}

/**
 * Rationales that wait, the longest waiting first: for OMB those of all agencies, for a registrar those of their units.
 * Where nothing is said of statuses, those that wait for a decision; all that stand where another condition is given.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED; INVALID_INPUT, INVALID_CURSOR, PAGE_TOO_LARGE
 */
export function findRationales(
  context: RequestContext,
  asked: QueueAsked,
  page: PageArguments,
): LazyConnection<RationaleRecord> {
  const reader = requireReaderOfQueue(context);
  const criteria = queueCriteria(asked, context.now);
  return connectList(context, page, ['rationaleQueue', criteria], {
    page: (stretch) => queuePage(criteria, reader, stretch),
    total: () => queueTotal(criteria, reader),
  });
}

function queueCriteria(asked: QueueAsked, now: Date): QueueCriteria {
  const { statuses, stale, contradicted, noneIdentified, reasons, onlySolutionKind } = asked;
  const narrowed = stale === true || contradicted === true || noneIdentified === true;
  const usual: readonly RationaleStatus[] = narrowed ? standingRationaleStatuses : ['SUBMITTED'];
  return {
    statuses: statuses?.length ? [...new Set(statuses)].sort() : usual,
    ...(stale === true ? { staleBy: today(now) } : {}),
    ...(contradicted === true ? { contradicted } : {}),
    ...(noneIdentified === true ? { noneIdentified } : {}),
    ...(reasons?.length ? { reasons: [...new Set(reasons)].sort() } : {}),
    ...(onlySolutionKind == null ? {} : { onlySolutionKind }),
  };
}

/** The day of a moment, as an ISO date in UTC. */
export function today(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** One rationale in whatever status the reader may see it, or null. */
export async function readRationale(context: RequestContext, id: string): Promise<RationaleRecord | null> {
  const found = await context.graph.readOne(rationalesById([id], rationaleReader(context.actor)));
  return found?.value ?? null;
}

/** Rationales of a service that do not stand; none for a reader who may not see them. */
export async function loadOtherRationales(
  context: RequestContext,
  serviceId: string,
): Promise<RationaleRecord[]> {
  const reader = rationaleReader(context.actor);
  if (!reader.readsAll && reader.unitIds.length === 0) return [];
  const statementOf = (ids: readonly string[]) => otherRationales(ids, reader);
  return (await loadById(context, 'inventory.otherRationales', statementOf, serviceId)) ?? [];
}

/** The reasons that a rationale gives, together with those of all rationales of the level. */
export async function loadReasons(context: RequestContext, id: string): Promise<ReasonFacts[]> {
  return (await loadById(context, 'inventory.reasonsOfRationales', reasonsOfRationales, id)) ?? [];
}

/** The version whose place a rationale takes, or the one that takes its place; null where there is none to be seen. */
export async function loadNeighbour(
  context: RequestContext,
  way: 'supersedes' | 'supersededBy',
  id: string,
): Promise<RationaleRecord | null> {
  const reader = rationaleReader(context.actor);
  const statementOf = (ids: readonly string[]) => neighbourVersions(way, ids, reader);
  return (await loadById(context, `inventory.rationales.${way}`, statementOf, id)) ?? null;
}

/** A rationale elsewhere that gives the same reasons, with what came of it. */
export interface SimilarRationaleFound {
  readonly rationale: RationaleRecord;
  readonly why: string;
  /** What OMB decided; null where nothing was decided. */
  readonly decision: RationaleStatus | null;
  /** What was said with the decision, for who may read it. */
  readonly comment: string | null;
}

/** Rationales shown beside another. */
const SIMILAR_MAX = 10;

/**
 * Rationales of other services that give the same reasons, the likest first, at most ten.
 * @throws Problem SIGN_IN_REQUIRED; NOT_FOUND where the reader may not see the rationale
 */
export async function findSimilarRationales(
  context: RequestContext,
  id: string,
): Promise<SimilarRationaleFound[]> {
  const reader = rationaleReader(requireActor(context));
  const [own, rows] = await Promise.all([
    readRationale(context, id),
    context.graph.read(similarRationales(id, reader, SIMILAR_MAX)),
  ]);
  if (own === null) throw notFound(id);
  return rows.map(({ rationale, shared, within }) => {
    const { status, decidedAt, comment } = rationale;
    const decided = decidedAt !== null && (status === 'APPROVED' || status === 'RETURNED');
    return {
      rationale,
      why: whySimilar(shared),
      decision: decided ? status : null,
      comment: decided && within ? comment : null,
    };
  });
}
