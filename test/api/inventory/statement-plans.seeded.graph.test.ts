import { afterAll, describe, expect, it } from '@jest/globals';
import { openExplainer } from '../../support/explain-plan.ts';
import { inventoryStatements } from './statement-catalog.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

describe('every statement of the inventory', () => {
  it.each(inventoryStatements.map((entry) => [entry.title, entry] as const))(
    '%s finds its rows by index',
    async (_, entry) => {
      const { steps, notifications } = await explainer.explain(entry.statement);
      const operators = steps.map((step) => step.operator);
      const scans = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/;
      expect(notifications).toEqual([]);
      expect(operators.filter((name) => /AllNodesScan/.test(name))).toEqual([]);
      if (entry.readsAll === undefined) expect(operators.filter((name) => scans.test(name))).toEqual([]);
      if (entry.withoutSorting)
        expect(operators.filter((name) => /^(Sort|Top|PartialSort|PartialTop)$/.test(name))).toEqual([]);
      if (entry.uses !== undefined) {
        const [operator, details] = entry.uses;
        const matching = steps.filter((step) => operator.test(step.operator) && details.test(step.details));
        expect({ steps: matching.length > 0 ? 'found' : steps }).toEqual({ steps: 'found' });
      }
    },
  );
});
