import { describe, expect, it } from '@jest/globals';
import { explainAssessment } from '../../../api/inventory/explain-assessment.rules.ts';
import type {
  ChannelSaid,
  ExplainedVerdict,
  StoredAssessment,
} from '../../../api/inventory/explain-facts.rules.ts';
import { judgeGaps } from '../../../api/inventory/gap.rules.ts';
import { rationaleStateOf } from '../../../api/inventory/rationale.rules.ts';
import { Accessible, CompletionLevel } from '../../../schema/vocabulary/completion.ts';
import { ChannelKind, Medium, mediumOf } from '../../../schema/vocabulary/channel.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';
import type { RationaleStatus } from '../../../schema/vocabulary/rationale-review.ts';
import { ServiceTypeCode } from '../../../schema/vocabulary/service.ts';
import fc from 'fast-check';

const channel = (over: Partial<ChannelSaid>): ChannelSaid => ({
  kind: 'WEBSITE',
  name: 'ssa.gov',
  medium: 'DIGITAL',
  level: 'FULL',
  accessible: 'UNKNOWN',
  ...over,
});
const office = (over: Partial<ChannelSaid> = {}): ChannelSaid =>
  channel({ kind: 'IN_PERSON', name: 'Field office', medium: 'TRADITIONAL', ...over });
const partner = (over: Partial<ChannelSaid> = {}): ChannelSaid =>
  channel({ kind: 'THIRD_PARTY', name: 'State agency', ...over });

/** Stored as the rules would store it. */
function stored(
  channels: readonly ChannelSaid[],
  over: Partial<StoredAssessment<ChannelSaid>> = {},
): StoredAssessment<ChannelSaid> {
  const typeCode = over.typeCode ?? 'BENEFITS';
  const facts = channels.map((c) => ({ ...c, recordedMedium: c.medium }));
  const { digitalGap, physicalGap } = judgeGaps({
    channels: facts,
    primaryType: typeCode,
    edition: 'A11_2024',
  });
  const rationales = over.rationales ?? [];
  const rationaleState = rationaleStateOf(
    digitalGap,
    rationales.map((r) => ({ status: r.state as RationaleStatus, disposition: r.disposition })),
  );
  return {
    edition: 'A11_2024',
    typeCode,
    digitalGap,
    physicalGap,
    rationaleState,
    channels,
    rationales,
    ...over,
  };
}

function verdicts(
  channels: readonly ChannelSaid[],
  over: Partial<StoredAssessment<ChannelSaid>> = {},
): Record<'digital' | 'physical' | 'rationale', ExplainedVerdict<ChannelSaid>> {
  const [digital, physical, rationale] = explainAssessment(stored(channels, over));
  if (digital === undefined || physical === undefined || rationale === undefined)
    throw new Error('three verdicts');
  return { digital, physical, rationale };
}

