import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { handOffsOf, orderOf } from '../../../api/journeys/hand-offs.rules.ts';
import { figuresOf } from '../../../api/journeys/journey-figures.rules.ts';
import { anyJourney } from './journey-arbitraries.ts';

describe('the hand-offs of a journey', () => {
  it('have every recorded one exactly once, and one for each change of agency in order that none was recorded for', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 4, steps: 4 }), (journey) => {
        const all = handOffsOf(orderOf(journey));
        const recorded = all.filter(({ basis }) => basis === 'RECORDED');
        const implied = all.filter(({ basis }) => basis === 'ORDER');
        expect(recorded.map(({ id }) => id).sort()).toEqual(journey.handOffs.map(({ id }) => id).sort());
        const ids = journey.stages.flatMap((stage) => stage.steps.map((step) => step.id));
        const next = new Set(ids.slice(1).map((id, i) => `${ids[i]} ${id}`));
        const drawn = recorded.filter(
          ({ fromStepId, toStepId, crossesAgencies }) =>
            crossesAgencies === true && next.has(`${fromStepId} ${toStepId}`),
        );
        const drawnPairs = new Set(drawn.map(({ fromStepId, toStepId }) => `${fromStepId} ${toStepId}`));
        expect(implied.length + drawnPairs.size).toBe(figuresOf(journey).agencyChanges);
        for (const one of implied) {
          expect(one).toMatchObject({ crossesAgencies: true, kind: null, assumed: journey.orderAssumed });
          expect(one.fromAgencyId).not.toBe(one.toAgencyId);
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      }),
    );
  });

  it('do not call a recorded hand-off assumed, whatever the order is', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 3, steps: 3 }), (journey) => {
        const recorded = handOffsOf(orderOf(journey)).filter(({ basis }) => basis === 'RECORDED');
        expect(recorded.filter(({ assumed }) => assumed)).toEqual([]);
      }),
    );
  });
});
