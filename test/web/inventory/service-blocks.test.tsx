import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { RationaleText } from '../../../web/inventory/RationaleText.tsx';
import type { CrossChannel } from '../../../schema/vocabulary/completion.ts';
import { ReachBlock } from '../../../web/inventory/ReachBlock.tsx';
import type { ServiceRecord } from '../../../web/inventory/service-record.ts';
import { SourceBlock } from '../../../web/inventory/SourceBlock.tsx';
import { PriorityBlock } from '../../../web/inventory/PriorityBlock.tsx';
import { PeopleBlock } from '../../../web/inventory/PeopleBlock.tsx';

const service: ServiceRecord = {
  id: 'passport',
  name: 'Apply for a first U.S. passport',
  description: 'Issues a passport to citizens who must apply in person.',
  status: 'PUBLISHED',
  edition: 'A11_2024',
  version: 1,
  updatedAt: '2026-11-03T10:00:00Z',
  customers: ['INDIVIDUAL'],
  reportedNames: [],
  assistanceListings: [],
  note: null,
  source: 'a public list',
  confidence: 'VERIFIED',
  verifiedFields: ['EXISTENCE'],
  responsibleUnit: {
    id: 'unit-ppt',
    name: 'Passport Services',
    abbreviation: 'PPT',
    serviceCount: 7,
    path: [],
  },
  responsibleUnits: [],
  participants: [],
  budgetCode: null,
  investmentId: null,
  outcome: null,
  crossChannel: 'UNKNOWN',
  deliveryStages: { names: ['Start', 'Process', 'End'], recorded: false },
  occasionDetails: [],
  serviceType: { code: 'ADMINISTRATIVE', label: 'Administrative', definition: '' },
  secondaryServiceTypes: [],
  priorityFacts: {
    annualTransactions: null,
    adjudicationDays: { value: 45, year: 'FY2025', source: 'Yearly report' },
    burdenMinutes: null,
    selfServiceCalls: { value: 0, year: '2025', source: 'Call records' },
  },
  occasions: [{ id: 'o', statement: 'Planning a first trip abroad' }],
  offerings: [],
  channels: [
    {
      id: 'c1',
      kind: 'IN_PERSON',
      name: 'Acceptance facility',
      url: null,
      medium: 'TRADITIONAL',
      level: 'FULL',
      accessible: 'UNKNOWN',
      rationale: 'GIVEN',
      rationaleReason: '',
      hostListed: null,
    },
    {
      id: 'c2',
      kind: 'WEBSITE',
      name: 'travel.state.gov',
      url: 'https://travel.state.gov/passport',
      medium: 'DIGITAL',
      level: 'NOT_TO_END',
      accessible: 'UNKNOWN',
      rationale: 'NOT_APPLICABLE',
      rationaleReason: '',
      hostListed: true,
    },
  ],
  channelStrip: [
    { family: 'ONLINE', state: 'LINE' },
    { family: 'IN_PERSON', state: 'FULL' },
  ],
  roles: [],
  tools: [],
  forms: [],
  rationales: [],
  volumes: [],
  stages: [],
  hispDesignations: [],
  designated: true,
  digitalGap: 'DIGITAL_NOT_TO_END',
  physicalGap: 'UNKNOWN',
  rationaleState: 'SUBMITTED',
  warnings: [],
  completeness: {
    recorded: 11,
    asked: 12,
    missing: [{ item: 'VOLUME', label: 'Yearly volume', cure: 'Record how many people a year.' }],
  },
  assessment: {
    edition: 'A11_2024',
    ruleVersion: 1,
    assessedAt: '2026-11-03T10:00:00Z',
    fullChannels: 1,
    verdicts: [],
  },
};

