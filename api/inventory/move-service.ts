import type { GraphTransaction } from '../graph/graph.ts';
import type { RequestContext } from '../request.ts';
import { checkComment } from './check-comment.rules.ts';
import { checkFacts } from './check-facts.ts';
import type { FieldFinding } from './field-finding.rules.ts';
import { requireStep } from './service.policy.ts';
import type { ServiceState } from './service-state.rules.ts';
import { submitDrafts } from './submit-drafts.ts';
import { takeStep } from './take-step.rules.ts';
import type { WorkflowAction, WorkflowStep } from './service-workflow.rules.ts';
import type { ServiceAsked } from './update-service.ts';
import { changeService, readVersion } from './write-service.ts';
import type { ServiceDecision, ServiceWritten } from './write-service.ts';

/** A step of the workflow other than a change of the facts. */
export type ServiceMove = Exclude<WorkflowAction, 'UPDATE'>;

/**
 * Takes a record, or the proposal of a published one, one step through its life (R10): submit, approve, return or take
 * back, publish, archive. Actor, time and comment of each step are in the history.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export function moveService(
  context: RequestContext,
  move: ServiceMove,
  asked: ServiceAsked,
): Promise<ServiceWritten> {
  const comment = asked.comment?.trim() === '' ? null : (asked.comment?.trim() ?? null);
  return changeService(context, {
    ...asked,
    comment,
    name: names[move],
    version: readVersion(asked.version),
    decide: async (tx, state, actor): Promise<ServiceDecision> => {
      const step = requireStep(actor, move, state);
      const commented = checkComment(comment, step.needsComment);
      const ready = step.action === 'SUBMITTED' ? await checkReady(tx, state, context.now) : nothingFound;
      const problems = [...commented, ...ready.problems];
      if (problems.length > 0) return { problems, warnings: ready.warnings };
      const along =
        step.action === 'SUBMITTED'
          ? await submitDrafts(tx, { serviceId: state.id, actor, now: context.now.toISOString() })
          : [];
      return {
        next: takeStep(state, step, { actorId: actor.id, now: context.now, comment }),
        action: step.action,
        summary: summaries[step.line][step.action] ?? 'Moved the record.',
        warnings: ready.warnings,
        along,
      };
    },
  });
}

const names: Record<ServiceMove, string> = {
  SUBMIT: 'inventory.submitService',
  APPROVE: 'inventory.approveService',
  RETURN: 'inventory.returnService',
  PUBLISH: 'inventory.publishService',
  ARCHIVE: 'inventory.archiveService',
};

type Summaries = Readonly<Partial<Record<WorkflowStep['action'], string>>>;

const summaries: Record<WorkflowStep['line'], Summaries> = {
  RECORD: {
    SUBMITTED: 'Submitted the service to OMB.',
    WITHDRAWN: 'Took the service back from review.',
    RETURNED: 'Returned the service to the agency.',
    APPROVED: 'Approved the service.',
    PUBLISHED: 'Published the service.',
    ARCHIVED: 'Archived the service.',
    CONFIRMED: 'Confirmed that the record is still right.',
  },
  PROPOSAL: {
    SUBMITTED: 'Submitted the proposed change to OMB.',
    WITHDRAWN: 'Took the proposed change back from review.',
    RETURNED: 'Returned the proposed change to the agency.',
    APPROVED: 'Approved the proposed change.',
    PUBLISHED: 'Published the proposed change.',
  },
};

interface Found {
  readonly problems: readonly FieldFinding[];
  readonly warnings: readonly FieldFinding[];
}

const nothingFound: Found = { problems: [], warnings: [] };

/** Whether everything is there that a submission needs (R1, R19, R21, R22); all that is missing comes back at once. */
function checkReady(tx: GraphTransaction, state: ServiceState, now: Date): Promise<Found> {
  const facts = state.proposal ?? state.facts;
  return checkFacts((statement) => tx.run(statement), {
    serviceId: state.id,
    stored: facts,
    written: { ...facts, proposedRoles: [], proposedTools: [] },
    edition: state.edition,
    stage: 'SUBMIT',
    writableUnitIds: null,
    today: now.toISOString().slice(0, 10),
  });
}
