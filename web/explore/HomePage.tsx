import type { ReactElement } from 'react';
import { HomeFiguresDocument } from '../graphql/generated/home-figures.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { AgencyStrip } from './AgencyStrip.tsx';
import { Doors } from './Doors.tsx';
import { HomeSentence } from './HomeSentence.tsx';
import styles from './HomePage.module.scss';
import { WaitingWork } from './WaitingWork.tsx';

/**
 * The first page: one sentence with three figures, all agencies on one scale, and a door for each of the three
 * groups. The doors need no data, so they open even when the figures cannot be shown. For somebody who is signed in it
 * begins with what waits for them (S1); nothing is drawn before that is known, so that nothing jumps.
 */
export function HomePage(): ReactElement {
  const figures = useOperation(HomeFiguresDocument, {});
  const { viewer, failed } = useViewer();
  const summary = viewer === undefined && !failed ? undefined : figures.data?.digitizationGapSummary;
  const person = viewer?.person ?? null;
  return (
    <Page width="table">
      {viewer === undefined || person === null ? null : (
        <>
          <PageHeading title="What waits for you" tab="What waits for you" />
          <WaitingWork viewer={{ ...viewer, person }} />
        </>
      )}
      <HomeSentence
        key={person === null ? 'first' : 'second'}
        level={person === null ? 1 : 2}
        summary={summary}
        failed={figures.error !== null}
      />
      {figures.error === null ? null : (
        <ProblemNotice error={figures.error} retry={() => void figures.refetch()} />
      )}
      {figures.error === null ? (
        <section className={styles.agencies} aria-labelledby="agencies">
          <h2 id="agencies" className={styles.heading}>
            What can be finished digitally, agency by agency
          </h2>
          {summary === undefined ? (
            <LoadingRows what="agencies" rows={14} />
          ) : (
            <AgencyStrip rows={summary.rows} asOf={summary.asOf} />
          )}
        </section>
      ) : null}
      <Doors />
    </Page>
  );
}
