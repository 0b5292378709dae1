import {
  drawEmotionHead,
  drawUnder,
  drawLaneHead,
  drawLaneRule,
  drawLineLabel,
  drawLinks,
  drawStage,
  placeCard,
} from './draw-journey.ts';
import type { Ink } from './ink.ts';
import type { Box, LaidLink } from './journey-layout.ts';
import { numberWidth } from './lay-out-stages.ts';
import { measures } from './map-measures.ts';
import { measureByTable } from './measure-text.ts';
import type { PictureView } from './picture-view.ts';
import type { Sheet, SheetStage } from './split-sheets.ts';
import { wrapText } from './wrap-text.ts';

/** A page of print as two drawings: the heads beside and above, and what is seen through the window. */
export interface PrintSheet {
  readonly heads: readonly Ink[];
  readonly content: readonly Ink[];
  /** Height of the heads of the stages. */
  readonly headHeight: number;
}

/** Draws one page: names of stages and lanes are repeated, each card stands on one page only. */
export function drawPrintSheet(view: PictureView, sheet: Sheet): PrintSheet {
  const { layout } = sheet;
  const headHeight = layout.stages.reduce((height, { head }) => Math.max(height, head.h), 0);
  const lanes = layout.lanes.filter(({ row }) => row.y < sheet.y + sheet.h && row.y + row.h > sheet.y);
  const down = (y: number): number => y - sheet.y + headHeight;
  const { emotion } = layout;
  const lines = layout.lines.filter(({ y }) => y > sheet.y && y <= sheet.y + sheet.h);
  const heads = [
    ...sheet.stages.flatMap((stage) => drawStage(stageHead(stage, sheet))),
    ...lanes.flatMap((lane) => {
      const y = Math.max(down(lane.row.y), headHeight);
      const row = { x: 0, y, w: measures.laneHead + sheet.w, h: 0 };
      return [
        drawLaneRule({ row }, lane === layout.lanes[0]),
        ...drawLaneHead({ ...lane, head: { ...lane.head, y } }),
      ];
    }),
    ...(emotion !== null && emotion.row.y >= sheet.y ? [drawEmotionHead(down(emotion.row.y))] : []),
    ...lines.map(({ label, y }) => drawLineLabel(label, down(y))),
  ];
  const seen = (box: Box): boolean =>
    box.x < sheet.x + sheet.w &&
    box.x + box.w > sheet.x &&
    box.y < sheet.y + sheet.h &&
    box.y + box.h > sheet.y;
  const content = [
    ...drawUnder({
      ...layout,
      lines,
      facts: layout.facts.filter(({ box }) => seen(box)),
      emotion: emotion !== null && seen(emotion.row) ? emotion : null,
    }),
    ...drawLinks(
      layout.links.filter((link) => seen(around(link))),
      view,
    ),
    ...layout.cards.filter(({ box }) => seen(box)).map((card) => placeCard(card, view)),
  ];
  return { heads, content, headHeight };
}

/** The head of the part of a stage that stands on this page. */
function stageHead({ laid, x, w, continued }: SheetStage, sheet: Sheet): Parameters<typeof drawStage>[0] {
  const name = continued ? `${laid.stage.name} (continued)` : laid.stage.name;
  const setting = {
    width: w - numberWidth(laid.number),
    size: measures.stageSize,
    bold: true,
    lines: laid.name.length + 1,
  };
  return {
    number: laid.number,
    head: { ...laid.head, x: x - sheet.x + measures.laneHead, w },
    name: w === laid.head.w ? laid.name : wrapText(name, setting, measureByTable),
    note: continued ? [] : laid.note,
  };
}

function around({ points }: LaidLink): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x + 0.01, h: Math.max(...ys) - y + 0.01 };
}
