import { checkComment } from '../inventory/check-comment.rules.ts';
import type { RequestContext } from '../request.ts';
import type { GivenJourney } from './given-journey.rules.ts';
import { checkAgainstGraph } from './journey-surroundings.ts';
import { mergeJourney } from './merge-journey.rules.ts';
import { isArchived } from './move-journey.rules.ts';
import { tellChange } from './tell-journey.rules.ts';
import { changeJourney } from './write-journey.ts';
import type { JourneyAsked, JourneyDecision, JourneyWritten } from './write-journey.ts';

/**
 * Changes what is written of a journey; what the input does not name stays as it is (R44-R51). Facts of services and of
 * the life experience are never touched. Where nothing differs, nothing is written.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND
 */
export function updateJourney(
  context: RequestContext,
  asked: JourneyAsked,
  given: GivenJourney,
): Promise<JourneyWritten> {
  const today = context.now.toISOString().slice(0, 10);
  return changeJourney(context, {
    ...asked,
    name: 'journeys.updateJourney',
    asked: given,
    mine: (base) => mergeJourney(base, given),
    decide: async (tx, { document: stored, names, status }): Promise<JourneyDecision> => {
      const document = mergeJourney(stored, given);
      const checked = await checkAgainstGraph(tx, document, stored, today);
      const { warnings } = checked;
      const problems = [...isArchived(status), ...checked.problems, ...checkComment(asked.comment, false)];
      if (problems.length > 0) return { problems, warnings };
      return {
        next: { document, status, names: new Map([...checked.names, ...names]) },
        action: 'UPDATED',
        summary: tellChange(stored, document),
        warnings,
      };
    },
  });
}
