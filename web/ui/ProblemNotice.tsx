import type { ReactElement } from 'react';
import { ProblemError } from '../graphql/problem-error.ts';
import { Alert } from './Alert.tsx';
import { problemWords } from './problem-words.ts';
import styles from './ProblemNotice.module.scss';

/** A problem in place of what it kept from showing: what happened, what is safe, what to do, and the reference. */
export function ProblemNotice({ error, retry }: { error: Error; retry?: () => void }): ReactElement {
  const problem = error instanceof ProblemError ? error : undefined;
  const words = problemWords(problem?.code ?? 'INTERNAL');
  return (
    <Alert tone="error" title={`${words.happened}.`}>
      <p>
        {words.safe} {problem?.facts.cure ?? words.todo}
      </p>
      {retry === undefined ? null : (
        <button type="button" className="usa-button usa-button--outline" onClick={retry}>
          Try again
        </button>
      )}
      {problem?.reference === undefined ? null : (
        <p className={styles.reference}>
          Reference <code>{problem.reference}</code>
        </p>
      )}
    </Alert>
  );
}
