import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { RoleRecordDocument } from '../graphql/generated/role-record.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { GapBlock } from './GapBlock.tsx';
import { gapFinding } from './gap-figures.ts';
import { recordSearch } from './named-list-search.ts';
import { RecordPage } from './RecordPage.tsx';
import styles from './RecordBlocks.module.scss';
import { ServicesOf } from './ServicesOf.tsx';
import { useAddress, useRecordId } from '../ui/use-address.ts';
import { useAnswer } from './use-answer.ts';

/** One role, every service it works for, and how many of those cannot be finished digitally. */
export function RolePage(): ReactElement {
  const id = useRecordId();
  const page = useAddress(recordSearch);
  const answer = useAnswer(RoleRecordDocument, { id });
  const node = answer.data?.node;
  const list = (
    <Link key="list" to="/roles" activeOptions={{ exact: true }}>
      Roles
    </Link>
  );
  return (
    <RecordPage
      answer={answer}
      record={node?.__typename === 'Role' ? node : undefined}
      kind="role"
      list={list}
    >
      {(role) => (
        <Page width="table">
          <PageHeading
            title={role.name}
            tab={`${role.name}, a role behind services`}
            description={`${gapFinding(role.counts, role.name)} Every listed service with the role ${role.name}, with how it can be reached.`}
            kicker="Role"
            crumbs={[list]}
            lead={gapFinding(role.counts, 'this role')}
          />
          <div className={styles.blocks}>
            <GapBlock counts={role.counts} search={{ role: role.id }} />
            <ServicesOf
              heading="Services it works for"
              empty="No listed service names this role."
              search={{ role: role.id }}
              page={page}
              pageLink={(next, words) => (
                <Link to="/roles/$id" params={{ id: role.id }} search={next}>
                  {words}
                </Link>
              )}
            />
          </div>
        </Page>
      )}
    </RecordPage>
  );
}
