import { drawSheet } from '../../canvas/draw-sheet.ts';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { layOutJourney } from '../../canvas/lay-out-journey.ts';
import { paintInks } from '../../canvas/paint-inks.ts';
import { paperPalette } from '../../canvas/palette.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { writeLinksCsv, writeStepsCsv } from '../../canvas/write-csv.ts';
import { writeJourneyJson } from '../../canvas/write-json.ts';
import { writeJourneySvg } from '../../canvas/write-svg.ts';
import type { ExportKind } from './ExportMenu.tsx';

const CSV = 'text/csv;charset=utf-8';

/** Longest side of an image that every browser still draws, in pixels. */
const MOST_PIXELS = 8000;

/**
 * Saves what is shown as a file and returns its name.
 * @throws Error in words for the reader, where the browser cannot make the file
 */
export async function exportJourney(
  picture: JourneyPicture,
  view: PictureView,
  kind: ExportKind,
): Promise<string> {
  const name = `${picture.id}.${kind}`;
  save(await fileOf(picture, view, kind), name);
  return name;
}

async function fileOf(picture: JourneyPicture, view: PictureView, kind: ExportKind): Promise<Blob> {
  switch (kind) {
    case 'steps.csv':
      return new Blob([writeStepsCsv(picture, view)], { type: CSV });
    case 'hand-offs.csv':
      return new Blob([writeLinksCsv(picture, view)], { type: CSV });
    case 'json':
      return new Blob([writeJourneyJson(picture, view)], { type: 'application/json' });
    case 'svg':
      return new Blob([writeJourneySvg(picture, layOutJourney(picture, view), view)], {
        type: 'image/svg+xml',
      });
    case 'png':
      return paintSheet(picture, view);
  }
}

/** The same sheet as in the SVG, painted in the type of the page. */
async function paintSheet(picture: JourneyPicture, view: PictureView): Promise<Blob> {
  const { inks, width, height } = drawSheet(picture, layOutJourney(picture, view), view);
  const scale = Math.min(2, MOST_PIXELS / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser cannot draw on a canvas.');
  context.fillStyle = paperPalette.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(scale, scale);
  paintInks(context, inks, paperPalette);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null || blob.size === 0) throw new Error('The picture is too large for this browser.');
  return blob;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
