import { describe, expect, it } from '@jest/globals';
import { int } from '../../../api/graph/cypher.ts';
import {
  gapCountsOf,
  ownServiceCounts,
  serviceCountsOf,
} from '../../../api/inventory/gap-counts.statements.ts';
import { namedTotal, rolePage, unitPage } from '../../../api/inventory/list.statements.ts';
import { missingRecords, partsById, servicesOf } from '../../../api/inventory/record.statements.ts';
import { inventoryStatements } from './statement-catalog.ts';

const visible = ['PUBLISHED'] as const;
const ids = ['a', 'b'];

describe('the statements of the inventory', () => {
  it('never hold a value: whatever is asked for is a parameter', () => {
    for (const { title, statement } of inventoryStatements) {
      const asked = Object.values(statement.params)
        .flat()
        .filter((value) => typeof value === 'string' && value.length > 3);
      const inText = asked.filter((value) => statement.text.includes(`'${String(value)}'`));
      expect({ title, inText: inText.filter((value) => !fixedWords.has(String(value))) }).toEqual({
        title,
        inText: [],
      });
    }
  });

  it('name every parameter they are given, and are given every parameter they name', () => {
    for (const { title, statement } of inventoryStatements) {
      const named = [...new Set([...statement.text.matchAll(/\$(\w+)/g)].map((match) => match[1]))].sort();
      expect({
        title,
        named: Object.keys(statement.params)
          .filter((key) => statement.params[key] !== undefined)
          .sort(),
      }).toEqual({ title, named });
    }
  });

  it('bound every list that is brought with a record, but for what a write reads: it is stored back whole', () => {
    // How long its lists may become is checked before they are stored (input-limits.rules.ts).
    const whole = ['services as they are written', 'what a service names'];
    const read = inventoryStatements.filter(({ title }) => !whole.includes(title));
    expect(read.length).toBe(inventoryStatements.length - whole.length);
    for (const { title, statement } of read) {
      const lists = statement.text.match(/COLLECT \{[^}]*ORDER BY[^}]*\}/g) ?? [];
      const unbounded = lists.filter(
        (list) => !/LIMIT|ORDER BY above\.depth|ORDER BY t\.position/.test(list),
      );
      expect({ title, unbounded }).toEqual({ title, unbounded: [] });
    }
  });
});

/** Words of the vocabulary that are part of a rule, such as the verdicts that prove a gap. */
const fixedWords = new Set(['NO_DIGITAL', 'UNKNOWN', 'NEEDED', 'MISSING']);

