import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Box, JourneyLayout, LaidLink, Point } from '../../../web/canvas/journey-layout.ts';
import type { JourneyPicture, PictureCard } from '../../../web/canvas/journey-picture.ts';
import { layOutJourney } from '../../../web/canvas/lay-out-journey.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';
import type { PictureView } from '../../../web/canvas/picture-view.ts';
import { seedPictures } from '../../support/seed-pictures.ts';
import { anyPicture } from './generated-picture.ts';

const views: readonly (readonly [string, PictureView])[] = [
  ['lanes by agency', plainView],
  ['lanes by role', { ...plainView, lanes: 'ROLE' }],
  ['the blueprint', { ...plainView, blueprint: true }],
];
const anySize = { stages: 6, steps: { min: 0, max: 30 }, links: { min: 0, max: 40 } };
const largeSize = { stages: 8, steps: { min: 60, max: 60 }, links: { min: 150, max: 150 } };

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

function overlaps(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b))).length;
}

/** Parts of a line as thin boxes, the ends a little shortened so that touching its own cards does not count. */
function partsOf({ points }: LaidLink): Box[] {
  return points.slice(1).map((end, i) => {
    const start = points[i] as Point;
    return {
      x: Math.min(start.x, end.x) + 0.01,
      y: Math.min(start.y, end.y) + 0.01,
      w: Math.max(0, Math.abs(end.x - start.x) - 0.02),
      h: Math.max(0, Math.abs(end.y - start.y) - 0.02),
    };
  });
}

function linesThroughCards(layout: JourneyLayout): string[] {
  return layout.links.flatMap((link) =>
    partsOf(link).flatMap((part) =>
      layout.cards
        .filter(({ box }) => overlap(part, box))
        .map(({ card }) => `${link.link.id} through ${card.id}`),
    ),
  );
}

/** Pairs of lines that share a stretch: drawn as one, they could not be told apart. */
function sharedUprights(layout: JourneyLayout): number {
  const uprights = layout.links.flatMap(({ points }) =>
    points.slice(1).flatMap((end, i) => {
      const start = points[i] as Point;
      return start.x === end.x
        ? [{ x: start.x, low: Math.min(start.y, end.y), high: Math.max(start.y, end.y) }]
        : [];
    }),
  );
  return uprights.flatMap((a, i) =>
    uprights.slice(i + 1).filter((b) => a.x === b.x && a.low < b.high && b.low < a.high),
  ).length;
}

function expectSound(picture: JourneyPicture, layout: JourneyLayout): void {
  expect(overlaps(layout.cards.map(({ box }) => box))).toBe(0);
  expect(overlaps(layout.stages.map(({ head }) => head))).toBe(0);
  expect(overlaps(layout.lanes.map(({ row }) => row))).toBe(0);
  expect(overlaps(layout.facts.map(({ box }) => box))).toBe(0);
  expect(linesThroughCards(layout)).toEqual([]);
  expect(sharedUprights(layout)).toBe(0);
  expect(layout.cards.map(({ card }) => card.id).sort()).toEqual(picture.cards.map((card) => card.id).sort());
  expect(layout.links.map(({ link }) => link.id).sort()).toEqual(picture.links.map((link) => link.id).sort());
  for (const { box, laneId, card } of layout.cards) {
    const row = layout.lanes.find(({ lane }) => lane.id === laneId)?.row;
    const column = layout.stages.find(({ stage }) => stage.id === card.stageId)?.column;
    expect(row !== undefined && box.y >= row.y && box.y + box.h <= row.y + row.h).toBe(true);
    expect(column !== undefined && box.x >= column.x && box.x + box.w <= column.x + column.w).toBe(true);
    expect(box.x >= 0 && box.x + box.w <= layout.width && box.y + box.h <= layout.height).toBe(true);
  }
  for (const point of layout.links.flatMap(({ points }) => points)) {
    expect(point.x >= 0 && point.x <= layout.width && point.y >= 0 && point.y <= layout.height).toBe(true);
  }
}

