import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { rationaleStatusTerms } from '../../../schema/vocabulary/rationale-review.ts';
import { askApi } from '../../graphql/client.ts';
import { OpenRationaleDocument } from '../../graphql/generated/open-rationale.ts';
import { DecideRationaleDocument } from '../../graphql/generated/decide-rationale.ts';
import type { ReviewDecision } from '../../graphql/generated/decide-rationale.ts';
import { useViewer } from '../../graphql/use-viewer.ts';
import { useAnswer } from '../use-answer.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { formatDate } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { CommentForm } from './CommentForm.tsx';
import type { CommentChoice } from './CommentForm.tsx';
import { RationaleContext } from './RationaleContext.tsx';
import { RationaleFacts } from './RationaleFacts.tsx';
import styles from './RationalesPage.module.scss';
import type { ReviewedRationale } from './reviewed-rationale.ts';
import { StepOutcomeNotice } from './StepOutcomeNotice.tsx';
import stepStyles from './Steps.module.scss';
import { useStep } from './use-step.ts';

/**
 * The open rationale: its text, the channels of its service, what was decided on similar ones, its history, and the
 * decision. When somebody has decided first, the page shows what they decided.
 * @param focused whether the reader has just opened it, so that its title takes the focus
 * @param onTake called before a decision is sent
 */
export function RationaleReview({
  id,
  focused,
  onTake,
  next,
}: {
  id: string;
  focused: boolean;
  onTake: () => void;
  next: { readonly title: string; readonly href: string } | undefined;
}): ReactElement {
  const answer = useAnswer(OpenRationaleDocument, { id });
  const rationale = answer.data?.rationale ?? undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const there = rationale !== undefined;
  useEffect(() => {
    if (there && focused) title.current?.focus({ preventScroll: true });
  }, [there, focused]);
  if (answer.error !== null) return <ProblemNotice error={answer.error} retry={answer.retry} />;
  if (answer.data === undefined) return <LoadingRows what="the rationale" rows={8} />;
  if (rationale === undefined)
    return (
      <EmptyState next={<AddressLink href="/work/rationales">Back to the queue</AddressLink>}>
        Nothing is recorded under this address, or it may not be seen.
      </EmptyState>
    );
  return (
    <section className={styles.review} aria-labelledby="open-rationale">
      <div>
        <h2 id="open-rationale" ref={title} tabIndex={-1} className={styles.title}>
          {rationale.title}
        </h2>
        <p className={styles.note}>
          For{' '}
          <Link to="/services/$id" params={{ id: rationale.service.id }}>
            {rationale.service.name}
          </Link>
          , {rationale.service.responsibleUnit.name}
        </p>
      </div>
      <Decision rationale={rationale} onTake={onTake} next={next} />
      <RationaleFacts rationale={rationale} />
      <RationaleContext id={id} />
    </section>
  );
}

function Decision({
  rationale,
  onTake,
  next,
}: {
  rationale: ReviewedRationale;
  onTake: () => void;
  next: { readonly title: string; readonly href: string } | undefined;
}): ReactElement {
  const step = useStep();
  const decides = useViewer().viewer?.roles.includes('OMB_ANALYST') === true;
  const { id, version, status, statusComment, decidedBy, decidedAt, submittedBy, submittedAt } = rationale;
  const choice = (
    decision: ReviewDecision,
    words: string,
    done: string,
    needsComment: boolean,
  ): CommentChoice => ({
    key: decision,
    words,
    needsComment,
    take: (comment) => {
      onTake();
      return step.take(
        `${decision} ${id} ${version} ${comment ?? ''}`,
        async (requestKey) => ({
          ...(await askApi(DecideRationaleDocument, { id, version, decision, comment, requestKey }))
            .reviewRationale,
          service: null,
        }),
        done,
      );
    },
  });
  return (
    <div className={stepStyles.standing} role="group" aria-label="Decision">
      <StepOutcomeNotice step={step} id={rationale.service.id}>
        <p>
          {next === undefined ? (
            <AddressLink href="/work/rationales">Back to the queue</AddressLink>
          ) : (
            <AddressLink href={next.href}>Next: {next.title}</AddressLink>
          )}
        </p>
      </StepOutcomeNotice>
      <div className={stepStyles.line}>
        <p>
          <strong>{rationaleStatusTerms[status].label}.</strong>{' '}
          {decidedAt === null
            ? submittedAt === null
              ? rationaleStatusTerms[status].definition
              : `Submitted ${formatDate(submittedAt)}${submittedBy === null ? '' : ` by ${submittedBy}`}.`
            : `${decidedBy ?? 'Somebody'} decided on ${formatDate(decidedAt)}.`}
        </p>
        {statusComment === null ? null : (
          <blockquote className={stepStyles.quote}>{statusComment}</blockquote>
        )}
        {rationale.mayEdit ? (
          <p>
            <Link to="/services/$id/edit" params={{ id: rationale.service.id }}>
              Change the rationale
            </Link>
          </p>
        ) : null}
        {status === 'SUBMITTED' && !rationale.mayReview ? (
          <p className={stepStyles.note}>
            {decides
              ? 'You submitted it yourself, and nobody decides on an own submission: another analyst has to.'
              : 'OMB decides on it; until then it counts as given and not yet reviewed.'}
          </p>
        ) : null}
      </div>
      {rationale.mayReview ? (
        <CommentForm
          name={`rationale ${id}`}
          label="Comment to the agency"
          hint="Needed to return it. Kept in this tab until it is sent."
          busy={step.busy}
          choices={[
            choice('APPROVE', 'Accept', 'You accepted the rationale.', false),
            choice('RETURN', 'Return', 'You returned the rationale with your comment.', true),
          ]}
        />
      ) : null}
    </div>
  );
}
