import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import type { ServiceField } from '../../schema/vocabulary/service-field.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { isSame } from './change-diff.rules.ts';
import type { Json } from './change-diff.rules.ts';
import { checkFacts } from './check-facts.ts';
import type { FactsToCheck } from './check-facts.ts';
import { checkComment } from './check-comment.rules.ts';
import { mergeGiven } from './merge-given.rules.ts';
import type { GivenService } from './merge-given.rules.ts';
import { requireStep } from './service.policy.ts';
import { emptyFacts } from './service-facts.rules.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import type { CheckedService } from './service-input.rules.ts';
import { inOneOrder } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceStates } from './service-state.statements.ts';
import { takeStep } from './take-step.rules.ts';
import type { WorkflowStep } from './service-workflow.rules.ts';
import { adoptProposed } from './store-service.ts';
import { changeService, readVersion } from './write-service.ts';
import type { ServiceDecision, ServiceWritten } from './write-service.ts';

/** What is asked of one service: which, at which version, with which words. */
export interface ServiceAsked {
  readonly id: string;
  /** Version that whoever asks has read. */
  readonly version: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/**
 * Changes the facts of a service; what the input does not name stays as it is (R10). What is written of a published
 * service becomes its proposal: the public reads the old facts until it is approved and published.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export async function updateService(
  context: RequestContext,
  asked: ServiceAsked,
  given: GivenService,
): Promise<ServiceWritten> {
  const version = readVersion(asked.version);
  const checked = await checkBefore(context, { ...asked, version }, given);
  return changeService(context, {
    ...asked,
    version,
    name: 'inventory.updateService',
    asked: given,
    locks: given.leadUnitId == null ? [] : [given.leadUnitId],
    mine: (base) => mergeGiven(base, given),
    decide: async (tx, state, actor): Promise<ServiceDecision> => {
      const step = requireStep(actor, 'UPDATE', state);
      const stored = state.proposal ?? state.facts;
      const written = mergeGiven(stored, given);
      const { problems, warnings } =
        checked ?? (await checkFacts((statement) => tx.run(statement), check(actor, state, given)));
      const found = [...problems, ...checkComment(asked.comment, false)];
      if (found.length > 0) return { problems: found, warnings };
      const facts = await adoptProposed(tx, written);
      const told = { actorId: actor.id, actorName: actor.name, now: context.now, comment: asked.comment };
      return {
        next: withFacts(takeStep(state, step, told), step, facts, told),
        action: step.action,
        summary: summaryOf(step, stored, facts),
        warnings,
      };
    },
  });
}

/**
 * What is found in the input, before the record is locked: looking for services like this one takes longer than the
 * write. Null where the version was not the newest, so that there is nothing to check against.
 */
async function checkBefore(
  context: RequestContext,
  { id, version }: Pick<ServiceAsked, 'id' | 'version'>,
  given: GivenService,
): Promise<Pick<CheckedService, 'problems' | 'warnings'> | null> {
  const actor = requireActor(context);
  const state = await context.graph.readOne(readServiceStates([id]));
  if (state?.version !== version) return null;
  return checkFacts((statement) => context.graph.read(statement), check(actor, state, given));
}

function check(actor: Actor, state: ServiceState, given: GivenService): FactsToCheck {
  const stored = state.proposal ?? state.facts;
  return {
    serviceId: state.id,
    stored,
    written: mergeGiven(stored, given),
    edition: state.edition,
    stage: 'SAVE',
    writableUnitIds: actor.unitIds,
  };
}

/** The state with facts that were written: its own, or its proposal. A proposal that changes nothing is none. */
export function withFacts(
  state: ServiceState,
  { line }: Pick<WorkflowStep, 'line'>,
  facts: ServiceFacts,
  { actorName, now }: { readonly actorName: string; readonly now: Date },
): ServiceState {
  if (line === 'RECORD') return { ...state, facts };
  if (fieldsChanged(state.facts, facts).length > 0)
    return { ...state, proposal: facts, proposalBy: actorName, proposalAt: now.toISOString() };
  return {
    ...state,
    proposal: null,
    proposalStatus: null,
    proposalBy: null,
    proposalAt: null,
    proposalComment: null,
  };
}

/** Fields in which two states of the facts differ, in the order in which people read them. */
export function fieldsChanged(before: ServiceFacts, after: ServiceFacts): ServiceField[] {
  const [one, other] = [inOneOrder(before), inOneOrder(after)];
  return (Object.keys(emptyFacts) as ServiceField[]).filter(
    (field) => !isSame(field, one[field] as Json, other[field] as Json),
  );
}

/** Fields that change with others and are not what a person did. */
const FOLLOWS: readonly ServiceField[] = ['confidence', 'verifiedFields'];

/** One sentence for the list of changes. */
export function summaryOf(
  step: Pick<WorkflowStep, 'line'>,
  before: ServiceFacts,
  after: ServiceFacts,
): string {
  const fields = fieldsChanged(before, after).filter((field) => !FOLLOWS.includes(field));
  const labels = fields.map((field) => serviceFieldTerms[field].label.toLowerCase());
  const what = labels.length === 0 ? 'nothing' : labels.join(', ');
  return step.line === 'PROPOSAL' ? `Proposed a change of ${what}.` : `Changed ${what}.`;
}
