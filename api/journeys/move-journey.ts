import { checkComment } from '../inventory/check-comment.rules.ts';
import type { RequestContext } from '../request.ts';
import { stepsIn } from './journey-document.rules.ts';
import { checkMove, journeyMoves } from './move-journey.rules.ts';
import type { JourneyMove } from './move-journey.rules.ts';
import { changeJourney } from './write-journey.ts';
import type { JourneyAsked, JourneyDecision, JourneyWritten } from './write-journey.ts';

const names: Readonly<Record<JourneyMove, string>> = {
  PUBLISH: 'journeys.publishJourney',
  WITHDRAW: 'journeys.withdrawJourney',
  ARCHIVE: 'journeys.archiveJourney',
};

/**
 * Publishes a journey, takes it back to a draft, or archives it (R15, R97).
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, NOT_FOUND
 */
export function moveJourney(
  context: RequestContext,
  move: JourneyMove,
  asked: JourneyAsked,
): Promise<JourneyWritten> {
  return changeJourney(context, {
    ...asked,
    name: names[move],
    decide: (_, standing): Promise<JourneyDecision> => {
      const problems = [
        ...checkMove(move, standing.status, stepsIn(standing.document).length),
        ...checkComment(asked.comment, false),
      ];
      if (problems.length > 0) return Promise.resolve({ problems, warnings: [] });
      const { to: status, action, summary } = journeyMoves[move];
      return Promise.resolve({ next: { ...standing, status }, action, summary, warnings: [] });
    },
  });
}
