import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { markMerged, redirectEdges, survivorsOf } from '../../../api/inventory/merge-services.statements.ts';
import {
  lineOf,
  lockServicesOf,
  lockUnits,
  namesOfServices,
  placeServices,
  placeUnits,
  readPlace,
  subtreeOf,
  talliesOf,
} from '../../../api/inventory/move-unit.statements.ts';
import { nameOfUnit, offersOf, offersTo, setOffer } from '../../../api/inventory/transfer.statements.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
const explainer = openExplainer();
beforeAll(async () => void (await applyGraphSchema(graph)));
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const offer = { fromUnitId: 'u', toUnitId: 'v', byId: 'p', byName: 'P', at: '2026-11-03', comment: null };
const placed = { id: 'u', name: 'U', topId: 'u', topAbbreviation: 'U', words: [], depth: 0 };

const statements: Statement<unknown>[] = [
  redirectEdges('INVOLVES', 'a', 'b'),
  redirectEdges('NAMES', 'a', 'b'),
  redirectEdges('EXPLAINS', 'a', 'b'),
  markMerged('a', 'b'),
  survivorsOf(['a']),
  offersOf(['a']),
  offersTo(['u']),
  setOffer('a', offer),
  setOffer('a', null),
  nameOfUnit('u'),
  subtreeOf('u'),
  lineOf('u'),
  readPlace('u'),
  lockUnits(['u']),
  lockServicesOf(['u']),
  talliesOf(['u']),
  placeUnits('u', 'v', 2, [placed]),
  namesOfServices(['a']),
  placeServices([{ id: 'a', properties: { unitKey: 'k' } }]),
];

describe('every statement of transfers, merges and moves', () => {
  it.each(statements.map((statement) => [statement.name, statement] as const))(
    '%s finds its rows by index',
    async (_, statement) => {
      const { steps, notifications } = await explainer.explain(statement);
      const scans = steps.filter((step) =>
        /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(step.operator),
      );
      expect(scans).toEqual([]);
      const said = notifications.filter((one) => !/Unknown(Label|RelationshipType|PropertyKey)/.test(one));
      expect(said).toEqual([]);
    },
  );
});
