import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ProblemError } from '../graphql/problem-error.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { CountedList } from './CountedList.tsx';
import type { CountedRow } from './counted-rows.ts';
import styles from './CountedTable.module.scss';
import { namedListSearch } from './named-list-search.ts';
import type { NamedListSearch } from './named-list-search.ts';
import { NamedListFrame } from './NamedListFrame.tsx';
import type { FoundRows } from './NamedListFrame.tsx';
import { pageArguments } from '../ui/page-moves.ts';

/** Rows a page: all there are of most kinds, so that they can be sorted by their counts. */
const SIZE = 100;

/** What a list of parts asks the API for, by its address. */
export function partListVariables(search: NamedListSearch): ReturnType<typeof pageArguments> & {
  text: string | undefined;
} {
  return { text: search.text, ...pageArguments(search, SIZE) };
}

/**
 * Everything of one kind that services rest on, tools or roles, with how many services rest on each and where those
 * stop short.
 * @param to address of the list; a record's page lies under it
 * @param one the noun for one of them, in lower case
 */
export function PartListPage({
  to,
  title,
  lead,
  one,
  search,
  answer,
  found,
}: {
  to: '/tools' | '/roles';
  title: string;
  lead: string;
  one: string;
  search: NamedListSearch;
  answer: { error: ProblemError | null; isPlaceholderData: boolean; refetch: () => unknown };
  found: FoundRows<CountedRow> | undefined;
}): ReactElement {
  const navigate = useNavigate();
  const go = (next: NamedListSearch): void => {
    void navigate({ to, search: next, resetScroll: false });
  };
  return (
    <Page width="table">
      <NamedListFrame
        heading={<PageHeading title={title} crumbs={[]} lead={lead} />}
        label={`Words in the name of a ${one}`}
        one={one}
        many={`${one}s`}
        search={search}
        size={SIZE}
        answer={answer}
        found={found}
        onSearch={(text) => {
          go({ text, order: search.order });
        }}
        link={(next, words) => (
          <Link to={to} search={next}>
            {words}
          </Link>
        )}
      >
        {(rows, whole) => (
          <CountedList
            caption={`${title} with the services that rest on them`}
            header={title.replace(/s$/, '')}
            rows={rows}
            whole={whole}
            name={(row) => (
              <Link to={`${to}/$id`} params={{ id: row.id }} className={styles.name}>
                {row.name}
              </Link>
            )}
            order={search.order ?? 'SERVICES'}
            onOrder={(order) => {
              go(namedListSearch.parse({ ...search, order }));
            }}
            busy={answer.isPlaceholderData}
          />
        )}
      </NamedListFrame>
    </Page>
  );
}
