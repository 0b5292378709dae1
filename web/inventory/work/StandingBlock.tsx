import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import { ServiceStandingDocument } from '../../graphql/generated/service-standing.ts';
import type { ServiceStandingQuery } from '../../graphql/generated/service-standing.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { formatDate } from '../../ui/dates.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import { CommentForm } from './CommentForm.tsx';
import { Differences } from './Differences.tsx';
import { actionsOf, isOwner } from './service-actions.ts';
import type { ServiceAction } from './service-actions.ts';
import { proposalInWords } from './status-words.ts';
import { StepOutcomeNotice } from './StepOutcomeNotice.tsx';
import styles from './Steps.module.scss';
import { TransferPart } from './TransferPart.tsx';
import { useStep } from './use-step.ts';
import type { Step } from './use-step.ts';

/** Where a record stands, as its agency and OMB see it. */
type Standing = NonNullable<ServiceStandingQuery['service']>;

/** Where a record stands and what may be done next, for people with a role (R10). */
export function StandingBlock({ id, viewer }: { id: string; viewer: SignedInViewer }): ReactElement | null {
  const { data, error, isPlaceholderData, refetch } = useOperation(ServiceStandingDocument, { id });
  const step = useStep();
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data === undefined || isPlaceholderData) return <LoadingRows what="where the record stands" rows={2} />;
  const { service } = data;
  if (service === null) return null;
  return (
    <section className={styles.standing} aria-label="Where this record stands">
      <StandingLine service={service} />
      <StepOutcomeNotice step={step} id={service.id} />
      <NextSteps service={service} viewer={viewer} step={step} />
      <TransferPart service={service} owner={isOwner(viewer, service)} step={step} />
    </section>
  );
}

function StandingLine({ service }: { service: Standing }): ReactElement {
  const { status, proposal, submittedAt, nextReviewDue } = service;
  const comment = proposal?.comment ?? service.statusComment;
  return (
    <div className={styles.line}>
      <p>
        <strong>{serviceStatusTerms[status].label}.</strong>{' '}
        {proposal === null
          ? status === 'PUBLISHED'
            ? 'Everybody reads it, and no change is under way.'
            : serviceStatusTerms[status].definition
          : `${proposalInWords(proposal.status)}; the public reads the old facts until it is published.`}
      </p>
      <p className={styles.note}>
        {submittedAt === null ? null : `Submitted ${formatDate(submittedAt)}. `}
        {nextReviewDue === null ? null : `Review due ${formatDate(nextReviewDue)}. `}
        <Link to="/services/$id/history" params={{ id: service.id }}>
          History of this record
        </Link>
      </p>
      {comment === null ? null : (
        <>
          <p className={styles.note}>Said at the last step:</p>
          <blockquote className={styles.quote}>{comment}</blockquote>
        </>
      )}
      {proposal === null || proposal.differences.length === 0 ? null : (
        <Disclosure summary="What the change would change">
          <Differences differences={proposal.differences} />
        </Disclosure>
      )}
    </div>
  );
}

function NextSteps({
  service,
  viewer,
  step,
}: {
  service: Standing;
  viewer: SignedInViewer;
  step: Step;
}): ReactElement | null {
  const [open, setOpen] = useState<ServiceAction['key']>();
  const actions = actionsOf(viewer, service);
  const chosen = actions.find(({ key }) => key === open);
  if (actions.length === 0 && !service.mayEdit && !service.mayReview) return null;
  return (
    <>
      <div className={styles.buttons}>
        {service.mayEdit ? (
          <Link to="/services/$id/edit" params={{ id: service.id }} className="usa-button">
            Change it
          </Link>
        ) : null}
        {service.mayReview ? (
          <Link to="/work/reviews/$id" params={{ id: service.id }} className="usa-button">
            Review it
          </Link>
        ) : null}
        {actions.map(({ key, words }) => (
          <button
            key={key}
            type="button"
            className="usa-button usa-button--outline"
            aria-expanded={open === key}
            onClick={() => {
              setOpen(open === key ? undefined : key);
            }}
          >
            {words}
          </button>
        ))}
      </div>
      {chosen === undefined ? null : (
        <CommentForm
          key={chosen.key}
          name={`${chosen.key} ${service.id}`}
          label={chosen.needsComment ? 'Why?' : 'Comment, if you want to say something with it'}
          hint={chosen.hint}
          busy={step.busy}
          choices={[
            {
              key: chosen.key,
              words: chosen.words,
              needsComment: chosen.needsComment,
              take: async (comment) => {
                const taken = await step.take(
                  `${chosen.key} ${service.id} ${service.version} ${comment ?? ''}`,
                  (requestKey) =>
                    chosen.run({ id: service.id, version: service.version, comment, requestKey }),
                  chosen.done,
                );
                if (taken) setOpen(undefined);
                return taken;
              },
            },
          ]}
        >
          <button
            type="button"
            className="usa-button usa-button--unstyled"
            onClick={() => {
              setOpen(undefined);
            }}
          >
            Not now
          </button>
        </CommentForm>
      )}
    </>
  );
}