describe('the digital verdict in words (R20)', () => {
  it.each<[string, ChannelSaid[], DigitalGap, string]>([
    ['finished online', [channel({}), office()], 'CLOSED', 'Can be finished digitally through ssa.gov.'],
    [
      'finished only through a partner',
      [partner({ name: 'benefits.state.example' }), office()],
      'CLOSED',
      'Can be finished digitally, but only through a partner: benefits.state.example.',
    ],
    [
      'no channel',
      [],
      'NO_CHANNEL',
      'No way of reaching this service is recorded, so nothing can be said of it.',
    ],
    [
      'office only',
      [office()],
      'NO_DIGITAL',
      'Cannot be finished digitally: there is no digital channel at all.',
    ],
    [
      'a page that informs',
      [channel({ level: 'INFORMATION_ONLY' }), office()],
      'DIGITAL_INFO_ONLY',
      'Cannot be finished digitally: ssa.gov only informs.',
    ],
    [
      'a page that does not reach the end',
      [channel({ level: 'NOT_TO_END' }), office()],
      'DIGITAL_NOT_TO_END',
      'Cannot be finished digitally: ssa.gov does not reach the end.',
    ],
    [
      'a partner of unknown medium that does not reach the end',
      [partner({ medium: 'UNKNOWN', level: 'NOT_TO_END' }), office()],
      'DIGITAL_NOT_TO_END',
      'Cannot be finished digitally: State agency, the only way that may be digital, does not reach the end.',
    ],
    [
      'part of it online',
      [channel({ level: 'PARTIAL' }), office()],
      'DIGITAL_PARTIAL',
      'Cannot be finished digitally: only part of it can be done through ssa.gov.',
    ],
    [
      'a page of which nobody knows how far it gets',
      [channel({ level: 'UNKNOWN' })],
      'UNKNOWN',
      'Not known whether it can be finished digitally: how far the service gets through ssa.gov is not recorded.',
    ],
    [
      'a partner of unknown medium that finishes',
      [partner({ medium: 'UNKNOWN' }), office()],
      'UNKNOWN',
      'Not known whether it can be finished digitally: whether the partner State agency works digitally, and to the end, is not recorded.',
    ],
  ])('says of a service with %s what was found', (_, channels, outcome, sentence) => {
    const { digital } = verdicts(channels);
    expect(digital).toMatchObject({ subject: 'DIGITAL_GAP', outcome, sentence, rule: 'R20' });
    expect(digital.law).toContain('P.L. 115-336');
  });

  it('counts reading as finishing where being informed is the service, and says so', () => {
    const { digital } = verdicts([channel({ level: 'INFORMATION_ONLY' })], { typeCode: 'INFORMATIONAL' });
    expect(digital.outcome).toBe('CLOSED');
    expect(digital.facts[0]?.sentence).toBe(
      'Website (ssa.gov) is digital; it informs, and being informed is what this service is for.',
    );
  });

  it('names each channel as a fact, with the channel beside it', () => {
    const web = channel({ level: 'NOT_TO_END' });
    const other = partner({ medium: 'UNKNOWN', level: 'UNKNOWN' });
    expect(verdicts([web, other]).digital.facts).toEqual([
      {
        sentence:
          'Website (ssa.gov) is digital; the service cannot be finished there, and how far it gets is not recorded.',
        channel: web,
      },
      {
        sentence:
          'Partner (State agency) belongs to a partner, and whether it is digital is not known; how far the service gets there is not recorded.',
        channel: other,
      },
    ]);
  });

  it('cites the edition the record is judged under', () => {
    expect(verdicts([office()], { edition: 'A11_2022' }).digital.law).toContain('280.5 and 280.7 (2022)');
    expect(verdicts([office()]).digital.law).toContain('M-23-22');
  });
});

describe('the verdict on the other way in words (R25)', () => {
  it.each<[string, ChannelSaid[], PhysicalGap, string]>([
    [
      'no digital channel',
      [office()],
      'NONE',
      'No other way has to be kept, because there is no digital channel to back up.',
    ],
    [
      'an accessible office that finishes',
      [channel({}), office({ accessible: 'YES' })],
      'NONE',
      'An accessible way that is not digital is kept: Field office.',
    ],
    [
      'a website alone',
      [channel({})],
      'GAP',
      'No accessible other way is kept: there is no channel that is not digital.',
    ],
    [
      'an office that is not accessible',
      [channel({}), office({ accessible: 'NO' })],
      'GAP',
      'No accessible other way is kept: Field office is not both accessible and complete.',
    ],
    [
      'an office of which nobody knows whether it is accessible',
      [channel({}), office()],
      'UNKNOWN',
      'Not known whether an accessible other way is kept: whether Field office is accessible is not recorded.',
    ],
    [
      'an office of which nobody knows anything',
      [channel({}), office({ level: 'UNKNOWN' })],
      'UNKNOWN',
      'Not known whether an accessible other way is kept: whether Field office is accessible and reaches the end is not recorded.',
    ],
  ])('says of a service with %s what was found', (_, channels, outcome, sentence) => {
    const { physical } = verdicts(channels);
    expect(physical).toMatchObject({ subject: 'PHYSICAL_GAP', outcome, sentence, rule: 'R25' });
    expect(physical.law).toContain('section 4(e)');
  });

  it('says that no rationale waives the duty', () => {
    const { physical } = verdicts([channel({})]);
    expect(physical.policy).toContain('No rationale waives this');
    expect(physical.wouldChange).toContain('A rationale does not');
  });
});

