import { useEffect, useRef } from 'react';
import type { PointerEvent, ReactElement, RefObject } from 'react';
import type { Camera, Frame } from './camera.ts';
import type { GraphScene } from './graph-scene.ts';
import styles from './GraphView.module.scss';
import type { Palette } from './palette.ts';

const MOST_WIDTH = 176;
const MOST_HEIGHT = 132;

/** How much smaller than the drawing the small map is. */
export function minimapScale({ content }: GraphScene): number {
  return Math.min(MOST_WIDTH / content.w, MOST_HEIGHT / content.h);
}

/**
 * The whole map in small with the part that is seen. For pointers only: keys and the list reach everything without it,
 * so it is hidden from screen readers.
 */
export function Minimap({
  scene,
  palette,
  seen,
  onLook,
}: {
  scene: GraphScene;
  palette: Palette;
  /** The frame over the part that is seen; moved by the owner. */
  seen: RefObject<HTMLDivElement | null>;
  /** @param at a point of the drawing to look at */
  onLook: (at: { readonly x: number; readonly y: number }) => void;
}): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scale = minimapScale(scene);
  const width = Math.ceil(scene.content.w * scale);
  const height = Math.ceil(scene.content.h * scale);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context === null || context === undefined) return;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    for (const { box, tint } of scene.nodes) {
      context.fillStyle = palette[tint];
      context.fillRect(
        (box.x - scene.content.x) * scale,
        (box.y - scene.content.y) * scale,
        Math.max(2, box.w * scale),
        Math.max(2, box.h * scale),
      );
    }
  }, [scene, palette, scale, width, height]);
  const look = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.buttons === 0) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    onLook({
      x: scene.content.x + (event.clientX - left) / scale,
      y: scene.content.y + (event.clientY - top) / scale,
    });
  };
  return (
    <div
      className={styles.minimap}
      aria-hidden="true"
      style={{ width, height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        look(event);
      }}
      onPointerMove={look}
    >
      <canvas
        ref={canvas}
        width={width * devicePixelRatio}
        height={height * devicePixelRatio}
        style={{ width, height }}
      />
      <div ref={seen} className={styles.seen} />
    </div>
  );
}

/** Moves the frame of the small map to the part that is seen. */
export function moveSeen(element: HTMLElement, scene: GraphScene, camera: Camera, frame: Frame): void {
  const scale = minimapScale(scene);
  const width = (frame.width / camera.zoom) * scale;
  const height = (frame.height / camera.zoom) * scale;
  const x = (camera.x - scene.content.x) * scale - width / 2;
  const y = (camera.y - scene.content.y) * scale - height / 2;
  element.style.transform = `translate(${x}px, ${y}px)`;
  element.style.width = `${width}px`;
  element.style.height = `${height}px`;
}
