import { drawCard } from './card-drawing.ts';
import type { CardLook } from './card-drawing.ts';
import type { CardLines } from './card-lines.ts';
import type { PictureCard } from './journey-picture.ts';
import { paintInks } from './paint-inks.ts';
import { paperPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/** Space around the card inside its image, so that a selection frame is not cut off. */
export const IMAGE_EDGE = 6;

/**
 * One card as the address of an image, for a node of the interactive map: the same drawing as in files and in print.
 * @param scale pixels of the image for each pixel of the drawing
 */
export function cardImage(
  card: PictureCard,
  lines: CardLines,
  look: CardLook,
  scale: number,
  palette: Palette = paperPalette,
): string {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((lines.width + 2 * IMAGE_EDGE) * scale);
  canvas.height = Math.ceil((lines.height + 2 * IMAGE_EDGE) * scale);
  const context = canvas.getContext('2d');
  if (context === null) return '';
  context.scale(scale, scale);
  context.translate(IMAGE_EDGE, IMAGE_EDGE);
  paintInks(context, drawCard(card, lines, look), palette);
  return canvas.toDataURL('image/png');
}
