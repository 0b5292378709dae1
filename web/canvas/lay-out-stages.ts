import type { LaidStage } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { measures } from './map-measures.ts';
import type { MeasureText } from './measure-text.ts';
import type { Grid } from './place-in-grid.ts';
import { wrapText } from './wrap-text.ts';

/** The heads of all stages with their text broken into lines, and the height that they need. */
export interface StageHeads {
  readonly heads: readonly { readonly name: readonly string[]; readonly note: readonly string[] }[];
  readonly height: number;
}

/** Space over the rule of a head, between rule and name, and under the note. */
const OVER = 8;
const UNDER_RULE = 18;
const BELOW = 14;

/** Breaks the heads of the stages into lines. They take the width of their cards, whatever runs between these. */
export function stageHeads(
  picture: JourneyPicture,
  grid: Grid,
  cardWidth: number,
  measure: MeasureText,
): StageHeads {
  const heads = picture.stages.map((stage, i) => {
    const width = cardWidth * (grid.stages[i]?.count ?? 1);
    return {
      name: wrapText(
        stage.name,
        { width: width - numberWidth(i + 1), size: measures.stageSize, bold: true, lines: 3 },
        measure,
      ),
      note: wrapText(
        stageNote(picture, stage.id),
        { width, size: measures.noteSize, bold: false, lines: 2 },
        measure,
      ),
    };
  });
  const heights = heads.map(
    ({ name, note }) =>
      OVER + UNDER_RULE + name.length * measures.stageLine + 2 + note.length * measures.noteLine + BELOW,
  );
  return { heads, height: Math.max(0, ...heights) };
}

/** Room of the number before the name. */
export function numberWidth(number: number): number {
  return number > 9 ? 36 : 24;
}

/** Gives heads and columns their places. */
export function layOutStages(
  picture: JourneyPicture,
  grid: Grid,
  { heads, height: headHeight }: StageHeads,
  columnX: readonly number[],
  cardWidth: number,
  height: number,
): LaidStage[] {
  return picture.stages.map((stage, i) => {
    const { first, count } = grid.stages[i] ?? { first: 0, count: 1 };
    const x = columnX[first] ?? 0;
    const w = (columnX[first + count - 1] ?? x) + cardWidth - x;
    return {
      stage,
      number: i + 1,
      name: heads[i]?.name ?? [],
      note: heads[i]?.note ?? [],
      head: { x, y: 0, w, h: headHeight },
      column: { x, y: headHeight, w, h: height - headHeight },
      cards: picture.cards.filter((card) => card.stageId === stage.id).length,
    };
  });
}

function stageNote(picture: JourneyPicture, stageId: string): string {
  const cards = picture.cards.filter((card) => card.stageId === stageId);
  if (cards.length === 0) return 'No step yet';
  const stopping = cards.filter((card) => card.verdict === 'NOT_DIGITAL').length;
  const steps = `${cards.length} ${cards.length === 1 ? 'step' : 'steps'}`;
  return stopping === 0 ? steps : `${steps}, ${stopping} cannot be finished digitally`;
}
