import type { Known } from '../../../api/inventory/service-input.rules.ts';
import type { ChannelOfferingFacts, WrittenFacts } from '../../../api/inventory/service-facts.rules.ts';
import { emptyFacts } from '../../../api/inventory/service-facts.rules.ts';

/** A website that takes the service to the end, but for what a test says. */
export function channel(over: Partial<ChannelOfferingFacts> = {}): ChannelOfferingFacts {
  return {
    id: null,
    kind: 'WEBSITE',
    name: 'Card page',
    url: 'https://www.agency.gov/card',
    place: null,
    medium: 'UNKNOWN',
    level: 'FULL',
    accessible: 'YES',
    selfService: 'YES',
    languages: [],
    hostListed: null,
    ...over,
  };
}

/** An accessible phone line that takes the service to the end, but for what a test says. */
export function phone(over: Partial<ChannelOfferingFacts> = {}): ChannelOfferingFacts {
  return channel({ kind: 'PHONE_AGENT', name: 'Card line', url: null, selfService: 'NO', ...over });
}

/** A service of which everything is recorded, but for what a test says. */
export function written(over: Partial<WrittenFacts> = {}): WrittenFacts {
  return {
    ...emptyFacts,
    name: 'Apply for a replacement card',
    description: 'Gives a new card to people who lost theirs.',
    unitIds: ['unit-a'],
    primaryType: 'ADMINISTRATIVE',
    customers: ['INDIVIDUAL'],
    deliveryModes: ['DIRECT'],
    occasions: ['lost the card'],
    offerings: ['card'],
    channels: [channel(), phone()],
    roleIds: ['role-a'],
    toolIds: ['tool-a'],
    formIds: ['form-a'],
    volumes: [{ value: 1200, unit: 'applications', year: '2025', source: 'Yearly report' }],
    startUrl: 'https://www.agency.gov/card/start',
    owner: 'Office of Cards, cards@agency.gov',
    proposedRoles: [],
    proposedTools: [],
    ...over,
  };
}

/** What the graph knows: everything that `written` names is there, and the writer registers for the lead unit. */
export function known(over: Partial<Known> = {}): Known {
  return {
    edition: 'A11_2024',
    there: {
      Unit: new Set(['unit-a', 'unit-b', 'unit-elsewhere']),
      Role: new Set(['role-a', 'role-b']),
      Tool: new Set(['tool-a']),
      Form: new Set(['form-a']),
    },
    writableUnitIds: new Set(['unit-a', 'unit-b']),
    programs: new Set(['supplemental nutrition assistance']),
    rationales: [],
    today: '2026-11-03',
    sameNumber: null,
    channelIds: new Set(),
    similar: [],
    lookAlikes: { proposedRoles: [], proposedTools: [] },
    ...over,
  };
}
