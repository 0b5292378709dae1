import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeGaps } from '../../../api/inventory/gap.rules.ts';
import type { ChannelFacts } from '../../../api/inventory/gap.rules.ts';
import { Accessible, CompletionLevel } from '../../../schema/vocabulary/completion.ts';
import { ChannelKind, Medium } from '../../../schema/vocabulary/channel.ts';
import type { DigitalGap, PhysicalGap } from '../../../schema/vocabulary/gap.ts';
import { PolicyEdition } from '../../../schema/vocabulary/policy-edition.ts';
import { ServiceTypeCode } from '../../../schema/vocabulary/service.ts';

/** A channel about which everything is known. */
interface Known {
  readonly digital: boolean;
  readonly level: 'FULL' | 'PARTIAL' | 'INFORMATION_ONLY';
  readonly accessible: boolean;
}

const DIGITAL_KINDS: readonly string[] = [
  'WEBSITE',
  'MOBILE_APP',
  'EMAIL',
  'SMS',
  'SOCIAL_MEDIA',
  'CHAT',
  'LIVE_CHAT',
  'CHATBOT',
  'OTHER_DIGITAL',
];

/** Whether the channel can be digital, can be otherwise, or either. */
function mediaOf(channel: ChannelFacts, edition: PolicyEdition): boolean[] {
  if (channel.kind === 'KIOSK') return [edition === 'A11_2022'];
  if (channel.kind !== 'THIRD_PARTY') return [DIGITAL_KINDS.includes(channel.kind)];
  return channel.recordedMedium === 'UNKNOWN' ? [true, false] : [channel.recordedMedium === 'DIGITAL'];
}

/** Levels that a recorded level can stand for, in an informational service with reading counted as finishing. */
function levelsOf(level: CompletionLevel): Known['level'][] {
  if (level === 'UNKNOWN') return ['FULL', 'PARTIAL', 'INFORMATION_ONLY'];
  return level === 'NOT_TO_END' ? ['PARTIAL', 'INFORMATION_ONLY'] : [level];
}

/** Every way in which the unknowns of one channel can turn out. */
function waysOf(channel: ChannelFacts, edition: PolicyEdition, reading: boolean): Known[] {
  const recorded = reading && channel.level === 'INFORMATION_ONLY' ? 'FULL' : channel.level;
  const access = channel.accessible === 'UNKNOWN' ? [true, false] : [channel.accessible === 'YES'];
  return mediaOf(channel, edition).flatMap((digital) =>
    levelsOf(recorded).flatMap((level) => access.map((accessible) => ({ digital, level, accessible }))),
  );
}

function worldsOf(ways: Known[][]): Known[][] {
  return ways.reduce<Known[][]>(
    (worlds, choices) => worlds.flatMap((world) => choices.map((choice) => [...world, choice])),
    [[]],
  );
}

/** The table of requirements 2.2, read where everything is known. */
function digitalByTable(world: Known[]): DigitalGap {
  if (world.length === 0) return 'NO_CHANNEL';
  const levels = world.filter((c) => c.digital).map((c) => c.level);
  if (levels.length === 0) return 'NO_DIGITAL';
  if (levels.includes('FULL')) return 'CLOSED';
  return levels.includes('PARTIAL') ? 'DIGITAL_PARTIAL' : 'DIGITAL_INFO_ONLY';
}

function physicalByTable(world: Known[]): PhysicalGap {
  if (!world.some((c) => c.digital)) return 'NONE';
  return world.some((c) => !c.digital && c.level === 'FULL' && c.accessible) ? 'NONE' : 'GAP';
}

const GAPS: readonly DigitalGap[] = ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_PARTIAL'];

/** What all worlds have in common: one verdict, a gap whose kind differs, or nothing. */
function commonDigital(verdicts: DigitalGap[]): DigitalGap {
  const [first = 'UNKNOWN'] = verdicts;
  if (verdicts.every((v) => v === first)) return first;
  return verdicts.every((v) => GAPS.includes(v)) ? 'DIGITAL_NOT_TO_END' : 'UNKNOWN';
}

function commonPhysical(verdicts: PhysicalGap[]): PhysicalGap {
  const [first = 'UNKNOWN'] = verdicts;
  return verdicts.every((v) => v === first) ? first : 'UNKNOWN';
}

const anyChannel: fc.Arbitrary<ChannelFacts> = fc.record({
  kind: fc.oneof(
    fc.constantFrom(ChannelKind.WEBSITE, ChannelKind.PHONE, ChannelKind.THIRD_PARTY),
    fc.constantFrom(...Object.values(ChannelKind)),
  ),
  recordedMedium: fc.constantFrom(...Object.values(Medium)),
  level: fc.constantFrom(...Object.values(CompletionLevel)),
  accessible: fc.constantFrom(...Object.values(Accessible)),
});

const anyService = fc.record({
  channels: fc.array(anyChannel, { maxLength: 4 }),
  primaryType: fc.constantFrom(...Object.values(ServiceTypeCode)),
  edition: fc.constantFrom(...Object.values(PolicyEdition)),
});

describe('a verdict holds only if every way of filling in the unknowns gives it', () => {
  it('agrees with a count of all possible worlds, for services of up to four channels', () => {
    fc.assert(
      fc.property(anyService, (facts) => {
        const reading = facts.primaryType === 'INFORMATIONAL';
        const worlds = worldsOf(facts.channels.map((c) => waysOf(c, facts.edition, reading)));
        expect(judgeGaps(facts)).toMatchObject({
          digitalGap: commonDigital(worlds.map(digitalByTable)),
          physicalGap: commonPhysical(worlds.map(physicalByTable)),
        });
      }),
      { numRuns: 1500 },
    );
  });

  it('does not depend on the order of the channels', () => {
    fc.assert(
      fc.property(anyService, (facts) => {
        const { digitalGap, physicalGap, fullChannels } = judgeGaps(facts);
        const turned = judgeGaps({ ...facts, channels: [...facts.channels].reverse() });
        expect(turned).toMatchObject({ digitalGap, physicalGap, fullChannels });
      }),
    );
  });

  it('never turns a verdict that holds into its opposite when one more fact becomes known', () => {
    fc.assert(
      fc.property(anyService, fc.nat(3), (facts, at) => {
        const known = facts.channels.map((c, i): ChannelFacts =>
          i === at && c.level === 'UNKNOWN' ? { ...c, level: 'FULL' } : c,
        );
        const before = judgeGaps(facts);
        const after = judgeGaps({ ...facts, channels: known });
        if (before.digitalGap !== 'UNKNOWN') expect(after.digitalGap).toBe(before.digitalGap);
        if (before.physicalGap !== 'UNKNOWN') expect(after.physicalGap).toBe(before.physicalGap);
      }),
    );
  });
});
