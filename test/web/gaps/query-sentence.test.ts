import { describe, expect, it } from '@jest/globals';
import { noNames, querySentence, setClauses, withoutClause } from '../../../web/gaps/query-sentence.ts';
import { gapFilter } from '../../../api/gaps/find-digitization-gaps.ts';
import { ALL_VERDICTS, meantSearch, PROVEN } from '../../../web/gaps/gap-links.ts';
import { readGapListSearch } from '../../../web/gaps/read-gap-list-search.ts';
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

  it('keeps an open choice of verdicts open, because an address without one means the proven gaps', () => {
    expect(querySentence({ gap: ALL_VERDICTS }, names)).toBe('All services');
    expect(withoutClause({ gap: 'CLOSED', unit: 'usda' }, 'gap')).toEqual({
      gap: ALL_VERDICTS,
      unit: 'usda',
    });
    expect(withoutClause({ gap: 'CLOSED', unit: 'usda' }, 'unit')).toEqual({
      gap: 'CLOSED',
      unit: undefined,
    });
  });

  it('reads an address that says nothing of gaps as the API does', () => {
    expect(meantSearch({ unit: 'usda' })).toEqual({ unit: 'usda', gap: PROVEN });
    expect(meantSearch({ physicalGap: 'GAP' })).toEqual({ physicalGap: 'GAP', gap: ALL_VERDICTS });
    expect(meantSearch({ gap: 'UNKNOWN' })).toEqual({ gap: 'UNKNOWN' });
    expect(gapFilter(readGapListSearch(meantSearch({ unit: 'usda' })).filter)).toEqual(
      gapFilter({ unitId: 'usda' }),
    );
  });

  it('counts only what chooses rows as a clause', () => {
    expect(
      setClauses({ gap: 'CLOSED', order: 'NAME', columns: 'type', size: '50', after: 'x', text: ' ' }),
    ).toEqual([{ param: 'gap', value: 'CLOSED' }]);
  });
});
