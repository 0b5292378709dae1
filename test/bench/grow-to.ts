import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { growGraph } from '../../seed/grow-graph.ts';
import { readSeed } from '../../seed/read-seed.ts';
import type { DatabaseEnv } from './bare-driver.ts';

/** Adds generated services to a database that holds the seed, until it has so many. */
export async function growTo(database: DatabaseEnv, services: number): Promise<void> {
  const graph = openNeo4jGraph({
    uri: database.NEO4J_URI,
    username: database.NEO4J_USERNAME,
    password: database.NEO4J_PASSWORD,
    database: database.NEO4J_DATABASE,
  });
  try {
    await growGraph(graph, await readSeed(), services, new Date());
  } finally {
    await graph.close();
  }
}
