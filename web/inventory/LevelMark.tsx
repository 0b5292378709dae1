import type { ReactElement } from 'react';
import { completionLevelTerms } from '../../schema/vocabulary/completion.ts';
import type { CompletionLevel } from '../../schema/vocabulary/completion.ts';
import type { CellState } from '../../schema/vocabulary/channel-strip.ts';
import { StripCellShape } from '../ui/StripCellShape.tsx';
import styles from './LevelMark.module.scss';
import { sentenceCase } from './service-words.ts';

const SIDE = 12;

const shapes: Record<CompletionLevel, CellState> = {
  FULL: 'FULL',
  PARTIAL: 'PART',
  INFORMATION_ONLY: 'LINE',
  NOT_TO_END: 'LINE',
  UNKNOWN: 'UNKNOWN',
};

/** How far a service gets in one channel: the shape of the channel strip and its words (R18). */
export function LevelMark({ level }: { level: CompletionLevel }): ReactElement {
  return (
    <span className={styles.level}>
      <svg aria-hidden="true" width={SIDE} height={SIDE} viewBox={`0 0 ${SIDE} ${SIDE}`}>
        <StripCellShape state={shapes[level]} x={0} side={SIDE} />
      </svg>
      {sentenceCase(completionLevelTerms[level].label)}
    </span>
  );
}
