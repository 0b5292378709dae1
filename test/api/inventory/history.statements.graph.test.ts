import { afterAll, describe, expect, it } from '@jest/globals';
import type { Statement } from '../../../api/graph/cypher.ts';
import {
  historyPage,
  historyTotal,
  namesOfRecords,
  recordOfHistory,
} from '../../../api/inventory/history.statements.ts';
import { ChangeAction } from '../../../schema/vocabulary/change.ts';
import { openExplainer } from '../../support/explain-plan.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

const actions = Object.values(ChangeAction);
const page = { recordId: 'ssa-card-replace', actions, key: null, limit: 26 };

const statements: [string, Statement<unknown>][] = [
  ['a page, newest first', historyPage({ ...page, descending: true })],
  ['a page from the old end', historyPage({ ...page, descending: false })],
  ['the number of changes', historyTotal('ssa-card-replace', actions)],
  ['the record and how it began', recordOfHistory('ssa-card-replace', actions)],
  ['names of records', namesOfRecords(['unit-ssa'])],
];

describe('every statement of the history', () => {
  it.each(statements)('%s walks an index and reads no other changes', async (_, statement) => {
    const { steps, notifications } = await explainer.explain(statement);
    expect(steps.filter((step) => /AllNodesScan|NodeByLabelScan/.test(step.operator))).toEqual([]);
    expect(notifications.filter((one) => !/Unknown(Label|RelationshipType|PropertyKey)/.test(one))).toEqual(
      [],
    );
  });

  it('pages without sorting', async () => {
    for (const descending of [true, false]) {
      const { steps } = await explainer.explain(historyPage({ ...page, descending }));
      expect(steps.filter((step) => /Sort|Top/.test(step.operator))).toEqual([]);
    }
  });

  it('keeps the records of one id apart from those of an id that begins alike', () => {
    const { low, high } = historyTotal('a', actions).params as { low: string; high: string };
    for (const other of ['a-b|0000000001|000|x', 'ab|0000000001|000|x', 'A|0000000001|000|x'])
      expect(other > low && other < high).toBe(false);
    expect('a|0000000001|000|x' > low && 'a|0000000001|000|x' < high).toBe(true);
  });
});
