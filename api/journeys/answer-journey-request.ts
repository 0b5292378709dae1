import type { JourneyRequestStep } from '../../schema/vocabulary/journey-request.ts';
import { journeyRequestStepTerms } from '../../schema/vocabulary/journey-request.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import { sortFindings } from '../inventory/field-finding.rules.ts';
import { tidy } from '../inventory/given.rules.ts';
import { registersFor } from '../inventory/service.policy.ts';
import { readVersion } from '../inventory/write-service.ts';
import { Problem } from '../problem.ts';
import type { Actor, RequestContext } from '../request.ts';
import {
  maySeeRequest,
  noRequest,
  requireReaderOfRequests,
  sidesOfRequest,
} from './journey-request.policy.ts';
import { checkAnswer, sideOfStep, stateAfter } from './journey-request.rules.ts';
import { requestsById, unitOfService } from './journey-request.statements.ts';
import { joinService, updateRequest } from './journey-request-write.statements.ts';
import { nothingSaid, say, waitsFor } from './write-request.ts';
import type { RequestAnswer, RequestWritten } from './write-request.ts';

/** What one side does next. */
export interface AnswerAsked {
  readonly id: string;
  /** Version that whoever asks has read. */
  readonly version: number;
  readonly step: JourneyRequestStep;
  readonly text: string | null;
  readonly serviceId: string | null;
  readonly requestKey: string | null;
}

/**
 * Takes a conversation one step on: either side says something, the agency accepts or declines, the team takes it back
 * (R46, R50). Of two steps at the same moment the second is told that the other side was first.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED; NOT_FOUND where the request may not be seen
 */
export async function answerJourneyRequest(
  context: RequestContext,
  asked: AnswerAsked,
): Promise<RequestWritten> {
  const actor = requireReaderOfRequests(context);
  const { requestKey, ...what } = asked;
  readVersion(asked.version);
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'journeys.answerJourneyRequest',
    ...{ actor, requestKey },
    now: context.now,
    fingerprint: fingerprintOf(what),
    locks: [asked.id],
    work: (tx) => answerLocked(tx, actor, context.now, asked),
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

async function answerLocked(
  tx: GraphTransaction,
  actor: Actor,
  now: Date,
  { id, version: readAt, step, ...asked }: AnswerAsked,
): Promise<WriteOutcome<RequestAnswer>> {
  const request = (await tx.run(requestsById([id])))[0]?.value ?? null;
  if (request === null || !maySeeRequest(actor, request.unitId)) throw noRequest(id);
  const side = sideOfStep(step, sidesOfRequest(actor, request));
  if (side === null) throw notYours(step);
  if (request.version !== readAt) return { answer: { ...nothingSaid, id, conflict: true }, changes: [] };

  const text = tidy(asked.text ?? '');
  const [unitId] = asked.serviceId === null ? [] : await tx.run(unitOfService(asked.serviceId));
  const found = checkAnswer(
    { ...request, messages: request.messages.length },
    {
      step,
      text,
      serviceId: asked.serviceId,
      serviceIsTheirs: unitId !== undefined && registersFor(actor).includes(unitId),
    },
  );
  const { problems, warnings } = sortFindings(found, 'SAVE');
  if (problems.length > 0) return { answer: { ...nothingSaid, problems, warnings }, changes: [] };

  const names = step === 'ACCEPT' && request.kind === 'CLAIM';
  const serviceId = names ? (asked.serviceId ?? request.serviceId) : request.serviceId;
  const state = stateAfter(request.state, step, side);
  const [version, at] = [request.version + 1, now.toISOString()];
  const standing = { state, version, serviceId, updatedAt: at, waitsFor: waitsFor(state, side) };
  await tx.run(updateRequest(id, standing));
  if (serviceId !== null && serviceId !== request.serviceId) await tx.run(joinService(id, serviceId));
  const position = request.messages.length + 1;
  await say(tx, { requestId: id, position, by: actor, at, side, step, text });
  const change = {
    action: 'UPDATED',
    recordId: id,
    recordKind: 'JourneyRequest',
    version,
    comment: text === '' ? null : text,
    summary: `${side === 'TEAM' ? 'The team' : 'The agency'}: ${journeyRequestStepTerms[step].label.toLowerCase()}.`,
    before: { state: request.state, serviceId: request.serviceId },
    after: { state, serviceId },
  } as const;
  return { answer: { ...nothingSaid, id, warnings }, changes: [change] };
}

function notYours(step: JourneyRequestStep): Problem {
  const [who, cure] =
    step === 'WITHDRAW'
      ? ['a life-experience lead takes a request back', 'Ask a life-experience lead.']
      : step === 'MESSAGE'
        ? ['the team that asks and registrars of the unit that is asked write in it', 'Ask one of them.']
        : ['a registrar of the unit that is asked, who did not open it, decides on a request', 'Ask one.'];
  return new Problem('NOT_ALLOWED', `Only ${who}.`, { field: 'step', given: step, cure });
}
