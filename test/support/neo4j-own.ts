import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startLocalNeo4j } from '../../api/graph/local/start-local-neo4j.ts';
import type { LocalNeo4j } from '../../api/graph/local/start-local-neo4j.ts';
import { jarsDirOfRun } from './neo4j.ts';

/** A Neo4j of one test's own, which it may kill. */
export interface OwnNeo4j {
  /** The folder whose store survives a kill; give it to `startAgain`. */
  readonly dataDir: string;
  readonly server: LocalNeo4j;
  /** Starts a server on the same store once more, after the first was stopped or killed. */
  startAgain(): Promise<LocalNeo4j>;
  /** Stops what runs and deletes the store. */
  remove(): Promise<void>;
}

/** Starts a second, small Neo4j on an empty store of its own. Takes about six seconds: share it within a file. */
export async function startOwnNeo4j(): Promise<OwnNeo4j> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'federal-services-index-own-'));
  const started: LocalNeo4j[] = [];
  const start = async (): Promise<LocalNeo4j> => {
    const server = await startLocalNeo4j({ dataDir, jarsDir: jarsDirOfRun(), heapMb: 256, pageCacheMb: 32 });
    started.push(server);
    return server;
  };
  return {
    dataDir,
    server: await start(),
    startAgain: async () => {
      for (const server of started) await server.stop();
      return start();
    },
    remove: async () => {
      for (const server of started) await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
