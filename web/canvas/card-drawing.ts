import { CARD_PADDING, MARK, NAME_LINE, NAME_SIZE, NOTE_LINE, NOTE_SIZE } from './card-lines.ts';
import type { CardBlock, CardLines } from './card-lines.ts';
import { drawFrame } from './card-frame.ts';
import { emotionWords } from './card-words.ts';
import { drawFlag, drawObservation, drawStrip, drawVerdictMark } from './draw-marks.ts';
import type { Ink, InkColor } from './ink.ts';
import type { PictureCard } from './journey-picture.ts';
import type { Overlay } from './picture-view.ts';

/** How one card is looked at. */
export interface CardLook {
  readonly overlays: readonly Overlay[];
  /** Left out by a filter: only its outline and its name. */
  readonly faded: boolean;
  readonly selected: boolean;
}

/**
 * One card as a drawing with its corner at 0, 0: the same on the map, in a file and in print. What it says is said by
 * shape, border and word; its hue comes last. Square corners: services; dashed: a placeholder; round: a partner;
 * double border: cannot be finished digitally, with a hatched corner where nobody has said why.
 */
export function drawCard(card: PictureCard, lines: CardLines, look: CardLook): Ink[] {
  if (look.faded) return [...drawFaded(card, lines), ...drawSelection(lines, look)];
  const left = CARD_PADDING;
  const shown = (overlay: Overlay): boolean => look.overlays.includes(overlay);
  return [
    ...drawSelection(lines, look),
    ...drawFrame(card, lines.width, lines.height),
    ...drawCorner(card, lines, shown),
    ...drawBlock(lines.name, left, NAME_LINE, NAME_SIZE, { bold: true }),
    ...drawBlock(lines.parts, left, NOTE_LINE, NOTE_SIZE, { color: 'quiet' }),
    ...drawStrip(card.strip, left, lines.strip),
    drawAgency(card, lines),
    ...drawVerdictMark(card.verdict, left, lines.verdict.y + 1),
    ...drawBlock(lines.verdict, left + MARK, NOTE_LINE, NOTE_SIZE, verdictType(card)),
    ...drawBlock(lines.missing, left + MARK, NOTE_LINE, NOTE_SIZE, { color: 'quiet' }),
    ...(shown('OBSERVATIONS')
      ? [...drawObserved('PAIN_POINT', lines.pains), ...drawObserved('BRIGHT_SPOT', lines.brights)]
      : []),
    ...(shown('EVIDENCE') ? drawBlock(lines.evidence, left, NOTE_LINE, NOTE_SIZE, { color: 'quiet' }) : []),
  ];
}

interface Type {
  readonly bold?: boolean;
  readonly color?: InkColor;
}

function words(text: string, x: number, y: number, size: number, type: Type): Ink {
  return { ink: 'words', x, y, text, size, ...type };
}

function drawBlock(block: CardBlock, x: number, line: number, size: number, type: Type): Ink[] {
  return block.lines.map((text, i) => words(text, x, block.y + i * line + size * 0.9, size, type));
}

function verdictType(card: PictureCard): Type {
  return card.verdict === 'NOT_DIGITAL' ? { bold: true, color: 'alarm' } : { color: 'quiet' };
}

function drawObserved(kind: 'PAIN_POINT' | 'BRIGHT_SPOT', block: CardBlock): Ink[] {
  if (block.lines.length === 0) return [];
  return [
    ...drawObservation(kind, CARD_PADDING, block.y + 1),
    ...drawBlock(block, CARD_PADDING + MARK, NOTE_LINE, NOTE_SIZE, { color: 'ink' }),
  ];
}

/** The agency's code: right of the strip, or in its place where there is none. */
function drawAgency(card: PictureCard, lines: CardLines): Ink {
  const y = lines.strip + 10.5;
  if (card.strip.length === 0) return words(lines.agency, CARD_PADDING, y, NOTE_SIZE, { color: 'quiet' });
  return {
    ink: 'words',
    x: lines.width - CARD_PADDING,
    y,
    text: lines.agency,
    size: NOTE_SIZE,
    bold: true,
    color: 'quiet',
    anchor: 'end',
  };
}

/** Upper right: the emotion as a number, the flag of a moment that matters. */
function drawCorner(card: PictureCard, lines: CardLines, shown: (overlay: Overlay) => boolean): Ink[] {
  const right = lines.width - CARD_PADDING;
  const emotion = shown('EMOTION') ? card.emotion : null;
  const inks: Ink[] = [];
  if (emotion !== null)
    inks.push(
      { ink: 'box', x: right - 28, y: 9, w: 28, h: 18, r: 9, fill: 'paper', stroke: 'ink', width: 1.2 },
      {
        ink: 'words',
        x: right - 14,
        y: 22.2,
        text: emotionWords(emotion),
        size: NOTE_SIZE,
        bold: true,
        anchor: 'middle',
      },
    );
  if (card.moment && shown('MOMENTS')) inks.push(...drawFlag(right - 12 - (emotion === null ? 0 : 34), 12));
  return inks;
}

function drawFaded(card: PictureCard, lines: CardLines): Ink[] {
  const { width: w, height: h } = lines;
  return [
    {
      ink: 'box',
      x: 0.5,
      y: 0.5,
      w: w - 1,
      h: h - 1,
      fill: 'paper',
      stroke: 'hairline',
      width: 1,
      ...(card.kind === 'PARTNER' ? { r: 18 } : {}),
    },
    ...drawBlock(lines.name, CARD_PADDING, NAME_LINE, NAME_SIZE, { color: 'quiet' }),
  ];
}

function drawSelection(lines: CardLines, look: CardLook): Ink[] {
  if (!look.selected) return [];
  const { width: w, height: h } = lines;
  return [{ ink: 'box', x: -4, y: -4, w: w + 8, h: h + 8, fill: 'none', stroke: 'accent', width: 3 }];
}
