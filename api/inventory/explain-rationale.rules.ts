import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { givenRationaleStates } from '../../schema/vocabulary/gap.ts';
import type { RationaleState } from '../../schema/vocabulary/gap.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import type {
  ChannelSaid,
  ExplainedFact,
  ExplainedVerdict,
  StoredAssessment,
} from './explain-facts.rules.ts';

const policy =
  'Where a service cannot be finished digitally, the agency says why and what would make it possible. Where it cannot be made digital, the record names title, description, responsible unit, reasons and potential solutions.';

const law: Record<PolicyEdition, string> = {
  A11_2022: '21st Century IDEA Act (P.L. 115-336) section 4(d); OMB Circular A-11 280.5 (2022)',
  A11_2024:
    '21st Century IDEA Act (P.L. 115-336) section 4(d); OMB M-23-22 IV.A.6; OMB Circular A-11 280.5 (2022), because the 2024 text is silent',
};

/** Explains where the rationale stands (R26, R27). */
export function explainRationale<C extends ChannelSaid>(stored: StoredAssessment<C>): ExplainedVerdict<C> {
  return {
    subject: 'RATIONALE',
    outcome: stored.rationaleState,
    rule: stored.rationaleState === 'CONTRADICTED' ? 'R27' : 'R26',
    policy,
    law: law[stored.edition],
    ...words(stored),
    facts: facts(stored),
  };
}

type Words = Pick<ExplainedVerdict<never>, 'sentence' | 'wouldChange'>;

function words(stored: StoredAssessment<ChannelSaid>): Words {
  const standing = stored.rationales.filter((r) => givenRationaleStates.includes(r.state));
  const reasons = listInWords([...new Set(standing.map((r) => reasonTerms[r.reason].label.toLowerCase()))]);
  switch (stored.rationaleState) {
    case 'NOT_REQUIRED':
      return {
        sentence: 'No rationale is required, because the service can be finished digitally.',
        wouldChange: 'If the digital way to the end is lost, a rationale is required.',
      };
    case 'MISSING':
      return {
        sentence:
          'A rationale is missing: the service cannot be finished digitally, and nobody has said why.',
        wouldChange:
          'Submit a rationale with reasons and potential solutions, or open a digital way to the end.',
      };
    case 'DRAFT':
      return {
        sentence: 'A rationale is being written and is not yet submitted.',
        wouldChange: 'Submitting the draft counts as giving the rationale.',
      };
    case 'SUBMITTED':
      return {
        sentence: `A rationale is given and not yet reviewed: ${reasons}.`,
        wouldChange: 'A decision by OMB, or a digital way to the end, which makes the rationale unnecessary.',
      };
    case 'APPROVED':
      return {
        sentence: `A rationale is given and approved: ${reasons}.`,
        wouldChange: 'A digital way to the end makes the rationale unnecessary.',
      };
    case 'CONTRADICTED':
      return {
        sentence:
          'A rationale says the service cannot be digital, yet a digital channel takes it to the end.',
        wouldChange: 'Withdraw the rationale, or correct how far the digital channel gets.',
      };
    case 'UNKNOWN':
      return {
        sentence:
          stored.digitalGap === 'NO_CHANNEL'
            ? 'Not known whether a rationale is needed, because no channel is recorded.'
            : 'Not known whether a rationale is needed, because it is not known whether the service can be finished digitally.',
        wouldChange:
          stored.digitalGap === 'NO_CHANNEL'
            ? 'Record at least one channel.'
            : 'Record what is missing of the channels; the first verdict names it.',
      };
  }
}

const inWords: Partial<Record<RationaleState, string>> = {
  DRAFT: 'a draft',
  SUBMITTED: 'submitted',
  APPROVED: 'approved',
};

/** Only what stands is told; that a draft is there is said without its words. */
function facts<C>(stored: StoredAssessment<ChannelSaid>): ExplainedFact<C>[] {
  if (stored.rationales.length === 0) {
    const sentence =
      stored.rationaleState === 'DRAFT'
        ? 'A draft is recorded; others read it once it is submitted.'
        : 'No rationale is recorded.';
    return [{ sentence, channel: null }];
  }
  return stored.rationales.map((r) => {
    const due = r.reviewDue ? ` It is to be looked at again by ${r.reviewDue}.` : '';
    const example = r.illustrative ? ' It was written as an example and is not published by the agency.' : '';
    return {
      sentence: `The rationale "${r.title}" is ${inWords[r.state] ?? 'no longer given'}; reason: ${reasonTerms[r.reason].label.toLowerCase()}.${due}${example}`,
      channel: null,
    };
  });
}
