import { afterAll, describe, expect, it } from '@jest/globals';
import { openExplainer } from '../../support/explain-plan.ts';
import { rationaleStatements } from './rationale-statement-catalog.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

/** What the server says of names that no record of the seed has: nothing of it was superseded, no run is under way. */
const UNKNOWN_NAME = /Unknown(?:Label|RelationshipType|PropertyKey)Warning/;

describe('every statement of rationales and of reassessments', () => {
  it.each(rationaleStatements.map((entry) => [entry.title, entry] as const))(
    '%s finds its rows by index',
    async (_, entry) => {
      const { steps, notifications } = await explainer.explain(entry.statement);
      const operators = steps.map((step) => step.operator);
      expect(notifications.filter((said) => !UNKNOWN_NAME.test(said))).toEqual([]);
      expect(
        operators.filter((name) => /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(name)),
      ).toEqual([]);
      if (entry.withoutSorting)
        expect(operators.filter((name) => /^(Sort|Top|PartialSort|PartialTop)$/.test(name))).toEqual([]);
      const [operator, details] = entry.uses ?? [/./, /./];
      const matching = steps.filter((step) => operator.test(step.operator) && details.test(step.details));
      expect({ steps: matching.length > 0 ? 'found' : steps }).toEqual({ steps: 'found' });
    },
  );
});
