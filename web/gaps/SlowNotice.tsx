import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import styles from './SlowNotice.module.scss';
import { useSlow } from './use-slow.ts';

/** Says after two seconds that the answer takes its time, and offers to stop asking. The query stays in the address. */
export function SlowNotice({
  document,
  variables,
  underWay,
}: {
  document: string;
  variables: unknown;
  underWay: boolean;
}): ReactElement {
  const slow = useSlow(underWay);
  const queries = useQueryClient();
  return (
    <div className={styles.slow} role="status">
      {slow ? (
        <>
          This takes longer than usual.{' '}
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => void queries.cancelQueries({ queryKey: [document, variables] })}
          >
            Cancel
          </button>
        </>
      ) : null}
    </div>
  );
}
