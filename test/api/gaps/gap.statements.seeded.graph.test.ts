import { afterAll, describe, expect, it } from '@jest/globals';
import { gapSummary } from '../../../api/gaps/gap.statements.ts';
import { matchServices, matchText } from '../../../api/inventory/match-services.ts';
import type { ServiceCriteria } from '../../../api/inventory/match-services.ts';
import { GapDimension } from '../../../schema/vocabulary/gap-dimension.ts';
import { openExplainer } from '../../support/explain-plan.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

const summary = (by: GapDimension, more: Partial<ServiceCriteria> = {}, unitId: string | null = null) => {
  const match = matchServices({ visible: ['PUBLISHED'], ...more });
  return gapSummary(by, { text: matchText(match), params: match.params }, unitId, { channels: true });
};

const cases = [
  ...Object.values(GapDimension).map((by) => [by, summary(by)] as const),
  ['UNIT below one unit', summary('UNIT', { unitId: 'unit-hhs' }, 'unit-hhs')] as const,
  ['UNIT among found words', summary('UNIT', { text: '"passport"' })] as const,
  ['REASON under a verdict', summary('REASON', { digitalGaps: ['NO_DIGITAL'] })] as const,
];

describe('the statement of the summary', () => {
  it.each(cases)(
    'never looks at every record, and the server has nothing to say of it: %s',
    async (_title, statement) => {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications).toEqual([]);
      const operators = steps.map((step) => step.operator);
      expect(
        operators.filter((name) => /AllNodesScan|CartesianProduct|RelationshipTypeScan/.test(name)),
      ).toEqual([]);
      const scanned = steps
        .filter((step) => /NodeByLabelScan/.test(step.operator))
        .map((step) => step.details);
      expect(scanned.filter((details) => !/:Service/.test(details))).toEqual([]);
    },
  );

  it.each([
    ['the words of a filter', summary('UNIT', { text: '"passport"' }), /ProcedureCall/, /queryNodes/],
    ['the unit of a filter', summary('UNIT', { unitId: 'unit-hhs' }, 'unit-hhs'), /Seek/, /Unit\(id\)/],
    [
      'the verdict of a filter',
      summary('REASON', { digitalGaps: ['NO_DIGITAL'] }),
      /Seek/,
      /Service\(digitalGap/,
    ],
    ['the names of agencies', summary('UNIT'), /Seek/, /Unit\(depth/],
  ])('finds by index: %s', async (_title, statement, operator, details) => {
    const { steps } = await explainer.explain(statement);
    const found = steps.filter((step) => operator.test(step.operator) && details.test(step.details));
    expect({ found: found.length > 0, steps }).toMatchObject({ found: true });
  });

  it('asks for channels only when they are asked for', () => {
    const match = matchServices({ visible: ['PUBLISHED'] });
    const services = { text: matchText(match), params: match.params };
    const text = gapSummary('SERVICE_TYPE', services, null, { channels: false }).text;
    expect(text).toBe(
      "MATCH (s:Service) WHERE s.status IN $visible WITH s, s.typeCode AS key, null AS keys RETURN 'SERVICES' AS part, key, keys, " +
        's.digitalGap AS gap, s.rationaleState AS state, s.physicalGap AS other, null AS flag, count(s) AS n, null AS named',
    );
    expect(gapSummary('SERVICE_TYPE', services, null, { channels: true }).text).toContain('REACHED_THROUGH');
  });
});
