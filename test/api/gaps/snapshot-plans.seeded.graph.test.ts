import { afterAll, describe, expect, it } from '@jest/globals';
import { coverageOfAll, coverageOfUnits } from '../../../api/gaps/inventory-deadline.statements.ts';
import { noFigures } from '../../../api/gaps/gap-summary.rules.ts';
import {
  beginSnapshot,
  depthOf,
  firstSnapshot,
  gapsSince,
  isCounted,
  snapshotGroups,
  snapshotsOf,
  storeFigures,
  storeGaps,
} from '../../../api/gaps/snapshot.statements.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { openExplainer } from '../../support/explain-plan.ts';

const explainer = openExplainer();
afterAll(() => explainer.close());

const id = 'snapshot-2026-11';
const head = {
  id,
  month: '2026-11',
  kind: 'MONTH',
  takenAt: '',
  edition: 'A11_2024',
  ruleVersion: 1,
} as const;
const visible = ['PUBLISHED'] as const;
const cases: [string, Statement<unknown>, RegExp][] = [
  ['the first count', firstSnapshot(), /GapSnapshot\(id\)/],
  ['whether a month is counted', isCounted(id), /GapSnapshot\(id\)/],
  ['the count that is begun', beginSnapshot(head, 'mark'), /GapSnapshot\(id\)/],
  ['what is counted', snapshotGroups(visible), /Service\(status\)/],
  ['the count whose figures are stored', storeFigures(id, noFigures(), []), /GapSnapshot\(id\)/],
  ['the services that are joined to a count', storeGaps(id, ['ssa-card-replace']), /Service\(id\)/],
  ['counts by month', snapshotsOf([id], null), /GapSnapshot\(id\)/],
  ['counts of an agency by month', snapshotsOf([id], 'unit-ssa'), /AgencySnapshot\(key\)/],
  ['the gaps of a count', gapsSince(id, visible, null), /GapSnapshot\(id\)/],
  ['the gaps of a count in an agency', gapsSince(id, visible, 'unit-ssa'), /GapSnapshot\(id\)/],
  ['how far inventories have come', coverageOfAll(), /AgencyTally\(key\)/],
  ['how far the own inventory has come', coverageOfUnits(['unit-usda']), /Service\(unitId\)/],
  ['where a unit stands', depthOf('unit-ssa'), /Unit\(id\)/],
];

describe('every statement of the monthly counts and the deadlines', () => {
  it.each(cases)(
    'finds by index, and the server has nothing to say of it: %s',
    async (_title, statement, index) => {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications).toEqual([]);
      expect(
        steps.filter(({ operator }) => /AllNodesScan|CartesianProduct|RelationshipTypeScan/.test(operator)),
      ).toEqual([]);
      expect(
        steps.filter(({ operator, details }) => /Seek|IndexScan/.test(operator) && index.test(details)),
      ).not.toEqual([]);
    },
  );
});
