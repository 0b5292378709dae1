import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { UnitListDocument } from '../graphql/generated/unit-list.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { DataTable } from '../ui/DataTable.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { countedColumns } from './counted-columns.tsx';
import styles from './CountedTable.module.scss';
import type { NamedListSearch } from './named-list-search.ts';
import { NamedListFrame } from './NamedListFrame.tsx';
import { outlineRows } from './unit-tree.ts';
import type { OutlineRow, UnitNode } from './unit-tree.ts';
import { UnitName } from './UnitName.tsx';
import { TopTaskListsBlock } from './TopTaskListsBlock.tsx';
import { unitsSearch } from './units-search.ts';
import { useAddress } from '../ui/use-address.ts';
import { useUnitParts } from './use-unit-parts.ts';

const SIZE = 100;

/**
 * The agency tree as an outline with roll-up counts. Departments and independent agencies stand at the top; each
 * opens to its parts. With words in the box, every unit that has them in its name, whatever its level.
 */
export function UnitsPage(): ReactElement {
  const search = useAddress(unitsSearch);
  const navigate = useNavigate();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const partsOf = useUnitParts([...open]);
  const go = (next: NamedListSearch): void => {
    void navigate({ to: '/units', search: next, resetScroll: false });
  };
  const answer = useOperation(UnitListDocument, {
    filter: search.text === undefined ? { topLevel: true } : { text: search.text },
    first: SIZE,
    after: search.after,
  });
  const hash = useRouterState({ select: (state) => state.location.hash });
  const isThere = answer.data !== undefined;
  useEffect(() => {
    // The list above has its height only now, so the browser has looked for the anchor too early.
    if (isThere && hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [isThere, hash]);
  const toggle = (id: string): void => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const order = search.order ?? 'SERVICES';
  const table = (units: readonly UnitNode[], whole: boolean): ReactElement => (
    <div className={styles.dense}>
      <DataTable
        caption="Agencies with the services of each and of all its parts"
        captionHidden
        columns={countedColumns<OutlineRow>(
          'Agency',
          (row) => (
            <UnitName row={row} onToggle={toggle} />
          ),
          whole,
        )}
        rows={outlineRows(units, open, partsOf, order)}
        rowKey={(row) => row.id}
        {...(whole
          ? {
              sort: order,
              onSort: (next: string) => {
                go(unitsSearch.parse({ ...search, order: next }));
              },
            }
          : {})}
        busy={answer.isPlaceholderData}
      />
    </div>
  );
  return (
    <Page width="table">
      <NamedListFrame
        heading={
          <PageHeading
            title="Agencies"
            crumbs={[]}
            lead={
              <>
                Departments and independent agencies, each with its bureaus and offices. The counts of a unit
                include those of its parts. Below:{' '}
                <a href="#top-tasks">which agencies have listed their top tasks</a>.
              </>
            }
          />
        }
        label="Name or short name of an agency, a bureau or an office"
        one={search.text === undefined ? 'agency' : 'unit'}
        many={search.text === undefined ? 'agencies' : 'units'}
        search={search}
        size={SIZE}
        answer={answer}
        found={answer.data?.units}
        onSearch={(text) => {
          go({ text, order: search.order });
        }}
        link={(next, words) => (
          <Link to="/units" search={next}>
            {words}
          </Link>
        )}
      >
        {table}
      </NamedListFrame>
      <TopTaskListsBlock />
    </Page>
  );
}
