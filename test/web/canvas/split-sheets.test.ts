import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Box } from '../../../web/canvas/journey-layout.ts';
import { layOutJourney } from '../../../web/canvas/lay-out-journey.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';
import { splitSheets } from '../../../web/canvas/split-sheets.ts';
import { seedPictures } from '../../support/seed-pictures.ts';
import { anyPicture } from './generated-picture.ts';

const rooms = [
  ['Letter', { w: 812, h: 500 }],
  ['Tabloid', { w: 1388, h: 740 }],
] as const;
const size = { stages: 6, steps: { min: 0, max: 40 }, links: { min: 0, max: 30 } };

const within = (a: Box, b: Box): boolean =>
  a.x >= b.x && a.x + a.w <= b.x + b.w && a.y >= b.y && a.y + a.h <= b.y + b.h;

describe.each(rooms)('a map on pages of %s', (_name, room) => {
  it.each([false, true])(
    'has every card whole on one page, and no page larger than its room (blueprint: %s)',
    async (blueprint) => {
      const view = { ...plainView, blueprint };
      const check = (picture: Parameters<typeof layOutJourney>[0]): void => {
        const layout = layOutJourney(picture, view);
        const sheets = splitSheets(layout, room);
        for (const sheet of sheets) {
          expect(sheet.w).toBeLessThanOrEqual(room.w);
          expect(sheet.h).toBeLessThanOrEqual(room.h);
        }
        for (const { card } of layout.cards) {
          const pages = sheets.filter((sheet) => {
            const box = sheet.layout.cards.find((one) => one.card.id === card.id)?.box;
            return box !== undefined && within(box, sheet);
          });
          expect(pages).toHaveLength(1);
        }
      };
      for (const picture of await seedPictures()) check(picture);
      fc.assert(fc.property(anyPicture(size), check), { numRuns: 30 });
    },
  );
});
