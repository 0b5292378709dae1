import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ToolRecordDocument } from '../graphql/generated/tool-record.ts';
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

/** One tool, every service that rests on it, and how many of those cannot be finished digitally. */
export function ToolPage(): ReactElement {
  const id = useRecordId();
  const page = useAddress(recordSearch);
  const answer = useAnswer(ToolRecordDocument, { id });
  const node = answer.data?.node;
  const list = (
    <Link key="list" to="/tools" activeOptions={{ exact: true }}>
      Tools
    </Link>
  );
  return (
    <RecordPage
      answer={answer}
      record={node?.__typename === 'Tool' ? node : undefined}
      kind="tool"
      list={list}
    >
      {(tool) => (
        <Page width="table">
          <PageHeading
            title={tool.name}
            tab={`${tool.name}, a tool behind services`}
            description={`${gapFinding(tool.counts, tool.name)} Every listed service that rests on ${tool.name}, with how it can be reached.`}
            kicker="Tool"
            crumbs={[list]}
            lead={gapFinding(tool.counts, 'this tool')}
          />
          <div className={styles.blocks}>
            <GapBlock counts={tool.counts} search={{ tool: tool.id }} />
            <ServicesOf
              heading="Services that rest on it"
              empty="No listed service names this tool."
              search={{ tool: tool.id }}
              page={page}
              pageLink={(next, words) => (
                <Link to="/tools/$id" params={{ id: tool.id }} search={next}>
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
