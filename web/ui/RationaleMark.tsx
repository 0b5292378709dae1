import type { ReactElement } from 'react';
import { rationaleStateTerms } from '../../schema/vocabulary/gap.ts';
import type { RationaleState } from '../../schema/vocabulary/gap.ts';
import styles from './RationaleMark.module.scss';
import { RationaleShape } from './RationaleShape.tsx';
import type { PlainShape } from './RationaleShape.tsx';

const shapeByState: Record<RationaleState, PlainShape> = {
  NOT_REQUIRED: 'none',
  MISSING: 'missing',
  DRAFT: 'draft',
  SUBMITTED: 'given',
  APPROVED: 'approved',
  CONTRADICTED: 'contradicted',
  UNKNOWN: 'question',
};

/**
 * Where the explanation of a gap stands: a quiet mark and its word (R26).
 * @param named puts "Rationale:" before the word, for places without a column header that says so
 */
export function RationaleMark({
  state,
  named = false,
}: {
  state: RationaleState;
  named?: boolean;
}): ReactElement {
  const { label } = rationaleStateTerms[state];
  return (
    <span className={styles.mark} data-state={state}>
      <RationaleShape shape={shapeByState[state]} />
      <span>{named ? `Rationale: ${label.charAt(0).toLowerCase()}${label.slice(1)}` : label}</span>
    </span>
  );
}
