import type { ReactElement } from 'react';
import { GapSummaryDocument } from '../graphql/generated/gap-summary.ts';
import { useViewer } from '../graphql/use-viewer.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { InventoryDeadlines } from '../ui/InventoryDeadlines.tsx';
import { Page } from '../ui/Page.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { BarFigure } from './BarFigure.tsx';
import { ChannelFigure } from './ChannelFigure.tsx';
import { ExplainedFigure } from './ExplainedFigure.tsx';
import { concentrationFinding, largestShareFinding, touchedFinding } from './finding-sentences.ts';
import { GapFigure } from './GapFigure.tsx';
import { notInAnyRow } from './not-in-any-row.ts';
import { OtherWayFigure } from './OtherWayFigure.tsx';
import { OverviewHeading } from './OverviewHeading.tsx';
import { ReasonFigure } from './ReasonFigure.tsx';
import { TrendFigure } from './TrendFigure.tsx';
import { VerdictFigure } from './VerdictFigure.tsx';
import styles from './GapOverviewPage.module.scss';

/** Agencies and providers shown before "Show all". */
const MOST = 12;

/** The gap overview (O1): key questions, each answered by a sentence, a picture, its numbers and its rows. One problem is told once, not figure by figure. */
export function GapOverviewPage(): ReactElement {
  const { viewer } = useViewer();
  const summary = useOperation(GapSummaryDocument, { by: 'UNIT' });
  if (summary.error !== null)
    return (
      <Page width="table">
        <OverviewHeading summary={undefined} />
        <ProblemNotice error={summary.error} retry={() => void summary.refetch()} />
      </Page>
    );
  return (
    <Page width="table">
      <OverviewHeading summary={summary.data?.digitizationGapSummary} />
      <div className={styles.figures}>
        <GapFigure by="UNIT" what="verdicts" rows={3}>
          {(summary) => <VerdictFigure summary={summary} />}
        </GapFigure>
        <TrendFigure />
        {viewer?.roles.includes('OMB_ANALYST') === true ? <InventoryDeadlines /> : null}
        <GapFigure by="CHANNEL_KIND" what="channels" rows={8}>
          {(summary) => <ChannelFigure summary={summary} />}
        </GapFigure>
        <div className={styles.pair}>
          <GapFigure by="UNIT" what="rationales" rows={3}>
            {(summary) => <ExplainedFigure summary={summary} />}
          </GapFigure>
          <GapFigure by="UNIT" what="other ways" rows={3}>
            {(summary) => <OtherWayFigure summary={summary} />}
          </GapFigure>
        </div>
        <div className={styles.pair}>
          <GapFigure by="UNIT" what="agencies" rows={MOST}>
            {(summary) => (
              <BarFigure
                by="UNIT"
                param="unit"
                summary={summary}
                question="Where are the services that stop short?"
                finding={concentrationFinding(summary.rows, summary.total, 'agencies')}
                definitionId="by-agency"
                first="Agency"
                exclusions="Each service counts once, for the agency of its lead unit. Agencies without a listed service are not shown."
                most={MOST}
              />
            )}
          </GapFigure>
          <GapFigure by="HISP" what="high impact service providers" rows={MOST}>
            {(summary) => (
              <BarFigure
                by="HISP"
                param="hisp"
                summary={summary}
                question="How do high impact service providers fare?"
                finding={touchedFinding(summary.rows, 'provider', 'providers')}
                definitionId="by-provider"
                first="Provider"
                exclusions={`Not OMB's official list of providers. ${notInAnyRow(summary, 'of no provider')}`}
                most={MOST}
              />
            )}
          </GapFigure>
          <GapFigure by="LIFE_EXPERIENCE" what="life experiences" rows={11}>
            {(summary) => (
              <BarFigure
                by="LIFE_EXPERIENCE"
                param="lifeExperience"
                summary={summary}
                question="Which life experiences meet them?"
                finding={touchedFinding(summary.rows, 'life experience', 'life experiences')}
                definitionId="by-life-experience"
                first="Life experience"
                exclusions={`A service can be part of several, so the rows add up to more than the total. ${notInAnyRow(summary, 'part of none')}`}
                most={MOST}
              />
            )}
          </GapFigure>
          <GapFigure by="SERVICE_TYPE" what="types" rows={7}>
            {(summary) => (
              <BarFigure
                by="SERVICE_TYPE"
                param="type"
                summary={summary}
                question="What kind of service stops short most often?"
                finding={largestShareFinding(summary.rows)}
                definitionId="not-finished-digitally"
                first="Type"
                exclusions="Each service counts once, under its first type. An informational service is finished once it can be read."
                most={MOST}
              />
            )}
          </GapFigure>
        </div>
        <GapFigure by="REASON" what="reasons" rows={9}>
          {(summary) => <ReasonFigure summary={summary} />}
        </GapFigure>
      </div>
    </Page>
  );
}
