import type { GivenJourney, GivenStage, GivenStep } from '../../../api/journeys/given-journey.rules.ts';

/** A step as a form gives it. */
export const givenStep = (id: string, more: Partial<GivenStep> = {}): GivenStep => ({
  id: `step-${id}`,
  name: `Step ${id}`,
  ...more,
});

export const givenStage = (id: string, steps: readonly GivenStep[] = []): GivenStage => ({
  id: `stage-${id}`,
  name: `Stage ${id}`,
  steps,
});

/** A journey of two stages and three steps with a hand-off. Ids carry the mark, so that tests do not meet. */
export const givenJourney = (mark: string): GivenJourney => ({
  name: `Journey ${mark}`,
  description: 'How people get through a test.',
  personas: [{ id: `persona-${mark}-1`, name: 'New parents' }],
  stages: [
    givenStage(`${mark}-1`, [givenStep(`${mark}-1`), givenStep(`${mark}-2`)]),
    givenStage(`${mark}-2`, [givenStep(`${mark}-3`)]),
  ],
  handOffs: [
    {
      id: `handoff-${mark}-1`,
      kind: 'REFERS_TO',
      fromStepId: `step-${mark}-1`,
      toStepId: `step-${mark}-3`,
    },
  ],
});
