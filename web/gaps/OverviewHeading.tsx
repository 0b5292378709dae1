import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { policyEditionTerms } from '../../schema/vocabulary/policy-edition.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { formatCount } from '../ui/numbers.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import type { GapSummary } from './gap-counts.ts';
import { verdictFinding } from './finding-sentences.ts';
import { rowsOf } from './gap-links.ts';

/** The title says the finding; the lead says how sure it is, from when, and under which rules. */
export function OverviewHeading({ summary }: { summary: GapSummary | undefined }): ReactElement {
  if (summary === undefined)
    return (
      <PageHeading
        title="Digitization gaps"
        here="Gaps"
        crumbs={[]}
        lead="What can be finished digitally, and what cannot."
      />
    );
  const { total, asOf, edition, ruleVersion } = summary;
  const most = total.notDigital + total.digitalUnknown + total.noChannel;
  return (
    <PageHeading
      title={verdictFinding(total)}
      here="Gaps"
      crumbs={[]}
      lead={
        <>
          {total.digitalUnknown === 0 ? null : (
            <>
              For{' '}
              <Link to="/gaps/list" search={rowsOf.digitalUnknown}>
                {formatCount(total.digitalUnknown)} more
              </Link>{' '}
              it is not known, so the true number lies between {formatCount(total.notDigital)} and{' '}
              {formatCount(most)}.{' '}
            </>
          )}
          Judged by rule {ruleVersion} under {policyEditionTerms[edition].label}, <AsOf date={asOf} />.{' '}
          <Link to="/gaps/list" search={rowsOf.notDigital}>
            Open the list
          </Link>
        </>
      }
    />
  );
}
