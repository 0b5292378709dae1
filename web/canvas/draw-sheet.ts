import { drawJourney } from './draw-journey.ts';
import { drawLegend } from './draw-legend.ts';
import type { Ink } from './ink.ts';
import type { JourneyLayout } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { measureByTable } from './measure-text.ts';
import type { PictureView } from './picture-view.ts';
import { DEMO_NOTICE, sheetNotes } from './sheet-words.ts';
import { wrapText } from './wrap-text.ts';

const EDGE = 40;
const TITLE = 34;

/** A whole sheet: heading, map and legend, with its size. What a file, an image and a page of print start from. */
export function drawSheet(
  picture: JourneyPicture,
  layout: JourneyLayout,
  view: PictureView,
): { inks: Ink[]; width: number; height: number } {
  const inner = Math.max(layout.width, 720);
  const inks: Ink[] = [];
  let y = EDGE;
  const write = (text: string, size: number, bold: boolean, color: 'ink' | 'quiet', lines: number): void => {
    for (const line of wrapText(text, { width: inner, size, bold, lines }, measureByTable)) {
      y += size * 1.25;
      inks.push({ ink: 'words', x: EDGE, y: Math.round(y - size * 0.3), text: line, size, bold, color });
    }
  };
  write(picture.name, TITLE, true, 'ink', 3);
  y += 4;
  write(picture.summary, 18, false, 'ink', 4);
  y += 4;
  for (const note of sheetNotes(picture)) write(note, 13, false, 'quiet', 3);
  y += 28;
  inks.push({ ink: 'group', x: EDGE, y: Math.round(y), children: drawJourney(layout, view) });
  y += layout.height + 32;
  const legend = drawLegend(picture, view, inner);
  inks.push({ ink: 'group', x: EDGE, y: Math.round(y), children: legend.inks });
  y += legend.height + 20;
  write(DEMO_NOTICE, 13, false, 'quiet', 2);
  return { inks, width: Math.ceil(inner + 2 * EDGE), height: Math.ceil(y + EDGE) };
}
