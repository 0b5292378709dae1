import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { JourneyListDocument } from '../../graphql/generated/journey-list.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { useViewer } from '../../graphql/use-viewer.ts';
import { AsOf } from '../../ui/AsOf.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { movedPage, pageArguments } from '../../ui/page-moves.ts';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { JourneyCards } from './JourneyCards.tsx';
import { journeysFinding } from './journey-rows.ts';
import { chosen, isNarrowed, journeysFilter, journeysSearch } from './journeys-search.ts';
import type { JourneysSearch } from './journeys-search.ts';
import { JourneysTools } from './JourneysTools.tsx';
import styles from './JourneysPage.module.scss';
import { JourneyTable } from './JourneyTable.tsx';

/** Rows a page: more journeys than one team keeps in view. */
const SIZE = 50;

/** Every journey with its real figures, to read, to compare or to begin a new one from (J1, R44, R48). */
export function JourneysPage(): ReactElement {
  const search = useAddress(journeysSearch);
  const navigate = useNavigate();
  const { viewer } = useViewer();
  const answer = useOperation(JourneyListDocument, {
    filter: journeysFilter(search),
    ...pageArguments(search, SIZE),
  });
  const found = answer.data?.journeys;
  const rows = found?.nodes ?? [];
  const whole = found !== undefined && !isNarrowed(search) && rows.length === found.totalCount;
  const go = (next: JourneysSearch): void => {
    void navigate({ to: '/journeys', search: next, resetScroll: false });
  };
  return (
    <Page width="table">
      <PageHeading
        title={journeysFinding(rows, whole)}
        here="Journeys"
        tab="Journeys across agencies"
        crumbs={[]}
        lead={
          <>
            A journey follows a person through a <Link to="/life-experiences">life experience</Link>, stage by
            stage, across every agency they meet. One digital step a stage does not make every step digital:{' '}
            <Link to="/definitions" hash="journeys-digital">
              how it is counted
            </Link>
            . <Link to="/hand-offs">Hand-offs and pain points of all journeys</Link>
          </>
        }
      />
      <JourneysTools
        search={search}
        lead={viewer?.roles.includes('LIFE_EXPERIENCE_LEAD') === true}
        inside={(viewer?.roles ?? []).some((role) => role !== 'REGISTRAR')}
        onChoose={(change) => {
          go(chosen(search, change));
        }}
      />
      <ResultCount count={found?.totalCount} one="journey" many="journeys" busy={answer.isPlaceholderData}>
        {found === undefined ? null : <AsOf date={found.asOf} />}
      </ResultCount>
      {answer.error === null ? null : (
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      )}
      {found === undefined && answer.error === null ? <LoadingRows what="journeys" rows={11} /> : null}
      {found?.totalCount === 0 ? (
        <EmptyState next={<Link to="/journeys">See all journeys</Link>}>
          {isNarrowed(search)
            ? 'No journey fits. Try fewer words, or another state.'
            : 'No journey is recorded yet. Once one is, its stages, agencies and breaks stand here.'}
        </EmptyState>
      ) : null}
      {rows.length === 0 ? null : (
        <div className={styles.rows}>
          {search.view === 'cards' ? (
            <JourneyCards rows={rows} />
          ) : (
            <JourneyTable rows={rows} busy={answer.isPlaceholderData} />
          )}
        </div>
      )}
      {found === undefined ? null : (
        <Pager
          position={positionOf(search.page ?? 1, SIZE, rows.length, found.totalCount)}
          hasPrevious={found.pageInfo.hasPreviousPage}
          hasNext={found.pageInfo.hasNextPage}
          noun="journeys"
          link={(move, words) => (
            <Link to="/journeys" search={movedPage(search, move, found.pageInfo)}>
              {words}
            </Link>
          )}
        />
      )}
    </Page>
  );
}