describe('many records of one level', () => {
  it('are counted in one statement, each service once for each record', () => {
    const { text, params } = serviceCountsOf('LifeExperience', ids, visible);
    expect(text).toBe(
      'UNWIND $ids AS id MATCH (n:LifeExperience {id: id}) CALL (n) { MATCH (n)-[:HAS_STAGE]->(:Stage)-[:INVOLVES]->(s:Service) ' +
        'WHERE s.status IN $visible RETURN count(DISTINCT s) AS total } RETURN id, total',
    );
    expect(params).toEqual({ ids, visible });
  });

  it('have their gaps counted in one statement, over distinct services', () => {
    const { text } = gapCountsOf('Unit', ids, visible);
    expect(text).toContain(
      'UNWIND $ids AS id MATCH (n:Unit {id: id}) CALL (n) { MATCH (n)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) ' +
        'WHERE s.status IN $visible WITH DISTINCT s WITH s, ' +
        'COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) RETURN c.rationale } AS flags RETURN { services: count(s),',
    );
  });

  it('of units count their own services without those below', () => {
    expect(ownServiceCounts(ids, visible).text).toBe(
      'UNWIND $ids AS id MATCH (u:Unit {id: id}) ' +
        'RETURN id, COUNT { (u)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status IN $visible } AS total',
    );
  });

  it('list their services by name, as far as the reader may see them', () => {
    expect(servicesOf('Form', ids, visible).text).toMatch(
      /^UNWIND \$ids AS id MATCH \(n:Form \{id: id\}\) RETURN id, COLLECT \{ MATCH \(n\)<-\[:ASKS_FOR\]-\(s:Service\) WHERE s\.status IN \$visible WITH s ORDER BY s\.nameKey LIMIT 200 RETURN \[s\.id,/,
    );
  });

  it('are found by id only through a service that may be seen', () => {
    expect(partsById('ChannelOffering', ids, visible, []).text).toContain(
      'WHERE EXISTS { (n)<-[:REACHED_THROUGH]-(s:Service) WHERE s.status IN $visible }',
    );
  });
});

describe('lists by name', () => {
  const stretch = { direction: 'FORWARD', key: 'k', limit: 3 } as const;

  it('walk along the index of the name', () => {
    const { text, params } = rolePage(undefined, null, stretch);
    expect(text).toBe(
      'MATCH (n:Role) WHERE n.nameKey > $bound WITH n ORDER BY n.nameKey LIMIT $limit ' +
        'RETURN n.nameKey AS key, n { .id, .name, .serviceCount } AS node',
    );
    expect(params).toEqual({ bound: 'k', limit: int(3) });
  });

  it('leave out what was proposed in drafts of others', () => {
    expect(rolePage(undefined, [], stretch).text).toContain('WHERE n.proposedFor IS NULL AND n.nameKey');
    const own = rolePage(undefined, ['unit-a'], stretch);
    expect(own.text).toContain(
      'WHERE (n.proposedFor IS NULL OR any(unit IN n.proposedFor WHERE unit IN $ownUnitIds)) AND n.nameKey',
    );
    expect(own.params).toMatchObject({ ownUnitIds: ['unit-a'] });
  });

  it('start at the full-text index where there are words', () => {
    expect(namedTotal('Tool', '"online"').text).toBe(
      "CALL db.index.fulltext.queryNodes('recordText', $text) YIELD node AS n WITH n WHERE n:Tool RETURN count(n) AS total",
    );
  });

  it('start at the unit above where one is named', () => {
    const { text, params } = unitPage(
      { parentId: 'unit-dhs', kinds: ['OFFICE'] },
      { ...stretch, direction: 'BACKWARD' },
      [],
    );
    expect(text).toMatch(
      /^MATCH \(n:Unit\)-\[:PART_OF\]->\(:Unit \{id: \$parentId\}\) WHERE n\.kind IN \$kinds AND n\.nameKey < \$bound WITH n ORDER BY n\.nameKey DESC LIMIT \$limit WITH n AS u RETURN u\.nameKey AS key, u \{ \.id,/,
    );
    expect(params).toEqual({ parentId: 'unit-dhs', kinds: ['OFFICE'], bound: 'k', limit: int(3) });
  });

  it('look up the records that a filter names by the one index over all ids', () => {
    const { text } = missingRecords([{ field: 'filter.unitId', label: 'Unit', id: 'unit-none' }], []);
    expect(text).toBe(
      'UNWIND $wanted AS one OPTIONAL MATCH (n:Record {id: one.id}) WHERE true AND n.proposedFor IS NULL ' +
        'WITH one, n WHERE n IS NULL OR NOT one.label IN labels(n) RETURN one.field AS field, one.label AS label, one.id AS id',
    );
  });

  it('do not tell by a filter that a draft is there', () => {
    const named = [{ field: 'filter.journeyId', label: 'Journey', id: 'journey-draft' }];
    const open = "(NOT (n:Service OR n:Journey) OR n.status = 'PUBLISHED'";
    expect(missingRecords(named, []).text).toContain(`AND ${open})`);
    expect(missingRecords(named, ['unit-a']).text).toContain(`AND ${open} OR n.unitId IN $ownUnitIds)`);
    expect(missingRecords(named, null).text).not.toContain('n.status');
  });
});
