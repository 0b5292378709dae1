import { describe, expect, it } from '@jest/globals';
import {
  channelRationaleOf,
  digitalGapOf,
  judgeChannel,
  judgeGaps,
} from '../../../api/inventory/gap.rules.ts';
import type { ChannelFacts, GapFacts } from '../../../api/inventory/gap.rules.ts';
import type { Accessible, CompletionLevel } from '../../../schema/vocabulary/completion.ts';
import type { ChannelKind, Medium } from '../../../schema/vocabulary/channel.ts';
import type { DigitalGap, PhysicalGap } from '../../../schema/vocabulary/gap.ts';

const channel = (
  kind: ChannelKind,
  level: CompletionLevel,
  accessible: Accessible = 'UNKNOWN',
  recordedMedium: Medium = 'UNKNOWN',
): ChannelFacts => ({ kind, level, accessible, recordedMedium });

const service = (channels: ChannelFacts[], facts: Partial<GapFacts> = {}): GapFacts => ({
  channels,
  primaryType: 'BENEFITS',
  edition: 'A11_2024',
  ...facts,
});

const site = (level: CompletionLevel): ChannelFacts => channel('WEBSITE', level);
const office = (level: CompletionLevel, accessible: Accessible): ChannelFacts =>
  channel('IN_PERSON_OFFICE', level, accessible);
const partner = (medium: Medium, level: CompletionLevel): ChannelFacts =>
  channel('THIRD_PARTY', level, 'UNKNOWN', medium);

interface Row {
  readonly sentence: string;
  readonly channels: ChannelFacts[];
  readonly digital: DigitalGap;
  readonly physical: PhysicalGap;
}

