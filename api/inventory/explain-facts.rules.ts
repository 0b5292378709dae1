import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import type { Accessible, CompletionLevel } from '../../schema/vocabulary/completion.ts';
import type { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { Disposition, ReasonCode } from '../../schema/vocabulary/rationale.ts';
import type { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import type { VerdictSubject } from '../../schema/vocabulary/verdict.ts';

/** What an explanation says of a channel. */
export interface ChannelSaid {
  readonly kind: ChannelKind;
  readonly name: string;
  /** What the channel counts as. */
  readonly medium: Medium;
  readonly level: CompletionLevel;
  readonly accessible: Accessible;
}

/** What an explanation says of a rationale. */
export interface RationaleSaid {
  readonly title: string;
  readonly reason: ReasonCode;
  /** What its text alone would mean for a service that has to be explained. */
  readonly state: RationaleState;
  readonly disposition: Disposition;
  readonly illustrative: boolean;
  /** ISO date by which it is to be looked at again. */
  readonly reviewDue?: string | null;
}

/** What is stored of a service that its verdicts are explained from. */
export interface StoredAssessment<C extends ChannelSaid> {
  readonly edition: PolicyEdition;
  readonly typeCode: ServiceTypeCode;
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly rationaleState: RationaleState;
  readonly channels: readonly C[];
  readonly rationales: readonly RationaleSaid[];
}

/** A fact in a sentence, with the channel it is about. */
export interface ExplainedFact<C> {
  readonly sentence: string;
  readonly channel: C | null;
}

/** A stored verdict in words, with rule, policy, law and facts. */
export interface ExplainedVerdict<C> {
  readonly subject: VerdictSubject;
  readonly outcome: string;
  readonly sentence: string;
  readonly rule: string;
  readonly policy: string;
  readonly law: string;
  readonly wouldChange: string;
  readonly facts: readonly ExplainedFact<C>[];
}

/** A channel with the level it counts as: where being informed is the task, reading is finishing (R20). */
export interface Weighed<C> {
  readonly channel: C;
  readonly level: CompletionLevel;
  readonly informs: boolean;
}

/** The channels as the rules weigh them. */
export function weigh<C extends ChannelSaid>(
  channels: readonly C[],
  typeCode: ServiceTypeCode,
): Weighed<C>[] {
  return channels.map((channel) => {
    const informs = typeCode === 'INFORMATIONAL' && channel.level === 'INFORMATION_ONLY';
    return { channel, informs, level: informs ? 'FULL' : channel.level };
  });
}

/** The channel as a sentence starts with it, such as `Website ssa.gov` or `Phone (National 800 Number)`. */
export function nameChannel(channel: ChannelSaid): string {
  const label = channelKindTerms[channel.kind].label;
  return channel.name === '' ? label : `${label} (${channel.name})`;
}

/** Several channels inside a sentence, at most three by name. */
export function nameChannels(weighed: readonly Weighed<ChannelSaid>[]): string {
  const names = weighed
    .slice(0, 3)
    .map(({ channel }) => channel.name || channelKindTerms[channel.kind].label);
  const more = weighed.length - names.length;
  return listInWords(more > 0 ? [...names, `${more} more`] : names);
}

const mediumWords: Record<Medium, string> = {
  DIGITAL: 'is digital',
  TRADITIONAL: 'is not digital',
  UNKNOWN: 'belongs to a partner, and whether it is digital is not known',
};

const levelWords: Record<CompletionLevel, string> = {
  FULL: 'the service can be finished there',
  PARTIAL: 'part of the service can be done there',
  INFORMATION_ONLY: 'it only informs',
  NOT_TO_END: 'the service cannot be finished there, and how far it gets is not recorded',
  UNKNOWN: 'how far the service gets there is not recorded',
};

const accessibleWords: Record<Accessible, string> = {
  YES: 'it is accessible',
  NO: 'it is not accessible',
  UNKNOWN: 'whether it is accessible is not recorded',
};

/** One channel as a fact: what it counts as and how far the service gets there. */
export function channelFact({ channel, informs }: Weighed<ChannelSaid>): string {
  const partner =
    channel.kind === 'THIRD_PARTY' && channel.medium !== 'UNKNOWN' ? 'belongs to a partner and ' : '';
  const level = informs
    ? 'it informs, and being informed is what this service is for'
    : levelWords[channel.level];
  return `${nameChannel(channel)} ${partner}${mediumWords[channel.medium]}; ${level}.`;
}

/** The same with whether the channel is accessible. */
export function channelFactWithAccess(weighed: Weighed<ChannelSaid>): string {
  return `${channelFact(weighed).slice(0, -1)}; ${accessibleWords[weighed.channel.accessible]}.`;
}
