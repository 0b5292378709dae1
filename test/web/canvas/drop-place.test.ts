import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dropPlace } from '../../../web/canvas/drop-place.ts';
import type { Box, Point } from '../../../web/canvas/journey-layout.ts';
import { layOutJourney } from '../../../web/canvas/lay-out-journey.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';
import { anyPicture } from './generated-picture.ts';

const size = { stages: 5, steps: { min: 1, max: 20 }, links: { min: 0, max: 5 } };
const middle = ({ x, y, w, h }: Box): Point => ({ x: x + w / 2, y: y + h / 2 });

describe('where a step belongs that is let go on the map', () => {
  it('is a stage of the journey and a position among the other steps of it, wherever it is let go', () => {
    fc.assert(
      fc.property(
        anyPicture(size),
        fc.double({ min: -500, max: 5000, noNaN: true }),
        fc.double({ min: -500, max: 5000, noNaN: true }),
        (picture, x, y) => {
          const layout = layOutJourney(picture, plainView);
          for (const { card } of layout.cards) {
            const place = dropPlace(layout, card.id, { x, y });
            const others = picture.cards.filter(
              (other) => other.stageId === place?.stageId && other.id !== card.id,
            );
            expect(picture.stages.map(({ id }) => id)).toContain(place?.stageId);
            expect(place?.position).toBeGreaterThanOrEqual(0);
            expect(place?.position).toBeLessThanOrEqual(others.length);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is right before or right after the step that it is let go on, and in its stage', () => {
    fc.assert(
      fc.property(anyPicture(size), (picture) => {
        const layout = layOutJourney(picture, plainView);
        const [held, target] = layout.cards;
        if (held === undefined || target === undefined) return;
        const at = middle(target.box);
        const others = picture.cards
          .filter(({ stageId, id }) => stageId === target.card.stageId && id !== held.card.id)
          .sort((one, two) => one.order - two.order);
        const index = others.findIndex(({ id }) => id === target.card.id);
        const before = dropPlace(layout, held.card.id, { x: at.x - target.box.w / 4, y: at.y });
        const after = dropPlace(layout, held.card.id, { x: at.x + target.box.w / 4, y: at.y });
        expect(before).toMatchObject({ stageId: target.card.stageId, position: index });
        expect(after).toMatchObject({ stageId: target.card.stageId, position: index + 1 });
        expect(after?.words).toContain(`after “${target.card.name}”`);
      }),
      { numRuns: 50 },
    );
  });
});
