import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { layOutJourney } from '../../canvas/lay-out-journey.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { writeLinksCsv, writeStepsCsv } from '../../canvas/write-csv.ts';
import { writeJourneyJson } from '../../canvas/write-json.ts';
import { writeJourneyPng } from '../../canvas/write-png.ts';
import { writeJourneySvg } from '../../canvas/write-svg.ts';
import type { ExportKind } from './export-kinds.ts';

const CSV = 'text/csv;charset=utf-8';

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
  const written = await writeJourneyPng(picture, layOutJourney(picture, view), view);
  if (written.outcome === 'too-large')
    throw new Error('The picture is too large for an image in this browser. The SVG file has no such limit.');
  return written.image;
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
