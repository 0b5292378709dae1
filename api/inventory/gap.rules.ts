import { mediumOf } from '../../schema/vocabulary/channel.ts';
import type { Accessible, CompletionLevel } from '../../schema/vocabulary/completion.ts';
import type { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { AssessmentWarning, DigitalGap, PhysicalGap } from '../../schema/vocabulary/gap.ts';
import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import type { ServiceTypeCode } from '../../schema/vocabulary/service.ts';

/**
 * What a gap is (R20 to R29). One principle covers every unknown: a verdict holds only if every way of filling in
 * the unknowns gives it; otherwise the verdict is UNKNOWN. So an unknown can neither close a gap nor prove one.
 */

/** One channel of a service as recorded. */
export interface ChannelFacts {
  readonly kind: ChannelKind;
  /** What the record says of a partner's medium; ignored for every other kind. */
  readonly recordedMedium: Medium;
  readonly level: CompletionLevel;
  readonly accessible: Accessible;
}

/** What the gap rules look at, and nothing else. */
export interface GapFacts {
  readonly channels: readonly ChannelFacts[];
  readonly primaryType: ServiceTypeCode;
  readonly edition: PolicyEdition;
}

/** A channel after the rules of its kind are applied: what it counts as. */
export interface JudgedChannel {
  readonly kind: ChannelKind;
  readonly medium: Medium;
  readonly level: CompletionLevel;
  readonly accessible: Accessible;
}

/** The two verdicts of a service and what a reader should be warned of. */
export interface GapVerdict {
  readonly digitalGap: DigitalGap;
  readonly physicalGap: PhysicalGap;
  readonly warnings: readonly AssessmentWarning[];
  /** Number of channels that take the service to the end for certain (R29: two or more are a multi-channel service). */
  readonly fullChannels: number;
}

/** What a channel counts as: medium by kind and edition, and reading is finishing where being informed is the task (R20). */
export function judgeChannel(
  channel: ChannelFacts,
  facts: Pick<GapFacts, 'primaryType' | 'edition'>,
): JudgedChannel {
  const informed = facts.primaryType === 'INFORMATIONAL' && channel.level === 'INFORMATION_ONLY';
  return {
    kind: channel.kind,
    medium: mediumOf(channel.kind, channel.recordedMedium, facts.edition),
    level: informed ? 'FULL' : channel.level,
    accessible: channel.accessible,
  };
}

const isDigital = (c: JudgedChannel): boolean => c.medium === 'DIGITAL';
const mayBeDigital = (c: JudgedChannel): boolean => c.medium !== 'TRADITIONAL';
const isTraditional = (c: JudgedChannel): boolean => c.medium === 'TRADITIONAL';
const mayBeTraditional = (c: JudgedChannel): boolean => c.medium !== 'DIGITAL';
const isFull = (c: JudgedChannel): boolean => c.level === 'FULL';
const mayBeFull = (c: JudgedChannel): boolean => c.level === 'FULL' || c.level === 'UNKNOWN';

/** The digital gap of a service from its judged channels (R20). */
export function digitalGapOf(channels: readonly JudgedChannel[]): DigitalGap {
  if (channels.length === 0) return 'NO_CHANNEL';
  if (channels.some((c) => isDigital(c) && isFull(c))) return 'CLOSED';
  if (channels.some((c) => mayBeDigital(c) && mayBeFull(c))) return 'UNKNOWN';
  const candidates = channels.filter(mayBeDigital);
  if (candidates.length === 0) return 'NO_DIGITAL';
  if (candidates.some((c) => isDigital(c) && c.level === 'PARTIAL')) return 'DIGITAL_PARTIAL';
  if (candidates.every((c) => c.level === 'INFORMATION_ONLY') && candidates.some(isDigital))
    return 'DIGITAL_INFO_ONLY';
  return 'DIGITAL_NOT_TO_END';
}

/** The physical-availability gap of a service from its judged channels (R25, IDEA section 4(e)). No rationale clears it. */
export function physicalGapOf(channels: readonly JudgedChannel[]): PhysicalGap {
  if (!channels.some(mayBeDigital)) return 'NONE';
  if (channels.some((c) => isTraditional(c) && isFull(c) && c.accessible === 'YES')) return 'NONE';
  const another = channels.some((c) => mayBeTraditional(c) && mayBeFull(c) && c.accessible !== 'NO');
  return channels.some(isDigital) && !another ? 'GAP' : 'UNKNOWN';
}

/** What a reader should know although it blocks nothing. */
function warningsOf(channels: readonly JudgedChannel[], digitalGap: DigitalGap): AssessmentWarning[] {
  const warnings: AssessmentWarning[] = [];
  if (channels.length > 0 && !channels.some(mayBeFull)) warnings.push('NO_COMPLETE_CHANNEL');
  const closing = channels.filter((c) => isDigital(c) && isFull(c));
  if (digitalGap === 'CLOSED' && closing.every((c) => c.kind === 'THIRD_PARTY'))
    warnings.push('ONLY_THROUGH_PARTNER');
  return warnings;
}

/** Both gaps of a service, computed from facts and never typed in (R20, R25, R26). */
export function judgeGaps(facts: GapFacts): GapVerdict {
  const channels = facts.channels.map((channel) => judgeChannel(channel, facts));
  const digitalGap = digitalGapOf(channels);
  return {
    digitalGap,
    physicalGap: physicalGapOf(channels),
    warnings: warningsOf(channels, digitalGap),
    fullChannels: channels.filter(isFull).length,
  };
}

/**
 * Whether one channel needs a rationale (R20c).
 * @param medium the medium the channel counts as
 * @param given whether a rationale that stands for others to read covers the service
 */
export function channelRationaleOf(medium: Medium, digitalGap: DigitalGap, given: boolean): ChannelRationale {
  if (medium === 'DIGITAL') return 'NOT_APPLICABLE';
  if (digitalGap === 'CLOSED') return 'NOT_NEEDED';
  if (medium === 'UNKNOWN' || !provenDigitalGaps.includes(digitalGap)) return 'UNKNOWN';
  return given ? 'GIVEN' : 'NEEDED';
}
