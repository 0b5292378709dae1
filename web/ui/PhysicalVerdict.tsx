import type { ReactElement } from 'react';
import { physicalGapTerms } from '../../schema/vocabulary/gap.ts';
import type { PhysicalGap } from '../../schema/vocabulary/gap.ts';
import styles from './Verdict.module.scss';
import { VerdictShape } from './VerdictShape.tsx';
import type { Shape } from './VerdictShape.tsx';

const shapeByGap: Record<PhysicalGap, Shape> = { GAP: 'cross', UNKNOWN: 'question', NONE: 'tick' };

/** Whether a digital service keeps an accessible way that is not digital: one mark and its words (R25). */
export function PhysicalVerdict({
  gap,
  size = 'list',
}: {
  gap: PhysicalGap;
  size?: 'list' | 'page';
}): ReactElement {
  return (
    <span className={`${styles.verdict ?? ''} ${styles[size] ?? ''}`} data-gap={gap}>
      <VerdictShape shape={shapeByGap[gap]} className={styles[shapeByGap[gap]]} />
      <span>{physicalGapTerms[gap].label}</span>
    </span>
  );
}
