import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assessService } from '../../api/inventory/assessment.rules.ts';
import type { AssessmentFacts } from '../../api/inventory/assessment.rules.ts';
import { isSchemaCurrent } from '../../api/graph/apply-schema.ts';
import { cypher } from '../../api/graph/cypher.ts';
import type { CypherText, Statement } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import type { Row } from '../../api/graph/rows.ts';
import { completeKeyOf, gapKeyOf, volumeKeyOf } from '../../api/inventory/sort-keys.rules.ts';
import { Accessible, CompletionLevel } from '../../schema/vocabulary/completion.ts';
import { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { CompletenessItem } from '../../schema/vocabulary/completeness.ts';
import { AssessmentWarning, DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { Label } from '../../schema/vocabulary/labels.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { Disposition } from '../../schema/vocabulary/rationale.ts';
import { Relationship } from '../../schema/vocabulary/relationships.ts';
import { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { openTestGraphSettings } from '../support/neo4j.ts';

let graph: Graph;

beforeAll(() => {
  graph = openNeo4jGraph(openTestGraphSettings());
});
afterAll(() => graph.close());

const ask = <T>(text: CypherText, decode: (row: Row) => T): Promise<T[]> =>
  graph.read<T>({ name: 'test.ask', text, params: {}, decode } satisfies Statement<T>);

/** Facts as they are stored, read without the product's own statements. */
const storedFacts = cypher`MATCH (s:Service) ORDER BY s.id
  RETURN s{.*} AS service,
    COUNT { (:Unit)-[:RESPONSIBLE_FOR]->(s) } AS units,
    [(s)-[t:OF_TYPE]->(type) | type{.code, primary: t.primary}] AS types,
    COUNT { (s)-[:ANSWERS]->(:Occasion) } AS occasions,
    COUNT { (s)-[:PROVIDES]->(:Offering) } AS offerings,
    COUNT { (s)-[:STAFFED_BY]->(:Role) } AS roles,
    COUNT { (s)-[:USES_TOOL]->(:Tool) } AS tools,
    [(s)-[:HAS_VOLUME]->(v) | v{.value}] AS volumes,
    COLLECT { MATCH (s)-[r:REACHED_THROUGH]->(c:ChannelOffering) ORDER BY r.position RETURN c{.*} } AS channels,
    [(r:Rationale)-[:EXPLAINS]->(s) | r{.status, .disposition}] AS rationales`;

function factsOf(row: Row): AssessmentFacts {
  const service = row.row('service');
  const primary = row.rows('types').find((type) => type.boolean('primary'));
  if (primary === undefined) throw new Error(`${service.string('id')} has no primary type.`);
  return {
    name: service.string('name'),
    description: service.string('description'),
    edition: service.word('edition', PolicyEdition),
    primaryType: primary.word('code', ServiceTypeCode),
    responsibleUnits: row.number('units'),
    serviceTypes: row.rows('types').length,
    customers: service.strings('customers').length,
    occasions: row.number('occasions'),
    offerings: row.number('offerings'),
    roles: row.number('roles'),
    tools: row.number('tools'),
    volumes: row.rows('volumes').length,
    channels: row.rows('channels').map((channel) => ({
      kind: channel.word('kind', ChannelKind),
      recordedMedium: channel.word('recordedMedium', Medium),
      level: channel.word('level', CompletionLevel),
      accessible: channel.word('accessible', Accessible),
    })),
    rationales: row.rows('rationales').map((rationale) => ({
      status: rationale.word('status', RationaleStatus),
      disposition: rationale.word('disposition', Disposition),
    })),
  };
}

/** What is stored beside the facts, in the shape of the recomputation. */
function storedOf(row: Row): Record<string, unknown> {
  const service = row.row('service');
  return {
    digitalGap: service.word('digitalGap', DigitalGap),
    physicalGap: service.word('physicalGap', PhysicalGap),
    rationaleState: service.word('rationaleState', RationaleState),
    warnings: service.words('warnings', AssessmentWarning),
    fullChannels: service.number('fullChannels'),
    channelRationales: row.rows('channels').map((channel) => channel.word('rationale', ChannelRationale)),
    completeness: {
      recorded: service.number('completenessRecorded'),
      asked: service.number('completenessAsked'),
      missing: service.words('completenessMissing', CompletenessItem),
    },
    ruleVersion: service.number('ruleVersion'),
  };
}

describe('every stored assessment equals its recomputation from the stored facts', () => {
  it('for each of the 600 services: both gaps, rationale state, channel flags, warnings, completeness', async () => {
    const rows = await ask(storedFacts, (row) => ({
      id: row.row('service').string('id'),
      stored: storedOf(row),
      recomputed: assessService(factsOf(row)),
    }));
    expect(rows).toHaveLength(600);
    for (const { id, stored, recomputed } of rows) expect({ id, ...stored }).toEqual({ id, ...recomputed });
  });

  it('and so do the sort keys that rest on it', async () => {
    const rows = await ask(storedFacts, (row) => {
      const service = row.row('service');
      const nameKey = service.string('nameKey');
      const volumeKey = volumeKeyOf(row.rows('volumes')[0]?.number('value') ?? null, nameKey);
      const assessment = assessService(factsOf(row));
      return {
        stored: ['volumeKey', 'gapKey', 'completeKey'].map((key) => service.string(key)),
        recomputed: [
          volumeKey,
          gapKeyOf(assessment.digitalGap, assessment.rationaleState, volumeKey),
          completeKeyOf(assessment.completeness, nameKey),
        ],
      };
    });
    expect(rows.map((row) => row.stored)).toEqual(rows.map((row) => row.recomputed));
  });
});

describe('the seed is in the store, whole', () => {
  const counts: [Label, number][] = [
    ['Unit', 241],
    ['Service', 600],
    ['ChannelOffering', 1426],
    ['Form', 192],
    ['HispDesignation', 37],
    ['LifeExperience', 11],
    ['Stage', 55],
    ['Rationale', 24],
    ['Reason', 11],
    ['Role', 26],
    ['Tool', 30],
    ['ServiceType', 7],
    ['YearlyVolume', 71],
    ['PartnerProgram', 41],
  ];

  it.each(counts)('%s: %i', async (label, count) => {
    const found = await graph.readOne({
      name: 'test.count',
      text: cypher`MATCH (n:Record) WHERE $label IN labels(n) RETURN count(n) AS many`,
      params: { label },
      decode: (row) => row.number('many'),
    });
    expect(found).toBe(count);
  });

  it('has a schema that is current', async () => {
    expect(await isSchemaCurrent(graph)).toBe(true);
  });

  it('uses no label that the vocabulary does not know', async () => {
    const labels = await ask(cypher`MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label`, (row) =>
      row.string('label'),
    );
    expect(labels.filter((label) => !(label in Label))).toEqual([]);
  });

  it('uses no relationship that the vocabulary does not know', async () => {
    const types = await ask(cypher`MATCH ()-[r]->() RETURN DISTINCT type(r) AS type`, (row) =>
      row.string('type'),
    );
    expect(types.filter((type) => !(type in Relationship))).toEqual([]);
  });

  it('makes one node of a role, tool, form, occasion or offering, however many services name it', async () => {
    const twice = await ask(
      cypher`MATCH (n:Role|Tool|Form|Occasion|Offering)
        WITH labels(n) AS labels, coalesce(n.name, n.number, n.statement) AS words, count(n) AS many WHERE many > 1
        RETURN words`,
      (row) => row.string('words'),
    );
    expect(twice).toEqual([]);
  });

  it('gives every service exactly one lead unit and one primary type', async () => {
    const without = await ask(
      cypher`MATCH (s:Service)
        WHERE COUNT { (:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s) } <> 1
          OR COUNT { (s)-[:OF_TYPE {primary: true}]->(:ServiceType) } <> 1
        RETURN s.id AS id`,
      (row) => row.string('id'),
    );
    expect(without).toEqual([]);
  });

  it('repeats beside each service the lead unit, its top-level agency and its type as the edges say them', async () => {
    const differing = await ask(
      cypher`MATCH (u:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service)-[:OF_TYPE {primary: true}]->(t:ServiceType)
        MATCH (u)-[:PART_OF]->*(top:Unit) WHERE NOT (top)-[:PART_OF]->()
        WITH s, u, t, top WHERE s.unitId <> u.id OR s.topUnitId <> top.id OR s.typeCode <> t.code OR u.topId <> top.id
        RETURN s.id AS id`,
      (row) => row.string('id'),
    );
    expect(differing).toEqual([]);
  });

  it('numbers the channels of each service from one on, in the order of the record', async () => {
    const wrong = await ask(
      cypher`MATCH (s:Service)-[r:REACHED_THROUGH]->(c:ChannelOffering)
        WHERE r.position <> c.position OR c.serviceId <> s.id OR c.id <> s.id + '-channel-' + c.position
        RETURN c.id AS id`,
      (row) => row.string('id'),
    );
    expect(wrong).toEqual([]);
  });

  const finds: [string, string][] = [
    ['SS-5', 'ssa-card-replace'],
    ['SNAP', 'fns-snap'],
    ['passports', 'state-passport-new'],
  ];

  it.each(finds)('finds by "%s" the service %s', async (text, start) => {
    const found = await graph.read({
      name: 'test.find',
      text: cypher`CALL db.index.fulltext.queryNodes('serviceText', $text, {limit: 20}) YIELD node
        RETURN node.id AS id`,
      params: { text: `"${text}"` },
      decode: (row) => row.string('id'),
    });
    expect(found.some((id) => id.startsWith(start))).toBe(true);
  });
});
