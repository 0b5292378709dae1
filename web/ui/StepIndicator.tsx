import type { ReactElement, ReactNode } from 'react';
import styles from './StepIndicator.module.scss';

/** One step of a form in steps. */
export interface Step {
  readonly key: string;
  readonly words: string;
}

/**
 * Where one is in a form of a fixed order (C12). Each step is a link, because nothing typed is ever lost by going
 * back or ahead.
 * @param link draws the link to a step: give it the step and its words
 */
export function StepIndicator<One extends Step>({
  steps,
  current,
  link,
}: {
  steps: readonly One[];
  current: string;
  link: (step: One, words: ReactNode) => ReactNode;
}): ReactElement {
  const at = steps.findIndex((step) => step.key === current);
  return (
    <nav className={styles.indicator} aria-label="Steps">
      <ol>
        {steps.map((step, index) => (
          <li
            key={step.key}
            data-place={index < at ? 'before' : index === at ? 'here' : 'ahead'}
            aria-current={index === at ? 'step' : undefined}
          >
            {link(
              step,
              <>
                <span className={styles.number}>{index + 1}</span> <span>{step.words}</span>
              </>,
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
