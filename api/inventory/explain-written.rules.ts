import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { Assessment } from './assessment.rules.ts';
import { explainAssessment } from './explain-assessment.rules.ts';
import type { ChannelSaid, ExplainedVerdict, RationaleSaid } from './explain-facts.rules.ts';
import { judgeChannel } from './gap.rules.ts';
import { stands } from './rationale.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';
import type { WrittenFacts } from './service-facts.rules.ts';

/** What stands beside the facts when their verdicts are explained. */
interface Beside {
  readonly edition: PolicyEdition;
  readonly rationales: readonly (Omit<RationaleSaid, 'state'> & RationaleFacts)[];
}

/**
 * The verdicts that written facts would get, in the words in which stored ones are explained. The channels are not
 * records yet, so a fact names its channel in words only.
 */
export function explainWritten(
  facts: WrittenFacts,
  assessment: Assessment,
  { edition, rationales }: Beside,
): ExplainedVerdict<never>[] {
  const typeCode = facts.primaryType ?? 'ADMINISTRATIVE';
  const channels = facts.channels.map((channel): ChannelSaid => {
    const recorded = { ...channel, recordedMedium: channel.medium };
    return { ...channel, medium: judgeChannel(recorded, { primaryType: typeCode, edition }).medium };
  });
  const verdicts = explainAssessment({
    ...assessment,
    edition,
    typeCode,
    channels,
    rationales: rationales.map((rationale) => ({
      ...rationale,
      state: saidState(rationale),
    })),
  });
  return verdicts.map((verdict) => ({
    ...verdict,
    facts: verdict.facts.map(({ sentence }) => ({ sentence, channel: null })),
  }));
}

/** What a text alone would mean for a service that has to be explained: what was returned is a draft again. */
function saidState(rationale: RationaleFacts): 'DRAFT' | 'SUBMITTED' | 'APPROVED' {
  if (!stands(rationale)) return 'DRAFT';
  return rationale.status === 'APPROVED' ? 'APPROVED' : 'SUBMITTED';
}
