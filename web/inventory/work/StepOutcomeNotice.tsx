import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Alert } from '../../ui/Alert.tsx';
import { formatDate } from '../../ui/dates.ts';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { problemWords } from '../../ui/problem-words.ts';
import { Differences } from './Differences.tsx';
import type { Step } from './use-step.ts';

/**
 * What came of the last step, where the focus goes: done, refused with what to mend, somebody else first, or not
 * reached. Says each time that what was typed is kept.
 * @param id the service, for the way to its form
 * @param children what to do next once it is done
 */
export function StepOutcomeNotice({
  step: { outcome, turn },
  id,
  children,
}: {
  step: Step;
  id: string;
  children?: ReactNode;
}): ReactElement | null {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) frame.current?.focus();
  }, [turn]);
  if (outcome === undefined) return null;
  return (
    <div ref={frame} tabIndex={-1} role="group" aria-label="What came of it">
      {outcome.kind === 'done' ? (
        <Alert tone="success" title={outcome.words}>
          {children}
        </Alert>
      ) : null}
      {outcome.kind === 'failed' ? <NotAnswered error={outcome.error} /> : null}
      {outcome.kind === 'problems' ? (
        <Alert tone="error" title="This has to be mended first">
          <ul>
            {outcome.problems
              .filter(({ blocks }) => blocks !== null)
              .map((problem) => (
                <li key={`${problem.field} ${problem.code}`}>
                  <Link to="/services/$id/edit" params={{ id }}>
                    {problem.message}
                  </Link>{' '}
                  {problem.cure}
                </li>
              ))}
          </ul>
        </Alert>
      ) : null}
      {outcome.kind === 'conflict' ? (
        <Alert
          tone="error"
          title={`${outcome.conflict.changedBy} changed this first, on ${formatDate(outcome.conflict.changedAt)}`}
        >
          <p>
            Nothing of yours was sent, and what you typed is kept. The page shows the record as it is now;
            look at it, then decide again.
          </p>
          <Differences differences={outcome.conflict.differences} />
        </Alert>
      ) : null}
    </div>
  );
}

/** The step was refused, or its answer did not come: whether it was taken is then not known, and need not be. */
function NotAnswered({ error }: { error: ProblemError }): ReactElement {
  const { happened, todo } = problemWords(error.code);
  return (
    <Alert tone="error" title={`${happened}.`}>
      <p>What you typed is kept. {error.facts.cure ?? todo} The same step sent again is not taken twice.</p>
      {error.reference === undefined ? null : (
        <p>
          Reference <code>{error.reference}</code>
        </p>
      )}
    </Alert>
  );
}
