import { describe, expect, it } from '@jest/globals';
import { agencyInWords, figureOf, wholePath } from '../../../web/inventory/service-rows.ts';
import type { ServiceRow } from '../../../web/inventory/service-rows.ts';
import { stagesByExperience } from '../../../web/inventory/service-record.ts';
import { controlNumberInWords, labelNote } from '../../../web/inventory/form-words.ts';

const department = { id: 'unit-usda', name: 'Department of Agriculture', abbreviation: 'USDA' };
const agency = { id: 'unit-fsa', name: 'Farm Service Agency', abbreviation: 'FSA', path: [department] };
const row: ServiceRow = {
  id: 'loan',
  name: 'Apply for a farm loan',
  responsibleUnit: agency,
  serviceType: { code: 'BENEFITS' },
  channelStrip: [],
  digitalGap: 'CLOSED',
  physicalGap: 'UNKNOWN',
  rationaleState: 'NOT_REQUIRED',
  warnings: [],
  completeness: { recorded: 11, asked: 13 },
  updatedAt: '2026-11-03T10:00:00Z',
};

describe('a service as a row', () => {
  it('names its unit and the agency on top of it, and a unit at the top alone', () => {
    expect(agencyInWords(agency)).toBe('Farm Service Agency, USDA');
    expect(agencyInWords({ ...department, path: [] })).toBe('Department of Agriculture');
  });

  it('shows where its unit sits from the top down to the unit itself, once each', () => {
    expect(wholePath(agency).map((unit) => unit.id)).toEqual(['unit-usda', 'unit-fsa']);
    expect(wholePath({ ...department, path: [department] }).map((unit) => unit.id)).toEqual(['unit-usda']);
  });

  it('has one figure, the one that the list is ordered by', () => {
    expect(figureOf('NAME').text(row)).toBe('11 of 13');
    expect(figureOf('UPDATED').text(row)).toBe('November 3, 2026');
    const used = {
      ...row,
      volumes: [{ id: 'v', value: 578830, unit: 'online submissions', year: '2023 Q1' }],
    };
    expect(figureOf('VOLUME').text(used)).toBe('578,830');
    expect(figureOf('VOLUME').note?.(used)).toBe('online submissions, 2023 Q1');
  });

  it('says "not known" where no volume is recorded, and never 0', () => {
    expect(figureOf('VOLUME').text({ ...row, volumes: [] })).toBe('not known');
    expect(figureOf('VOLUME').note?.({ ...row, volumes: [] })).toBeUndefined();
  });
});

describe('the life experiences of a service', () => {
  it('are named once each, with their stages in the order of the journey', () => {
    const retirement = { id: 'le-b', name: 'Retirement', designated: true };
    const child = { id: 'le-a', name: 'Having a child', designated: true };
    const grouped = stagesByExperience([
      { id: 's3', name: 'Claim', position: 3, lifeExperience: retirement },
      { id: 's1', name: 'Prepare', position: 1, lifeExperience: child },
      { id: 's2', name: 'Decide', position: 2, lifeExperience: retirement },
    ]);
    expect(grouped.map((one) => [one.name, one.stages.map((stage) => stage.position)])).toEqual([
      ['Having a child', [1]],
      ['Retirement', [2, 3]],
    ]);
  });
});

describe('the numbers of a form', () => {
  const form = { number: 'SS-5', numberIsLabel: false, ombControlNumber: '0960-0066' };

  it('say whether the control number was checked, and that a missing one is not known', () => {
    expect(controlNumberInWords({ ...form, confidence: 'VERIFIED' }).note).toBe('Compared with a source');
    expect(controlNumberInWords({ ...form, confidence: 'HIGH' }).note).toBe('Not checked against a source');
    expect(controlNumberInWords({ ...form, ombControlNumber: null, confidence: 'HIGH' })).toEqual({
      value: 'not known',
      note: undefined,
    });
  });

  it('never let a label of ours pass for an official number', () => {
    expect(labelNote({ ...form, confidence: 'HIGH' })).toBeUndefined();
    expect(labelNote({ ...form, numberIsLabel: true, confidence: 'HIGH' })).toContain('No official number');
  });
});
