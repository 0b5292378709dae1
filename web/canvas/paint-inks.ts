import type { BoxInk, Ink, PathInk, WordsInk } from './ink.ts';
import { fontFamily, paperPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/**
 * Paints a drawing on a canvas with the type of the page: what images and the cards of the interactive map are made of.
 * An SVG that is loaded as an image could not use the type that the page has loaded.
 */
export function paintInks(
  context: CanvasRenderingContext2D,
  inks: readonly Ink[],
  palette: Palette = paperPalette,
): void {
  for (const ink of inks) {
    if (ink.ink === 'group') {
      context.save();
      context.translate(ink.x ?? 0, ink.y ?? 0);
      paintInks(context, ink.children, palette);
      context.restore();
    } else if (ink.ink === 'words') paintWords(context, ink, palette);
    else paintShape(context, ink, palette);
  }
}

function paintShape(context: CanvasRenderingContext2D, ink: BoxInk | PathInk, palette: Palette): void {
  const path = ink.ink === 'path' ? new Path2D(ink.d) : new Path2D();
  if (ink.ink === 'box') path.roundRect(ink.x, ink.y, ink.w, ink.h, ink.r ?? 0);
  if (ink.fill !== undefined && ink.fill !== 'none') {
    context.fillStyle = palette[ink.fill];
    context.fill(path);
  }
  if (ink.stroke === undefined) return;
  context.strokeStyle = palette[ink.stroke];
  context.lineWidth = ink.width ?? 1;
  context.setLineDash([...(ink.dash ?? [])]);
  context.stroke(path);
}

function paintWords(context: CanvasRenderingContext2D, ink: WordsInk, palette: Palette): void {
  context.font = `${ink.bold === true ? 700 : 400} ${ink.size}px ${fontFamily}`;
  context.textAlign = ink.anchor === 'middle' ? 'center' : (ink.anchor ?? 'start');
  context.fillStyle = palette[ink.color ?? 'ink'];
  context.fillText(ink.text, ink.x, ink.y);
}
