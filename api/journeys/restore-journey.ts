import { rewind } from '../inventory/change-diff.rules.ts';
import { changesSince } from '../inventory/restore-service.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { documentOfFacts, historyFactsOf } from './journey-history.rules.ts';
import { checkAgainstGraph } from './journey-surroundings.ts';
import { isArchived } from './move-journey.rules.ts';
import { tellDifferences } from './tell-journey.rules.ts';
import { changeJourney } from './write-journey.ts';
import type { JourneyAsked, JourneyDecision, JourneyWritten } from './write-journey.ts';

/**
 * Writes a journey as it was after an earlier change (F8). It is a change like any other: it is checked and told in the
 * history. Whether it is published stays as it is.
 *
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND
 * @throws Problem NOT_FOUND on `changeId` where the journey has no such change; INVALID_INPUT where nothing differs since
 */
export function restoreJourney(
  context: RequestContext,
  asked: JourneyAsked & { readonly changeId: string },
): Promise<JourneyWritten> {
  const { changeId } = asked;
  const today = context.now.toISOString().slice(0, 10);
  return changeJourney(context, {
    ...asked,
    name: 'journeys.restoreJourney',
    asked: { changeId },
    decide: async (tx, { id, document: stored, names, status }): Promise<JourneyDecision> => {
      const { newer, then } = await changesSince(tx, id, changeId);
      const document = documentOfFacts(rewind(historyFactsOf(stored, status, names), newer));
      if (tellDifferences(stored, document).length === 0) throw nothingToRestore(changeId);
      const checked = await checkAgainstGraph(tx, document, stored, today);
      const { warnings } = checked;
      const problems = [...isArchived(status), ...checked.problems];
      if (problems.length > 0) return { problems, warnings };
      return {
        next: { document, status, names: new Map([...checked.names, ...names]) },
        action: 'RESTORED',
        summary: `Went back to version ${then.version}, ${then.at.slice(0, 10)}.`,
        warnings,
      };
    },
  });
}

function nothingToRestore(changeId: string): Problem {
  return new Problem('INVALID_INPUT', 'The journey is the same as it was after that change.', {
    field: 'changeId',
    given: changeId,
    cure: 'Choose an earlier change.',
  });
}
