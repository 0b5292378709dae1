import { cypher } from '../../api/graph/cypher.ts';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { recountAll } from '../../api/graph/stored-counts.statements.ts';
import { openTestGraphSettings } from './neo4j.ts';

/**
 * Takes away services that a browser test registered, with all that hangs on them alone and the drafts about them, so
 * that the seed is left as it was.
 * @param personName whoever wrote drafts of services that were never registered, as the audit records have it: all of
 * their drafts go too
 */
export async function forgetServices(ids: readonly string[], personName = ''): Promise<void> {
  const graph = openNeo4jGraph(openTestGraphSettings());
  try {
    await graph.write('test.forgetServices', async (tx) => {
      await tx.run({
        name: 'test.forgetServices',
        text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) OPTIONAL MATCH (s)--(n:Record)
          WHERE n:ChannelOffering OR n:Change OR n:Rationale OR ((n:Occasion OR n:Offering OR n:YearlyVolume) AND COUNT { (n)--() } = 1)
          OPTIONAL MATCH (n)<-[:CHANGED]-(c:Change) DETACH DELETE c, n, s`,
        params: { ids },
        decode: () => null,
      });
      await tx.run({
        name: 'test.forgetDraftsAbout',
        text: cypher`MATCH (d:FormDraft) WHERE d.about IN $ids DELETE d`,
        params: { ids },
        decode: () => null,
      });
      await tx.run({
        name: 'test.forgetDrafts',
        text: cypher`MATCH (p:Person {name: $personName}) MATCH (d:FormDraft {personId: p.id}) DELETE d`,
        params: { personName },
        decode: () => null,
      });
      for (const statement of recountAll()) await tx.run(statement);
    });
  } finally {
    await graph.close();
  }
}
