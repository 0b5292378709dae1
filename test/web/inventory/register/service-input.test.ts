import { describe, expect, it } from '@jest/globals';
import { emptyOccasion, emptyRationale } from '../../../../web/inventory/register/empty-values.ts';
import {
  isRationaleBegun,
  rationaleInputOf,
  serviceInputOf,
} from '../../../../web/inventory/register/service-input.ts';
import { filledValues } from './filled-values.ts';

describe('a form as the API takes it', () => {
  const input = serviceInputOf(filledValues());

  it('carries texts without blanks at their ends and no empty lines', () => {
    expect(input.name).toBe('Apply for a farm loan');
    expect(input.occasions).toEqual(['Wants a farm']);
    expect(input.learnUrl).toBeNull();
  });

  it('names a channel by its kind where nobody gave it a name, and sends a medium for partners alone', () => {
    expect(input.channels?.map(({ name, medium }) => ({ name, medium }))).toEqual([
      { name: 'Phone', medium: undefined },
      { name: 'County office', medium: 'TRADITIONAL' },
    ]);
    expect(input.channels?.[0]?.languages).toEqual(['Spanish', 'Hmong']);
  });

  it('names the channels of a task by their places from 1, without channels that were taken away (R19)', () => {
    expect(input.tasks).toEqual([{ name: 'Sign', channels: [1, 2] }]);
  });

  it('parts what is in the index from what is proposed', () => {
    expect(input).toMatchObject({
      roleIds: ['role-clerk'],
      proposedRoles: [],
      toolIds: [],
      proposedTools: ['Loan robot'],
    });
  });

  it('says of an occasion what is recorded of it, and nothing of one that only has its words (R4)', () => {
    expect(input.occasionDetails).toEqual([
      {
        occasion: 'Wants a farm',
        kind: 'UNKNOWN',
        demand: { band: 'FROM_1000', unit: 'loans', year: '2025', explanation: null },
        characteristics: ['new farmers', 'veterans'],
      },
    ]);
    const occasions = [{ ...emptyOccasion, text: 'Wants a farm' }];
    expect(serviceInputOf(filledValues({ occasions })).occasionDetails).toEqual([]);
  });

  it('sends words of a demand without its band as not known, so that they are told and not lost (R4)', () => {
    const occasions = [{ ...emptyOccasion, text: 'Wants a farm', unit: 'loans' }];
    expect(serviceInputOf(filledValues({ occasions })).occasionDetails?.[0]?.demand).toMatchObject({
      band: 'UNKNOWN',
      unit: 'loans',
    });
  });

  it('leaves the primary type out of the further ones (R5)', () => {
    expect(input.secondaryTypes).toEqual(['ADMINISTRATIVE']);
  });

  it.each([
    ['12,500', 12_500],
    ['1 200', 1_200],
    ['many', -1],
    ['', -1],
  ])(
    'reads the figure %j as %d, so that what is no figure is told and never guessed (R4)',
    (value, figure) => {
      const volumes = [{ value, unit: 'calls', year: '2024', source: 'FSA' }];
      expect(serviceInputOf(filledValues({ volumes })).volumes?.[0]?.value).toBe(figure);
    },
  );
});

describe('a rationale as the API takes it', () => {
  it('holds the reasons and ways that are chosen, in the order of the words', () => {
    const rationale = emptyRationale();
    rationale.reasons.COST = { chosen: true, brief: ' No money. ', rootCause: '', citations: '' };
    rationale.reasons.WET_SIGNATURE = {
      chosen: true,
      brief: 'Ink.',
      rootCause: 'REGULATORY',
      citations: '7 CFR 764; 7 U.S.C. 1922',
    };
    rationale.reasons.SECURITY.brief = 'Written, then taken back.';
    expect(rationaleInputOf(rationale)).toMatchObject({
      title: null,
      reasons: [
        { code: 'WET_SIGNATURE', rootCause: 'REGULATORY', citations: ['7 CFR 764', '7 U.S.C. 1922'] },
        { code: 'COST', rootCause: null, brief: 'No money.', citations: [] },
      ],
      solutions: [],
    });
  });

  it('is begun as soon as anything of it is chosen or written', () => {
    expect(isRationaleBegun(emptyRationale())).toBe(false);
    expect(isRationaleBegun({ ...emptyRationale(), explanation: 'Because.' })).toBe(true);
    expect(isRationaleBegun({ ...emptyRationale(), disposition: 'NOT_YET_DIGITAL' })).toBe(true);
  });
});
