import { Link, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { PeopleDocument } from '../graphql/generated/people.ts';
import type { PeopleQuery } from '../graphql/generated/people.ts';
import { hereInAddress, signInAddress } from '../graphql/sign-in-address.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { Pager, positionOf } from '../ui/Pager.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { PeopleTable } from './PeopleTable.tsx';
import { pageNumber, PEOPLE_A_PAGE, peopleSearch, peopleVariables } from './people-search.ts';
import type { PeopleSearch } from './people-search.ts';

/** Who may do what: everybody who has signed in, with the roles they have; for administrators. */
export function PeoplePage(): ReactElement {
  const written: unknown = useSearch({ strict: false });
  const search = peopleSearch.parse(written);
  const { data, error, isPlaceholderData, refetch } = useOperation(PeopleDocument, peopleVariables(search));
  const client = useQueryClient();
  return (
    <Page width="table">
      <PageHeading
        title="People and roles"
        crumbs={[]}
        lead="Everybody who has signed in, and what they may do. Roles of the sign-in service are changed there; others are given and taken here. Every change is recorded with your name."
      />
      {error === null ? null : (
        <>
          <ProblemNotice error={error} retry={() => void refetch()} />
          {error.code === 'SIGN_IN_REQUIRED' ? (
            <p>
              <a className="usa-button" href={signInAddress(hereInAddress())}>
                Sign in
              </a>
            </p>
          ) : null}
        </>
      )}
      {data === undefined && error === null ? <LoadingRows what="people" rows={6} /> : null}
      {data === undefined || error !== null ? null : (
        <>
          <PeopleTable
            people={data.people.nodes}
            busy={isPlaceholderData}
            onChanged={() => client.invalidateQueries()}
          />
          <PeoplePager search={search} people={data.people} />
        </>
      )}
    </Page>
  );
}

function PeoplePager({
  search,
  people: { nodes, pageInfo, totalCount },
}: {
  search: PeopleSearch;
  people: PeopleQuery['people'];
}): ReactElement {
  const page = pageNumber(search);
  const to = {
    first: {},
    previous: { before: pageInfo.startCursor ?? undefined, page: page - 1 },
    next: { after: pageInfo.endCursor ?? undefined, page: page + 1 },
  };
  return (
    <Pager
      noun="people"
      position={positionOf(page, PEOPLE_A_PAGE, nodes.length, totalCount)}
      hasPrevious={pageInfo.hasPreviousPage}
      hasNext={pageInfo.hasNextPage}
      link={(move, words) => (
        <Link to="/admin/people" search={to[move]}>
          {words}
        </Link>
      )}
    />
  );
}
