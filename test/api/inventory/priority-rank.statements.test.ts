import { describe, expect, it } from '@jest/globals';
import { rankedPage } from '../../../api/inventory/priority-rank.statements.ts';
import type { RankedPageQuery } from '../../../api/inventory/priority-rank.statements.ts';

const query: RankedPageQuery = {
  criteria: { visible: ['PUBLISHED'] },
  rank: {
    weights: { annualTransactions: 60, adjudicationDays: 0, burdenMinutes: 40, selfServiceCalls: 0 },
    hispFirst: true,
  },
  direction: 'FORWARD',
  key: null,
  limit: 26,
};
const page = (more: Partial<RankedPageQuery> = {}) =>
  rankedPage({ ...query, ...more }, { scalars: ['id'], edges: [] });

describe('a page of the weighted rank', () => {
  it('is one statement: it makes each place out of stored positions, and goes on from a place', () => {
    const { text } = page();
    expect(text).toContain(
      'MATCH (s:Service) WHERE s.status IN $visible WITH s, $annualTransactions * coalesce(',
    );
    expect(text).toContain("right('00000' + toString($full - reached), 6)");
    expect(text).toContain(
      'WHERE key > $bound WITH s, key ORDER BY key LIMIT $limit RETURN key, [s.id] AS node',
    );
  });

  it('takes weights as whole numbers in its parameters, never in its text', () => {
    const { text, params } = page();
    expect(params).toMatchObject({
      weight: { value: 100 },
      full: { value: 100_000 },
      middle: { value: 500 },
    });
    expect(page({ rank: { ...query.rank, weights: { ...query.rank.weights, burdenMinutes: 3 } } }).text).toBe(
      text,
    );
  });

  it('walks the tree of units only where providers come first', () => {
    expect(page().text).toContain('[:DESIGNATES]');
    expect(page({ rank: { ...query.rank, hispFirst: false } }).text).not.toContain('DESIGNATES');
  });

  it('turns around for the page before', () => {
    const { text, params } = page({ direction: 'BACKWARD', key: '00' });
    expect(text).toContain('WHERE key < $bound WITH s, key ORDER BY key DESC LIMIT $limit');
    expect(params['bound']).toBe('00');
  });
});
