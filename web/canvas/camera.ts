import type { SceneBox, ScenePoint } from './graph-scene.ts';

/** Where a map is looked at from: a point of the drawing in the middle of what is seen, and how large it is drawn. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/** The part of the screen that shows content: beside the heads of rows, below the heads of columns. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const ZOOM_LEAST = 0.25;
export const ZOOM_MOST = 3;
/** One press of a zoom key or button. */
export const ZOOM_STEP = 1.25;
/** Labels of 12 px are drawn at their size and never smaller unless somebody asks for it. */
const ZOOM_LEGIBLE = 1;
/** Space kept around content. */
export const MARGIN = 8;

/** Where the drawing's corner stands on the screen. */
export function panOf(camera: Camera, frame: Frame): ScenePoint {
  return {
    x: frame.left + frame.width / 2 - camera.x * camera.zoom,
    y: frame.top + frame.height / 2 - camera.y * camera.zoom,
  };
}

/** The camera that a place of the drawing's corner stands for. */
export function cameraOf(pan: ScenePoint, zoom: number, frame: Frame): Camera {
  return {
    x: (frame.left + frame.width / 2 - pan.x) / zoom,
    y: (frame.top + frame.height / 2 - pan.y) / zoom,
    zoom,
  };
}

export function limitZoom(zoom: number): number {
  return Math.min(ZOOM_MOST, Math.max(ZOOM_LEAST, zoom));
}

/** How large the drawing is when all of it is seen. */
export function fittingZoom(content: SceneBox, frame: Frame): number {
  return limitZoom(Math.min((frame.width - 2 * MARGIN) / content.w, (frame.height - 2 * MARGIN) / content.h));
}

/** What is seen first: all of it where its labels stay legible, else its beginning at full size. */
export function firstCamera(content: SceneBox, frame: Frame): Camera {
  const widthFits = (frame.width - 2 * MARGIN) / content.w;
  const zoom = Math.min(1.25, Math.max(ZOOM_LEGIBLE, widthFits));
  return keepInside({ x: content.x, y: content.y, zoom }, content, frame);
}

/** All of it. */
export function wholeCamera(content: SceneBox, frame: Frame): Camera {
  return keepInside(
    { x: content.x + content.w / 2, y: content.y + content.h / 2, zoom: fittingZoom(content, frame) },
    content,
    frame,
  );
}

/** Content cannot be pushed out of sight: a large one stops at its edges, a small one stands at the top in the middle. */
export function keepInside(camera: Camera, content: SceneBox, frame: Frame): Camera {
  const zoom = limitZoom(camera.zoom);
  const room = MARGIN / zoom;
  const halfWidth = frame.width / zoom / 2;
  const halfHeight = frame.height / zoom / 2;
  const wide = content.w + 2 * room > 2 * halfWidth;
  const high = content.h + 2 * room > 2 * halfHeight;
  return {
    zoom,
    x: wide
      ? within(camera.x, content.x - room + halfWidth, content.x + content.w + room - halfWidth)
      : content.x + content.w / 2,
    y: high
      ? within(camera.y, content.y - room + halfHeight, content.y + content.h + room - halfHeight)
      : content.y - room + halfHeight,
  };
}

/** The camera that shows a box whole, moved as little as possible. */
export function reveal(box: SceneBox, camera: Camera, content: SceneBox, frame: Frame): Camera {
  const room = MARGIN / camera.zoom;
  const halfWidth = Math.max(0, frame.width / camera.zoom / 2 - room);
  const halfHeight = Math.max(0, frame.height / camera.zoom / 2 - room);
  const axis = (at: number, start: number, length: number, half: number): number =>
    length >= 2 * half ? start + half : within(at, start + length - half, start + half);
  return keepInside(
    {
      zoom: camera.zoom,
      x: axis(camera.x, box.x, box.w, halfWidth),
      y: axis(camera.y, box.y, box.h, halfHeight),
    },
    content,
    frame,
  );
}

/** Larger or smaller around a point of the screen, which stays where it is. */
export function zoomAround(camera: Camera, factor: number, at: ScenePoint, frame: Frame): Camera {
  const zoom = limitZoom(camera.zoom * factor);
  const pan = panOf(camera, frame);
  const fixed = { x: (at.x - pan.x) / camera.zoom, y: (at.y - pan.y) / camera.zoom };
  return cameraOf({ x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom }, zoom, frame);
}

/** Whether the content is larger than two screens, so that a reader wants a small map of it. */
export function wantsMinimap(content: SceneBox, camera: Camera, frame: Frame): boolean {
  return content.w * content.h * camera.zoom * camera.zoom > 2 * frame.width * frame.height;
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
