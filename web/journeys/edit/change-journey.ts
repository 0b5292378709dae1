import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** What of a journey as a whole a person changes. */
export type JourneyFacts = Pick<
  JourneyDocument,
  'name' | 'description' | 'state' | 'lifeExperienceId' | 'orderAssumed'
>;

const labels: Record<keyof JourneyFacts, string> = {
  name: 'rename the journey',
  description: 'change the description',
  state: 'change the state',
  lifeExperienceId: 'change the life experience',
  orderAssumed: 'say where the order comes from',
};

/** Changes one fact of the journey as a whole. */
export function changeJourney<Fact extends keyof JourneyFacts>(
  document: JourneyDocument,
  fact: Fact,
  value: JourneyFacts[Fact],
): Edit {
  return { words: labels[fact], document: { ...document, [fact]: value }, together: `journey.${fact}` };
}
