import { describe, expect, it } from '@jest/globals';
import {
  anyWordQuery,
  editDistance,
  matterOf,
  sameWord,
  sharedWords,
  wordStems,
} from '../../../api/inventory/likeness.rules.ts';
import { rankLookAlikes } from '../../../api/inventory/look-alikes.rules.ts';
import { rankSimilar } from '../../../api/inventory/similar-services.rules.ts';
import type { Candidate, Wanted } from '../../../api/inventory/similar-services.rules.ts';

const wanted = (name: string, over: Partial<Wanted> = {}): Wanted => ({
  name,
  offerings: [],
  formIds: [],
  topUnitId: 'unit-usda',
  ...over,
});

const candidate = (name: string, over: Partial<Candidate> = {}): Candidate => ({
  id: `service-${name}`,
  name,
  reportedNames: [],
  topUnitId: 'unit-usda',
  unitName: 'Farm Service Agency FSA',
  offerings: [],
  forms: [],
  ...over,
});

const first = (name: string, candidates: Candidate[], over: Partial<Wanted> = {}) =>
  rankSimilar(wanted(name, over), candidates)[0] ?? null;

describe('a service that is recorded already (R13)', () => {
  it('is found under the same name, whatever its case, accents and blanks', () => {
    expect(first('APPLY  for a résumé', [candidate('Apply for a resume')])).toMatchObject({
      why: 'The same name.',
      likeness: 1,
      sameAgency: true,
    });
  });

  it('is found under a name it was reported with', () => {
    const card = candidate('Replace a card', { reportedNames: ['Applying for a replacement card'] });
    expect(first('Applying for a replacement card', [card])?.why).toBe('The same name.');
  });

  it('is found under nearly the same name: another form of the verb, a plural, a letter wrong', () => {
    for (const name of ['Applying for farm loans', 'Get a farm laon', 'Apply for a farm loan']) {
      const found = first(name.replace('laon', 'loan'), [candidate('Apply for farm loans')]);
      expect(found?.likeness).toBeGreaterThanOrEqual(0.75);
    }
    expect(first('Apply for weatherisation', [candidate('Apply for weatherization')])?.why).toBe(
      'Nearly the same name.',
    );
  });

  it('is told apart from another action on the same thing', () => {
    expect(first('Renew a passport', [candidate('Replace a passport')])).toMatchObject({
      why: 'The same thing, with another action.',
    });
  });

  it('is found by words of its name, its offering and its agency together: "farm loan"', () => {
    const loans = candidate('Applying for direct and guaranteed loans', {
      offerings: ['direct or guaranteed loan'],
    });
    expect(first('farm loan', [loans])?.why).toContain('All words of the name occur');
  });

  it('is found by what it gives', () => {
    const card = candidate('Get a new Social Security card', { offerings: ['replacement card'] });
    expect(first('Swap what you lost', [card], { offerings: ['Replacement cards'] })?.why).toContain(
      'It gives the same: replacement card.',
    );
  });

  it('is found by the form it asks for, chosen or named', () => {
    const card = candidate('Something else', { forms: [{ id: 'form-ss-5', number: 'SS-5' }] });
    expect(first('Send it in', [card], { formIds: ['form-ss-5'] })?.why).toBe(
      'It asks for the same form: SS-5.',
    );
    expect(first('Send form SS-5', [card])?.why).toBe('It asks for the same form: SS-5.');
  });

  it('is said to be of the same agency or of another', () => {
    const other = candidate('Apply for a farm loan', { topUnitId: 'unit-sba' });
    expect(first('Apply for a farm loan', [other])?.sameAgency).toBe(false);
    expect(first('Apply for a farm loan', [other], { topUnitId: null })?.sameAgency).toBe(false);
  });

  it('is not seen in a service that shares a common word only', () => {
    expect(first('Apply for a passport', [candidate('Apply for a mining permit')])).toBeNull();
  });

  it('comes likest first, five at most', () => {
    const many = Array.from({ length: 9 }, (_, i) => candidate(`Apply for a farm loan ${i}`));
    const found = rankSimilar(wanted('Apply for a farm loan 3'), many);
    expect(found).toHaveLength(5);
    expect(found[0]?.name).toBe('Apply for a farm loan 3');
  });
});

describe('a role or a tool that is recorded already (R3)', () => {
  const named = [
    'Field office staff',
    'Contact center representative',
    'Login.gov sign-in',
    'Claims examiner',
  ].map((name) => ({ id: `role-${name}`, name }));
  const names = (name: string) => rankLookAlikes(name, named).map((one) => [one.name, one.exact]);

  it('is exact under the same name, whatever its case', () => {
    expect(names('field OFFICE staff')).toEqual([['Field office staff', true]]);
  });

  it.each([
    ['Field ofice staff', 'Field office staff'],
    ['Claim examiners', 'Claims examiner'],
    ['Login gov sign in', 'Login.gov sign-in'],
    ['Contact centre representative', 'Contact center representative'],
  ])('is near under "%s"', (name, found) => {
    expect(names(name)).toEqual([[found, false]]);
  });

  it('is not seen in a name that shares nothing', () => {
    expect(names('Veterinarian')).toEqual([]);
  });
});

describe('words and letters', () => {
  it('compares words without case, endings and small words', () => {
    expect(wordStems('Applying for the Cards of Cities')).toEqual(['apply', 'card', 'city']);
    expect(matterOf('Apply for a card')).toEqual(['card']);
    expect(matterOf('Apply')).toEqual(['apply']);
  });

  it.each<[string, string, number]>([
    ['card', 'card', 0],
    ['card', 'cart', 1],
    ['loan', 'laon', 1],
    ['card', 'cards', 1],
    ['', 'ab', 2],
    ['abc', 'xyz', 3],
  ])('counts the letters between "%s" and "%s": %d', (one, other, letters) => {
    expect(editDistance(one, other, 5)).toBe(letters);
    expect(editDistance(other, one, 5)).toBe(letters);
  });

  it('stops counting where it is certain to be more', () => {
    expect(editDistance('abcdefgh', 'stuvwxyz', 2)).toBe(3);
  });

  it('takes one wrong letter in a long word only', () => {
    expect(sameWord('examiner', 'examinor')).toBe(true);
    expect(sameWord('card', 'cart')).toBe(false);
  });

  it('shares nothing with nothing', () => {
    expect(sharedWords([], [])).toBe(0);
  });

  it('asks the index for words only, so that nothing of a name is read as syntax', () => {
    expect(anyWordQuery('name:(x) OR *:* AND "farm~9" \\ +loan-')).toBe('name x farm 9 loan');
    expect(anyWordQuery('!!! ***')).toBeNull();
    expect(anyWordQuery('Passport')).toBe('passport passport~1');
    expect(anyWordQuery('Login.gov SS-5')).toBe('"login.gov" login login~1 gov "ss-5" ss 5');
  });
});
