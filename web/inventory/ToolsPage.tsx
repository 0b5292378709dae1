import type { ReactElement } from 'react';
import { ToolListDocument } from '../graphql/generated/tool-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { namedListSearch } from './named-list-search.ts';
import { PartListPage, partListVariables } from './PartListPage.tsx';
import { useAddress } from '../ui/use-address.ts';

/** The technology behind services, with how many rest on each tool and where those stop short. */
export function ToolsPage(): ReactElement {
  const search = useAddress(namedListSearch);
  const answer = useOperation(ToolListDocument, partListVariables(search));
  return (
    <PartListPage
      to="/tools"
      title="Tools"
      lead="The technology behind federal services. A tool that many services rest on is where one improvement reaches furthest."
      one="tool"
      search={search}
      answer={answer}
      found={answer.data?.tools}
    />
  );
}
