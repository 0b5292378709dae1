import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceRecordDocument } from '../../graphql/generated/service-record.ts';
import { ServiceStandingDocument } from '../../graphql/generated/service-standing.ts';
import { ServiceSubmissionDocument } from '../../graphql/generated/service-submission.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { BehindBlock } from '../BehindBlock.tsx';
import { PeopleBlock } from '../PeopleBlock.tsx';
import { ReachBlock } from '../ReachBlock.tsx';
import type { ServiceRecord } from '../service-record.ts';
import { agencyInWords } from '../service-rows.ts';
import { useAnswer } from '../use-answer.ts';
import { useRecordId } from '../../ui/use-address.ts';
import { ReviewDecisionForm } from './ReviewDecisionForm.tsx';
import styles from './Steps.module.scss';
import { SubmissionBlocks } from './SubmissionBlocks.tsx';
import { WorkCrumb } from './WorkCrumb.tsx';

/** One submission: what is new, how the record is judged, and the decision on it (R7, R10). */
export function ReviewPage(): ReactElement {
  const id = useRecordId();
  return (
    <Page width="table">
      <RoleGate
        roles={['OMB_ANALYST']}
        what="the review of a service"
        heading={<PageHeading title="Review of a service" crumbs={[<WorkCrumb key="work" />]} />}
      >
        {() => <Review key={id} id={id} />}
      </RoleGate>
    </Page>
  );
}

function Review({ id }: { id: string }): ReactElement {
  const record = useAnswer(ServiceRecordDocument, { id });
  const standing = useOperation(ServiceStandingDocument, { id });
  const submission = useAnswer(ServiceSubmissionDocument, { id });
  const service = record.data?.service ?? undefined;
  const stands = standing.data?.service ?? undefined;
  const submitted = submission.data?.service?.submission ?? undefined;
  const error = record.error ?? standing.error ?? submission.error;
  const isMissing = error === null && (record.data?.service === null || standing.data?.service === null);
  return (
    <>
      <PageHeading
        title={service === undefined ? 'Review of a service' : service.name}
        kicker={service === undefined ? undefined : agencyInWords(service.responsibleUnit)}
        here={service?.name ?? 'Review'}
        tab={service === undefined ? 'Review of a service' : `Review: ${service.name}`}
        lead={service?.description}
        crumbs={[
          <WorkCrumb key="work" />,
          <Link key="reviews" to="/work/reviews" activeOptions={{ exact: true }}>
            Services to review
          </Link>,
        ]}
      />
      {error === null ? null : (
        <ProblemNotice
          error={error}
          retry={() => {
            record.retry();
            submission.retry();
            void standing.refetch();
          }}
        />
      )}
      {isMissing ? (
        <EmptyState next={<Link to="/work/reviews">Back to the list</Link>}>
          Nothing is recorded under this address. The service may have been merged.
        </EmptyState>
      ) : null}
      {error === null &&
      !isMissing &&
      (service === undefined || stands === undefined || submission.data === undefined) ? (
        <LoadingRows what="the submission" rows={10} />
      ) : null}
      {service === undefined || stands === undefined || submission.data === undefined ? null : (
        <div className={styles.blocks}>
          <ReviewDecisionForm service={stands} />
          {submitted === undefined ? null : <SubmissionBlocks id={id} submission={submitted} />}
          <Whole service={service} isChange={submitted !== undefined && submitted.before !== null} />
        </div>
      )}
    </>
  );
}

function Whole({ service, isChange }: { service: ServiceRecord; isChange: boolean }): ReactElement {
  return (
    <>
      {isChange ? <p className={styles.line}>The record as the public reads it now:</p> : null}
      <ReachBlock service={service} />
      <PeopleBlock service={service} />
      <BehindBlock service={service} />
    </>
  );
}
