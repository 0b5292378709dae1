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
  LaidLink,
  LaidStage,
} from './journey-layout.ts';
import { numberWidth } from './lay-out-stages.ts';
import { measures } from './map-measures.ts';
import type { PictureView } from './picture-view.ts';

/** The whole map as a drawing: grounds and heads, then lines, then cards, so that nothing is covered. */
export function drawJourney(layout: JourneyLayout, view: PictureView): Ink[] {
  return [
    ...layout.lanes.flatMap((lane, i) => [drawLaneRule(lane, i === 0), ...drawLaneHead(lane)]),
    ...layout.stages.flatMap(drawStage),
    ...(layout.emotion === null ? [] : [drawEmotionHead(layout.emotion.head.y)]),
    ...layout.lines.map(({ label, y }) => drawLineLabel(label, y)),
    ...drawUnder(layout),
    ...drawLinks(layout.links, view),
    ...layout.cards.map((card) => placeCard(card, view)),
  ];
}

/** What lies under lines and cards: the emotion line, the lines of the blueprint, its facts. */
export function drawUnder(layout: Pick<JourneyLayout, 'emotion' | 'lines' | 'facts' | 'width'>): Ink[] {
  return [
    ...(layout.emotion === null ? [] : drawEmotion(layout.emotion)),
    ...layout.lines.map(({ y }) => drawBlueprintLine(y, layout.width)),
    ...layout.facts.flatMap(({ box, lines }) => drawNotes(lines, box.x, box.y, 'ink')),
  ];
}

/** Hand-offs, those that a filter leaves out under the others. */
export function drawLinks(links: readonly LaidLink[], view: PictureView): GroupInk[] {
  return [...links]
    .sort((a, b) => Number(b.faded) - Number(a.faded))
    .map((link) => drawLink(link, view.selection === link.link.id));
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
export function drawStage({
  head,
  number,
  name,
  note,
}: Pick<LaidStage, 'head' | 'number' | 'name' | 'note'>): Ink[] {
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

/** The hairline over a lane. */
export function drawLaneRule({ row }: Pick<LaidLane, 'row'>, first: boolean): Ink {
  return {
    ink: 'path',
    d: `M${rounded(row.x)} ${rounded(row.y)}h${rounded(row.w)}`,
    stroke: first ? 'line' : 'hairline',
    width: 1,
    fill: 'none',
  };
}

/** The words at the head of a lane. */
export function drawLaneHead({ head, code, name }: Omit<LaidLane, 'row' | 'lane'>): Ink[] {
  const y = head.y + measures.lanePadding;
  return [
    ...code.map((text, i): Ink => ({
      ink: 'words',
      x: head.x,
      y: rounded(y + 12 + i * measures.laneLine),
      text,
      size: measures.laneSize,
      bold: true,
    })),
    ...drawNotes(name, head.x, y + code.length * measures.laneLine, 'quiet'),
  ];
}

function drawNotes(lines: readonly string[], x: number, y: number, color: 'ink' | 'quiet'): Ink[] {
  return lines.map((text, i) => ({
    ink: 'words',
    x: rounded(x),
    y: rounded(y + measures.noteSize * 0.9 + i * measures.noteLine),
    text,
    size: measures.noteSize,
    color,
  }));
}

/** One of the three lines of the blueprint. */
function drawBlueprintLine(y: number, width: number): Ink {
  return {
    ink: 'path',
    d: `M0 ${rounded(y)}h${rounded(width)}`,
    stroke: 'ink',
    width: 1.5,
    dash: [10, 5],
    fill: 'none',
  };
}

/** Its name, among the heads of the lanes. */
export function drawLineLabel(label: string, y: number): Ink {
  return { ink: 'words', x: 0, y: rounded(y - 6), text: label, size: measures.noteSize, bold: true };
}

/** The head of the emotion line. */
export function drawEmotionHead(y: number): Ink {
  return { ink: 'words', x: 0, y: rounded(y + 28), text: 'Emotion', size: measures.laneSize, bold: true };
}

/** The emotion line: a base line, the curve, a number at each point. */
function drawEmotion({ row, zero, points }: LaidEmotion): Ink[] {
  return [
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
