import { afterAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { lockAndRecountTallies, recountUsers } from '../../../api/inventory/stored-counts.statements.ts';
import type { TallyCombination } from '../../../api/inventory/stored-counts.statements.ts';
import { readAgencyFigures } from '../../../api/inventory/tally.statements.ts';
import { openTestGraphSettings, testId } from '../../support/neo4j.ts';

const graph = openNeo4jGraph(openTestGraphSettings());
const topUnitId = testId('unit');
const roleId = testId('role');
const shared: TallyCombination = {
  topUnitId,
  status: 'PUBLISHED',
  digitalGap: 'NO_DIGITAL',
  physicalGap: 'NONE',
  rationaleState: 'MISSING',
};
const closed: TallyCombination = { ...shared, digitalGap: 'CLOSED', rationaleState: 'NOT_REQUIRED' };

const plain = (text: Statement<null>['text'], params: Record<string, unknown>): Statement<null> => ({
  name: 'test.storedCounts',
  text,
  params,
  decode: () => null,
});

const addService = (): Statement<null> =>
  plain(
    cypher`MERGE (r:Role {id: $roleId}) CREATE (s:Service {id: $id}) SET s += $shared
      CREATE (s)-[:STAFFED_BY]->(r) CREATE (s)-[:REACHED_THROUGH]->(:ChannelOffering {id: $id + '-channel', rationale: 'NEEDED'})`,
    { id: testId('service'), roleId, shared },
  );

const countsOf = (): Statement<{ services: number; needed: number }> => ({
  name: 'test.tallies',
  text: cypher`MATCH (t:Tally) WHERE t.topUnitId = $topUnitId WITH t ORDER BY t.digitalGap
    RETURN t.services AS services, t.channelsNeeded AS needed`,
  params: { topUnitId },
  decode: (row) => ({ services: row.number('services'), needed: row.number('needed') }),
});

const figuresOfAgency = (): Statement<Record<string, number>> => ({
  name: 'test.agency',
  text: cypher`MATCH (a:AgencyTally) WHERE a.topUnitId = $topUnitId RETURN a.figures AS figures`,
  params: { topUnitId },
  decode: (row) => readAgencyFigures(row.numbers('figures')),
});

const usersOfRole = (): Statement<number> => ({
  name: 'test.users',
  text: cypher`MATCH (r:Role {id: $roleId}) RETURN r.serviceCount AS n`,
  params: { roleId },
  decode: (row) => row.number('n'),
});

afterAll(async () => {
  await graph.write('test.clean', (tx) =>
    tx.run(
      plain(
        cypher`MATCH (n:Service|Tally|AgencyTally) WHERE n.topUnitId = $topUnitId
          OPTIONAL MATCH (n)-[:STAFFED_BY|REACHED_THROUGH]->(m) DETACH DELETE n, m`,
        { topUnitId },
      ),
    ),
  );
  await graph.close();
});

describe('stored counts', () => {
  it('are right after writes at the same time, because each counts under the lock', async () => {
    const write = () =>
      graph.write('test.add', async (tx) => {
        await tx.run(addService());
        await tx.run(lockAndRecountTallies({ combinations: [closed, shared, shared] }));
        for (const statement of recountUsers({ roleIds: [roleId] })) await tx.run(statement);
      });
    await write();
    await Promise.all([write(), write(), write()]);
    expect(await graph.read(countsOf())).toEqual([
      { services: 0, needed: 0 },
      { services: 4, needed: 4 },
    ]);
    expect(await graph.readOne(usersOfRole())).toBe(4);
    const [agency, ...others] = await graph.read(figuresOfAgency());
    expect(others).toEqual([]);
    expect(agency).toMatchObject({
      services: 4,
      closed: 0,
      noDigital: 4,
      notDigital: 4,
      rationaleMissing: 4,
    });
    expect(agency).toMatchObject({ physicalNone: 4, physicalGap: 0, channelsNeeded: 4, channelsGiven: 0 });
  });

  it('follow a service from the combination that it left to the one that it came into', async () => {
    await graph.write('test.move', async (tx) => {
      const text = cypher`MATCH (s:Service) WHERE s.topUnitId = $topUnitId WITH s LIMIT 1 SET s += $closed`;
      await tx.run(plain(text, { topUnitId, closed }));
      await tx.run(lockAndRecountTallies({ combinations: [shared, closed] }));
    });
    expect(await graph.read(countsOf())).toEqual([
      { services: 1, needed: 1 },
      { services: 3, needed: 3 },
    ]);
    const agency = await graph.readOne(figuresOfAgency());
    expect(agency).toMatchObject({
      services: 4,
      closed: 1,
      noDigital: 3,
      notDigital: 3,
      rationaleMissing: 3,
    });
  });

  it('are asked for one kind of record at a time, and not at all where none is named', () => {
    expect(
      recountUsers({ roleIds: [], toolIds: ['b', 'a', 'a'], unitIds: ['c'] }).map(({ name, params }) => [
        name,
        params,
      ]),
    ).toEqual([
      ['inventory.recountUsers.toolIds', { ids: ['a', 'b'] }],
      ['inventory.recountUsers.unitIds', { ids: ['c'] }],
    ]);
  });
});
