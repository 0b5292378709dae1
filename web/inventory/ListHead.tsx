import type { ReactElement, ReactNode } from 'react';
import styles from './ServiceListTools.module.scss';

/** The head of a list: its title on the left, its search box on the right where there is room. */
export function ListHead({ heading, box }: { heading: ReactNode; box: ReactNode }): ReactElement {
  return (
    <div className={styles.head}>
      {heading}
      {box}
    </div>
  );
}
