import type { ReactElement } from 'react';
import { channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import styles from './RationaleMark.module.scss';
import { RationaleShape } from './RationaleShape.tsx';
import type { PlainShape } from './RationaleShape.tsx';

const shapeByRationale: Record<ChannelRationale, PlainShape> = {
  NOT_APPLICABLE: 'none',
  NOT_NEEDED: 'none',
  NEEDED: 'missing',
  GIVEN: 'given',
  UNKNOWN: 'question',
};

/** Whether one channel that is not digital needs a rationale, and has one: a quiet mark and its words (R20c). */
export function ChannelRationaleMark({ rationale }: { rationale: ChannelRationale }): ReactElement {
  return (
    <span className={styles.mark} data-rationale={rationale}>
      <RationaleShape shape={shapeByRationale[rationale]} />
      <span>{sentenceCase(channelRationaleTerms[rationale].label)}</span>
    </span>
  );
}

function sentenceCase(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
