import type { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { fingerprintOf, writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord, WriteOutcome } from '../graph/write-door.ts';
import type { FieldFinding, Findings } from '../inventory/field-finding.rules.ts';
import { readVersion } from '../inventory/write-service.ts';
import type { RequestContext } from '../request.ts';
import { historyFactsOf, journeyChangeOf } from './journey-history.rules.ts';
import { conflictOf } from './journey-conflict.ts';
import type { JourneyConflictFacts } from './journey-conflict.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { noJourney, requireJourneyLead } from './journey.policy.ts';
import { readJourneyStanding } from './journey-state.statements.ts';
import type { JourneyStanding } from './journey-state.statements.ts';
import { storeJourney } from './store-journey.ts';

/** What came of a write of a journey. */
export interface JourneyAnswer {
  /** Id of the journey; null where nothing was accepted. */
  readonly id: string | null;
  readonly version: number | null;
  readonly problems: readonly FieldFinding[];
  readonly warnings: readonly FieldFinding[];
  readonly conflict: JourneyConflictFacts | null;
}

/** The answer, and whether it was given before. */
export interface JourneyWritten extends JourneyAnswer {
  readonly repeated: boolean;
}

/** The answer of a write that was refused. */
export const nothingAccepted: JourneyAnswer = {
  id: null,
  version: null,
  problems: [],
  warnings: [],
  conflict: null,
};

/** What is asked of one journey: which, at which version, with which words. */
export interface JourneyAsked {
  readonly id: string;
  /** Version that whoever asks has read. */
  readonly version: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/** A question to change a journey that is there. */
export interface JourneyOrder extends JourneyAsked {
  /** Name of the operation, such as `journeys.updateJourney`. */
  readonly name: string;
  /** Everything else that was asked, for the fingerprint of the request. */
  readonly asked?: unknown;
  /** What is asked to be written, for the words of a conflict; left out where no facts are. */
  readonly mine?: (base: JourneyDocument) => JourneyDocument;
  /** Decides under the lock of the journey, at the version that was read. */
  readonly decide: (tx: GraphTransaction, standing: JourneyStanding) => Promise<JourneyDecision>;
}

/** What a verb decided: findings that stand in the way, or what the journey is to be. */
export type JourneyDecision =
  | Findings
  | {
      readonly next: Pick<JourneyStanding, 'document' | 'status' | 'names'>;
      readonly action: ChangeAction;
      /** One sentence for the list of changes. */
      readonly summary: string;
      readonly warnings: readonly FieldFinding[];
    };

/**
 * Changes a journey that is there: through the write door, under its lock, at the version that was read (R50, R100).
 * Where nothing differs nothing is written, and the answer is the journey as it stands.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED; NOT_FOUND where there is no such journey
 */
export async function changeJourney(context: RequestContext, order: JourneyOrder): Promise<JourneyWritten> {
  const actor = requireJourneyLead(context);
  const { name, id, comment, requestKey, asked } = order;
  const version = readVersion(order.version);
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<JourneyAnswer>> => {
    const [standing] = await tx.run(readJourneyStanding(id));
    if (standing === undefined) throw noJourney(id);
    if (standing.version !== version) {
      const conflict = await conflictOf(tx, standing, version, order.mine);
      return { answer: { ...nothingAccepted, conflict }, changes: [] };
    }
    const decision = await order.decide(tx, standing);
    if (!('next' in decision)) return { answer: { ...nothingAccepted, ...decision }, changes: [] };
    return storeDecision(tx, standing, decision, { actor, comment, at: context.now.toISOString() });
  };
  const { answer, repeated } = await writeThrough(context.graph, {
    ...{ name, actor, requestKey, work },
    now: context.now,
    fingerprint: fingerprintOf({ id, version, comment, asked }),
    locks: [id],
  });
  context.loaders.clear();
  return { ...answer, repeated };
}

interface Told {
  readonly actor: { readonly name: string };
  readonly comment: string | null;
  readonly at: string;
}

async function storeDecision(
  tx: GraphTransaction,
  standing: JourneyStanding,
  decision: Extract<JourneyDecision, { next: unknown }>,
  { actor, comment, at }: Told,
): Promise<WriteOutcome<JourneyAnswer>> {
  const { next, action, summary, warnings } = decision;
  const { document, status, names } = next;
  const { id } = standing;
  const changed = journeyChangeOf(
    historyFactsOf(standing.document, standing.status, standing.names),
    historyFactsOf(document, status, names),
  );
  const version = standing.version + (Object.keys(changed.after ?? {}).length === 0 ? 0 : 1);
  const answer = { ...nothingAccepted, id, version, warnings };
  if (version === standing.version) return { answer, changes: [] };
  await storeJourney(tx, standing.document, {
    ...{ id, version },
    source: standing.source,
    confidence: standing.confidence,
    ...{ document, status, names },
    updatedAt: at,
    updatedBy: actor.name,
  });
  const change: ChangeRecord = {
    ...{ action, version, comment, summary },
    recordId: id,
    recordKind: 'Journey',
    ...changed,
  };
  return { answer, changes: [change] };
}
