import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { FormListDocument } from '../graphql/generated/form-list.ts';
import type { FormListQuery } from '../graphql/generated/form-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { formatCount } from '../ui/numbers.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import styles from './CountedTable.module.scss';
import { controlNumberInWords } from './form-words.ts';
import { notDigitalShort } from './gap-figures.ts';
import { namedListSearch } from './named-list-search.ts';
import type { NamedListSearch } from './named-list-search.ts';
import { NamedListFrame } from './NamedListFrame.tsx';
import { pageArguments } from '../ui/page-moves.ts';
import { useAddress } from '../ui/use-address.ts';

const SIZE = 50;

type FormRow = FormListQuery['forms']['nodes'][number];

const columns: readonly Column<FormRow>[] = [
  {
    key: 'form',
    header: 'Form',
    cell: (form) => (
      <>
        <Link to="/forms/$id" params={{ id: form.id }} className={styles.name}>
          {form.number}
        </Link>
        {form.numberIsLabel ? <span className={styles.note}> (a label, not a number)</span> : null}
        <span className={styles.line}>{form.title}</span>
      </>
    ),
  },
  {
    key: 'control',
    header: 'OMB control number',
    width: '14rem',
    cell: (form) => {
      const { value, note } = controlNumberInWords(form);
      return (
        <>
          {value}
          {note === undefined ? null : <span className={styles.line}>{note}</span>}
        </>
      );
    },
  },
  {
    key: 'services',
    header: 'Services that use it',
    align: 'end',
    width: '9rem',
    cell: (form) => formatCount(form.counts.services),
  },
  {
    key: 'gaps',
    header: 'Cannot be finished digitally',
    hint: 'of all services listed',
    align: 'end',
    width: '11rem',
    cell: (form) => notDigitalShort(form.counts),
  },
];

/** Forms that services ask for, with their numbers and how many services use each. */
export function FormsPage(): ReactElement {
  const search = useAddress(namedListSearch);
  const navigate = useNavigate();
  const go = (next: NamedListSearch): void => {
    void navigate({ to: '/forms', search: next, resetScroll: false });
  };
  const answer = useOperation(FormListDocument, { text: search.text, ...pageArguments(search, SIZE) });
  return (
    <Page width="table">
      <NamedListFrame
        heading={
          <PageHeading
            title="Forms"
            crumbs={[]}
            lead="Forms that federal services ask for. Whether a form is paper, a file to fill in or a digital form is not recorded."
          />
        }
        label="Number, or words in the title"
        one="form"
        many="forms"
        search={search}
        size={SIZE}
        answer={answer}
        found={answer.data?.forms}
        onSearch={(text) => {
          go({ text });
        }}
        link={(next, words) => (
          <Link to="/forms" search={next}>
            {words}
          </Link>
        )}
      >
        {(rows) => (
          <div className={styles.dense}>
            <DataTable
              caption="Forms with the services that use them, by number"
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(form) => form.id}
              busy={answer.isPlaceholderData}
            />
          </div>
        )}
      </NamedListFrame>
    </Page>
  );
}