/** What a reader sees of markup. */
const words = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('how to reach a service', () => {
  const page = words(renderToStaticMarkup(<ReachBlock service={service} />));

  it('says in words for every channel whether it is digital, how far it gets and whether a rationale is given', () => {
    expect(page).toContain(
      'In person Acceptance facility Not digital Can be finished here Not known Rationale given',
    );
    expect(page).toContain('Website travel.state.gov Digital Not to the end Not known');
  });

  it('claims no more of an address than that its host is in a list', () => {
    expect(page).toContain('Host is in a public list of federal sites; page not opened');
    expect(page).toContain('Not recorded');
  });

  it('says in how many channels it can be finished, and what is known of changing the channel (R29)', () => {
    const said = (crossChannel: CrossChannel, fullChannels: number): string =>
      words(
        renderToStaticMarkup(
          <ReachBlock service={{ ...service, crossChannel }} fullChannels={fullChannels} />,
        ),
      );
    expect(said('YES', 3)).toContain(
      'Of 3 channels it is known that each takes it to the end. People may begin in one channel and finish in another.',
    );
    expect(said('NO', 1)).toContain(
      'Of one channel it is known that it takes it to the end. Whoever changes the channel begins anew.',
    );
    expect(said('UNKNOWN', 0)).toContain('No channel is known to take it to the end. Whether people');
  });

  it('names no code of the API', () => {
    expect(page).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  it('says so where no channel is recorded, instead of showing an empty table', () => {
    const empty = renderToStaticMarkup(
      <ReachBlock service={{ ...service, channels: [], channelStrip: [] }} />,
    );
    expect(words(empty)).toContain('No way of reaching this service is recorded.');
    expect(empty).not.toContain('<table');
  });
});

describe('a rationale', () => {
  const rationale: ServiceRecord['rationales'][number] = {
    id: 'r',
    title: 't',
    reason: 'IDENTITY_PROOFING',
    reasonLabel: 'In-person identity proofing',
    explanation: 'An agent checks identity.',
    potentialSolution: 'Remote proofing.',
    disposition: 'UNKNOWN',
    state: 'SUBMITTED',
    illustrative: true,
    source: 's',
  };

  it('that was written for the demonstration says so before anything else', () => {
    expect(words(renderToStaticMarkup(<RationaleText rationale={rationale} />))).toMatch(
      /^Illustrative\. Written for this demonstration, not published by the agency\./,
    );
  });

  it('of an agency is not called illustrative, and carries reason, solution and source', () => {
    const text = words(
      renderToStaticMarkup(<RationaleText rationale={{ ...rationale, illustrative: false }} />),
    );
    expect(text).not.toContain('Illustrative');
    for (const part of ['Identity must be proved in person', 'Remote proofing.', 'Not said', 'Source s'])
      expect(text).toContain(part);
  });
});

describe('where the facts come from', () => {
  it('shows completeness with both its numbers and what to add next', () => {
    const text = words(renderToStaticMarkup(<SourceBlock service={service} />));
    expect(text).toContain('11 of 12 (92 %)');
    expect(text).toContain('Yearly volume. Record how many people a year.');
    expect(text).toContain('Compared with a source: that the service exists. Not compared:');
    expect(text).toContain('1, updated November 3, 2026');
  });
});

describe('demand and burden', () => {
  it('gives each figure with its unit, year and source, says what is not known, and keeps a known zero apart from it (R32)', () => {
    const text = words(renderToStaticMarkup(<PriorityBlock service={service} />));
    expect(text).toContain('Days to a decision 45 days to a decision, FY2025 Source: Yearly report');
    expect(text).toContain('0 calls a year that need no agent, 2025 Source: Call records');
    expect(text).toContain('Not known Transactions a year; Minutes for a transaction');
    expect(text).not.toContain('yearly volume');
  });

  it('says that a yearly volume which counts transactions is not used in their place', () => {
    const volumes = [{ id: 'v', value: 5, unit: 'Transactions', year: '2024', source: 's' }];
    const text = words(renderToStaticMarkup(<PriorityBlock service={{ ...service, volumes }} />));
    expect(text).toContain('The yearly volume above says that it counts transactions. It is not used here');
  });
});

describe('why people come and what they get', () => {
  it('says "not known" of a volume and an offering that nobody recorded', () => {
    const text = words(renderToStaticMarkup(<PeopleBlock service={service} />));
    expect(text).toContain('Occasion Planning a first trip abroad');
    expect(text).toContain('Offering not known Stages');
    expect(text).toContain('How many not known');
  });

  it('shows stages that nobody recorded as the default and never as a fact (R8)', () => {
    const text = words(renderToStaticMarkup(<PeopleBlock service={service} />));
    expect(text).toContain(
      'Stages Start, Process, End The default for every service. Nobody has recorded the stages of this one.',
    );
  });

  it('shows outcome, stages and what is said of an occasion where they are recorded, and no default (R4, R8)', () => {
    const recorded = {
      ...service,
      outcome: 'Holds a valid passport',
      deliveryStages: { names: ['Apply', 'Check identity', 'Print'], recorded: true },
      occasionDetails: [
        {
          occasion: 'Planning a first trip abroad',
          kind: 'STORY' as const,
          demand: {
            band: 'FROM_1000000' as const,
            unit: 'applications',
            year: 'FY2025',
            explanation: 'Yearly report.',
          },
          characteristics: ['first-time travelers', 'families'],
        },
      ],
    };
    const text = words(renderToStaticMarkup(<PeopleBlock service={recorded} />));
    expect(text).toContain(
      'Planning a first trip abroad Story of intent. Demand: 1,000,000 to 9,999,999 applications in FY2025 (Yearly report). Who comes: first-time travelers; families.',
    );
    expect(text).toContain('Outcome Holds a valid passport Stages Apply Check identity Print');
    expect(text).not.toContain('default');
  });
});
