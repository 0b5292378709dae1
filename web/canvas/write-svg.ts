import { drawSheet } from './draw-sheet.ts';
import type { JourneyLayout } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { fontFamily, paperPalette } from './palette.ts';
import type { Palette } from './palette.ts';
import type { PictureView } from './picture-view.ts';
import { escapeText, writeInks } from './write-inks.ts';

/**
 * The picture as an SVG file with real text: title, summary, date, notice of the demonstration, the map, and a legend of
 * what is drawn. Every step and every hand-off of the picture is in it once, by its id.
 */
export function writeJourneySvg(
  picture: JourneyPicture,
  layout: JourneyLayout,
  view: PictureView,
  palette: Palette = paperPalette,
): string {
  const { inks, width, height } = drawSheet(picture, layout, view);
  const title = escapeText(picture.name);
  const summary = escapeText(picture.summary);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="en" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${fontFamily}">`,
    `<title>${title}</title><desc>${summary}</desc>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    writeInks(inks, palette),
    '</svg>\n',
  ].join('');
}
