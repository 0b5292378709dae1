import type { ReactElement } from 'react';
import { RoleListDocument } from '../graphql/generated/role-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { namedListSearch } from './named-list-search.ts';
import { PartListPage, partListVariables } from './PartListPage.tsx';
import { useAddress } from '../ui/use-address.ts';

/** Who does the work behind services, with how many services each role appears in. */
export function RolesPage(): ReactElement {
  const search = useAddress(namedListSearch);
  const answer = useOperation(RoleListDocument, partListVariables(search));
  return (
    <PartListPage
      to="/roles"
      title="Roles"
      lead="Who does the work behind federal services, staff or not."
      one="role"
      search={search}
      answer={answer}
      found={answer.data?.roles}
    />
  );
}
