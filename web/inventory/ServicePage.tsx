import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import { ServiceRecordDocument } from '../graphql/generated/service-record.ts';
import { Alert } from '../ui/Alert.tsx';
import { ArrivalNotice } from '../ui/ArrivalNotice.tsx';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { UnitPath } from '../ui/UnitPath.tsx';
import { BehindBlock } from './BehindBlock.tsx';
import { InPageNav } from './InPageNav.tsx';
import type { PageBlock } from './InPageNav.tsx';
import { MoreFromUnit } from './MoreFromUnit.tsx';
import { Participants } from './Participants.tsx';
import { PartOfBlock } from './PartOfBlock.tsx';
import { PeopleBlock } from './PeopleBlock.tsx';
import { PriorityBlock } from './PriorityBlock.tsx';
import { ReachBlock } from './ReachBlock.tsx';
import { RecordPage } from './RecordPage.tsx';
import type { ServiceRecord } from './service-record.ts';
import { wholePath } from './service-rows.ts';
import { customersInWords } from './service-words.ts';
import styles from './ServicePage.module.scss';
import { SourceBlock } from './SourceBlock.tsx';
import { useAnswer } from './use-answer.ts';
import { useRecordId } from '../ui/use-address.ts';
import { WayBlock } from './WayBlock.tsx';
import { StandingOfService } from './work/StandingOfService.tsx';

const blocks: readonly PageBlock[] = [
  { id: 'reach', words: 'How to reach it' },
  { id: 'way', words: 'What stands in the way' },
  { id: 'people', words: 'Why people come, what they get' },
  { id: 'demand', words: serviceFieldTerms.priorityFacts.label },
  { id: 'behind', words: 'Who and what is behind it' },
  { id: 'part-of', words: 'Part of' },
  { id: 'source', words: 'Where this comes from' },
  { id: 'more', words: 'More from this unit' },
];

/** One service: who gives it, how it can be reached, what stands in the way, and where the facts come from (S3). */
export function ServicePage(): ReactElement {
  const id = useRecordId();
  const answer = useAnswer(ServiceRecordDocument, { id });
  return (
    <RecordPage
      answer={answer}
      record={answer.data?.service ?? undefined}
      kind="service"
      list={
        <Link to="/services" activeOptions={{ exact: true }}>
          Services
        </Link>
      }
    >
      {(service) => <ServiceBlocks service={service} />}
    </RecordPage>
  );
}

function ServiceBlocks({ service }: { service: ServiceRecord }): ReactElement {
  return (
    <Page width="table">
      <PageHeading
        title={service.name}
        tab={service.name}
        description={`${service.description} Given by ${service.responsibleUnit.name}; how it can be reached and what stands in the way.`}
        crumbs={[
          <Link key="services" to="/services" activeOptions={{ exact: true }}>
            Services
          </Link>,
        ]}
        lead={service.description}
      />
      <div className={styles.columns}>
        <InPageNav blocks={blocks} />
        <div className={styles.blocks}>
          <ArrivalNotice />
          <StandingOfService id={service.id} />
          {service.note === null ? null : <Alert tone="info" title={service.note} />}
          <KeyFacts facts={headFacts(service)} />
          <ReachBlock service={service} fullChannels={service.assessment.fullChannels} />
          <WayBlock service={service} />
          <PeopleBlock service={service} />
          <PriorityBlock service={service} />
          <BehindBlock service={service} />
          <PartOfBlock service={service} />
          <SourceBlock service={service} />
          <MoreFromUnit service={service} />
        </div>
      </div>
    </Page>
  );
}

function headFacts(service: ServiceRecord): { term: string; value: ReactElement | string; note?: string }[] {
  const others = service.responsibleUnits.filter((unit) => unit.id !== service.responsibleUnit.id);
  const secondary = service.secondaryServiceTypes.map((type) => type.label);
  return [
    { term: 'Responsible', value: <UnitPath path={wholePath(service.responsibleUnit)} /> },
    ...(others.length === 0
      ? []
      : [{ term: 'Together with', value: others.map((unit) => unit.name).join(', ') }]),
    ...(service.participants.length === 0
      ? []
      : [{ term: 'Taking part', value: <Participants participants={service.participants} /> }]),
    { term: 'For', value: customersInWords(service.customers) },
    {
      term: 'Type',
      value: [service.serviceType.label, ...secondary].join('; also '),
      note: service.serviceType.definition,
    },
    ...(service.designated
      ? [
          {
            term: 'Designated',
            value: 'Yes, as a service of a high impact provider',
            note: 'As found in public sources; this is not OMB\u2019s official current list.',
          },
        ]
      : []),
    ...(service.reportedNames.length === 0
      ? []
      : [{ term: 'Reported as', value: service.reportedNames.join('; ') }]),
    ...(service.assistanceListings.length === 0
      ? []
      : [{ term: 'Assistance Listing', value: service.assistanceListings.join(', ') }]),
    ...(service.budgetCode === null ? [] : [{ term: 'Budget code', value: service.budgetCode }]),
    ...(service.investmentId === null ? [] : [{ term: 'Investment id', value: service.investmentId }]),
  ];
}
