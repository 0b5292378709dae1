import type { ReviewDecision } from '../../schema/vocabulary/rationale-review.ts';
import type { RequestContext } from '../request.ts';
import { commentFinding } from './comment-input.rules.ts';
import type { WrittenRationale } from './rationale-record.rules.ts';
import { stepFrom } from './rationale-workflow.rules.ts';
import { notPossible, requireReviewer } from './rationale.policy.ts';
import { displaced } from './submit-rationale.ts';
import type { RationaleStepAsked } from './submit-rationale.ts';
import { moved, staleSave, writeRationale } from './write-rationale.ts';
import type { RationaleAnswer, RationaleDecision, RationaleScene } from './write-rationale.ts';

/**
 * Decides on a submitted rationale: OMB alone, and nobody on an own submission (R97). Who returns one says what to mend.
 * Where somebody else decided first, the conflict shows it.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export function reviewRationale(
  context: RequestContext,
  { id, version, decision, comment, requestKey }: RationaleStepAsked & { readonly decision: ReviewDecision },
): Promise<RationaleAnswer & { readonly repeated: boolean }> {
  return writeRationale(context, {
    name: 'inventory.reviewRationale',
    id,
    serviceId: null,
    requestKey,
    asked: { id, version, decision, comment },
    decide: async (scene): Promise<RationaleDecision> => {
      const { actor, service, current } = scene;
      if (current === null) throw new Error('A step needs a rationale.');
      requireReviewer(actor, service, current);
      if (current.version !== version) return staleSave(current, version, null);
      const outcome = stepFrom(current.status, decision);
      if ('refused' in outcome) throw notPossible(current.id, outcome);
      const problems = commentFinding(comment, decision === 'RETURN');
      if (problems.length > 0) return { problems, warnings: [] };
      const after = decidedOn(scene, current, decision, comment);
      const approves = decision === 'APPROVE';
      const summary = `${approves ? 'Approved' : 'Returned'} the rationale "${current.text.title}".`;
      const action = approves ? 'APPROVED' : 'RETURNED';
      const write = { before: current, after, action, summary, comment } as const;
      return { problems: [], warnings: [], writes: [write, ...(await displaced(scene, after))] };
    },
  });
}

function decidedOn(
  scene: RationaleScene,
  current: WrittenRationale,
  decision: ReviewDecision,
  comment: string | null,
): WrittenRationale {
  return {
    ...moved(scene, current, decision === 'APPROVE' ? 'APPROVED' : 'RETURNED'),
    decidedBy: scene.actor.name,
    decidedAt: scene.now,
    comment,
  };
}
