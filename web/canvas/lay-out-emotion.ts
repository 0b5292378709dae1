import { EMOTION_MAX } from '../../schema/vocabulary/observation.ts';
import type { LaidCard, LaidEmotion, LaidStage } from './journey-layout.ts';
import { measures } from './map-measures.ts';

/** Space over the highest and under the lowest point. */
const INSET = 18;

/**
 * The emotion line: every step with an emotion is a point, spread over its stage in the order of the journey.
 * @param overCards each point stands over its card, where every step has a column of its own
 */
export function layOutEmotion(
  stages: readonly LaidStage[],
  cards: readonly LaidCard[],
  y: number,
  width: number,
  overCards: boolean,
): LaidEmotion {
  const zero = y + measures.emotion / 2;
  const unit = (measures.emotion / 2 - INSET) / EMOTION_MAX;
  const points = stages.flatMap(({ stage, head }) => {
    const felt = cards.filter(({ card }) => card.stageId === stage.id && card.emotion !== null);
    return felt.map(({ card, box }, i) => {
      const emotion = card.emotion ?? 0;
      return {
        cardId: card.id,
        emotion,
        x: overCards ? box.x + box.w / 2 : head.x + (head.w * (i + 0.5)) / felt.length,
        y: zero - emotion * unit,
      };
    });
  });
  return {
    head: { x: 0, y, w: measures.laneHead, h: measures.emotion },
    row: { x: 0, y, w: width, h: measures.emotion },
    zero,
    points,
  };
}
