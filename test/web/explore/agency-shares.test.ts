import { describe, expect, it } from '@jest/globals';
import { splitBySize } from '../../../web/explore/agency-shares.ts';

const row = (key: string, services: number) => ({
  key,
  label: `Agency ${key}`,
  abbreviation: null,
  counts: { services, closed: 1, digitalUnknown: 0 },
});

describe('the agencies on the first page', () => {
  it('sets agencies with few services apart and leaves out those without any', () => {
    const { large, small } = splitBySize([row('a', 4), row('b', 5), row('c', 0)]);
    expect(large.map((share) => share.key)).toEqual(['b']);
    expect(small.map((share) => share.key)).toEqual(['a']);
  });

  it('calls an agency without an abbreviation by its name', () => {
    expect(splitBySize([row('b', 5)]).large[0]).toMatchObject({ label: 'Agency b', name: 'Agency b' });
  });
});
