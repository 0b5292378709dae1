import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ToolListDocument } from '../graphql/generated/tool-list.ts';
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

/** The technology behind services, with how many rest on each tool and where those stop short. */
export function ToolsPage(): ReactElement {
  const search = useAddress(namedListSearch);
  const navigate = useNavigate();
  const go = (next: NamedListSearch): void => {
    void navigate({ to: '/tools', search: next, resetScroll: false });
  };
  const answer = useOperation(ToolListDocument, { text: search.text, ...pageArguments(search, SIZE) });
  const found = answer.data?.tools;
  return (
    <Page width="table">
      <NamedListFrame
        heading={
          <PageHeading
            title="Tools"
            crumbs={[]}
            lead="The technology behind federal services. A tool that many services rest on is where one improvement reaches furthest."
          />
        }
        label="Words in the name of a tool"
        one="tool"
        many="tools"
        search={search}
        size={SIZE}
        answer={answer}
        found={found}
        onSearch={(text) => {
          go({ text, order: search.order });
        }}
        link={(next, words) => (
          <Link to="/tools" search={next}>
            {words}
          </Link>
        )}
      >
        {(rows, whole) => (
          <CountedList
            caption="Tools with the services that rest on them"
            header="Tool"
            rows={rows}
            whole={whole}
            name={(row) => (
              <Link to="/tools/$id" params={{ id: row.id }} className={styles.name}>
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
