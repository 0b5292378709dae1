import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkPriorityFacts,
  mergePriorityFacts,
  noPriorityFacts,
  positionOf,
  priorityFactsInOrder,
  readPriorityFacts,
  takeOverFigures,
  writePriorityFacts,
} from '../../../api/inventory/priority-facts.rules.ts';
import type { PriorityFacts, PriorityFigure } from '../../../api/inventory/priority-facts.rules.ts';
import { storedPriorities } from '../../../api/inventory/priority-keys.rules.ts';
import { priorityLines } from '../../../api/inventory/priority-words.rules.ts';
import { tidy } from '../../../api/inventory/given.rules.ts';

import { checkServiceInput } from '../../../api/inventory/service-input.rules.ts';
import { priorityCriteria, priorityCriterionTerms } from '../../../schema/vocabulary/priority.ts';
import { known, written } from './written-facts.ts';

const figure = (value: number, over: Partial<PriorityFigure> = {}): PriorityFigure => ({
  value,
  year: 'FY2025',
  source: 'Yearly report',
  ...over,
});
const facts = (over: Partial<PriorityFacts>): PriorityFacts => ({ ...noPriorityFacts, ...over });

describe('a figure of demand or burden', () => {
  it('may be missing: nothing asks for it at any step, and its absence is not zero (R32)', () => {
    expect(checkPriorityFacts(noPriorityFacts)).toEqual([]);
    const { problems } = checkServiceInput(written(), 'SUBMIT', known());
    expect(problems).toEqual([]);
    expect(storedPriorities(noPriorityFacts, 'name|id')).toMatchObject({
      priorityFacts: null,
      annualTransactionsPosition: null,
      annualTransactionsKey: '~|name|id',
    });
  });

  it('may be zero, which is known: no call that people could do without, a decision on the same day', () => {
    const zero = facts({ selfServiceCalls: figure(0), adjudicationDays: figure(0) });
    expect(checkPriorityFacts(zero)).toEqual([]);
    expect(storedPriorities(zero, 'name|id')).toMatchObject({ selfServiceCallsPosition: 0 });
  });

  it('is a whole number of its unit, with a year and a source: each that is missing is told by field, all at once', () => {
    const wrong = facts({
      annualTransactions: figure(1.5, { year: '2023 Q1', source: '' }),
      adjudicationDays: figure(-1),
      burdenMinutes: figure(Number.NaN, { year: '' }),
      selfServiceCalls: figure(1e15),
    });
    expect(checkPriorityFacts(wrong).map(({ code, field, blocks }) => [code, field, blocks])).toEqual([
      ['NUMBER_OUT_OF_RANGE', 'priorityFacts.annualTransactions.value', 'SAVE'],
      ['YEAR_FORMAT', 'priorityFacts.annualTransactions.year', 'SAVE'],
      ['REQUIRED', 'priorityFacts.annualTransactions.source', 'SAVE'],
      ['NUMBER_OUT_OF_RANGE', 'priorityFacts.adjudicationDays.value', 'SAVE'],
      ['NUMBER_OUT_OF_RANGE', 'priorityFacts.burdenMinutes.value', 'SAVE'],
      ['YEAR_FORMAT', 'priorityFacts.burdenMinutes.year', 'SAVE'],
      ['NUMBER_OUT_OF_RANGE', 'priorityFacts.selfServiceCalls.value', 'SAVE'],
    ]);
    for (const { cure } of checkPriorityFacts(wrong)) expect(cure).not.toBe('');
  });

  it('stays as it is where a form does not touch it, and is not known any more where a form takes it away', () => {
    const stored = facts({ annualTransactions: figure(10), burdenMinutes: figure(20) });
    expect(mergePriorityFacts(stored, undefined, tidy)).toEqual(stored);
    expect(mergePriorityFacts(stored, { burdenMinutes: null }, tidy)).toEqual(
      facts({ annualTransactions: figure(10) }),
    );
    expect(
      mergePriorityFacts(stored, { selfServiceCalls: figure(5, { source: ' Call records ' }) }, tidy),
    ).toEqual({ ...stored, selfServiceCalls: figure(5, { source: 'Call records' }) });
    expect(mergePriorityFacts(stored, null, tidy)).toEqual(noPriorityFacts);
  });

  it('is kept as it was written, and a record from before figures were kept has none', () => {
    const stored = facts({ adjudicationDays: figure(45) });
    expect(readPriorityFacts(writePriorityFacts(stored))).toEqual(stored);
    expect(readPriorityFacts(null)).toEqual(noPriorityFacts);
    expect(priorityFactsInOrder(undefined)).toEqual(noPriorityFacts);
  });

  it('of a record that became part of another fills a hole there, and says where it was recorded (R13)', () => {
    const kept = facts({ annualTransactions: figure(10) });
    const merged = facts({ annualTransactions: figure(99), burdenMinutes: figure(20) });
    expect(takeOverFigures(kept, merged, 'Get a card')).toEqual({
      ...kept,
      burdenMinutes: figure(20, { source: 'Yearly report (recorded under "Get a card")' }),
    });
  });

  it('reads in the history with unit, year and source, one line each', () => {
    expect(
      priorityLines(
        { ...facts({ annualTransactions: figure(1200000), adjudicationDays: figure(1) }) } as never,
        new Map(),
      ),
    ).toEqual([
      '1,200,000 transactions a year, FY2025 (Yearly report)',
      '1 day to a decision, FY2025 (Yearly report)',
    ]);
    expect(priorityLines(noPriorityFacts as never, new Map())).toEqual([]);
  });
});

describe('the place of a figure on its scale', () => {
  it('is 0 for none and 1,000 at the end of the scale, and never more', () => {
    for (const criterion of priorityCriteria) {
      const { fullAt, most } = priorityCriterionTerms[criterion];
      expect(positionOf(criterion, 0)).toBe(0);
      expect(positionOf(criterion, fullAt)).toBe(1000);
      expect(positionOf(criterion, most)).toBe(1000);
    }
  });

  it('is not known where the figure is not known', () => {
    expect(positionOf('annualTransactions', null)).toBeNull();
  });

  it('is a whole number that never falls while the figure grows, whatever others record', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...priorityCriteria),
        fc.nat(2_000_000_000),
        fc.nat(2_000_000_000),
        (criterion, one, more) => {
          const [low, high] = [positionOf(criterion, one), positionOf(criterion, one + more)];
          expect(Number.isInteger(low)).toBe(true);
          expect(high).toBeGreaterThanOrEqual(low ?? 0);
        },
      ),
    );
  });
});
