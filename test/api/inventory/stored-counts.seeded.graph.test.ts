import { afterAll, describe, expect, it } from '@jest/globals';
import { foldGaps, foldSums } from '../../../api/gaps/gap-summary.rules.ts';
import { agencySums, agencyTallies, gapSummary } from '../../../api/gaps/gap.statements.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import {
  isTalliedByAgency,
  matchAgencyTallies,
  matchServices,
  matchTallies,
  matchText,
  readAgencyFigures,
} from '../../../api/inventory/match-services.ts';
import type { ServiceCriteria } from '../../../api/inventory/match-services.ts';
import { serviceTotal } from '../../../api/inventory/service-page.statements.ts';
import { isTallied, tallyTotal } from '../../../api/inventory/tally.statements.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';

const graph = openNeo4jGraph(openTestGraphSettings());
const explainer = openExplainer();
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const visible = ['PUBLISHED'] as const;
const filters: readonly (readonly [string, ServiceCriteria])[] = [
  ['all services', { visible }],
  ['an agency', { visible, topUnitId: 'unit-ssa' }],
  ['proven gaps', { visible, digitalGaps: [...provenDigitalGaps] }],
  [
    'everything at once',
    {
      visible,
      topUnitId: 'unit-hhs',
      digitalGaps: ['NO_DIGITAL'],
      physicalGaps: ['NONE'],
      rationaleStates: ['MISSING'],
    },
  ],
  ['no status at all', { visible, statuses: [] }],
];

const drifted = (name: string, text: Statement<string>['text']): Statement<string> => ({
  name: `test.${name}`,
  text,
  params: {},
  decode: (row) => row.string('id'),
});

describe('stored counts of the seed', () => {
  it.each([
    [
      'roles',
      drifted(
        'roles',
        cypher`MATCH (n:Role) WHERE n.serviceCount IS NULL OR n.serviceCount <> COUNT { (n)<-[:STAFFED_BY]-(s:Service) WHERE s.status = 'PUBLISHED' } RETURN n.id AS id`,
      ),
    ],
    [
      'tools',
      drifted(
        'tools',
        cypher`MATCH (n:Tool) WHERE n.serviceCount IS NULL OR n.serviceCount <> COUNT { (n)<-[:USES_TOOL]-(s:Service) WHERE s.status = 'PUBLISHED' } RETURN n.id AS id`,
      ),
    ],
    [
      'forms',
      drifted(
        'forms',
        cypher`MATCH (n:Form) WHERE n.serviceCount IS NULL OR n.serviceCount <> COUNT { (n)<-[:ASKS_FOR]-(s:Service) WHERE s.status = 'PUBLISHED' } RETURN n.id AS id`,
      ),
    ],
    [
      'units',
      drifted(
        'units',
        cypher`MATCH (n:Unit) WHERE n.serviceCount IS NULL OR n.serviceCount <> COUNT { MATCH (n)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status = 'PUBLISHED' } RETURN n.id AS id`,
      ),
    ],
  ])('are what is counted anew: %s', async (_title, statement) => {
    expect(await graph.read(statement)).toEqual([]);
  });

  it.each(filters)('sum to the number of services that the filter finds: %s', async (_title, criteria) => {
    expect(isTallied(criteria)).toBe(true);
    expect(await graph.readOne(tallyTotal(criteria))).toBe(await graph.readOne(serviceTotal(criteria)));
  });

  it.each(filters)(
    'give the same summary by agency as the services themselves: %s',
    async (_title, criteria) => {
      const match = matchServices(criteria);
      const answers = await graph.read(
        gapSummary('UNIT', { text: matchText(match), params: match.params }, null, { channels: true }),
      );
      const scanned = foldGaps({
        services: answers.flatMap((one) => (one.part === 'SERVICES' ? one.group : [])),
        channels: answers.flatMap((one) => (one.part === 'CHANNELS' ? one.group : [])),
      });
      const agencies = await graph.read(agencyTallies(matchTallies(criteria), { channels: true }));
      const stored = foldGaps({
        services: agencies.flatMap(({ services }) => services),
        channels: agencies.flatMap(({ channels }) => channels),
      });
      expect(stored.total).toEqual(scanned.total);
      expect(Object.fromEntries(stored.rows)).toEqual(Object.fromEntries(scanned.rows));
    },
  );

  it.each(filters.filter(([, criteria]) => isTalliedByAgency(criteria)))(
    'are added up to the same for each agency: %s',
    async (_title, criteria) => {
      const sums = await graph.read(agencySums(matchAgencyTallies(criteria)));
      const added = foldSums(sums.map(({ key, figures }) => ({ key, figures: readAgencyFigures(figures) })));
      const agencies = await graph.read(agencyTallies(matchTallies(criteria), { channels: true }));
      const folded = foldGaps({
        services: agencies.flatMap(({ services }) => services),
        channels: agencies.flatMap(({ channels }) => channels),
      });
      expect(added.total).toEqual(folded.total);
      expect(Object.fromEntries(added.rows)).toEqual(Object.fromEntries(folded.rows));
    },
  );

  it('are not used for a filter that they know nothing of', () => {
    expect(isTallied({ visible, text: '"passport"' })).toBe(false);
    expect(isTallied({ visible, unitId: 'unit-ssa' })).toBe(false);
    expect(isTallied({ visible, serviceTypes: ['BENEFITS'] })).toBe(false);
    expect(isTalliedByAgency({ visible, digitalGaps: ['CLOSED'] })).toBe(false);
  });

  it('are found for an agency by index, and the server has nothing to say of it', async () => {
    for (const statement of [
      tallyTotal({ visible, topUnitId: 'unit-ssa' }),
      tallyTotal({ visible, topUnitId: 'unit-ssa', physicalGaps: ['GAP'] }),
      agencyTallies(matchTallies({ visible }), { channels: true }),
    ]) {
      const { steps, notifications } = await explainer.explain(statement);
      expect(notifications).toEqual([]);
      expect(
        steps.some((step) => /Seek/.test(step.operator) && /Tally\((topUnitId|key)\)/.test(step.details)),
      ).toBe(true);
    }
  });
});
