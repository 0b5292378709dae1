import type { Neo4jAddress } from '../../api/graph/local/probe-neo4j.ts';

/**
 * The database that the test run started, for `*.graph.test.ts`. Every test writes records with ids of its own and
 * takes away only those, so that files run side by side on one database.
 *
 * @throws Error that says how to run the tests, when there is no database
 */
export function openTestGraphSettings(env: NodeJS.ProcessEnv = process.env): Neo4jAddress {
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = env;
  if (!uri || !username || !password) {
    throw new Error('This test needs a Neo4j: run "npm test -- <part of its path>", which starts one.');
  }
  return { uri, username, password, database: database || 'neo4j' };
}

let counter = 0;

/** An id that no other test of any run has, such as `test-service-18c3f2-1`. */
export function testId(prefix: string): string {
  counter += 1;
  return `test-${prefix}-${process.pid.toString(36)}${Date.now().toString(36)}-${counter}`;
}

/** Folder that holds the jars of the run's Neo4j, for tests that start and kill a server of their own. */
export function jarsDirOfRun(env: NodeJS.ProcessEnv = process.env): string {
  if (!env.FSI_JARS_DIR) {
    throw new Error(
      'This test starts its own Neo4j: run "npm test -- <part of its path>", which fetches the jars.',
    );
  }
  return env.FSI_JARS_DIR;
}

/** Address of the running product and the browser to look at it with, for `*.browser.test.ts`. */
export function productOfRun(env: NodeJS.ProcessEnv = process.env): { url: string; chromePath: string } {
  const { FSI_URL: url, CHROME_PATH: chromePath } = env;
  if (!url || !chromePath) {
    throw new Error(
      'This test needs the running product: run "npm test -- <part of its path>", which starts it.',
    );
  }
  return { url, chromePath };
}
