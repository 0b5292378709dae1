import type { ReactElement, ReactNode } from 'react';
import styles from './Alert.module.scss';

const roles = { error: 'alert', success: 'status', info: undefined } as const;

/** A message in place: an error is said at once, a success politely, information only stands there (C19). */
export function Alert({
  tone,
  title,
  children,
}: {
  tone: 'error' | 'success' | 'info';
  title: string;
  children?: ReactNode;
}): ReactElement {
  return (
    <div className={`${styles.alert ?? ''} ${styles[tone] ?? ''}`} role={roles[tone]}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
