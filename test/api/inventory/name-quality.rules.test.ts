import { describe, expect, it } from '@jest/globals';
import { nameHints } from '../../../api/inventory/name-quality.rules.ts';
import { readSeed } from '../../../seed/read-seed.ts';

const known = { programs: new Set(['supplemental nutrition assistance', 'login.gov']) };
const hint = (name: string) => nameHints(name, known)[0] ?? null;

describe('a name says what the customer does (R13)', () => {
  it.each([
    'Applying for a replacement Social Security card',
    'Apply for VA education benefits (GI Bill)',
    'Getting a passport',
    'Renew a license',
    'Recertify for SNAP',
    'Filing a claim',
  ])('finds nothing in "%s"', (name) => {
    expect(hint(name)).toBeNull();
  });

  it.each(['SNAP', 'SF-86', 'VA', 'TSA FAQs', 'H-1B'])('warns of an acronym alone: "%s"', (name) => {
    expect(hint(name)).toMatchObject({ code: 'NAME_ACRONYM_ONLY', blocks: null, given: name });
    expect(hint(name)?.cure).toContain(`Apply for ${name}`);
  });

  it.each([
    'Supplemental Nutrition Assistance Program',
    'Retail Portal',
    'supplemental  NUTRITION assistance',
    'Login.gov',
  ])('warns of a program alone: "%s"', (name) => {
    expect(hint(name)).toMatchObject({ code: 'NAME_PROGRAM_ONLY', blocks: null });
  });

  it.each<[string, string]>([
    ['Passport renewal', 'Renew Passport'],
    ['Application for a grant', 'Apply for a grant'],
    ['Passports', 'Get Passports'],
  ])('warns of what is no action and turns it into one: "%s"', (name, better) => {
    expect(hint(name)).toMatchObject({ code: 'NAME_NOT_AN_ACTION' });
    expect(hint(name)?.cure).toContain(`"${better}"`);
  });

  it.each(['Processing of claims', 'Issuing passports'])('warns of the agency\'s view: "%s"', (name) => {
    expect(hint(name)).toMatchObject({ code: 'NAME_NOT_AN_ACTION' });
    expect(hint(name)?.message).toContain('what the agency does');
  });

  it('says nothing of a name that is not there', () => {
    expect(hint('')).toBeNull();
    expect(hint(' - ')).toBeNull();
  });

  it('finds hardly anything in the names of the seed, which are written as actions', async () => {
    const { services } = await readSeed();
    const hinted = services.filter(({ name }) => hint(name) !== null).map(({ name }) => name);
    expect(hinted.length).toBeLessThan(services.length / 20);
  });
});
