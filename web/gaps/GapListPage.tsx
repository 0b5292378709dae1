import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { GapListDocument } from '../graphql/generated/gap-list.ts';
import { GapPrioritiesDocument } from '../graphql/generated/gap-priorities.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { fromFirstPage, pageArguments } from './gap-addresses.ts';
import { meantSearch } from './gap-links.ts';
import { GapListRows } from './GapListRows.tsx';
import { GapQueryForm } from './GapQueryForm.tsx';
import { LeftOutNotice } from './LeftOutNotice.tsx';
import { querySentence } from './query-sentence.ts';
import { criterionOf } from './rank-search.ts';
import { weightedRank } from './rank-weights.ts';
import { RankPanel } from './RankPanel.tsx';
import { readGapListSearch } from './read-gap-list-search.ts';
import { SlowNotice } from './SlowNotice.tsx';
import { useKnownNames } from './use-known-names.ts';

/** Every gap as rows: the query in words, the count, the table, and the same rows as CSV and JSON (O2). */
export function GapListPage(): ReactElement {
  const { usable, leftOut } = readGapListSearch(useSearch({ from: '/gaps/list' }));
  const search = meantSearch(usable);
  const request = readGapListSearch(search);
  const names = useKnownNames(request);
  const variables = {
    filter: request.filter,
    orderBy: request.order,
    rank: request.rank,
    ...pageArguments(search, request.size),
  };
  const list = useOperation(GapListDocument, variables);
  const needsFigures = request.order === 'PRIORITY' || criterionOf(request.order) !== undefined;
  const figures = useOperation(
    GapPrioritiesDocument,
    { filter: request.filter },
    { enabled: needsFigures || request.columns.includes('rank') },
  );
  const services = list.error === null ? list.data?.digitizationGaps : undefined;
  return (
    <Page width="table">
      <PageHeading
        title="Gap list"
        tab={querySentence(search, names)}
        crumbs={[
          <Link key="gaps" to="/gaps" activeOptions={{ exact: true }}>
            Gaps
          </Link>,
        ]}
      />
      <LeftOutNotice leftOut={leftOut} />
      <GapQueryForm search={search} names={names} />
      {needsFigures ? (
        <RankPanel
          search={search}
          request={request}
          known={figures.data?.gapPriorities}
          error={figures.error}
        />
      ) : null}
      <SlowNotice document={GapListDocument} variables={variables} underWay={list.isFetching} />
      {list.error === null ? null : (
        <>
          <ProblemNotice error={list.error} retry={() => void list.refetch()} />
          <p>
            <Link to="/gaps/list" search={fromFirstPage(search)}>
              First page of this query
            </Link>{' '}
            or{' '}
            <Link to="/gaps/list" search={{}}>
              start again with all gaps
            </Link>
          </p>
        </>
      )}
      {services === undefined && list.isFetching ? <LoadingRows what="services" rows={request.size} /> : null}
      {services === undefined && list.error === null && !list.isFetching ? (
        <p>
          Cancelled; nothing was loaded.{' '}
          <button
            type="button"
            className="usa-button usa-button--outline"
            onClick={() => void list.refetch()}
          >
            Ask again
          </button>
        </p>
      ) : null}
      {services === undefined ? null : (
        <GapListRows
          search={search}
          request={request}
          names={names}
          services={services}
          rank={weightedRank(request.rank, figures.data?.gapPriorities.usualWeights)}
          busy={list.isPlaceholderData}
        />
      )}
    </Page>
  );
}
