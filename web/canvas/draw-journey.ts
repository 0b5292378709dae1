import { drawCard } from './card-drawing.ts';
import { emotionWords } from './card-words.ts';
import { drawLink } from './draw-links.ts';
import { rounded } from './ink.ts';
import type { GroupInk, Ink } from './ink.ts';
import type {
  JourneyLayout,
  LaidCard,
  LaidEmotion,
  LaidLane,
  LaidLine,
  LaidStage,
} from './journey-layout.ts';
import { numberWidth } from './lay-out-stages.ts';
import { measures } from './map-measures.ts';
import type { PictureView } from './picture-view.ts';

/** The whole map as a drawing: grounds and heads, then lines, then cards, so that nothing is covered. */
export function drawJourney(layout: JourneyLayout, view: PictureView): Ink[] {
  return [
    ...layout.lanes.flatMap((lane, i) => drawLane(lane, i === 0)),
    ...layout.stages.flatMap(drawStage),
    ...(layout.emotion === null ? [] : drawEmotion(layout.emotion)),
    ...layout.lines.flatMap((line) => drawBlueprintLine(line, layout.width)),
    ...layout.facts.flatMap(({ box, lines }) => drawNotes(lines, box.x, box.y, 'ink')),
    ...[...layout.links]
      .sort((a, b) => Number(b.faded) - Number(a.faded))
      .map((link) => drawLink(link, view.selection === link.link.id)),
    ...layout.cards.map((card) => placeCard(card, view)),
  ];
}

/** A card at its place, with the id of its step. */
export function placeCard({ card, lines, box, faded }: LaidCard, view: PictureView): GroupInk {
  return {
    ink: 'group',
    id: card.id,
    title: card.name,
    x: rounded(box.x),
    y: rounded(box.y),
    children: drawCard(card, lines, {
      overlays: view.overlays,
      faded,
      selected: view.selection === card.id,
    }),
  };
}

/** The head of a stage: a strong rule, its number and its name, and what stops in it. */
export function drawStage({ head, number, name, note }: LaidStage): Ink[] {
  const { x, w } = head;
  const first = head.y + 8 + 18 + measures.stageSize * 0.86;
  return [
    { ink: 'path', d: arrowRule(x, head.y + 8, w), fill: 'ink' },
    { ink: 'words', x, y: first, text: String(number), size: measures.stageSize, color: 'quiet' },
    ...name.map((text, i): Ink => ({
      ink: 'words',
      x: x + numberWidth(number),
      y: first + i * measures.stageLine,
      text,
      size: measures.stageSize,
      bold: true,
    })),
    ...drawNotes(note, x + numberWidth(number), first + name.length * measures.stageLine - 14, 'quiet'),
  ];
}

/** A rule that points to the next stage. */
function arrowRule(x: number, y: number, w: number): string {
  return `M${rounded(x)} ${y}h${rounded(w)}l10 4 -10 4h${rounded(-w)}z`;
}

/** The head of a lane and the hairline over it. */
export function drawLane({ head, row, code, name }: LaidLane, first: boolean): Ink[] {
  const y = row.y + measures.lanePadding + 12;
  return [
    {
      ink: 'path',
      d: `M${row.x} ${rounded(row.y)}h${rounded(row.w)}`,
      stroke: first ? 'line' : 'hairline',
      width: 1,
      fill: 'none',
    },
    ...code.map((text, i): Ink => ({
      ink: 'words',
      x: head.x,
      y: rounded(y + i * measures.laneLine),
      text,
      size: measures.laneSize,
      bold: true,
    })),
    ...drawNotes(name, head.x, row.y + measures.lanePadding + code.length * measures.laneLine, 'quiet'),
  ];
}

/** Lines of a note, one under the other. */
export function drawNotes(lines: readonly string[], x: number, y: number, color: 'ink' | 'quiet'): Ink[] {
  return lines.map((text, i) => ({
    ink: 'words',
    x: rounded(x),
    y: rounded(y + measures.noteSize * 0.9 + i * measures.noteLine),
    text,
    size: measures.noteSize,
    color,
  }));
}

/** One of the three lines of the blueprint, with its name. */
export function drawBlueprintLine({ label, y }: LaidLine, width: number): Ink[] {
  return [
    {
      ink: 'path',
      d: `M0 ${rounded(y)}h${rounded(width)}`,
      stroke: 'ink',
      width: 1.5,
      dash: [10, 5],
      fill: 'none',
    },
    { ink: 'words', x: 0, y: rounded(y - 6), text: label, size: measures.noteSize, bold: true },
  ];
}

/** The emotion line: a base line, the curve, a number at each point. */
export function drawEmotion({ head, row, zero, points }: LaidEmotion): Ink[] {
  return [
    { ink: 'words', x: head.x, y: head.y + 28, text: 'Emotion', size: measures.laneSize, bold: true },
    {
      ink: 'path',
      d: `M${measures.laneHead} ${zero}H${rounded(row.w)}`,
      stroke: 'hairline',
      width: 1,
      fill: 'none',
    },
    {
      ink: 'path',
      d: points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`).join(''),
      stroke: 'ink',
      width: 1.75,
      fill: 'none',
    },
    ...points.flatMap(({ x, y, emotion }): Ink[] => [
      {
        ink: 'box',
        x: rounded(x - 14),
        y: rounded(y - 9),
        w: 28,
        h: 18,
        r: 9,
        fill: 'paper',
        stroke: 'ink',
        width: 1.2,
      },
      {
        ink: 'words',
        x: rounded(x),
        y: rounded(y + 4.2),
        text: emotionWords(emotion),
        size: measures.noteSize,
        bold: true,
        anchor: 'middle',
      },
    ]),
  ];
}
