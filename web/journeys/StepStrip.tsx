import { useId } from 'react';
import type { ReactElement } from 'react';
import styles from './JourneyList.module.scss';

/** Counts of the steps of a life experience. */
interface StepCounts {
  readonly services: number;
  readonly closed: number;
  readonly notDigital: number;
  readonly digitalUnknown: number;
  readonly noChannel: number;
}

const HEIGHT = 16;

/** The steps of a life experience as one line: stops short, not known, can be finished. The words stand beside it. */
export function StepStrip({ counts }: { counts: StepCounts }): ReactElement {
  const id = `steps-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  const share = (count: number): number => (counts.services === 0 ? 0 : (count / counts.services) * 100);
  const gaps = share(counts.notDigital);
  const open = share(counts.digitalUnknown + counts.noChannel);
  return (
    <svg className={styles.strip} aria-hidden="true" width="100%" height={HEIGHT} focusable="false">
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.stripe} width={1.75} height={6} />
        </pattern>
      </defs>
      <rect className={styles.closed} x="0" y={0.5} width="100%" height={HEIGHT - 1} />
      {open === 0 ? null : (
        <rect className={styles.paper} x={`${gaps}%`} y={0.5} width={`${open}%`} height={HEIGHT - 1} />
      )}
      {open === 0 ? null : (
        <rect
          className={styles.open}
          x={`${gaps}%`}
          y={0.5}
          width={`${open}%`}
          height={HEIGHT - 1}
          fill={`url(#${id})`}
        />
      )}
      {gaps === 0 ? null : <rect className={styles.gaps} x="0" y={0} width={`${gaps}%`} height={HEIGHT} />}
    </svg>
  );
}
