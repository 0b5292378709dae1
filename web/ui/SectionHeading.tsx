import type { ReactElement, ReactNode } from 'react';
import styles from './SectionHeading.module.scss';

/**
 * The heading of a block on a page, with a deep link to it.
 * @param id names the block in the address: `#channels`
 * @param aside stands at the right end of the heading: a count, a link to the whole list
 */
export function SectionHeading({
  id,
  children,
  aside,
  note,
  level = 2,
}: {
  id: string;
  children: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  level?: 2 | 3;
}): ReactElement {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <div className={styles.section}>
      <div className={styles.row}>
        <Heading id={id} className={level === 2 ? styles.two : styles.three}>
          {children}
        </Heading>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </div>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
    </div>
  );
}
