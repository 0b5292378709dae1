import type { ReactElement } from 'react';
import type { StepVerdict as Verdict } from '../../../schema/vocabulary/journey.ts';
import { verdictWords } from '../../canvas/card-words.ts';
import type { PictureCard } from '../../canvas/journey-picture.ts';
import { VerdictShape } from '../../ui/VerdictShape.tsx';
import type { Shape } from '../../ui/VerdictShape.tsx';
import styles from './StepVerdict.module.scss';

const shapes: Record<Verdict, Shape> = {
  DIGITAL: 'tick',
  NOT_DIGITAL: 'cross',
  UNKNOWN: 'question',
  NOT_IN_INDEX: 'empty',
};

/** Whether a step can be finished digitally: one mark and the words of its card. */
export function StepVerdict({ card }: { card: PictureCard }): ReactElement {
  const shape = shapes[card.verdict];
  return (
    <span className={styles.verdict} data-verdict={card.verdict}>
      <VerdictShape shape={shape} className={styles[shape]} />
      <span>{verdictWords(card)}</span>
    </span>
  );
}
