import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FormRecordDocument } from '../graphql/generated/form-record.ts';
import { KeyFacts } from '../ui/KeyFacts.tsx';
import { NOT_KNOWN } from '../ui/numbers.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { SourceNote } from '../ui/SourceNote.tsx';
import { controlNumberInWords, labelNote } from './form-words.ts';
import { GapBlock } from './GapBlock.tsx';
import { gapFinding } from './gap-figures.ts';
import { recordSearch } from './named-list-search.ts';
import styles from './RecordBlocks.module.scss';
import { RecordPage } from './RecordPage.tsx';
import { ServicesOf } from './ServicesOf.tsx';
import { useAddress, useRecordId } from '../ui/use-address.ts';
import { useAnswer } from './use-answer.ts';

/** One form: its numbers and whether they were checked, what is not recorded, and every service that asks for it. */
export function FormPage(): ReactElement {
  const id = useRecordId();
  const page = useAddress(recordSearch);
  const answer = useAnswer(FormRecordDocument, { id });
  const node = answer.data?.node;
  const list = (
    <Link key="list" to="/forms" activeOptions={{ exact: true }}>
      Forms
    </Link>
  );
  return (
    <RecordPage
      answer={answer}
      record={node?.__typename === 'Form' ? node : undefined}
      kind="form"
      list={list}
    >
      {(form) => (
        <Page width="table">
          <PageHeading
            title={`${form.number}: ${form.title}`}
            tab={`${form.number}, ${form.title}`}
            description={`Form ${form.number}, ${form.title}: its control number and every listed service that asks for it.`}
            kicker="Form"
            crumbs={[list]}
            lead={gapFinding(form.counts, 'this form')}
          />
          <div className={styles.blocks}>
            <KeyFacts
              facts={[
                {
                  term: form.numberIsLabel ? 'Label' : 'Number',
                  value: form.number,
                  note: labelNote(form),
                },
                { term: 'OMB control number', ...controlNumberInWords(form) },
                { term: 'Paper or digital', value: NOT_KNOWN },
                { term: 'Signature asked for', value: NOT_KNOWN },
                { term: 'Expires', value: NOT_KNOWN },
              ]}
            />
            <GapBlock counts={form.counts} search={{ form: form.id }} />
            <ServicesOf
              heading="Services that ask for it"
              empty="No listed service asks for this form."
              search={{ form: form.id }}
              page={page}
              pageLink={(next, words) => (
                <Link to="/forms/$id" params={{ id: form.id }} search={next}>
                  {words}
                </Link>
              )}
            />
            <section aria-labelledby="source">
              <SectionHeading id="source">Where this comes from</SectionHeading>
              <SourceNote source={form.source} confidence={form.confidence} />
            </section>
          </div>
        </Page>
      )}
    </RecordPage>
  );
}