describe('the verdict on the rationale in words (R26)', () => {
  const rationale = {
    title: 'Why not online',
    reason: 'SECURITY',
    state: 'SUBMITTED',
    disposition: 'UNKNOWN',
    illustrative: true,
  } as const;

  it.each<[string, ChannelSaid[], StoredAssessment<ChannelSaid>['rationales'], RationaleState, string]>([
    ['closed', [channel({})], [], 'NOT_REQUIRED', 'because the service can be finished digitally'],
    ['unexplained', [office()], [], 'MISSING', 'nobody has said why'],
    ['drafted', [office()], [{ ...rationale, state: 'DRAFT' }], 'DRAFT', 'not yet submitted'],
    ['explained', [office()], [rationale], 'SUBMITTED', 'not yet reviewed: security or custody'],
    [
      'explained and approved',
      [office()],
      [{ ...rationale, state: 'APPROVED' }],
      'APPROVED',
      'given and approved',
    ],
    [
      'closed against its own rationale',
      [channel({})],
      [{ ...rationale, disposition: 'CANNOT_BE_DIGITAL' }],
      'CONTRADICTED',
      'yet a digital channel takes it to the end',
    ],
    [
      'unknown',
      [channel({ level: 'UNKNOWN' })],
      [],
      'UNKNOWN',
      'not known whether the service can be finished',
    ],
    ['without channels', [], [], 'UNKNOWN', 'because no channel is recorded'],
  ])('says of a gap that is %s what was found', (_, channels, rationales, outcome, part) => {
    const verdict = verdicts(channels, { rationales }).rationale;
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.sentence).toContain(part);
    expect(verdict.law).toContain('section 4(d)');
  });

  it('says when a rationale is an example that the agency has not published', () => {
    expect(verdicts([office()], { rationales: [rationale] }).rationale.facts).toEqual([
      {
        sentence:
          'The rationale "Why not online" is submitted; reason: security or custody. It was written as an example and is not published by the agency.',
        channel: null,
      },
    ]);
  });
});

describe('every verdict the rules can give', () => {
  const anyChannel = fc
    .record({
      kind: fc.constantFrom(...Object.values(ChannelKind)),
      level: fc.constantFrom(...Object.values(CompletionLevel)),
      accessible: fc.constantFrom(...Object.values(Accessible)),
      recorded: fc.constantFrom(...Object.values(Medium)),
    })
    .map(({ kind, level, accessible, recorded }) =>
      channel({ kind, name: 'A channel', level, accessible, medium: mediumOf(kind, recorded, 'A11_2024') }),
    );

  it('is explained in whole sentences that name no code and leave no blank', () => {
    fc.assert(
      fc.property(
        fc.array(anyChannel, { maxLength: 5 }),
        fc.constantFrom(...Object.values(ServiceTypeCode)),
        (channels, typeCode) => {
          for (const verdict of explainAssessment(stored(channels, { typeCode }))) {
            for (const text of [
              verdict.sentence,
              verdict.wouldChange,
              verdict.policy,
              ...verdict.facts.map((f) => f.sentence),
            ]) {
              expect(text).toMatch(/^[A-Z].*\.$/s);
              expect(text).not.toMatch(/[A-Z]{2,}_[A-Z]+|undefined|: \.|: ,| {2}|through \.|whether {1,2}is/);
            }
            expect(verdict.facts.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
