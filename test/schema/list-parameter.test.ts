import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  filterFrom,
  listParameterNames,
  listParameters,
  pageParameters,
} from '../../schema/vocabulary/list-parameter.ts';
import { rankParameterNames } from '../../schema/vocabulary/priority.ts';
import { exportParameters } from '../../api/exchange/export-parameters.ts';
import { clauseParams, gapListSearch } from '../../web/gaps/gap-list-search.ts';
import { servicesSearch } from '../../web/inventory/services-search.ts';

const contract = readFileSync('schema/api.graphql', 'utf8');
const filterInContract = /input ServiceFilter \{([\s\S]*?)\n\}/.exec(contract)?.[1] ?? '';

/** Conditions of one's own work: they mean something to whoever is signed in, and public lists do not take them. */
const ofOwnWork = ['mine', 'proposalStatuses', 'rationaleReviewDueBefore', 'reviewDueBefore'];

describe('the parameters of a list', () => {
  it('stand for the conditions of the contract, each for one, but for those of own work', () => {
    const all = [...filterInContract.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name ?? '');
    const conditions = all.filter((name) => !ofOwnWork.includes(name));
    expect(conditions).toHaveLength(all.length - ofOwnWork.length);
    expect(conditions.length).toBeGreaterThan(10);
    expect(Object.values(listParameters).map(({ field }) => field)).toEqual(
      expect.arrayContaining(conditions),
    );
    expect(listParameterNames).toHaveLength(conditions.length);
  });

  it.each([
    ['the services list', Object.keys(servicesSearch.shape)],
    ['the gap list', Object.keys(gapListSearch.shape)],
  ])('are all taken by %s, beside an order and what shows its rows', (_list, names) => {
    const others = names.filter((name) => !(listParameterNames as readonly string[]).includes(name));
    expect(names).toEqual(expect.arrayContaining([...listParameterNames, 'order']));
    expect(['order', ...rankParameterNames, ...pageParameters]).toEqual(expect.arrayContaining(others));
  });

  it('are all said in the sentence of the gap list and taken by the files', () => {
    expect([...clauseParams].sort()).toEqual([...listParameterNames].sort());
    expect(exportParameters).toEqual([...listParameterNames, 'order', ...rankParameterNames]);
  });

  it('make a filter of what is given and of nothing else', () => {
    const given: Record<string, string[]> = { unit: ['unit-ssa'], gap: ['CLOSED'], designated: ['false'] };
    expect(filterFrom((name) => given[name] ?? [])).toEqual({
      unitId: 'unit-ssa',
      digitalGaps: ['CLOSED'],
      designated: false,
    });
  });
});
