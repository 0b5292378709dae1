import {
  agencyWords,
  ASSUMED,
  missingWords,
  observationWords,
  partWords,
  rationaleWords,
  stepWords,
} from './card-words.ts';
import type { PictureCard } from './journey-picture.ts';
import type { MeasureText } from './measure-text.ts';
import { wrapText } from './wrap-text.ts';

/** Space inside a card, and between its blocks; in pixels, as everything here. */
export const CARD_PADDING = 12;
const BLOCK = 8;
/** Heights of a line of the name and of a note; sizes of both. */
export const NAME_LINE = 18;
export const NOTE_LINE = 15;
export const NAME_SIZE = 14.5;
export const NOTE_SIZE = 12;
/** Side of a cell of the strip. */
export const STRIP_CELL = 12;
/** Width of the strip with the space after it. */
const STRIP_WIDTH = 124;
/** Width of a mark with its space. */
export const MARK = 17;
/** Cards with less to say are as high as most others, so that rows look even. */
const LEAST_HEIGHT = 98;
const MOST_PARTS = 6;

/** A block of lines of a card and the place of its first line's top. */
export interface CardBlock {
  readonly y: number;
  readonly lines: readonly string[];
}

/** A card with its text broken into lines: how large it is and where everything stands. Depends on no overlay. */
export interface CardLines {
  readonly width: number;
  readonly height: number;
  readonly agency: string;
  readonly name: CardBlock;
  readonly parts: CardBlock;
  /** Top of the channel strip and of the agency's code beside it. */
  readonly strip: number;
  readonly verdict: CardBlock;
  readonly missing: CardBlock;
  readonly pains: CardBlock;
  readonly brights: CardBlock;
  readonly evidence: CardBlock;
}

/** Breaks the text of a card into lines and stacks them. Pure. */
export function cardLines(card: PictureCard, width: number, measure: MeasureText): CardLines {
  const inner = width - 2 * CARD_PADDING;
  const wrap: Wrap = (text, lines, { indent = 0, bold = false, size = NOTE_SIZE } = {}) =>
    wrapText(text, { width: inner - indent, size, bold, lines }, measure);
  let y = CARD_PADDING - 2;
  const corner = (card.emotion === null ? 0 : 34) + (card.moment ? 18 : 0);
  const take = (lines: readonly string[], line: number, after: number): CardBlock => {
    const block = { y, lines };
    if (lines.length > 0) y += lines.length * line + after;
    return block;
  };
  const name = take(wrap(card.name, 3, { bold: true, size: NAME_SIZE, indent: corner }), NAME_LINE, 0);
  const parts = take(fewParts(partWords(card), wrap), NOTE_LINE, 0);
  y += BLOCK;
  const strip = y;
  y += STRIP_CELL + BLOCK - 2;
  const verdict = take(
    [stepWords(card), rationaleWords(card)].flatMap((words) => wrap(words, 2, { indent: MARK, bold: true })),
    NOTE_LINE,
    0,
  );
  const noted = (words: string): string[] => (words === '' ? [] : [words]);
  const missing = take(
    missingWords(card).flatMap((words) => wrap(words, 2, { indent: MARK })),
    NOTE_LINE,
    0,
  );
  const pains = take(noted(observationWords(card, 'PAIN_POINT')), NOTE_LINE + 2, 0);
  const brights = take(noted(observationWords(card, 'BRIGHT_SPOT')), NOTE_LINE + 2, 0);
  const evidence = take(card.evidence === ASSUMED ? [] : wrap(card.evidence, 2), NOTE_LINE, 0);
  const height = Math.max(LEAST_HEIGHT, y + CARD_PADDING - 2);
  return {
    width,
    height,
    agency:
      wrap(agencyWords(card), 1, { indent: card.strip.length === 0 ? 0 : STRIP_WIDTH, bold: true })[0] ?? '',
    name,
    parts,
    strip,
    verdict,
    missing,
    pains,
    brights,
    evidence,
  };
}

type Wrap = (
  text: string,
  lines: number,
  setting?: { readonly indent?: number; readonly bold?: boolean; readonly size?: number },
) => string[];

function fewParts(words: readonly string[], wrap: Wrap): string[] {
  const shown = words.length > MOST_PARTS ? words.slice(0, MOST_PARTS - 1) : words;
  const lines = shown.flatMap((one) => wrap(one, 2));
  return shown.length === words.length ? lines : [...lines, `and ${words.length - shown.length} more`];
}

/** Most that a card is stretched to be as high as its row. */
const MOST_STRETCH = 40;

/**
 * The same card as high as its row, where it is only a little lower: what is said of its channels moves to the bottom.
 * @param most that it is stretched
 */
export function stretchLines(lines: CardLines, height: number, most = MOST_STRETCH): CardLines {
  const more = height - lines.height;
  if (more <= 0 || more > most) return lines;
  const down = (block: CardBlock): CardBlock => ({ ...block, y: block.y + more });
  return {
    ...lines,
    height,
    strip: lines.strip + more,
    verdict: down(lines.verdict),
    missing: down(lines.missing),
    pains: down(lines.pains),
    brights: down(lines.brights),
    evidence: down(lines.evidence),
  };
}
