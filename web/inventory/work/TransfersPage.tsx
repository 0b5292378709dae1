import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import { TransfersToAnswerDocument } from '../../graphql/generated/transfers-to-answer.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { StepOutcomeNotice } from './StepOutcomeNotice.tsx';
import styles from './Steps.module.scss';
import { TransferAnswer } from './TransferPart.tsx';
import { useStep } from './use-step.ts';
import { WorkCrumb } from './WorkCrumb.tsx';

/** Services that another unit wants to hand over, each to be accepted or declined (R2, R10). */
export function TransfersPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading title="Services offered to you" crumbs={[<WorkCrumb key="work" />]} />
      <RoleGate roles={['REGISTRAR']} what="the services that are offered to your units">
        {() => <Offers />}
      </RoleGate>
    </Page>
  );
}

function Offers(): ReactElement {
  const { data, error, refetch } = useOperation(TransfersToAnswerDocument, {});
  const step = useStep();
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingRows what="offers" rows={4} />;
  const offers = data.transfersToAnswer;
  return (
    <>
      <StepOutcomeNotice step={step} id={offers[0]?.serviceId ?? ''} />
      {offers.length === 0 ? (
        <EmptyState next={<WorkCrumb />}>No unit offers you a service.</EmptyState>
      ) : (
        <ul className={styles.changes}>
          {offers.map((offer) => (
            <li key={offer.serviceId} className={styles.change}>
              <h2 className={styles.changeTitle}>
                {offer.status === 'PUBLISHED' ? (
                  <Link to="/services/$id" params={{ id: offer.serviceId }}>
                    {offer.serviceName}
                  </Link>
                ) : (
                  offer.serviceName
                )}
              </h2>
              {offer.status === 'PUBLISHED' ? null : (
                <p className={styles.note}>
                  {serviceStatusTerms[offer.status].label}, not public yet: you can read it once you have
                  accepted it.
                </p>
              )}
              <TransferAnswer offer={offer} step={step} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
