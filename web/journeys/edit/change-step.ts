import { named, withStep } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { JourneyDocument, Step } from './journey-document.ts';

/** Facts of a step that are changed as a whole; observations and evidence have operations of their own. */
export type StepFact = Exclude<keyof Step, 'id' | 'observations' | 'evidence'>;

/** What each fact is called after "change". */
export const stepFactWords: Record<StepFact, string> = {
  name: 'the name',
  goal: 'the goal',
  serviceIds: 'the services',
  partnerProgramIds: 'the partner programs',
  expectedUnitId: 'the expected agency',
  channel: 'the channel',
  actorLevels: 'who acts',
  momentThatMatters: 'the moment that matters',
  emotion: 'the emotion',
  burdens: 'the burdens',
  frontstageRoleIds: 'the roles people meet',
  backstageActions: 'what happens backstage',
  supportToolIds: 'the tools',
  policyConstraints: 'the rules',
};

/** Facts that are typed key by key. */
const typed: readonly StepFact[] = ['name', 'goal', 'burdens', 'backstageActions', 'policyConstraints'];

/** Changes one fact of a step. */
export function changeStep<Fact extends StepFact>(
  document: JourneyDocument,
  stepId: string,
  fact: Fact,
  value: Step[Fact],
): Edit {
  const step = stepOf(document, stepId);
  return {
    words: `change ${stepFactWords[fact]} of step ${named(step?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({ ...before, [fact]: value })),
    ...(typed.includes(fact) ? { together: `${stepId}.${fact}` } : {}),
  };
}
