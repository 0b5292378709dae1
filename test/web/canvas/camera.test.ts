import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cameraOf,
  firstCamera,
  keepInside,
  limitZoom,
  panOf,
  reveal,
  wantsMinimap,
  wholeCamera,
  zoomAround,
} from '../../../web/canvas/camera.ts';
import type { Camera, Frame } from '../../../web/canvas/camera.ts';

const content = { x: 148, y: 100, w: 2000, h: 1500 };
const frame: Frame = { left: 148, top: 100, width: 1000, height: 600 };
const anyCamera = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }),
  y: fc.double({ min: -5000, max: 5000, noNaN: true }),
  zoom: fc.double({ min: 0.25, max: 3, noNaN: true }),
});

/** What is seen of the drawing. */
function seen(camera: Camera): { left: number; right: number; top: number; bottom: number } {
  const w = frame.width / camera.zoom / 2;
  const h = frame.height / camera.zoom / 2;
  return { left: camera.x - w, right: camera.x + w, top: camera.y - h, bottom: camera.y + h };
}

describe('the view of a map', () => {
  it('begins at the beginning, at full size, so that no label is under 12 pixels', () => {
    const camera = firstCamera(content, frame);
    expect(camera.zoom).toBeGreaterThanOrEqual(1);
    expect(seen(camera).left).toBeLessThanOrEqual(content.x);
    expect(seen(camera).top).toBeLessThanOrEqual(content.y);
  });

  it('shows all of it on demand', () => {
    const { left, right, top, bottom } = seen(wholeCamera(content, frame));
    expect(left).toBeLessThanOrEqual(content.x);
    expect(top).toBeLessThanOrEqual(content.y);
    expect(right).toBeGreaterThanOrEqual(content.x + content.w);
    expect(bottom).toBeGreaterThanOrEqual(content.y + content.h);
  });

  it('cannot be pushed away from its content', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const { left, right, top, bottom } = seen(keepInside(camera, content, frame));
        expect(left).toBeLessThan(content.x + content.w);
        expect(right).toBeGreaterThan(content.x);
        expect(top).toBeLessThan(content.y + content.h);
        expect(bottom).toBeGreaterThan(content.y);
      }),
    );
  });

  it('is the same after it was written as a place of the corner and read again', () => {
    fc.assert(
      fc.property(anyCamera, (camera) => {
        const again = cameraOf(panOf(camera, frame), camera.zoom, frame);
        expect(again.x).toBeCloseTo(camera.x, 6);
        expect(again.y).toBeCloseTo(camera.y, 6);
      }),
    );
  });

  it('brings a card whole into sight, and does not move where it is seen already', () => {
    fc.assert(
      fc.property(
        anyCamera,
        fc.integer({ min: 0, max: 1700 }),
        fc.integer({ min: 0, max: 1300 }),
        (camera, dx, dy) => {
          const box = { x: content.x + dx, y: content.y + dy, w: 208, h: 112 };
          const start = keepInside({ ...camera, zoom: 1 }, content, frame);
          const next = reveal(box, start, content, frame);
          const { left, right, top, bottom } = seen(next);
          expect(left).toBeLessThanOrEqual(box.x);
          expect(right).toBeGreaterThanOrEqual(box.x + box.w);
          expect(top).toBeLessThanOrEqual(box.y);
          expect(bottom).toBeGreaterThanOrEqual(box.y + box.h);
          expect(reveal(box, next, content, frame)).toEqual(next);
        },
      ),
    );
  });

  it('keeps the point under the pointer where it is while it zooms', () => {
    const camera = { x: 800, y: 500, zoom: 1 };
    const at = { x: 400, y: 300 };
    const point = (view: Camera): { x: number; y: number } => {
      const pan = panOf(view, frame);
      return { x: (at.x - pan.x) / view.zoom, y: (at.y - pan.y) / view.zoom };
    };
    const next = zoomAround(camera, 1.25, at, frame);
    expect(next.zoom).toBe(1.25);
    expect(point(next).x).toBeCloseTo(point(camera).x, 6);
    expect(point(next).y).toBeCloseTo(point(camera).y, 6);
  });

  it('stays between a quarter and three times its size', () => {
    expect([limitZoom(0.01), limitZoom(1), limitZoom(9)]).toEqual([0.25, 1, 3]);
  });

  it('wants a small map only where it is larger than two screens', () => {
    const camera = { x: 0, y: 0, zoom: 1 };
    expect(wantsMinimap({ ...content, w: 1000, h: 600 }, camera, frame)).toBe(false);
    expect(wantsMinimap(content, camera, frame)).toBe(true);
  });
});
