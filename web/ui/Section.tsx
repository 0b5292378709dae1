import type { ReactElement, ReactNode } from 'react';
import { RegionBoundary } from './RegionBoundary.tsx';
import { SectionHeading } from './SectionHeading.tsx';
import styles from './Section.module.scss';

/** A block of a page with its heading: named region, six units of space before it. A fault inside stays inside. Same props as SectionHeading. */
export function Section({
  id,
  title,
  aside,
  note,
  children,
}: {
  id: string;
  title: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}): ReactElement {
  return (
    <section className={styles.section} aria-labelledby={id}>
      <SectionHeading id={id} aside={aside} note={note}>
        {title}
      </SectionHeading>
      <RegionBoundary>{children}</RegionBoundary>
    </section>
  );
}
