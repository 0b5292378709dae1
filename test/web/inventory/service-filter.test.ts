import { describe, expect, it } from '@jest/globals';
import { exportAddress, filterOf } from '../../../web/inventory/service-filter.ts';
import { servicesSearch } from '../../../web/inventory/services-search.ts';

describe('what an address asks the API', () => {
  it('asks for nothing where the address says nothing', () => {
    expect(filterOf(servicesSearch.parse({ size: 50, order: 'NAME' }))).toEqual({});
  });

  it('asks for every condition in the contract\u2019s own names', () => {
    expect(
      filterOf(
        servicesSearch.parse({
          text: 'card',
          unit: 'unit-ssa',
          type: 'BENEFITS',
          channel: 'PHONE,FAX',
          channelRationale: 'NEEDED',
          gap: 'NO_DIGITAL',
          physicalGap: 'GAP',
          rationale: 'MISSING',
          reason: 'COST',
          status: 'PUBLISHED',
          lifeExperience: 'approaching-retirement',
          hisp: 'hisp-ssa',
          designated: 'false',
          participant: 'unit-fsa',
          role: 'role-clerk',
          tool: 'tool-id.me',
          form: 'form-ss-5',
        }),
      ),
    ).toEqual({
      text: 'card',
      unitId: 'unit-ssa',
      serviceTypes: ['BENEFITS'],
      channelKinds: ['PHONE', 'FAX'],
      channelRationales: ['NEEDED'],
      digitalGaps: ['NO_DIGITAL'],
      physicalGaps: ['GAP'],
      rationaleStates: ['MISSING'],
      reasons: ['COST'],
      statuses: ['PUBLISHED'],
      lifeExperienceIds: ['approaching-retirement'],
      hispIds: ['hisp-ssa'],
      designated: false,
      participatingUnitId: 'unit-fsa',
      roleId: 'role-clerk',
      toolId: 'tool-id.me',
      formId: 'form-ss-5',
    });
  });
});

describe('the address of the same rows as a file', () => {
  it('is the whole list without conditions', () => {
    expect(exportAddress(servicesSearch.parse({ size: 100, after: 'x', page: 2 }), 'csv')).toBe(
      '/exports/services.csv',
    );
  });

  it('carries the filter and the order, and nothing of the paging', () => {
    const search = servicesSearch.parse({
      text: 'a & b',
      gap: 'NO_DIGITAL,UNKNOWN',
      order: 'WORST_GAP',
      after: 'x',
    });
    expect(exportAddress(search, 'json')).toBe(
      '/exports/services.json?text=a+%26+b&gap=NO_DIGITAL,UNKNOWN&order=WORST_GAP',
    );
  });
});
