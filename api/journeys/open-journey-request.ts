import { randomUUID } from 'node:crypto';
import type { JourneyRequestKind } from '../../schema/vocabulary/journey-request.ts';
import { journeyRequestKindTerms } from '../../schema/vocabulary/journey-request.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import { sortFindings } from '../inventory/field-finding.rules.ts';
import { tidy } from '../inventory/given.rules.ts';
import type { Actor, RequestContext } from '../request.ts';
import { checkRequest } from './journey-request.rules.ts';
import { namedByRequest } from './journey-request.statements.ts';
import { createRequest, joinService } from './journey-request-write.statements.ts';
import { requireJourneyLead } from './journey.policy.ts';
import { nothingSaid, say, waitsFor } from './write-request.ts';
import type { RequestAnswer, RequestWritten } from './write-request.ts';

/** What a life-experience team asks an agency, or tells it. */
export interface GivenRequest {
  readonly kind: JourneyRequestKind;
  readonly journeyId: string;
  readonly stepId?: string | null;
  readonly unitId: string;
  readonly serviceId?: string | null;
  readonly text: string;
}

/**
 * Opens a conversation with an agency about a step or a service (R46, R50). Facts of services are not touched, whatever
 * is said in it.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export async function openJourneyRequest(
  context: RequestContext,
  given: GivenRequest,
  requestKey: string | null,
): Promise<RequestWritten> {
  const actor = requireJourneyLead(context);
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'journeys.openJourneyRequest',
    ...{ actor, requestKey },
    now: context.now,
    fingerprint: fingerprintOf(given),
    locks: [given.journeyId],
    work: (tx) => openLocked(tx, actor, context.now, given),
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function openLocked(
  tx: GraphTransaction,
  actor: Actor,
  now: Date,
  given: GivenRequest,
): Promise<WriteOutcome<RequestAnswer>> {
  const { kind, journeyId, unitId } = given;
  const [stepId, serviceId, text] = [given.stepId || null, given.serviceId || null, tidy(given.text)];
  const about = { journeyId, stepId, unitId, serviceId };
  const [named] = await tx.run(namedByRequest(about));
  const found = named === undefined ? [] : checkRequest({ ...about, ...named, kind, text });
  const { problems, warnings } = sortFindings(found, 'SAVE');
  if (problems.length > 0) return { answer: { ...nothingSaid, problems, warnings }, changes: [] };

  const id = `request-${randomUUID()}`;
  const at = now.toISOString();
  const facts = { ...about, kind, state: 'OPEN', stepName: named?.stepName ?? null } as const;
  const opened = { openedBy: actor.name, openedById: actor.id, openedAt: at, updatedAt: at };
  const properties = { ...facts, ...opened, id, version: 1, waitsFor: waitsFor('OPEN', 'TEAM') };
  await tx.run(createRequest({ ...properties, listKey: `${at}|${id}` }));
  if (serviceId !== null) await tx.run(joinService(id, serviceId));
  await say(tx, { requestId: id, position: 1, by: actor, at, side: 'TEAM', step: null, text });
  const change = {
    action: 'CREATED',
    recordId: id,
    recordKind: 'JourneyRequest',
    version: 1,
    comment: text,
    summary: `Sent a ${journeyRequestKindTerms[kind].label.toLowerCase()} to ${named?.unitName ?? unitId}.`,
    before: null,
    after: facts,
  } as const;
  return { answer: { ...nothingSaid, id, warnings }, changes: [change] };
}
