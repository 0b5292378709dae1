import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { unitKindTerms } from '../../schema/vocabulary/unit.ts';
import { UnitRecordDocument } from '../graphql/generated/unit-record.ts';
import { ArrivalNotice } from '../ui/ArrivalNotice.tsx';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import type { KeyFact } from '../ui/KeyFacts.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { countOf } from '../ui/numbers.ts';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { UnitPath } from '../ui/UnitPath.tsx';
import { GapBlock } from './GapBlock.tsx';
import { gapFinding } from './gap-figures.ts';
import { HispNote } from './HispNote.tsx';
import { recordSearch } from './named-list-search.ts';
import type { RecordSearch } from './named-list-search.ts';
import { topTaskShort } from './own-word.ts';
import { OwnWordBlock } from './OwnWordBlock.tsx';
import { PartsBlock } from './PartsBlock.tsx';
import styles from './RecordBlocks.module.scss';
import { RecordPage } from './RecordPage.tsx';
import { wholePath } from './service-rows.ts';
import { readableAddress, sentenceCase } from './service-words.ts';
import { ServicesOf } from './ServicesOf.tsx';
import { SiblingsBlock } from './SiblingsBlock.tsx';
import { TopUnitsBlock } from './TopUnitsBlock.tsx';
import type { UnitRecord } from './unit-record.ts';
import { useAddress, useRecordId } from '../ui/use-address.ts';
import { useAnswer } from './use-answer.ts';

const list = (
  <Link key="list" to="/units" activeOptions={{ exact: true }}>
    Agencies
  </Link>
);

/** One unit: where it sits, its parts, its services, and its gaps beside those of its siblings. */
export function UnitPage(): ReactElement {
  const id = useRecordId();
  const page = useAddress(recordSearch);
  const answer = useAnswer(UnitRecordDocument, { id });
  return (
    <RecordPage answer={answer} record={answer.data?.unit ?? undefined} kind="unit" list={list}>
      {(unit) => <UnitBlocks unit={unit} page={page} />}
    </RecordPage>
  );
}

function UnitBlocks({ unit, page }: { unit: UnitRecord; page: RecordSearch }): ReactElement {
  const above = unit.path.filter((one) => one.id !== unit.id);
  return (
    <Page width="table">
      <PageHeading
        title={unit.name}
        tab={`${unit.name} and its services`}
        description={`${unit.name}: its place in the government, its services, and its gaps beside those of its siblings.`}
        kicker={unitKindTerms[unit.kind].label}
        crumbs={[
          list,
          ...above.map((one) => (
            <Link key={one.id} to="/units/$id" params={{ id: one.id }}>
              {one.name}
            </Link>
          )),
        ]}
        lead={gapFinding(unit.counts, unit.name)}
      />
      <ArrivalNotice />
      <div className={styles.blocks}>
        <GapBlock counts={unit.counts} search={{ unit: unit.id }} />
        <KeyFacts facts={unitFacts(unit)} />
        {unit.children.length === 0 ? null : <PartsBlock unit={unit} />}
        {unit.parent === null ? (
          <TopUnitsBlock unit={unit} />
        ) : (
          <SiblingsBlock unit={unit} siblings={unit.parent.children} parent={unit.parent} />
        )}
        <ServicesOf
          heading={unit.children.length === 0 ? 'Its services' : 'Its services and those of its parts'}
          empty={`No service of ${unit.name} is listed yet.`}
          search={{ unit: unit.id }}
          page={page}
          pageLink={(next, words) => (
            <Link to="/units/$id" params={{ id: unit.id }} search={next}>
              {words}
            </Link>
          )}
        />
        <OwnWordBlock unit={unit} />
        {unit.hispDesignation === null ? null : <HispNote designation={unit.hispDesignation} />}
        <section aria-labelledby="source">
          <SectionHeading id="source">Where this comes from</SectionHeading>
          <SourceNote source={unit.source} confidence={unit.confidence} />
        </section>
      </div>
    </Page>
  );
}

function unitFacts(unit: UnitRecord): KeyFact[] {
  return [
    { term: 'Place', value: <UnitPath path={wholePath(unit)} /> },
    { term: 'Short name', value: unit.abbreviation },
    {
      term: 'Kind',
      value: unitKindTerms[unit.kind].label,
      note: unit.cfoAct ? 'One of the 24 agencies of the Chief Financial Officers Act' : undefined,
    },
    {
      term: 'Top tasks',
      value: <a href="#own-word">{topTaskShort(unit.profile.topTaskCount)}</a>,
    },
    {
      term: 'Website',
      value: unit.url === null ? 'not known' : <a href={unit.url}>{readableAddress(unit.url)}</a>,
    },
    ...(unit.participationCount === 0
      ? []
      : [
          {
            term: 'Takes part in',
            value: (
              <Link to="/services" search={{ participant: unit.id }}>
                {countOf(unit.participationCount, 'service', 'services')}
              </Link>
            ),
            note: 'Given in part, paid for or administered by this unit or one of its parts, with others responsible.',
          },
        ]),
    ...(unit.note === null ? [] : [{ term: 'Note', value: sentenceCase(unit.note) }]),
  ];
}
