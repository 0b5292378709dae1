import { describe, expect, it } from '@jest/globals';
import { storedServiceOf } from '../../../api/inventory/service-record.rules.ts';
import type { RecordedChannel, RecordedService } from '../../../api/inventory/recorded-service.rules.ts';

const AT = '2026-01-02T03:04:05.000Z';

const channel = (facts: Partial<RecordedChannel>): RecordedChannel => ({
  kind: 'PHONE',
  name: 'Call center',
  url: null,
  recordedMedium: 'UNKNOWN',
  level: 'FULL',
  accessible: 'UNKNOWN',
  hostListed: null,
  place: null,
  selfService: 'UNKNOWN',
  languages: [],
  ...facts,
});

const record = (facts: Partial<RecordedService> = {}): RecordedService => ({
  id: 'card',
  name: 'Replace a card',
  description: 'Issues a duplicate.',
  status: 'PUBLISHED',
  edition: 'A11_2024',
  version: 1,
  createdAt: AT,
  updatedAt: AT,
  customers: ['INDIVIDUAL'],
  deliveryModes: [],
  learnUrl: null,
  startUrl: null,
  owner: null,
  lastChannel: 2,
  tasks: [],
  reportedNames: ['Applying for a replacement'],
  assistanceListings: [],
  note: null,
  source: 'general knowledge',
  confidence: 'HIGH',
  verifiedFields: [],
  designated: false,
  primaryType: 'ADMINISTRATIVE',
  secondaryTypes: [],
  unit: {
    id: 'unit-irs',
    name: 'Internal Revenue Service',
    topId: 'unit-treasury',
    topAbbreviation: 'Treasury',
    words: ['Internal Revenue Service', 'IRS', 'Department of the Treasury', 'Treasury'],
  },
  furtherUnits: 0,
  channels: [channel({}), channel({ kind: 'WEBSITE', name: 'irs.gov', level: 'NOT_TO_END' })],
  occasions: ['Card lost'],
  offerings: ['Card'],
  roles: ['Agent'],
  tools: ['Login'],
  forms: [{ number: 'SS-5', title: 'Application' }],
  volumes: [
    { value: 10, year: '2022' },
    { value: 20, year: '2024' },
  ],
  rationales: [],
  ...facts,
});

describe('since when a service has had a proven digital gap (R26)', () => {
  const EARLIER = '2025-06-01T00:00:00.000Z';
  const online = [channel({ kind: 'WEBSITE', level: 'FULL' })];
  const phone = [channel({})];
  const unknown = [channel({ kind: 'WEBSITE', level: 'UNKNOWN' })];

  it.each([
    ['begins with the assessment that proves it', phone, null, AT],
    ['stays while it is proven', phone, EARLIER, EARLIER],
    ['is gone once the service can be finished digitally', online, EARLIER, null],
    ['is gone once it is no longer known', unknown, EARLIER, null],
    ['is not there where there is no gap', online, null, null],
  ])('%s', (_, channels, gapSince, expected) => {
    const { service } = storedServiceOf(record({ channels, gapSince }), AT);
    expect(service.gapSince).toBe(expected);
    expect(service.gapAgeKey).toBe(`${expected ?? '~'}|${String(service.nameKey)}`);
  });

  it('stays where one kind of proven gap becomes another', () => {
    const partial = [channel({ kind: 'WEBSITE', level: 'PARTIAL' })];
    const { service } = storedServiceOf(record({ channels: partial, gapSince: EARLIER }), AT);
    expect(service.digitalGap).toBe('DIGITAL_PARTIAL');
    expect(service.gapSince).toBe(EARLIER);
  });
});

describe('what is stored of a service', () => {
  it('repeats the unit and its top-level agency beside the service, for filters without a walk', () => {
    expect(storedServiceOf(record(), AT).service).toMatchObject({
      unitId: 'unit-irs',
      topUnitId: 'unit-treasury',
    });
  });

  it('gives channels ids and positions from one on, with the medium that the rules judge', () => {
    const { channels } = storedServiceOf(record(), AT);
    expect(channels.map((c) => [c.id, c.position, c.medium])).toEqual([
      ['card-channel-1', 1, 'TRADITIONAL'],
      ['card-channel-2', 2, 'DIGITAL'],
    ]);
  });

  it('keeps the recorded level of a channel and draws the strip by what the level counts as', () => {
    const informed = record({
      primaryType: 'INFORMATIONAL',
      channels: [channel({ kind: 'WEBSITE', level: 'INFORMATION_ONLY' })],
    });
    const { service, channels } = storedServiceOf(informed, AT);
    expect(channels[0]?.level).toBe('INFORMATION_ONLY');
    expect(service.channelStrip).toBe('F------');
  });

  it('takes the volume of the newest year', () => {
    expect(storedServiceOf(record(), AT).service.volume).toBe(20);
  });

  it('leaves the volume out where none is known', () => {
    expect(storedServiceOf(record({ volumes: [] }), AT).service.volume).toBeNull();
  });

  it('lists the reasons of rationales that stand, each once, and none of a draft', () => {
    const { service } = storedServiceOf(
      record({
        rationales: [
          { status: 'SUBMITTED', disposition: 'UNKNOWN', reasons: ['SECURITY', 'COST'], reviewDue: null },
          { status: 'APPROVED', disposition: 'UNKNOWN', reasons: ['SECURITY'], reviewDue: null },
          { status: 'DRAFT', disposition: 'UNKNOWN', reasons: ['LOW_VOLUME'], reviewDue: null },
          { status: 'RETURNED', disposition: 'UNKNOWN', reasons: ['DATA_SHARING'], reviewDue: null },
        ],
      }),
      AT,
    );
    expect(service.reasons).toEqual(['SECURITY', 'COST']);
  });

  it.each(['Applying for a replacement', 'Card lost', 'SS-5', 'Treasury', 'Login', 'Agent', 'Call center'])(
    'is found by "%s"',
    (words) => {
      expect(storedServiceOf(record(), AT).service.searchText).toContain(words);
    },
  );
});
