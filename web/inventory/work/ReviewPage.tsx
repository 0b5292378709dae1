import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceRecordDocument } from '../../graphql/generated/service-record.ts';
import { ServiceStandingDocument } from '../../graphql/generated/service-standing.ts';
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
import { WayBlock } from '../WayBlock.tsx';
import { ReviewDecisionForm } from './ReviewDecisionForm.tsx';
import type { ReviewedService } from './ReviewDecisionForm.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { Differences } from './Differences.tsx';
import { groupsOf } from './difference-groups.ts';
import styles from './Steps.module.scss';
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
  const service = record.data?.service ?? undefined;
  const stands = standing.data?.service ?? undefined;
  const error = record.error ?? standing.error;
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
            void standing.refetch();
          }}
        />
      )}
      {isMissing ? (
        <EmptyState next={<Link to="/work/reviews">Back to the list</Link>}>
          Nothing is recorded under this address. The service may have been merged.
        </EmptyState>
      ) : null}
      {error === null && !isMissing && (service === undefined || stands === undefined) ? (
        <LoadingRows what="the submission" rows={10} />
      ) : null}
      {service === undefined || stands === undefined ? null : (
        <div className={styles.blocks}>
          <ReviewDecisionForm service={stands} />
          <WhatIsNew standing={stands} />
          <WayBlock service={service} />
          <Whole service={service} isChange={stands.proposal !== null} />
        </div>
      )}
    </>
  );
}

/** What the submission would change of the public record, by its parts. */
function WhatIsNew({ standing }: { standing: ReviewedService }): ReactElement {
  const { proposal } = standing;
  return (
    <section aria-labelledby="new">
      <SectionHeading
        id="new"
        aside={
          <Link to="/services/$id/history" params={{ id: standing.id }}>
            History of this record
          </Link>
        }
      >
        {proposal === null ? 'A new record' : 'What the change would change'}
      </SectionHeading>
      {proposal === null ? (
        <p className={styles.line}>
          Nothing of it is public yet; all of it is read below. The verdict is on the record as submitted.
        </p>
      ) : (
        <>
          <p className={styles.line}>
            Written by {proposal.proposedBy ?? 'somebody whose name is not known'}. The verdict below is on
            what is public now.
          </p>
          {groupsOf(proposal.differences).map(({ title, differences }) => (
            <div key={title}>
              <SectionHeading id={`new-${title.replace(/\W+/g, '-').toLowerCase()}`} level={3}>
                {title}
              </SectionHeading>
              <Differences differences={differences} />
            </div>
          ))}
        </>
      )}
    </section>
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
