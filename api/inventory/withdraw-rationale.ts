import type { RequestContext } from '../request.ts';
import { commentFinding } from './comment-input.rules.ts';
import { stepFrom } from './rationale-workflow.rules.ts';
import { notPossible, requireAuthor } from './rationale.policy.ts';
import type { RationaleStepAsked } from './submit-rationale.ts';
import { moved, staleSave, writeRationale } from './write-rationale.ts';
import type { RationaleAnswer, RationaleDecision } from './write-rationale.ts';

/**
 * Takes a rationale back: it no longer counts as given, and is kept to be read (R27).
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export function withdrawRationale(
  context: RequestContext,
  { id, version, comment, requestKey }: RationaleStepAsked,
): Promise<RationaleAnswer & { readonly repeated: boolean }> {
  return writeRationale(context, {
    name: 'inventory.withdrawRationale',
    id,
    serviceId: null,
    requestKey,
    asked: { id, version, comment },
    decide: (scene): RationaleDecision => {
      const { actor, service, current } = scene;
      requireAuthor(actor, service, id);
      if (current === null) throw new Error('A step needs a rationale.');
      if (current.version !== version) return staleSave(current, version, null);
      const outcome = stepFrom(current.status, 'WITHDRAW');
      if ('refused' in outcome) throw notPossible(current.id, outcome);
      const problems = commentFinding(comment, false);
      if (problems.length > 0) return { problems, warnings: [] };
      const after = { ...moved(scene, current, 'WITHDRAWN'), comment };
      const summary = `Withdrew the rationale "${current.text.title}".`;
      return {
        problems: [],
        warnings: [],
        writes: [{ before: current, after, action: 'WITHDRAWN', summary, comment }],
      };
    },
  });
}
