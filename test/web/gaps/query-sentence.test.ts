import { describe, expect, it } from '@jest/globals';
import { noNames, querySentence, setClauses } from '../../../web/gaps/query-sentence.ts';
import type { KnownNames } from '../../../web/gaps/query-sentence.ts';

const names: KnownNames = {
  ...noNames,
  units: [{ id: 'usda', name: 'Department of Agriculture', abbreviation: 'USDA' }],
  lifeExperiences: [{ id: 'losing-a-job', name: 'Losing a Job' }],
};

describe('the sentence of a query', () => {
  it.each([
    [{}, 'All services'],
    [
      { gap: 'NO_DIGITAL', rationale: 'MISSING', unit: 'usda' },
      'Services with no digital way, without a rationale, in Department of Agriculture (USDA)',
    ],
    [
      { channel: 'PHONE', channelRationale: 'NEEDED' },
      'Services reached by Phone whose rationale is missing',
    ],
    [{ channelRationale: 'NEEDED' }, 'Services reached by a channel whose rationale is missing'],
    [
      { text: 'passport', lifeExperience: 'losing-a-job' },
      'Services part of Losing a Job, with the words “passport”',
    ],
    [{ unit: 'not-listed' }, 'Services in not-listed'],
  ])('says %j', (search, sentence) => {
    expect(querySentence(search, names)).toBe(sentence);
  });

  it('counts only what chooses rows as a clause', () => {
    expect(
      setClauses({ gap: 'CLOSED', order: 'NAME', columns: 'type', size: '50', after: 'x', text: ' ' }),
    ).toEqual([{ param: 'gap', value: 'CLOSED' }]);
  });
});
