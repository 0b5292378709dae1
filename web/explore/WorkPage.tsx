import type { ReactElement } from 'react';
import { InventoryDeadlines } from '../ui/InventoryDeadlines.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { RoleGate } from '../ui/RoleGate.tsx';
import { WaitingWork } from './WaitingWork.tsx';

/** What waits for the reader, as a page of its own; the first page begins with the same (S1). */
export function WorkPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading title="What waits for you" crumbs={[]} />
      <RoleGate what="what waits for you">
        {(viewer) => (
          <>
            <WaitingWork viewer={viewer} />
            {viewer.roles.some((role) => role === 'REGISTRAR' || role === 'OMB_ANALYST') ? (
              <InventoryDeadlines />
            ) : null}
          </>
        )}
      </RoleGate>
    </Page>
  );
}
