import { afterAll, describe, expect, it } from '@jest/globals';
import { openExplainer } from '../../support/explain-plan.ts';
import { journeyStatements } from './journey-statement-catalog.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

describe('every statement of journeys', () => {
  it.each(journeyStatements.map((entry) => [entry.title, entry] as const))(
    '%s finds its rows by index, and the server has nothing to say of it',
    async (_, { statement, uses, readsAll }) => {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications).toEqual([]);
      const scans = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/;
      // The seed has no recorded hand-off, so that reading all of them is the shortest way to none.
      const short = readsAll === true ? /:HANDS_OFF\]|^j:Journey$/ : /:HANDS_OFF\]/;
      const scanned = steps.filter(({ operator, details }) => scans.test(operator) && !short.test(details));
      expect(scanned).toEqual([]);
      if (uses === undefined) return;
      const [operator, details] = uses;
      const found = steps.some((step) => operator.test(step.operator) && details.test(step.details));
      expect({ steps: found ? 'found' : steps }).toEqual({ steps: 'found' });
    },
  );
});
