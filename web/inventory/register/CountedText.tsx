import type { ReactElement } from 'react';
import { useWatch } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { countOf } from '../../ui/numbers.ts';
import { TextArea } from '../../ui/TextField.tsx';
import { useText } from './form-findings.ts';
import styles from './RegisterForm.module.scss';
import type { ServiceValues } from './service-values.ts';

/** From here on the rest is said aloud. */
const NEAR = 25;

/** A text with a limit and how much of it is left. Nothing stops one from typing on; the rest is told as a problem. */
export function CountedText({
  path,
  label,
  max,
}: {
  path: FieldPath<ServiceValues>;
  label: string;
  max: number;
}): ReactElement {
  const text = useWatch<ServiceValues>({ name: path });
  const left = max - (typeof text === 'string' ? text.trim().length : 0);
  const words =
    left >= 0
      ? `${countOf(left, 'character', 'characters')} left`
      : `${countOf(-left, 'character', 'characters')} over the limit`;
  return (
    <div>
      <TextArea {...useText(path)} label={label} hint={`At most ${max} characters.`} rows={2} />
      <p className={left < 0 ? styles.over : styles.left} aria-hidden="true">
        {words}
      </p>
      <p role="status" className={styles.unseen}>
        {left <= NEAR ? words : ''}
      </p>
    </div>
  );
}
