import { describe, expect, it } from '@jest/globals';
import { mergedFacts, refuseMerge } from '../../../api/inventory/merge-services.rules.ts';
import { emptyFacts } from '../../../api/inventory/service-facts.rules.ts';
import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';

const record = (id: string, status: ServiceStatus, proposalStatus: ServiceStatus | null = null) => ({
  id,
  status,
  proposalStatus,
});

describe('which records can become one', () => {
  it.each<[string, ReturnType<typeof record>, ReturnType<typeof record>, RegExp | null]>([
    ['two published ones', record('a', 'PUBLISHED'), record('b', 'PUBLISHED'), null],
    ['a draft into a published one', record('a', 'PUBLISHED'), record('b', 'DRAFT'), null],
    ['two drafts', record('a', 'DRAFT'), record('b', 'CHANGES_REQUESTED'), null],
    ['a record and itself', record('a', 'DRAFT'), record('a', 'DRAFT'), /itself/],
    ['a published one into a draft', record('a', 'DRAFT'), record('b', 'PUBLISHED'), /public would lose/],
    ['an archived one', record('a', 'PUBLISHED'), record('b', 'ARCHIVED'), /archived/],
    ['one that is with OMB', record('a', 'PUBLISHED'), record('b', 'SUBMITTED'), /OMB/],
    ['one whose change is with OMB', record('a', 'PUBLISHED', 'SUBMITTED'), record('b', 'PUBLISHED'), /OMB/],
  ])('%s', (_, keep, merged, refused) => {
    const refusal = refuseMerge(keep, merged);
    if (refused === null) expect(refusal).toBeNull();
    else expect(refusal?.refused).toMatch(refused);
  });
});

describe('what the kept record takes over', () => {
  const volume = { value: 5, unit: 'cases', year: '2023', source: 'report' };
  const keep = { ...emptyFacts, name: 'Get a card', volumes: [volume], reportedNames: ['Card'] };
  const merged = {
    ...emptyFacts,
    name: 'Card request',
    description: 'Other words',
    reportedNames: ['Card', 'Get a card'],
    assistanceListings: ['10.551'],
    volumes: [
      { ...volume, value: 9 },
      { ...volume, year: '2022' },
    ],
  };

  it('is the other’s names, listings, and volumes of years it does not know, with where they were recorded', () => {
    expect(mergedFacts(keep, merged)).toEqual({
      ...keep,
      reportedNames: ['Card', 'Card request'],
      assistanceListings: ['10.551'],
      volumes: [volume, { ...volume, year: '2022', source: 'report (recorded under "Card request")' }],
    });
  });

  it('is nothing more the second time', () => {
    const once = mergedFacts(keep, merged);
    expect(mergedFacts(once, merged)).toEqual(once);
  });
});
