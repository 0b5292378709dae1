import { beforeAll, describe, expect, it } from '@jest/globals';
import { seedPictures } from '../../support/seed-pictures.ts';
import type { JourneyPicture } from '../../../web/canvas/journey-picture.ts';
import { journeyScene } from '../../../web/canvas/journey-scene.ts';
import { layOutJourney } from '../../../web/canvas/lay-out-journey.ts';
import { moveFocus, readingOrder } from '../../../web/canvas/move-focus.ts';
import type { FocusMove } from '../../../web/canvas/move-focus.ts';
import { elementsOf } from '../../../web/canvas/open-graph.ts';
import { plainView } from '../../../web/canvas/picture-view.ts';
import type { PictureView } from '../../../web/canvas/picture-view.ts';
import { segmentsOf } from '../../../web/canvas/segments-of.ts';
import { linkRows, stepRows } from '../../../web/canvas/table-rows.ts';

let pictures: JourneyPicture[];
beforeAll(async () => {
  pictures = await seedPictures();
});

const views: readonly PictureView[] = [
  plainView,
  { ...plainView, lanes: 'ROLE' },
  { ...plainView, blueprint: true },
];

const sceneOf = (picture: JourneyPicture, view: PictureView) =>
  journeyScene(picture, layOutJourney(picture, view), view);

describe('the map of each journey of the seed', () => {
  it('draws every step and every hand-off once, in each kind of rows, as the table has them', () => {
    for (const picture of pictures)
      for (const view of views) {
        const scene = sceneOf(picture, view);
        const ids = scene.nodes.map(({ id }) => id);
        expect([...ids].sort()).toEqual(picture.cards.map(({ id }) => id).sort());
        expect([...ids].sort()).toEqual(
          stepRows(picture, view)
            .map(({ id }) => id)
            .sort(),
        );
        const lines = scene.edges.map(({ id }) => id).sort();
        expect(lines).toEqual(picture.links.map(({ id }) => id).sort());
        expect(lines).toEqual(
          linkRows(picture, view)
            .map(({ id }) => id)
            .sort(),
        );
        expect(elementsOf(scene)).toHaveLength(ids.length + lines.length);
      }
  });

  it('names every step with kind, stage, agency, verdict and links, and no two alike in one stage', () => {
    for (const picture of pictures) {
      const names = sceneOf(picture, plainView).nodes.map(({ spoken }) => spoken);
      for (const name of names)
        expect(name).toMatch(
          /^(Step|Program of a partner|Placeholder): .+\. Stage \d+ of \d+: .+(link|links|No links)\.$/,
        );
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('can be walked to every step with Down and Right alone', () => {
    for (const picture of pictures)
      for (const view of views) {
        const { nodes } = sceneOf(picture, view);
        const reached = new Set<string>();
        const go = (from: string | null, move: FocusMove): string => moveFocus(nodes, from, move) ?? '';
        const queue = [go(null, 'FIRST')];
        for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
          if (reached.has(id)) continue;
          reached.add(id);
          queue.push(go(id, 'DOWN'), go(id, 'UP'), go(id, 'RIGHT'));
        }
        expect(reached.size).toBe(nodes.length);
      }
  });

  it('stays where it is at its edges, and goes to first and last', () => {
    for (const picture of pictures) {
      const { nodes } = sceneOf(picture, plainView);
      const ordered = readingOrder(nodes);
      const first = ordered[0]?.id ?? '';
      const last = ordered.at(-1)?.id ?? '';
      expect(moveFocus(nodes, first, 'UP')).toBe(first);
      expect(moveFocus(nodes, first, 'LEFT')).toBe(first);
      expect(moveFocus(nodes, last, 'DOWN')).toBe(last);
      expect(moveFocus(nodes, last, 'RIGHT')).toBe(last);
      expect(moveFocus(nodes, last, 'FIRST')).toBe(first);
      expect(moveFocus(nodes, first, 'LAST')).toBe(last);
    }
  });
});

describe('the corners of a line', () => {
  it('are where the layout has put them, when they are taken back from weights and distances', () => {
    for (const picture of pictures)
      for (const { points } of sceneOf(picture, plainView).edges) {
        const { weights, distances } = segmentsOf(points);
        const from = points[0] ?? { x: 0, y: 0 };
        const to = points.at(-1) ?? from;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        points.slice(1, -1).forEach((point, i) => {
          const along = weights[i] ?? 0;
          const beside = distances[i] ?? 0;
          const x = from.x + along * (to.x - from.x) - (beside * (to.y - from.y)) / length;
          const y = from.y + along * (to.y - from.y) + (beside * (to.x - from.x)) / length;
          expect(x).toBeCloseTo(point.x, 6);
          expect(y).toBeCloseTo(point.y, 6);
        });
      }
  });
});
