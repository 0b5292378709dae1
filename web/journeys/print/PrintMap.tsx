import type { ReactElement } from 'react';
import { drawLegend } from '../../canvas/draw-legend.ts';
import { drawPrintSheet } from '../../canvas/draw-print-sheet.ts';
import { Inks } from '../../canvas/Inks.tsx';
import type { JourneyPicture } from '../../canvas/journey-picture.ts';
import { layOutJourney } from '../../canvas/lay-out-journey.ts';
import { measures } from '../../canvas/map-measures.ts';
import type { PictureView } from '../../canvas/picture-view.ts';
import { sheetNotes } from '../../canvas/sheet-words.ts';
import { splitSheets } from '../../canvas/split-sheets.ts';
import type { Sheet } from '../../canvas/split-sheets.ts';
import { PrintHead } from './PrintHead.tsx';
import { pictureRoom } from './print-choices.ts';
import type { Paper } from './print-choices.ts';
import styles from './JourneyPrint.module.scss';

/** The map on as many pages as it needs at its own size, so that no letter is smaller than 9 points; then how to read it. */
export function PrintMap({
  picture,
  paper,
  view,
}: {
  picture: JourneyPicture;
  paper: Paper;
  view: PictureView;
}): ReactElement {
  const layout = layOutJourney(picture, view);
  const room = pictureRoom(paper);
  const headHeight = layout.stages.reduce((height, { head }) => Math.max(height, head.h), 0);
  const sheets = splitSheets(layout, { w: room.w - measures.laneHead, h: room.h - headHeight });
  const legend = drawLegend(picture, view, room.w);
  const pages = sheets.length + 1;
  return (
    <>
      {sheets.map((sheet, i) => (
        <section key={`${sheet.x} ${sheet.y} ${sheet.h}`} className={styles.sheet}>
          <PrintHead picture={picture} part={`Page ${i + 1} of ${pages}: ${partWords(sheet)}`} />
          <SheetPicture sheet={sheet} view={view} width={room.w} />
        </section>
      ))}
      <section className={styles.sheet}>
        <PrintHead picture={picture} part={`Page ${pages} of ${pages}: how to read it`} />
        <p className={styles.summary}>{picture.summary}</p>
        {sheetNotes(picture).map((note) => (
          <p key={note}>{note}</p>
        ))}
        <svg className={styles.picture} width={room.w} height={legend.height} aria-hidden="true">
          <Inks inks={legend.inks} />
        </svg>
      </section>
    </>
  );
}

function SheetPicture({
  sheet,
  view,
  width,
}: {
  sheet: Sheet;
  view: PictureView;
  width: number;
}): ReactElement {
  const { heads, content, headHeight } = drawPrintSheet(view, sheet);
  return (
    <svg
      className={styles.picture}
      role="img"
      aria-label={partWords(sheet)}
      width={width}
      height={headHeight + sheet.h}
      viewBox={`0 0 ${width} ${headHeight + sheet.h}`}
    >
      <Inks inks={heads} />
      <svg
        x={measures.laneHead}
        y={headHeight}
        width={sheet.w}
        height={sheet.h}
        viewBox={`${sheet.x} ${sheet.y} ${sheet.w} ${sheet.h}`}
      >
        <Inks inks={content} />
      </svg>
    </svg>
  );
}

/** "stages 2 to 3, DHS to SSA". */
function partWords({ layout, ...sheet }: Sheet): string {
  const numbers = sheet.stages.map(({ laid }) => laid.number);
  const lanes = layout.lanes.filter(({ row }) => row.y < sheet.y + sheet.h && row.y + row.h > sheet.y);
  const stages = between(String(numbers[0] ?? ''), String(numbers[numbers.length - 1] ?? ''));
  const rows = between(lanes[0]?.lane.code ?? '', lanes[lanes.length - 1]?.lane.code ?? '');
  return `${numbers.length === 1 ? 'stage' : 'stages'} ${stages}; ${rows}`;
}

function between(first: string, last: string): string {
  return first === last ? first : `${first} to ${last}`;
}
