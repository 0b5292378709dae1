import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';

const nothing = (): null => null;

/** A branch of the agency tree for one test: a unit, a unit below it, and one below that. */
export async function growUnits(graph: Graph, prefix: string): Promise<readonly [string, string, string]> {
  const ids = [`${prefix}-top`, `${prefix}-middle`, `${prefix}-low`] as const;
  const grow: Statement<null> = {
    name: 'test.growUnits',
    text: cypher`CREATE (a:Unit:Record {id: $a, name: 'Top of ' + $a, nameKey: $a})
      CREATE (b:Unit:Record {id: $b, name: 'Middle of ' + $b, nameKey: $b})
      CREATE (c:Unit:Record {id: $c, name: 'Low of ' + $c, nameKey: $c})
      CREATE (c)-[:PART_OF]->(b)-[:PART_OF]->(a)`,
    params: { a: ids[0], b: ids[1], c: ids[2] },
    decode: nothing,
  };
  await graph.write('test.growUnits', (tx) => tx.run(grow));
  return ids;
}

/** Takes away what tests of one issuer have made, and the units of a prefix. */
export async function cleanUp(graph: Graph, issuer: string, prefix: string): Promise<void> {
  const statements: Statement<null>[] = [
    {
      name: 'test.removePeople',
      text: cypher`MATCH (p:Person {issuer: $issuer})
        OPTIONAL MATCH (s:Session {personId: p.id}) OPTIONAL MATCH (c:Change)-[:CHANGED]->(p)
        DETACH DELETE s, c, p`,
      params: { issuer },
      decode: nothing,
    },
    {
      name: 'test.removeUnits',
      text: cypher`MATCH (u:Unit) WHERE u.id STARTS WITH $prefix DETACH DELETE u`,
      params: { prefix },
      decode: nothing,
    },
  ];
  await graph.write('test.cleanUp', async (tx) => {
    for (const statement of statements) await tx.run(statement);
  });
}

/** Lets the sessions of a person end at this moment, as if the hours had passed. */
export async function endHours(graph: Graph, personId: string, at: Date): Promise<void> {
  await graph.write('test.endHours', (tx) =>
    tx.run({
      name: 'test.endHours',
      text: cypher`MATCH (s:Session {personId: $personId}) SET s.expiresAt = $at`,
      params: { personId, at: at.toISOString() },
      decode: nothing,
    }),
  );
}

/** The audit records of a person, the oldest first. */
export function changesOf(graph: Graph, personId: string) {
  return graph.read({
    name: 'test.changesOf',
    text: cypher`MATCH (c:Change)-[:CHANGED]->(:Person {id: $personId})
      RETURN c.action AS action, c.actorName AS actorName, c.summary AS summary, c.before AS before, c.after AS after
      ORDER BY c.version, c.at`,
    params: { personId },
    decode: (row) => ({
      action: row.string('action'),
      actorName: row.string('actorName'),
      summary: row.string('summary'),
      before: JSON.parse(row.string('before')) as unknown,
      after: JSON.parse(row.string('after')) as unknown,
    }),
  });
}

/** What the store keeps of the sessions of a person. */
export function sessionsOf(graph: Graph, personId: string) {
  return graph.read({
    name: 'test.sessionsOf',
    text: cypher`MATCH (s:Session {personId: $personId})
      RETURN s.hash AS hash, labels(s) AS labels, s.endedAt AS endedAt, s.idToken AS idToken ORDER BY s.createdAt`,
    params: { personId },
    decode: (row) => ({
      hash: row.string('hash'),
      labels: row.strings('labels'),
      endedAt: row.optionalString('endedAt'),
      idToken: row.optionalString('idToken'),
    }),
  });
}
