import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import { askApi } from '../../graphql/client.ts';
import { ApproveServiceDocument } from '../../graphql/generated/approve-service.ts';
import { ReturnServiceDocument } from '../../graphql/generated/return-service.ts';
import type { ServiceStandingQuery } from '../../graphql/generated/service-standing.ts';
import { formatDate } from '../../ui/dates.ts';
import { CommentForm } from './CommentForm.tsx';
import { proposalInWords } from './status-words.ts';
import { StepOutcomeNotice } from './StepOutcomeNotice.tsx';
import styles from './Steps.module.scss';
import { useReviewQueue } from './use-review-queue.ts';
import { useStep } from './use-step.ts';

/** A submission, as the review reads where it stands. */
export type ReviewedService = NonNullable<ServiceStandingQuery['service']>;

/**
 * The decision on a submission. Who may not decide is told why; when somebody has decided first, the page shows what
 * they decided. After the decision the next submission is offered.
 */
export function ReviewDecisionForm({ service }: { service: ReviewedService }): ReactElement {
  const step = useStep();
  const queue = useReviewQueue();
  const next = queue.rows?.find((row) => row.mayReview && row.id !== service.id);
  const { id, version, proposal, submittedAt, mayReview } = service;
  const line = service.status === 'PUBLISHED' ? (proposal?.status ?? null) : service.status;
  const comment = proposal?.comment ?? service.statusComment;
  const what = proposal === null ? 'record' : 'change';
  return (
    <section className={styles.standing} aria-label="Decision">
      <StepOutcomeNotice step={step} id={id}>
        <p>
          {next === undefined ? (
            <Link to="/work/reviews">Nothing else waits: back to the list</Link>
          ) : (
            <Link to="/work/reviews/$id" params={{ id: next.id }}>
              Next: {next.name}
            </Link>
          )}
        </p>
      </StepOutcomeNotice>
      <div className={styles.line}>
        <p>
          {line === 'SUBMITTED' ? (
            <>
              <strong>Waits for a decision.</strong> Submitted {formatDate(submittedAt)}.
            </>
          ) : (
            <>
              <strong>Nothing is to be decided here now.</strong>{' '}
              {proposal === null
                ? `${serviceStatusTerms[service.status].label}. ${serviceStatusTerms[service.status].definition}`
                : `${proposalInWords(proposal.status)}.`}
            </>
          )}
        </p>
        {comment === null ? null : <blockquote className={styles.quote}>{comment}</blockquote>}
        {line === 'SUBMITTED' && !mayReview ? (
          <p>
            You submitted this yourself, and nobody decides on an own submission. Leave it to another analyst.
          </p>
        ) : null}
      </div>
      {mayReview ? (
        <CommentForm
          name={`review ${id}`}
          label="Comment to the agency"
          hint="Needed to return it. Kept in this tab until it is sent."
          busy={step.busy}
          choices={[
            {
              key: 'approve',
              words: 'Approve',
              needsComment: false,
              take: (said) =>
                step.take(
                  `approve ${id} ${version} ${said ?? ''}`,
                  async (requestKey) =>
                    (await askApi(ApproveServiceDocument, { id, version, comment: said, requestKey }))
                      .approveService,
                  `You approved the ${what}. The agency or OMB publishes it.`,
                ),
            },
            {
              key: 'return',
              words: 'Return for changes',
              needsComment: true,
              take: (said) =>
                step.take(
                  `return ${id} ${version} ${said ?? ''}`,
                  async (requestKey) =>
                    (await askApi(ReturnServiceDocument, { id, version, comment: said, requestKey }))
                      .returnService,
                  `You returned the ${what} with your comment.`,
                ),
            },
          ]}
        />
      ) : null}
    </section>
  );
}
