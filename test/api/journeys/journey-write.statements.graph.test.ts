import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { recordsOfJourney, takenIds } from '../../../api/journeys/journey-known.statements.ts';
import {
  namedByRequest,
  requestPage,
  requestsById,
  requestTotal,
  unitOfService,
  waitingForTeams,
  waitingForUnits,
} from '../../../api/journeys/journey-request.statements.ts';
import {
  createRequest,
  joinService,
  sayIn,
  updateRequest,
} from '../../../api/journeys/journey-request-write.statements.ts';
import { readJourneyStanding } from '../../../api/journeys/journey-state.statements.ts';
import {
  createEdges,
  createJourneyNode,
  createParts,
  deleteEdges,
  deleteParts,
  joinCopy,
  updateEdges,
  updateJourneyNode,
  updateParts,
} from '../../../api/journeys/journey-store.statements.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraph } from '../inventory/test-schema.ts';

const graph = openTestGraph('empty');
const explainer = openExplainer();
beforeAll(async () => void (await applyGraphSchema(graph)));
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const node = { label: 'Step', id: 'step-a', properties: { id: 'step-a', emotion: 1 } } as const;
const edge = { type: 'HANDS_OFF', from: 'a', to: 'b', id: 'h', properties: { position: 1 } } as const;
const named = {
  Service: ['a'],
  PartnerProgram: ['b'],
  Unit: ['c'],
  Role: ['d'],
  Tool: ['e'],
  LifeExperience: ['f'],
};
const everyCondition = {
  ownUnitIds: ['u'],
  unitId: 'u',
  journeyId: 'j',
  states: ['OPEN'],
  kinds: ['CLAIM'],
} as const;
const edgeTypes = ['HAS_JOURNEY', 'HAS_STEP', 'USES', 'SUPPORTS', 'HANDS_OFF'] as const;

const statements: Statement<unknown>[] = [
  readJourneyStanding('j'),
  recordsOfJourney(named),
  takenIds(['step-a']),
  createJourneyNode({ id: 'j', version: 1 }),
  updateJourneyNode('j', { version: 2 }),
  joinCopy('a', 'b'),
  createParts('Step', [node]),
  updateParts([node]),
  deleteParts(['step-a']),
  ...edgeTypes.flatMap((type) => [
    createEdges(type, [edge]),
    updateEdges(type, [edge]),
    deleteEdges(type, [edge]),
  ]),
  requestsById(['r']),
  requestPage({}, { forward: true, key: null, limit: 26 }),
  requestPage(everyCondition, { forward: false, key: 'k', limit: 26 }),
  requestTotal({}),
  requestTotal(everyCondition),
  namedByRequest({ journeyId: 'j', stepId: 's', unitId: 'u', serviceId: 'v' }),
  unitOfService('s'),
  waitingForUnits(['u']),
  waitingForTeams(),
  createRequest({ id: 'r', version: 1 }),
  updateRequest('r', { version: 2 }),
  joinService('r', 's'),
  sayIn('r', { id: 'm', position: 1 }),
];

describe('every statement that writes journeys and their requests', () => {
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

  it('keeps whole numbers whole, and takes away by one statement for all kinds of part', () => {
    const { text, params } = updateParts([node]);
    expect(text).toBe('UNWIND $rows AS row MATCH (n:Record {id: row.id}) SET n = row.properties');
    expect(params).toEqual({ rows: [{ id: 'step-a', properties: { id: 'step-a', emotion: { value: 1 } } }] });
    expect(deleteParts(['a']).text).toContain('WHERE n:Persona OR n:JourneyStage OR n:Step');
  });
});
