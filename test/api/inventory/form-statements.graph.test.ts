import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import {
  draftCount,
  draftOf,
  draftsOf,
  dropDraft,
  keepDraft,
  lockDrafts,
} from '../../../api/inventory/draft.statements.ts';
import {
  externalOwner,
  knownIds,
  knownRationales,
  servicesNumbered,
} from '../../../api/inventory/known-records.statements.ts';
import { lookAlikeCandidates } from '../../../api/inventory/look-alikes.statements.ts';
import { similarCandidates, topOfUnit } from '../../../api/inventory/similar-services.statements.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
const explainer = openExplainer();
beforeAll(async () => {
  await applyGraphSchema(graph);
});
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const draft = {
  id: 'draft-1',
  kind: 'REVIEW',
  about: null,
  title: 'Card',
  body: '{}',
  revision: 1,
  updatedAt: '2026-11-03T14:00:00.000Z',
} as const;
const wanted = [{ place: 0, text: 'staff staff~1', start: 'staff|' }];

const cases: [string, Statement<unknown>, RegExp[]][] = [
  ['lock of the drafts of a person', lockDrafts('person-1'), [/FormDesk\(personId\)/]],
  ['drafts of a person', draftsOf('person-1', 50), [/FormDraft\(personId\)/]],
  ['one draft', draftOf('person-1', 'draft-1'), [/FormDraft\(key\)/]],
  ['number of drafts of a person', draftCount('person-1'), [/FormDraft\(personId\)/]],
  ['keeping a draft', keepDraft('person-1', draft), [/FormDraft\(key\)/]],
  ['dropping a draft', dropDraft('person-1', 'draft-1'), [/FormDraft\(key\)/]],
  [
    'records that a form names',
    knownIds(
      { Unit: ['a'], Role: ['b'], Tool: ['c'], Form: ['d'], nameStart: 'snap|' },
      ['unit-usda'],
      'snap',
    ),
    [
      /n:Unit\(id\)/,
      /n:Role\(id\)/,
      /n:Tool\(id\)/,
      /n:Form\(id\)/,
      /n:Unit\(nameKey\)/,
      /n:Tool\(nameKey\)/,
    ],
  ],
  ['rationales of a service', knownRationales('service-1'), [/Service\(id\)/]],
  ['service that has a number', externalOwner('unit-1|1', 'service-1'), [/s:Service\(externalKey\)/]],
  ['services by their numbers', servicesNumbered(['unit-1|1']), [/s:Service\(externalKey\)/]],
  ['agency of a unit', topOfUnit('unit-1'), [/u:Unit\(id\)/]],
  [
    'services that may be alike',
    similarCandidates({
      text: 'card card~1',
      formIds: ['form-1'],
      exceptId: '',
      visible: ['PUBLISHED'],
      ownUnitIds: ['unit-1'],
    }),
    [/db\.index\.fulltext\.queryNodes/, /f:Form\(id\)/],
  ],
  [
    'roles that may be alike',
    lookAlikeCandidates('ROLE', wanted, ['unit-usda']),
    [/n:Role\(nameKey\)/, /fulltext/],
  ],
  ['tools that may be alike', lookAlikeCandidates('TOOL', wanted, []), [/n:Tool\(nameKey\)/, /fulltext/]],
];

describe('every statement of the forms', () => {
  it.each(cases)('%s finds its rows by index', async (_, statement, indexes) => {
    const { steps, notifications } = await explainer.explain(statement);
    // A store without a draft does not know the names of its properties yet.
    expect(
      notifications.filter((said) => !/Unknown(Label|RelationshipType|PropertyKey)Warning/.test(said)),
    ).toEqual([]);
    expect(steps.filter(({ operator }) => /Scan$/.test(operator))).toEqual([]);
    for (const index of indexes) expect(steps.filter(({ details }) => index.test(details))).not.toEqual([]);
  });

  it.each(cases)('%s takes every value as a parameter', (_, { text, params }) => {
    for (const name of Object.keys(params)) expect(text).toContain(`$${name}`);
    expect(text).not.toMatch(/person-1|draft-1|unit-1|service-1/);
  });
});
