import { randomBytes } from 'node:crypto';
import type { Confidence } from '../../schema/vocabulary/service.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { WriteOutcome } from '../graph/write-door.ts';
import { slugOf } from '../inventory/record-ids.ts';
import type { Actor, RequestContext } from '../request.ts';
import type { GivenJourney } from './given-journey.rules.ts';
import { historyFactsOf } from './journey-history.rules.ts';
import { checkAgainstGraph } from './journey-surroundings.ts';
import { requireJourneyLead } from './journey.policy.ts';
import { mergeJourney } from './merge-journey.rules.ts';
import { storeJourney } from './store-journey.ts';
import type { JourneyToStore } from './store-journey.ts';
import { nothingAccepted } from './write-journey.ts';
import type { JourneyAnswer, JourneyWritten } from './write-journey.ts';

/** What the index says of the source of a journey that a team has drawn. */
const SOURCE = 'Recorded by a life-experience team';
const CONFIDENCE: Confidence = 'REPORTED';

/**
 * Makes a journey, as a draft (R44). It needs a name; stages, steps and all else may come with it or follow.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export async function createJourney(
  context: RequestContext,
  given: GivenJourney,
  requestKey: string | null,
): Promise<JourneyWritten> {
  const actor = requireJourneyLead(context);
  const document = mergeJourney(null, given);
  const id = newJourneyId(document.name);
  const today = context.now.toISOString().slice(0, 10);
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<JourneyAnswer>> => {
    const { problems, warnings, names } = await checkAgainstGraph(tx, document, null, today);
    if (problems.length > 0) return { answer: { ...nothingAccepted, problems, warnings }, changes: [] };
    const origin = { source: SOURCE, confidence: CONFIDENCE };
    const made = { id, document, names, ...origin };
    return storeNew(tx, context, actor, { ...made, summary: 'Made the journey.', warnings });
  };
  const { answer, repeated } = await writeThrough(context.graph, {
    name: 'journeys.createJourney',
    ...{ actor, requestKey, work },
    now: context.now,
    fingerprint: fingerprintOf(given),
    locks: [],
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

/** A journey that is new, with the sentence that its history begins with. */
export interface NewJourney extends Pick<
  JourneyToStore,
  'id' | 'document' | 'names' | 'source' | 'confidence'
> {
  readonly summary: string;
  readonly warnings: JourneyAnswer['warnings'];
}

/** Stores a journey that is new and tells its history of it. */
export async function storeNew(
  tx: GraphTransaction,
  context: Pick<RequestContext, 'now'>,
  actor: Actor,
  { summary, warnings, ...made }: NewJourney,
): Promise<WriteOutcome<JourneyAnswer>> {
  const [status, version] = ['DRAFT', 1] as const;
  const { id, document, names } = made;
  const standing = { status, version, updatedAt: context.now.toISOString(), updatedBy: actor.name };
  await storeJourney(tx, null, { ...made, ...standing });
  const change = {
    action: 'CREATED',
    recordId: id,
    recordKind: 'Journey',
    comment: null,
    ...{ version, summary },
    before: null,
    after: historyFactsOf(document, status, names),
  } as const;
  return { answer: { ...nothingAccepted, id, version, warnings }, changes: [change] };
}

const NAME_MAX = 60;

/** Readable, and like no other: `journey-moving-home-3f2a9c1b`. */
export function newJourneyId(name: string): string {
  const start = slugOf(name).slice(0, NAME_MAX).replace(/-+$/, '');
  return ['journey', start, randomBytes(4).toString('hex')].filter((part) => part !== '').join('-');
}
