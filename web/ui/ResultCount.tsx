import type { ReactElement, ReactNode } from 'react';
import { countOf } from './numbers.ts';
import styles from './ResultCount.module.scss';

/**
 * How many rows a list holds, said aloud politely when it changes: "137 services".
 * @param children what follows the count in the same sentence, such as "with no digital way"
 */
export function ResultCount({
  count,
  one,
  many,
  busy = false,
  children,
}: {
  count: number | undefined;
  one: string;
  many: string;
  busy?: boolean;
  children?: ReactNode;
}): ReactElement {
  return (
    <p className={styles.count} role="status" aria-busy={busy}>
      {count === undefined ? (
        ' '
      ) : (
        <>
          <strong>{countOf(count, one, many)}</strong> {children}
        </>
      )}
    </p>
  );
}
