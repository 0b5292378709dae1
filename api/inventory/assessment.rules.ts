import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { givenRationaleStates } from '../../schema/vocabulary/gap.ts';
import type { RationaleState } from '../../schema/vocabulary/gap.ts';
import { completenessOf } from './completeness.rules.ts';
import type { Completeness, CompletenessFacts } from './completeness.rules.ts';
import { channelRationaleOf, judgeChannel, judgeGaps } from './gap.rules.ts';
import type { ChannelFacts, GapFacts, GapVerdict } from './gap.rules.ts';
import { rationaleStateOf } from './rationale.rules.ts';
import type { RationaleFacts } from './rationale.rules.ts';

/** Version of the rules below. Raise it with every change that may alter a verdict, then run a reassessment. */
export const RULE_VERSION = 1;

/** Everything the assessment of one service looks at. */
export interface AssessmentFacts extends GapFacts, Omit<CompletenessFacts, 'channels' | 'rationaleState'> {
  readonly channels: readonly ChannelFacts[];
  readonly rationales: readonly RationaleFacts[];
}

/** The stored outcome: equal to a recomputation at any time. */
export interface Assessment extends GapVerdict {
  readonly rationaleState: RationaleState;
  /** One flag per channel, in the order of the facts (R20c). */
  readonly channelRationales: readonly ChannelRationale[];
  readonly completeness: Completeness;
  readonly ruleVersion: number;
}

/** Assesses one service: both gaps, rationale state, the flag of each channel, completeness. Pure. */
export function assessService(facts: AssessmentFacts): Assessment {
  const verdict = judgeGaps(facts);
  const rationaleState = rationaleStateOf(verdict.digitalGap, facts.rationales);
  const given = givenRationaleStates.includes(rationaleState);
  const judged = facts.channels.map((channel) => judgeChannel(channel, facts));
  return {
    ...verdict,
    rationaleState,
    channelRationales: judged.map((c) => channelRationaleOf(c.medium, verdict.digitalGap, given)),
    completeness: completenessOf({
      ...facts,
      channels: judged.map((c, i) => ({ ...c, level: facts.channels[i]?.level ?? c.level })),
      rationaleState,
    }),
    ruleVersion: RULE_VERSION,
  };
}
