import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RoleListDocument } from '../graphql/generated/role-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { CountedList } from './CountedList.tsx';
import styles from './CountedTable.module.scss';
import { namedListSearch } from './named-list-search.ts';
import type { NamedListSearch } from './named-list-search.ts';
import { NamedListFrame } from './NamedListFrame.tsx';
import { pageArguments } from './page-moves.ts';
import { useAddress } from './use-address.ts';

const SIZE = 100;

/** Who does the work behind services, with how many services each role appears in. */
export function RolesPage(): ReactElement {
  const search = useAddress(namedListSearch);
  const navigate = useNavigate();
  const go = (next: NamedListSearch): void => {
    void navigate({ to: '/roles', search: next, resetScroll: false });
  };
  const answer = useOperation(RoleListDocument, { text: search.text, ...pageArguments(search, SIZE) });
  const found = answer.data?.roles;
  return (
    <Page width="table">
      <NamedListFrame
        heading={
          <PageHeading
            title="Roles"
            crumbs={[]}
            lead="Who does the work behind federal services, staff or not."
          />
        }
        label="Words in the name of a role"
        one="role"
        many="roles"
        search={search}
        size={SIZE}
        answer={answer}
        found={found}
        onSearch={(text) => {
          go({ text, order: search.order });
        }}
        link={(next, words) => (
          <Link to="/roles" search={next}>
            {words}
          </Link>
        )}
      >
        {(rows, whole) => (
          <CountedList
            caption="Roles with the services that rest on them"
            header="Role"
            rows={rows}
            whole={whole}
            name={(row) => (
              <Link to="/roles/$id" params={{ id: row.id }} className={styles.name}>
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
