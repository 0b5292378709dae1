import { useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { SearchDocument } from '../graphql/generated/search.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { Alert } from '../ui/Alert.tsx';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Browse } from './Browse.tsx';
import { KindTabs } from './KindTabs.tsx';
import { SearchHits } from './SearchHits.tsx';
import styles from './Search.module.scss';
import { foundHeading } from './search-words.ts';
import { QUERY_MAX_LENGTH, readSearchSearch, searchSearch } from './search-search.ts';

/** Hits asked for: a look at everything, or a longer list of one kind. */
const FIRST_OF_ALL = 20;
const FIRST_OF_KIND = 50;

/** Everything that matches the words in the search box, by kind. The address holds words and kind (S2). */
export function SearchPage(): ReactElement {
  const { text, cut, kind } = readSearchSearch(searchSearch.parse(useSearch({ strict: false })));
  const found = useOperation(
    SearchDocument,
    {
      text,
      first: kind === undefined ? FIRST_OF_ALL : FIRST_OF_KIND,
      kinds: kind === undefined ? null : [kind],
    },
    { enabled: text !== '' },
  );
  if (text === '')
    return (
      <Page width="text">
        <PageHeading
          title="Search the index"
          here="Search"
          crumbs={[]}
          lead="Type a word into the search box above: a service, an agency, a form number, a tool or a role."
        />
        <Browse />
      </Page>
    );
  const result = found.data?.search;
  const busy = found.isPlaceholderData;
  return (
    <Page width="text">
      <PageHeading
        title={foundHeading(text, found.error === null && !busy ? result?.counts : undefined)}
        here="Search"
        crumbs={[]}
      />
      {cut ? (
        <Alert tone="info" title={`Only the first ${QUERY_MAX_LENGTH} characters were searched for.`}>
          <p>Two or three words find more than a whole paragraph.</p>
        </Alert>
      ) : null}
      {found.error === null ? null : <ProblemNotice error={found.error} retry={() => void found.refetch()} />}
      {result === undefined && found.error === null ? <LoadingRows what="results" rows={10} /> : null}
      {result === undefined || found.error !== null ? null : (
        <div aria-busy={busy}>
          <KindTabs text={text} kind={kind} counts={result.counts} />
          <SearchHits text={text} kind={kind} result={result} busy={busy} />
          {result.hits.some((hit) => hit.kind === 'SERVICE') ? (
            <div className={styles.legend}>
              <ChannelStripLegend />
            </div>
          ) : null}
        </div>
      )}
    </Page>
  );
}
