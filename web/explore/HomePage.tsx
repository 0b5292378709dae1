import type { ReactElement } from 'react';
import { HomeFiguresDocument } from '../graphql/generated/home-figures.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { AgencyStrip } from './AgencyStrip.tsx';
import { Doors } from './Doors.tsx';
import { HomeSentence } from './HomeSentence.tsx';
import styles from './HomePage.module.scss';

/**
 * The first page: one sentence with three figures, all agencies on one scale, and a door for each of the three
 * groups. The doors need no data, so they open even when the figures cannot be shown.
 */
export function HomePage(): ReactElement {
  const figures = useOperation(HomeFiguresDocument, {});
  const summary = figures.data?.digitizationGapSummary;
  return (
    <Page width="table">
      <HomeSentence summary={summary} failed={figures.error !== null} />
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
