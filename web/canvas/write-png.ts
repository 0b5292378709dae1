import { drawSheet } from './draw-sheet.ts';
import type { JourneyLayout } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { paintInks } from './paint-inks.ts';
import { paperPalette } from './palette.ts';
import type { PictureView } from './picture-view.ts';

/** What came of writing an image. */
export type PngOutcome =
  { readonly outcome: 'written'; readonly image: Blob } | { readonly outcome: 'too-large' };

/** Longest side and largest area of a canvas that browsers surely draw, in pixels. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** Twice the size of the screen, or as much of it as a browser can draw; null where even the size of the screen is too much. */
export function pngScale(width: number, height: number): number | null {
  const scale = Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  return scale >= 1 ? scale : null;
}

/**
 * The sheet as a PNG with the type of the page. A canvas that is too large gives an empty image without saying so;
 * this says so, and an SVG can be offered instead.
 */
export async function writeJourneyPng(
  picture: JourneyPicture,
  layout: JourneyLayout,
  view: PictureView,
): Promise<PngOutcome> {
  const { inks, width, height } = drawSheet(picture, layout, view);
  const scale = pngScale(width, height);
  if (scale === null) return { outcome: 'too-large' };
  await document.fonts.ready;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) return { outcome: 'too-large' };
  context.scale(scale, scale);
  context.fillStyle = paperPalette.paper;
  context.fillRect(0, 0, width, height);
  paintInks(context, inks, paperPalette);
  const image = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return image === null || image.size === 0 ? { outcome: 'too-large' } : { outcome: 'written', image };
}