describe('the truth table of both gaps (R20 to R25)', () => {
  const rows: Row[] = [
    {
      sentence:
        'no digital channel and an accessible office that finishes it: no digital way, no physical gap',
      channels: [office('FULL', 'YES')],
      digital: 'NO_DIGITAL',
      physical: 'NONE',
    },
    {
      sentence:
        'no digital channel and an office that goes part of the way: no digital way, nothing to back up',
      channels: [office('PARTIAL', 'YES')],
      digital: 'NO_DIGITAL',
      physical: 'NONE',
    },
    {
      sentence: 'an information-only site beside a complete accessible office: digital for information only',
      channels: [site('INFORMATION_ONLY'), office('FULL', 'YES')],
      digital: 'DIGITAL_INFO_ONLY',
      physical: 'NONE',
    },
    {
      sentence:
        'a site that goes part of the way beside a complete accessible office: digital part of the way',
      channels: [site('PARTIAL'), office('FULL', 'YES')],
      digital: 'DIGITAL_PARTIAL',
      physical: 'NONE',
    },
    {
      sentence: 'complete online and at an accessible office: closed on both sides',
      channels: [site('FULL'), office('FULL', 'YES')],
      digital: 'CLOSED',
      physical: 'NONE',
    },
    {
      sentence: 'complete online only: closed digitally, with a physical gap',
      channels: [site('FULL')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'complete online beside a complete office that is not accessible: a physical gap',
      channels: [site('FULL'), office('FULL', 'NO')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'complete online beside an accessible office that goes part of the way: a physical gap',
      channels: [site('FULL'), office('PARTIAL', 'YES')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'part of the way online and nothing else: both gaps at once (R26)',
      channels: [site('PARTIAL')],
      digital: 'DIGITAL_PARTIAL',
      physical: 'GAP',
    },
    {
      sentence:
        'both gaps for a phone-only service with an information-only site, the phone not accessible (R26)',
      channels: [channel('PHONE', 'FULL', 'NO'), site('INFORMATION_ONLY')],
      digital: 'DIGITAL_INFO_ONLY',
      physical: 'GAP',
    },
    {
      sentence: 'complete online beside a complete office of unknown accessibility: physical gap not known',
      channels: [site('FULL'), office('FULL', 'UNKNOWN')],
      digital: 'CLOSED',
      physical: 'UNKNOWN',
    },
    {
      sentence: 'no channel at all: a verdict of its own, and nothing to back up',
      channels: [],
      digital: 'NO_CHANNEL',
      physical: 'NONE',
    },
    {
      sentence: 'started online and finished at an office: neither way is complete by itself',
      channels: [site('PARTIAL'), office('PARTIAL', 'YES')],
      digital: 'DIGITAL_PARTIAL',
      physical: 'GAP',
    },
  ];

  it.each(rows)('$sentence', ({ channels, digital, physical }) => {
    expect(judgeGaps(service(channels))).toMatchObject({ digitalGap: digital, physicalGap: physical });
  });
});

describe('what an unknown does to the verdicts', () => {
  const rows: Row[] = [
    {
      sentence: 'a site that does not reach the end, how far not recorded, proves a gap but not its kind',
      channels: [site('NOT_TO_END'), office('FULL', 'YES')],
      digital: 'DIGITAL_NOT_TO_END',
      physical: 'NONE',
    },
    {
      sentence: 'a site of unknown reach neither closes the digital gap nor proves it',
      channels: [site('UNKNOWN'), office('FULL', 'YES')],
      digital: 'UNKNOWN',
      physical: 'NONE',
    },
    {
      sentence: 'a site of unknown reach does not open a gap that another site closes',
      channels: [site('UNKNOWN'), site('FULL')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'part of the way is known as soon as one site goes part of the way',
      channels: [site('NOT_TO_END'), site('PARTIAL')],
      digital: 'DIGITAL_PARTIAL',
      physical: 'GAP',
    },
    {
      sentence: 'information only is not said while another site may go further',
      channels: [site('INFORMATION_ONLY'), site('NOT_TO_END')],
      digital: 'DIGITAL_NOT_TO_END',
      physical: 'GAP',
    },
    {
      sentence: 'an office of unknown reach keeps the physical gap open as not known',
      channels: [site('FULL'), office('UNKNOWN', 'YES')],
      digital: 'CLOSED',
      physical: 'UNKNOWN',
    },
    {
      sentence:
        'an office that does not reach the end cannot back up a digital service, accessible or not known',
      channels: [site('FULL'), office('NOT_TO_END', 'UNKNOWN')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'an office of unknown reach that is not accessible cannot back up a digital service',
      channels: [site('FULL'), office('UNKNOWN', 'NO')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
  ];

  it.each(rows)('$sentence', ({ channels, digital, physical }) => {
    expect(judgeGaps(service(channels))).toMatchObject({ digitalGap: digital, physicalGap: physical });
  });
});

describe('a channel that a partner gives counts by the medium of the partner', () => {
  const rows: Row[] = [
    {
      sentence: 'a digital partner that finishes it closes the digital gap',
      channels: [partner('DIGITAL', 'FULL')],
      digital: 'CLOSED',
      physical: 'GAP',
    },
    {
      sentence: 'a partner in person is no digital way',
      channels: [partner('TRADITIONAL', 'FULL')],
      digital: 'NO_DIGITAL',
      physical: 'NONE',
    },
    {
      sentence: 'a partner of unknown medium that finishes it leaves both gaps not known',
      channels: [partner('UNKNOWN', 'FULL')],
      digital: 'UNKNOWN',
      physical: 'UNKNOWN',
    },
    {
      sentence: 'a partner of unknown medium that does not reach the end proves a gap, but not which',
      channels: [partner('UNKNOWN', 'NOT_TO_END')],
      digital: 'DIGITAL_NOT_TO_END',
      physical: 'UNKNOWN',
    },
    {
      sentence: 'a partner of unknown medium may be the other way that a digital service has to keep',
      channels: [site('FULL'), partner('UNKNOWN', 'FULL')],
      digital: 'CLOSED',
      physical: 'UNKNOWN',
    },
    {
      sentence:
        'a partner of unknown medium that goes part of the way may be digital, so the kind stays open',
      channels: [partner('UNKNOWN', 'PARTIAL'), office('FULL', 'YES')],
      digital: 'DIGITAL_NOT_TO_END',
      physical: 'NONE',
    },
  ];

  it.each(rows)('$sentence', ({ channels, digital, physical }) => {
    expect(judgeGaps(service(channels))).toMatchObject({ digitalGap: digital, physicalGap: physical });
  });

  it('warns when the only digital way that finishes it leads through a partner', () => {
    const verdict = judgeGaps(service([partner('DIGITAL', 'FULL'), site('PARTIAL')]));
    expect(verdict.warnings).toEqual(['ONLY_THROUGH_PARTNER']);
  });

  it('does not warn of a partner when the agency itself has a digital way that finishes it', () => {
    const verdict = judgeGaps(service([partner('DIGITAL', 'FULL'), site('FULL')]));
    expect(verdict.warnings).toEqual([]);
  });

  it('takes the medium from the record for a partner only: a website is digital whatever the record says', () => {
    const facts = service([channel('WEBSITE', 'FULL', 'UNKNOWN', 'TRADITIONAL')]);
    expect(judgeChannel(facts.channels[0] as ChannelFacts, facts).medium).toBe('DIGITAL');
  });
});

describe('what depends on edition and type', () => {
  const kiosk = [channel('KIOSK', 'FULL', 'YES')];

  it('counts a kiosk as digital under the 2022 edition', () => {
    expect(judgeGaps(service(kiosk, { edition: 'A11_2022' })).digitalGap).toBe('CLOSED');
  });

  it('does not count a kiosk as digital under the 2024 edition', () => {
    expect(judgeGaps(service(kiosk)).digitalGap).toBe('NO_DIGITAL');
  });

  it('counts reading as finishing where being informed is the task (R20)', () => {
    const informed = service([site('INFORMATION_ONLY')], { primaryType: 'INFORMATIONAL' });
    expect(judgeGaps(informed).digitalGap).toBe('CLOSED');
  });

  it('does not count reading as finishing for any other type', () => {
    expect(judgeGaps(service([site('INFORMATION_ONLY')])).digitalGap).toBe('DIGITAL_INFO_ONLY');
  });

  it('does not turn "not to the end" into reading for an informational service', () => {
    const informed = service([site('NOT_TO_END')], { primaryType: 'INFORMATIONAL' });
    expect(judgeGaps(informed).digitalGap).toBe('DIGITAL_NOT_TO_END');
  });
});

describe('warnings and complete channels', () => {
  it('warns when no channel finishes the service for certain or perhaps', () => {
    const verdict = judgeGaps(service([office('PARTIAL', 'YES'), site('NOT_TO_END')]));
    expect(verdict.warnings).toEqual(['NO_COMPLETE_CHANNEL']);
  });

  it('does not warn of incompleteness while a channel of unknown reach may be complete', () => {
    expect(judgeGaps(service([office('UNKNOWN', 'YES')])).warnings).toEqual([]);
  });

  it('does not warn of incompleteness where no channel is recorded, because that has a verdict of its own', () => {
    expect(judgeGaps(service([])).warnings).toEqual([]);
  });

  it('counts the channels that finish the service for certain (R29)', () => {
    const channels = [site('FULL'), office('FULL', 'UNKNOWN'), channel('PHONE', 'UNKNOWN')];
    expect(judgeGaps(service(channels)).fullChannels).toBe(2);
  });
});

describe('the rationale flag of each channel that is not digital (R20c)', () => {
  const rows: [string, Medium, DigitalGap, boolean, string][] = [
    ['a digital channel needs none', 'DIGITAL', 'NO_DIGITAL', false, 'NOT_APPLICABLE'],
    [
      'none is needed where the service can be finished digitally',
      'TRADITIONAL',
      'CLOSED',
      false,
      'NOT_NEEDED',
    ],
    ['a given one changes nothing where none is needed', 'TRADITIONAL', 'CLOSED', true, 'NOT_NEEDED'],
    [
      'a partner of unknown medium needs none either, if the gap is closed',
      'UNKNOWN',
      'CLOSED',
      false,
      'NOT_NEEDED',
    ],
    ['one is needed where there is no digital way', 'TRADITIONAL', 'NO_DIGITAL', false, 'NEEDED'],
    ['one is needed where digital is information only', 'TRADITIONAL', 'DIGITAL_INFO_ONLY', false, 'NEEDED'],
    ['one is needed where digital goes part of the way', 'TRADITIONAL', 'DIGITAL_PARTIAL', false, 'NEEDED'],
    [
      'one is needed where digital does not reach the end',
      'TRADITIONAL',
      'DIGITAL_NOT_TO_END',
      false,
      'NEEDED',
    ],
    ['a rationale that stands covers the channel', 'TRADITIONAL', 'NO_DIGITAL', true, 'GIVEN'],
    ['not known while digital completion is not known', 'TRADITIONAL', 'UNKNOWN', false, 'UNKNOWN'],
    ['not known for a partner that may be digital itself', 'UNKNOWN', 'DIGITAL_NOT_TO_END', false, 'UNKNOWN'],
  ];

  it.each(rows)('%s', (_sentence, medium, gap, given, flag) => {
    expect(channelRationaleOf(medium, gap, given)).toBe(flag);
  });
});

it('judges the digital gap alone as it judges both', () => {
  const facts = service([site('PARTIAL'), office('FULL', 'YES')]);
  const judged = facts.channels.map((c) => judgeChannel(c, facts));
  expect(digitalGapOf(judged)).toBe(judgeGaps(facts).digitalGap);
});
