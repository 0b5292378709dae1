import { useRouter } from '@tanstack/react-router';
import type { KeyboardEvent, ReactElement } from 'react';
import { rationaleStatusTerms } from '../../../schema/vocabulary/rationale-review.ts';
import { WaitingRationalesDocument } from '../../graphql/generated/waiting-rationales.ts';
import type { WaitingRationalesQuery } from '../../graphql/generated/waiting-rationales.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { AsOf } from '../../ui/AsOf.tsx';
import { formatDate } from '../../ui/dates.ts';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import { movedPage, pageArguments } from '../../ui/page-moves.ts';
import { agencyInWords } from '../service-rows.ts';
import { useAddress } from '../../ui/use-address.ts';
import { EmptyRationaleQueue } from './EmptyRationaleQueue.tsx';
import { RationaleLists } from './RationaleLists.tsx';
import { RationaleReview } from './RationaleReview.tsx';
import styles from './RationalesPage.module.scss';
import { rationaleListOf, rationalesSearch, writtenSearch } from './work-search.ts';
import type { RationalesSearch } from './work-search.ts';
import { WorkCrumb } from './WorkCrumb.tsx';

/** Rationales on one page of the queue. */
const ROWS = 25;
const HERE = '/work/rationales';

type Queue = WaitingRationalesQuery['rationaleQueue'];

/** The queue of rationales, oldest first, with the open one beside it (O4, R26). */
export function RationalesPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading title="Rationales" crumbs={[<WorkCrumb key="work" />]} />
      <RoleGate
        roles={['OMB_ANALYST', 'REGISTRAR', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR']}
        what="the rationales"
      >
        {(viewer) => <Rationales viewer={viewer} />}
      </RoleGate>
    </Page>
  );
}

function Rationales({ viewer }: { viewer: SignedInViewer }): ReactElement {
  const search = useAddress(rationalesSearch);
  return (
    <>
      <RationaleLists viewer={viewer} here={rationaleListOf(search)} />
      <OpenList search={search} />
    </>
  );
}

function OpenList({ search }: { search: RationalesSearch }): ReactElement {
  const { history } = useRouter();
  const statuses = search.status ?? (search.stale === true ? undefined : ['SUBMITTED' as const]);
  const { data, error, isPlaceholderData, refetch } = useOperation(WaitingRationalesDocument, {
    ...(statuses === undefined ? {} : { statuses }),
    ...(search.stale === undefined ? {} : { stale: search.stale }),
    ...pageArguments(search, ROWS),
  });
  const queue = data?.rationaleQueue;
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (queue === undefined) return <LoadingRows what="the rationales" rows={10} />;
  if (queue.nodes.length === 0 && search.id === undefined)
    return <EmptyRationaleQueue waiting={statuses?.includes('SUBMITTED') === true} />;
  const open = search.id ?? queue.nodes[0]?.id;
  const at = queue.nodes.findIndex(({ id }) => id === open);
  const next = queue.nodes.find(({ id, mayReview }, index) => mayReview && id !== open && index > at);
  return (
    <div className={styles.columns} aria-busy={isPlaceholderData}>
      <QueueList queue={queue} search={search} open={open} whichWords={whichWords(search, statuses)} />
      {open === undefined ? null : (
        <RationaleReview
          key={open}
          id={open}
          focused={search.id !== undefined}
          onTake={() => {
            // A decision takes it out of the list: only the address keeps it, and what came of it, on the page.
            if (search.id === undefined) history.replace(hrefOf(search, open));
          }}
          next={next === undefined ? undefined : { title: next.title, href: hrefOf(search, next.id) }}
        />
      )}
    </div>
  );
}

function hrefOf(search: RationalesSearch, id: string): string {
  return `${HERE}${writtenSearch({ ...search, id })}`;
}

function whichWords(search: RationalesSearch, statuses: RationalesSearch['status']): string {
  const words = (statuses ?? []).map((status) => rationaleStatusTerms[status].label.toLowerCase());
  return [...(search.stale === true ? ['to look at again'] : []), ...words].join(', ');
}

function QueueList({
  queue,
  search,
  open,
  whichWords: which,
}: {
  queue: Queue;
  search: RationalesSearch;
  open: string | undefined;
  whichWords: string;
}): ReactElement {
  return (
    <div className={styles.queue}>
      <ResultCount count={queue.totalCount} one="rationale" many="rationales">
        {which}, <AsOf date={queue.asOf} />
      </ResultCount>
      <p className={styles.keys}>Oldest first. Up and Down move in the list, Enter opens.</p>
      <ol onKeyDown={moveInList} aria-label="Queue of rationales">
        {queue.nodes.map((rationale) => (
          <li key={rationale.id}>
            <AddressLink
              href={hrefOf(search, rationale.id)}
              aria-current={rationale.id === open ? 'true' : undefined}
            >
              {rationale.title}
            </AddressLink>
            <span className={styles.note}>
              {agencyInWords(rationale.service.responsibleUnit)}
              {rationale.submittedAt === null ? null : `, ${formatDate(rationale.submittedAt)}`}
              {rationale.mayReview || rationale.status !== 'SUBMITTED' ? null : '; not yours to decide'}
            </span>
          </li>
        ))}
      </ol>
      <Pager
        noun="rationales"
        position={positionOf(search.page ?? 1, ROWS, queue.nodes.length, queue.totalCount)}
        hasPrevious={queue.pageInfo.hasPreviousPage}
        hasNext={queue.pageInfo.hasNextPage}
        link={(move, words) => (
          <AddressLink
            href={`${HERE}${writtenSearch(movedPage({ ...search, id: undefined }, move, queue.pageInfo))}`}
          >
            {words}
          </AddressLink>
        )}
      />
    </div>
  );
}

/** Up and Down go from link to link; Home and End to the ends. Enter is the link's own. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
  if (to === undefined || at === -1) return;
  event.preventDefault();
  links[Math.min(Math.max(to, 0), links.length - 1)]?.focus();
}
