import type { ReactElement } from 'react';
import { assessmentWarningTerms, digitalGapTerms } from '../../schema/vocabulary/gap.ts';
import type { AssessmentWarning, DigitalGap } from '../../schema/vocabulary/gap.ts';
import styles from './Verdict.module.scss';
import { VerdictShape } from './VerdictShape.tsx';
import type { Shape } from './VerdictShape.tsx';

const shapeByGap: Record<DigitalGap, Shape> = {
  NO_CHANNEL: 'empty',
  NO_DIGITAL: 'cross',
  DIGITAL_INFO_ONLY: 'half',
  DIGITAL_NOT_TO_END: 'half',
  DIGITAL_PARTIAL: 'half',
  UNKNOWN: 'question',
  CLOSED: 'tick',
};

/**
 * Whether a service can be finished digitally: one mark and its words (R20). Warnings follow as a note.
 * @param size 'page' for the verdict at the head of a service page
 */
export function DigitalVerdict({
  gap,
  warnings = [],
  size = 'list',
}: {
  gap: DigitalGap;
  warnings?: readonly AssessmentWarning[];
  size?: 'list' | 'page';
}): ReactElement {
  return (
    <span className={`${styles.verdict ?? ''} ${styles[size] ?? ''}`} data-gap={gap}>
      <VerdictShape shape={shapeByGap[gap]} className={styles[shapeByGap[gap]]} />
      <span>
        {digitalGapTerms[gap].label}
        {warnings.map((warning) => (
          <span key={warning} className={styles.warning}>
            {assessmentWarningTerms[warning].label}
          </span>
        ))}
      </span>
    </span>
  );
}
