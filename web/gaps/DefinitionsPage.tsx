import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { accessibleTerms, completionLevelTerms } from '../../schema/vocabulary/completion.ts';
import { channelKindTerms, mediumTerms } from '../../schema/vocabulary/channel.ts';
import { channelRationaleTerms } from '../../schema/vocabulary/channel-rationale.ts';
import {
  assessmentWarningTerms,
  digitalGapTerms,
  physicalGapTerms,
  rationaleStateTerms,
} from '../../schema/vocabulary/gap.ts';
import { policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import { dispositionTerms, reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { confidenceTerms, serviceStatusTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { accountableRoleTerms, topTaskAimTerms } from '../../schema/vocabulary/unit-profile.ts';
import { GapSummaryDocument } from '../graphql/generated/gap-summary.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Section.tsx';
import { ChannelCoverage } from './ChannelCoverage.tsx';
import { DataQuality } from './DataQuality.tsx';
import styles from './DefinitionsPage.module.scss';
import { MeasureList } from './MeasureList.tsx';
import { TermList } from './TermList.tsx';
import { TruthTable } from './TruthTable.tsx';
import { channelTruth, digitalTruth, otherWayTruth } from './truth-table.ts';

/** The sets of words in the order of the page: anchor, heading, words. */
const wordSets: readonly { id: string; title: string; terms: Readonly<Record<string, Term>> }[] = [
  { id: 'verdicts', title: 'Verdicts: can it be finished digitally?', terms: digitalGapTerms },
  { id: 'other-way', title: 'Verdicts: is an accessible other way kept?', terms: physicalGapTerms },
  { id: 'rationale', title: 'Where a rationale stands', terms: rationaleStateTerms },
  { id: 'channel-flag', title: 'Does a channel need a rationale?', terms: channelRationaleTerms },
  { id: 'warning', title: 'Warnings', terms: assessmentWarningTerms },
  { id: 'level', title: 'How far a service gets in a channel', terms: completionLevelTerms },
  { id: 'medium', title: 'Digital or not', terms: mediumTerms },
  { id: 'accessible', title: 'Accessible or not', terms: accessibleTerms },
  { id: 'kind', title: 'Kinds of channels', terms: channelKindTerms },
  { id: 'reason', title: 'Reasons a rationale can give', terms: reasonTerms },
  { id: 'disposition', title: 'What an agency says of the future', terms: dispositionTerms },
  { id: 'type', title: 'Types of services', terms: serviceTypeTerms },
  { id: 'status', title: 'Status of a record', terms: serviceStatusTerms },
  { id: 'confidence', title: 'How sure a record is', terms: confidenceTerms },
  { id: 'aim', title: 'What an agency means to do with a top task', terms: topTaskAimTerms },
  { id: 'accountable', title: 'Who answers for an agency', terms: accountableRoleTerms },
  { id: 'edition', title: 'Editions of the policy', terms: policyEditionTerms },
];

const contents = [
  { id: 'measures', title: 'Measures' },
  { id: 'rule', title: 'The rule' },
  ...wordSets,
  { id: 'data-quality', title: 'How much of the data is known' },
];

/** Every measure, rule and word with its source, and today's coverage. Footnote links of all pages land here (O6). */
export function DefinitionsPage(): ReactElement {
  const answer = useOperation(GapSummaryDocument, { by: 'UNIT' });
  const summary = answer.data?.digitizationGapSummary;
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    // The page is loaded when first wanted, so the browser may have looked for the anchor too early.
    if (hash !== '') document.getElementById(hash)?.scrollIntoView();
  }, [hash]);
  return (
    <Page width="table">
      <PageHeading
        title="Definitions and data quality"
        here="Definitions"
        crumbs={[]}
        lead="What each figure counts, what each word means, where it comes from, and how much of the data is known."
      />
      <div className={styles.layout}>
        <nav className={styles.contents} aria-label="On this page">
          <ul>
            {contents.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.body}>
          {answer.error === null ? null : (
            <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
          )}
          <Section id="measures" title="Measures" note="Each figure of the product, defined once.">
            <MeasureList summary={summary} />
          </Section>
          <Section id="rule" title="The rule">
            <p className={styles.principle}>
              One principle covers every unknown:{' '}
              <strong>a verdict holds only if every way of filling in the unknowns gives it.</strong>{' '}
              Otherwise the verdict is “not known”. So an unknown can neither close a gap nor prove one. Each
              table is read from the top; the first row that fits decides.
            </p>
            <TruthTable
              caption="Can the service be finished digitally?"
              rows={digitalTruth}
              source="R20, A-11 280.5"
            />
            <TruthTable
              caption="Is an accessible other way kept?"
              rows={otherWayTruth}
              source="R25, IDEA section 4(e)"
            />
            <TruthTable
              caption="Does a channel need a rationale?"
              rows={channelTruth}
              source="R20c, IDEA section 4(d)"
            />
          </Section>
          {wordSets.map(({ id, title, terms }) => (
            <Section key={id} id={id} title={title}>
              <TermList prefix={id} terms={terms} />
            </Section>
          ))}
          <Section id="data-quality" title="How much of the data is known">
            <DataQuality summary={summary} />
            <div className={styles.next}>
              <ChannelCoverage />
            </div>
          </Section>
        </div>
      </div>
    </Page>
  );
}
