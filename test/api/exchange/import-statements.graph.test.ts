import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordsNamedAlike, recordsNamedExactly } from '../../../api/exchange/import-names.statements.ts';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { NamedLabel } from '../../../api/inventory/named-records.rules.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraph } from '../inventory/test-schema.ts';

const graph = openTestGraph('empty');
const explainer = openExplainer();
beforeAll(async () => {
  await applyGraphSchema(graph);
});
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const wanted = [{ place: 0, text: 'staff', start: 'staff|' }];
const labels: readonly NamedLabel[] = ['Unit', 'Role', 'Tool', 'Form'];

describe('the statements that find what rows of a file name', () => {
  it.each(labels)(
    'find a %s by id and by name through indexes, with every value as a parameter',
    async (label) => {
      const exactly = recordsNamedExactly(label, wanted, ['unit-1']);
      const alike = recordsNamedAlike(label, wanted, ['unit-1']);
      const { steps } = await explainer.explain(exactly);
      expect(steps.filter(({ operator }) => /Scan$/.test(operator))).toEqual([]);
      for (const property of ['id', 'nameKey'])
        expect(steps.filter(({ details }) => details.includes(`n:${label}(${property})`))).not.toEqual([]);
      const near = await explainer.explain(alike);
      expect(near.steps.filter(({ operator }) => /Scan$/.test(operator))).toEqual([]);
      for (const { text, params } of [exactly, alike]) {
        for (const name of Object.keys(params)) expect(text).toContain(`$${name}`);
        expect(text).not.toMatch(/staff|unit-1/);
      }
    },
  );

  it('look for roles and tools that are proposed elsewhere with nobody but their own units (R3, R97)', () => {
    expect(recordsNamedExactly('Role', wanted, ['unit-1']).text).toContain('proposedFor');
    expect(recordsNamedAlike('Tool', wanted, []).text).toContain('proposedFor IS NULL');
    expect(recordsNamedExactly('Unit', wanted, ['unit-1']).text).not.toContain('proposedFor');
  });
});
