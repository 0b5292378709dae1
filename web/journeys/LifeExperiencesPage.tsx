import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LifeExperiencesDocument } from '../graphql/generated/life-experiences.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { JourneyList } from './JourneyList.tsx';
import { journeysFinding } from './journey-sentences.ts';

/** Every life experience with its stages and how many of its steps cannot be finished digitally (J1). */
export function LifeExperiencesPage(): ReactElement {
  const answer = useOperation(LifeExperiencesDocument, {});
  const all = answer.data?.lifeExperiences;
  const designated = all?.filter((one) => one.designated) ?? [];
  const others = all?.filter((one) => !one.designated) ?? [];
  return (
    <Page width="table">
      <PageHeading
        title={all === undefined ? 'Life experiences' : journeysFinding(all)}
        here="Life experiences"
        crumbs={[]}
        lead={
          <>
            A life experience is an important point in life that needs services from several agencies. Each
            one is a path of stages.{' '}
            <Link to="/definitions" hash="by-life-experience">
              How steps are counted
            </Link>
          </>
        }
      />
      {answer.error === null ? null : (
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      )}
      {all === undefined && answer.error === null ? <LoadingRows what="life experiences" rows={11} /> : null}
      {all?.length === 0 ? (
        <EmptyState next={<Link to="/services">See the services listed so far</Link>}>
          No life experience is recorded yet. Once one is, its stages and services stand here.
        </EmptyState>
      ) : null}
      {designated.length === 0 ? null : (
        <Section
          id="designated"
          title="Designated for cross-agency work"
          note="Chosen in 2022 under Executive Order 14058, section 5."
        >
          <JourneyList journeys={designated} />
        </Section>
      )}
      {others.length === 0 ? null : (
        <Section
          id="others"
          title="Others mapped here"
          note="Not designated; put together for this demonstration."
        >
          <JourneyList journeys={others} />
        </Section>
      )}
    </Page>
  );
}
