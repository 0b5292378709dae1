import { randomUUID } from 'node:crypto';
import type { JourneyState } from '../../schema/vocabulary/journey.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import { tidy } from '../inventory/given.rules.ts';
import type { RequestContext } from '../request.ts';
import { copyDocument } from './copy-document.rules.ts';
import { newJourneyId, storeNew } from './create-journey.ts';
import { readJourneyStanding } from './journey-state.statements.ts';
import { joinCopy } from './journey-store.statements.ts';
import { checkAgainstGraph } from './journey-surroundings.ts';
import { noJourney, requireJourneyLead } from './journey.policy.ts';
import { nothingAccepted } from './write-journey.ts';
import type { JourneyAnswer, JourneyWritten } from './write-journey.ts';

/** What the copy is to be. */
export interface CopyAsked {
  readonly id: string;
  readonly name: string;
  readonly state: JourneyState;
  readonly requestKey: string | null;
}

/**
 * Makes a draft from a journey, such as a future state to compare it with (R44). Every part gets a new id and remembers
 * what it was copied from; requests to agencies stay with the original.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED; NOT_FOUND where there is no such journey
 */
export async function copyJourney(context: RequestContext, asked: CopyAsked): Promise<JourneyWritten> {
  const actor = requireJourneyLead(context);
  const { requestKey, ...what } = asked;
  const own = { name: tidy(asked.name), state: asked.state };
  const id = newJourneyId(own.name);
  const today = context.now.toISOString().slice(0, 10);
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<JourneyAnswer>> => {
    const [original] = await tx.run(readJourneyStanding(asked.id));
    if (original === undefined) throw noJourney(asked.id);
    const document = copyDocument(original.document, own, (prefix) => `${prefix}-${randomUUID()}`);
    // Checked as its own earlier state: services that left the index stay on the copy as on the original.
    const { problems, warnings, names: called } = await checkAgainstGraph(tx, document, document, today);
    const names = new Map([...called, ...original.names]);
    if (problems.length > 0) return { answer: { ...nothingAccepted, problems, warnings }, changes: [] };
    const summary = `Copied from “${original.document.name}”, version ${original.version}.`;
    const { source, confidence } = original;
    const made = { id, document, names, source, confidence, summary, warnings };
    const outcome = await storeNew(tx, context, actor, made);
    await tx.run(joinCopy(id, original.id));
    return outcome;
  };
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'journeys.copyJourney',
    ...{ actor, requestKey, work },
    now: context.now,
    fingerprint: fingerprintOf(what),
    locks: [asked.id],
  });
  context.loaders.clear();
  return { ...answer, repeated };
}