describe.each(views)('a journey map with %s', (_name, view) => {
  let seed: JourneyPicture[];
  beforeAll(async () => {
    seed = await seedPictures();
  });

  it('draws each of the 11 life experiences without anything on top of anything', () => {
    expect(seed).toHaveLength(11);
    for (const picture of seed) expectSound(picture, layOutJourney(picture, view));
  });

  it('draws any journey without anything on top of anything, every step and hand-off once', () => {
    fc.assert(
      fc.property(anyPicture(anySize), (picture) => expectSound(picture, layOutJourney(picture, view))),
      { numRuns: 60 },
    );
  });

  it('draws 60 steps and 150 hand-offs without anything on top of anything', () => {
    fc.assert(
      fc.property(anyPicture(largeSize), (picture) => expectSound(picture, layOutJourney(picture, view))),
      { numRuns: 5 },
    );
  });

  it('gives the same data the same picture, in whatever order cards and links come', () => {
    fc.assert(
      fc.property(anyPicture(anySize), (picture) => {
        const turned = {
          ...picture,
          cards: [...picture.cards].reverse(),
          links: [...picture.links].reverse(),
        };
        const places = (layout: JourneyLayout): unknown => ({
          cards: layout.cards.map(({ card, box }) => [card.id, box]),
          links: layout.links.map(({ link, points }) => [link.id, points]).sort(),
        });
        expect(places(layOutJourney(turned, view))).toEqual(places(layOutJourney(picture, view)));
      }),
      { numRuns: 30 },
    );
  });
});

describe('an edit on the right', () => {
  const added = (picture: JourneyPicture): PictureCard | undefined => {
    const model = picture.cards[0];
    const last = picture.stages[picture.stages.length - 1];
    if (model === undefined || last === undefined) return undefined;
    return { ...model, id: 'step-added', name: 'Added', stageId: last.id, order: 1_000 };
  };

  it.each(views)(
    'moves nothing on the left sideways, and up or down only together with its row (%s)',
    (_name, view) => {
      fc.assert(
        fc.property(anyPicture(anySize), (picture) => {
          const card = added(picture);
          if (card === undefined) return;
          const before = layOutJourney(picture, view);
          const after = layOutJourney({ ...picture, cards: [...picture.cards, card] }, view);
          const later = new Map(after.cards.map((one) => [one.card.id, one]));
          for (const { card: old, box } of before.cards) {
            if (old.stageId === card.stageId) continue;
            const now = later.get(old.id)?.box;
            expect(now?.x).toBe(box.x);
            expect(now?.w).toBe(box.w);
          }
          const laneMoves = new Map<string, Set<number>>();
          for (const { card: old, box, laneId } of before.cards) {
            if (old.stageId === card.stageId) continue;
            const key = `${laneId} ${box.y}`;
            laneMoves.set(
              key,
              (laneMoves.get(key) ?? new Set()).add((later.get(old.id)?.box.y ?? 0) - box.y),
            );
          }
          for (const moves of laneMoves.values()) expect(moves.size).toBe(1);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('does not move a card when a filter fades others or an overlay is taken off', () => {
    fc.assert(
      fc.property(anyPicture(anySize), (picture) => {
        const boxes = (view: PictureView): unknown =>
          layOutJourney(picture, view).cards.map(({ box }) => box);
        const all = boxes(plainView);
        expect(boxes({ ...plainView, only: ['NOT_DIGITAL'], agencies: ['unit-1'] })).toEqual(all);
        const without = plainView.overlays.filter(
          (one) => one !== 'OBSERVATIONS' && one !== 'MOMENTS' && one !== 'EVIDENCE',
        );
        expect(boxes({ ...plainView, overlays: without })).toEqual(all);
      }),
      { numRuns: 30 },
    );
  });
});
