import type { RequestContext } from '../request.ts';
import { checkRationale } from './check-rationale.rules.ts';
import type { WrittenRationale } from './rationale-record.rules.ts';
import { stepFrom, takesPlaceOf } from './rationale-workflow.rules.ts';
import { writtenRationale } from './rationale-write.statements.ts';
import type { FoundRationale } from './rationale-write.statements.ts';
import { notPossible, requireAuthor } from './rationale.policy.ts';
import { commentFinding } from './comment-input.rules.ts';
import { moved, staleSave, writeRationale } from './write-rationale.ts';
import type {
  RationaleAnswer,
  RationaleDecision,
  RationaleScene,
  RationaleWrite,
} from './write-rationale.ts';

/** What is asked of a step that names a rationale as it was read. */
export interface RationaleStepAsked {
  readonly id: string;
  readonly version: number;
  readonly comment: string | null;
  readonly requestKey: string | null;
}

/**
 * Gives a rationale to OMB (R21, R22). Everything that is missing comes back at once. Without a day on which it is to
 * be looked at again, that is a year on (R27).
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_FOUND, NOT_ALLOWED
 */
export function submitRationale(
  context: RequestContext,
  { id, version, comment, requestKey }: RationaleStepAsked,
): Promise<RationaleAnswer & { readonly repeated: boolean }> {
  return writeRationale(context, {
    name: 'inventory.submitRationale',
    id,
    serviceId: null,
    requestKey,
    asked: { id, version, comment },
    decide: async (scene): Promise<RationaleDecision> => {
      const { actor, service, current, today } = scene;
      requireAuthor(actor, service, id);
      if (current === null) throw new Error('A step needs a rationale.');
      if (current.version !== version) return staleSave(current, version, null);
      const outcome = stepFrom(current.status, 'SUBMIT');
      if ('refused' in outcome) throw notPossible(id, outcome);
      const said = commentFinding(comment, false);
      const { problems, warnings } = checkRationale(current.text, service, 'SUBMIT', today);
      const all = [...said, ...problems];
      if (all.length > 0) return { problems: all, warnings };
      const writes: [RationaleWrite, ...RationaleWrite[]] = [submission(scene, current, comment)];
      return { problems: [], warnings, writes: [...writes, ...(await displaced(scene, writes[0].after))] };
    },
  });
}

/** A rationale as it is once it is submitted. */
export function submission(
  scene: Pick<RationaleScene, 'actor' | 'now' | 'today'>,
  current: FoundRationale,
  comment: string | null,
): RationaleWrite {
  const { actor, now, today } = scene;
  const { text } = current;
  const after: WrittenRationale = {
    ...moved(scene, current, 'SUBMITTED'),
    text: { ...text, reviewDue: text.reviewDue ?? aYearAfter(today) },
    submittedById: actor.id,
    submittedBy: actor.name,
    submittedAt: now,
    decidedBy: null,
    decidedAt: null,
    comment,
  };
  return {
    before: current,
    after,
    action: 'SUBMITTED',
    summary: `Submitted the rationale "${text.title}".`,
    comment,
  };
}

/** The earlier version that loses its place to this one, if it does (R27). */
export async function displaced(
  scene: Pick<RationaleScene, 'tx' | 'actor' | 'now'>,
  newer: WrittenRationale,
): Promise<RationaleWrite[]> {
  if (newer.supersedesId === null) return [];
  const [earlier] = await scene.tx.run(writtenRationale(newer.supersedesId));
  if (earlier === undefined || !takesPlaceOf(newer.status, earlier.status)) return [];
  const after: WrittenRationale = moved(scene, earlier, 'SUPERSEDED');
  const summary = `A newer version took the place of the rationale "${earlier.text.title}".`;
  return [{ before: earlier, after, action: 'UPDATED', summary, comment: null }];
}

/** @param today ISO date; 29 February becomes 1 March */
function aYearAfter(today: string): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}
