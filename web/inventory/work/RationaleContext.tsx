import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { changeActionTerms } from '../../../schema/vocabulary/change.ts';
import { rationaleStatusTerms } from '../../../schema/vocabulary/rationale-review.ts';
import { RationaleContextDocument } from '../../graphql/generated/rationale-context.ts';
import type { RationaleContextQuery } from '../../graphql/generated/rationale-context.ts';
import { formatDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useAnswer } from '../use-answer.ts';
import { Differences } from './Differences.tsx';
import styles from './RationalesPage.module.scss';
import stepStyles from './Steps.module.scss';

/** What was decided on similar rationales of other services, and what happened to this one. Fails alone. */
export function RationaleContext({ id }: { id: string }): ReactElement {
  const { data, error, retry } = useAnswer(RationaleContextDocument, { id });
  if (error !== null) return <ProblemNotice error={error} retry={retry} />;
  if (data === undefined) return <LoadingRows what="similar rationales" rows={4} />;
  return (
    <>
      <section aria-labelledby="similar">
        <h3 id="similar" className={styles.title}>
          Similar rationales elsewhere
        </h3>
        {data.similarRationales.length === 0 ? (
          <p className={styles.note}>None is recorded.</p>
        ) : (
          <ul className={styles.similar}>
            {data.similarRationales.map((similar) => (
              <Similar key={similar.rationale.id} similar={similar} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="happened">
        <h3 id="happened" className={styles.title}>
          History
        </h3>
        {data.history.nodes.length === 0 ? (
          <p className={styles.note}>
            Nothing was changed since it was loaded with the first data of the index.
          </p>
        ) : (
          <ol className={stepStyles.changes}>
            {data.history.nodes.map((change) => (
              <li key={change.id} className={stepStyles.change}>
                <strong>
                  {changeActionTerms[change.action].label} by {change.actorName}
                </strong>
                , {formatDate(change.at)}
                {change.comment === null ? null : (
                  <blockquote className={stepStyles.quote}>{change.comment}</blockquote>
                )}
                {change.differences.length === 0 ? null : (
                  <Disclosure summary="What differs">
                    <Differences differences={change.differences} />
                  </Disclosure>
                )}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

function Similar({
  similar: { rationale, why, decision, comment },
}: {
  similar: RationaleContextQuery['similarRationales'][number];
}): ReactElement {
  return (
    <li>
      <Link to="/services/$id" params={{ id: rationale.service.id }}>
        {rationale.service.name}
      </Link>
      <span className={styles.note}>
        {why} {decision === null ? 'Not decided yet.' : `${rationaleStatusTerms[decision].label}.`}
      </span>
      {comment === null ? null : <blockquote className={stepStyles.quote}>{comment}</blockquote>}
      <Disclosure
        summary={
          <>
            What it says <span className={stepStyles.unseen}>for {rationale.service.name}</span>
          </>
        }
      >
        {rationale.explanation}
      </Disclosure>
    </li>
  );
}
