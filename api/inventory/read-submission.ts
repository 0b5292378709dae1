import { stripOf } from '../../schema/vocabulary/channel-strip.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { RequestContext } from '../request.ts';
import { assessFacts } from './assess-facts.rules.ts';
import type { Assessment } from './assessment.rules.ts';
import { loadById } from './by-id.loader.ts';
import { partialOf } from './change-diff.rules.ts';
import type { Difference, Facts } from './change-diff.rules.ts';
import { describeMissing } from './describe-missing.rules.ts';
import type { MissingRecord } from './describe-missing.rules.ts';
import type { ExplainedVerdict } from './explain-facts.rules.ts';
import { explainWritten } from './explain-written.rules.ts';
import { judgeChannel } from './gap.rules.ts';
import type { KnownRationale } from './known-records.statements.ts';
import { readDifferences } from './read-history.ts';
import { loadStanding, loadState } from './read-standing.ts';
import { hasPart } from './service.policy.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { historyFactsOf } from './service-state.rules.ts';
import { knownRationalesOf, submissionStepsOf } from './submission.statements.ts';
import type { SubmissionStepRecord } from './submission.statements.ts';

export type { SubmissionStepRecord };

/** What was handed to OMB, or came back from there. */
export interface SubmissionRecord {
  readonly serviceId: string;
  readonly status: ServiceStatus;
  readonly submittedAt: string | null;
}

/** What the rules say of one side of a review. */
export interface JudgedSide extends Omit<Assessment, 'completeness'> {
  readonly channelStrip: readonly StripCell[];
  readonly completeness: {
    readonly recorded: number;
    readonly asked: number;
    readonly missing: readonly MissingRecord[];
  };
  verdicts(): readonly ExplainedVerdict<never>[];
}

/** Steps of the workflow after a submission and before the public reads it. */
const handedIn: readonly ServiceStatus[] = ['SUBMITTED', 'CHANGES_REQUESTED', 'APPROVED'];

/**
 * What was handed to OMB of a service: the record itself, or the change of a published one. Null where nothing is
 * handed in, and for whoever has no part in it (R10, R97).
 */
export async function loadSubmission(
  context: RequestContext,
  service: { readonly id: string },
): Promise<SubmissionRecord | null> {
  const standing = await loadStanding(context, service);
  if (standing === null || !hasPart(context.actor, standing)) return null;
  const status = standing.status === 'PUBLISHED' ? standing.proposalStatus : standing.status;
  if (status === null || !handedIn.includes(status)) return null;
  return { serviceId: service.id, status, submittedAt: standing.submittedAt };
}

/** Everything said in this round, oldest first. */
export async function loadSubmissionSteps(
  context: RequestContext,
  { serviceId }: SubmissionRecord,
): Promise<readonly SubmissionStepRecord[]> {
  return (await loadById(context, 'inventory.submissionSteps', submissionStepsOf, serviceId)) ?? [];
}

/** What the rules say of both sides; nothing is public of a service that was never published. */
export async function loadSides(
  context: RequestContext,
  { serviceId }: SubmissionRecord,
): Promise<{ readonly before: JudgedSide | null; readonly after: JudgedSide }> {
  const [state, rationales = []] = await Promise.all([
    loadState(context, serviceId),
    loadById(context, 'inventory.knownRationales', knownRationalesOf, serviceId),
  ]);
  if (state === undefined) throw new Error(`The service ${serviceId} was submitted and is not there.`);
  const beside = { edition: state.edition, rationales };
  return {
    before: state.status === 'PUBLISHED' ? judged(state.facts, beside) : null,
    after: judged(state.proposal ?? state.facts, beside),
  };
}

/** What stands beside the facts in a history; a review speaks of the facts alone. */
const beside: readonly string[] = [
  'status',
  'statusComment',
  'reviewedAt',
  'nextReviewDue',
  'proposalStatus',
  'proposal',
];

/** Fields in which what was handed in differs from what is public, in words; all facts where nothing is public yet. */
export async function readSubmittedDifferences(
  context: RequestContext,
  { serviceId }: SubmissionRecord,
): Promise<Difference[]> {
  const state = await loadState(context, serviceId);
  if (state === undefined) return [];
  const factsOf = (facts: ServiceFacts): Facts =>
    Object.fromEntries(
      Object.entries(historyFactsOf({ ...state, proposal: null, facts })).filter(
        ([field]) => !beside.includes(field),
      ),
    );
  const published = state.status === 'PUBLISHED' ? factsOf(state.facts) : null;
  const changed = partialOf(published, factsOf(state.proposal ?? state.facts));
  return changed === null ? [] : readDifferences(context, { ...changed, recordKind: 'Service' });
}

/** By the rules of a write, over facts as they would be written. */
function judged(
  facts: ServiceFacts,
  beside: { readonly edition: PolicyEdition; readonly rationales: readonly KnownRationale[] },
): JudgedSide {
  const written = { ...facts, proposedRoles: [], proposedTools: [] };
  const { completeness, ...assessment } = assessFacts(written, beside);
  const type = { primaryType: facts.primaryType ?? 'ADMINISTRATIVE', edition: beside.edition };
  return {
    ...assessment,
    completeness: { ...completeness, missing: completeness.missing.map(describeMissing) },
    channelStrip: stripOf(
      facts.channels.map((channel) => judgeChannel({ ...channel, recordedMedium: channel.medium }, type)),
    ),
    verdicts: () => explainWritten(written, { ...assessment, completeness }, beside),
  };
}
