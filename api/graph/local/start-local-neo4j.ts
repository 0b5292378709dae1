import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { classArchiveFlag } from './class-archive.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { storePort } from './free-port.ts';
import { requireFreeSpace } from './free-space.ts';
import { stopProcess } from './live-process.ts';
import { localProblem } from './local-problem.ts';
import { probeNeo4j } from './probe-neo4j.ts';
import type { Neo4jAddress } from './probe-neo4j.ts';
import type { OnProgress } from './progress.ts';
import { repositoryRoot } from './repository-root.ts';
import { spawnServer, untilListening } from './run-server.ts';
import type { ServerPlace } from './server-command.ts';
import { writeSettings } from './server-command.ts';
import { claimStore } from './store-claim.ts';
import { storePassword } from './store-password.ts';

/** What a local database is started with. */
export interface LocalNeo4jOptions {
  /** Folder that keeps the store (in `graph/`) and, unless `jarsDir` says otherwise, the jars. */
  readonly dataDir: string;
  /** Folder that keeps the jars and the class-data archive; several stores can share one. */
  readonly jarsDir?: string;
  /** Bolt port on 127.0.0.1; by default the one remembered in the store, at first a free one. */
  readonly port?: number;
  /** Upper bound of the Java heap in MiB, 512 by default. */
  readonly heapMb?: number;
  /** Page cache in MiB, 128 by default. */
  readonly pageCacheMb?: number;
  /** Environment to find java and mvn in; this process's own by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly onProgress?: OnProgress;
  /** Ends the start half way and leaves nothing running. */
  readonly signal?: AbortSignal;
}

/** A local database that runs and lets us in. */
export interface LocalNeo4j extends Neo4jAddress {
  readonly pid: number;
  /** Settles when its process has ended, whoever ended it. */
  readonly ended: Promise<number | null>;
  /** What it prints. */
  readonly log: string;
  /** From the start of its process until it answered a query, in milliseconds. */
  readonly startMs: number;
  /** Stops it by its process id and waits until it is gone; a second call changes nothing. */
  stop(): Promise<void>;
}

const START_MS = 120_000;
/** A server that is killed loses nothing: its next start replays the transaction log. */
const STOP_GRACE_MS = 1_400;
const SPACE_FIRST_MB = 700;
const SPACE_LATER_MB = 150;
const USERNAME = 'neo4j';
const DATABASE = 'neo4j';

/**
 * Starts the Neo4j that nobody had to install: a child Java process from its own jars, on 127.0.0.1 alone, with a
 * generated password that only the owner of the folder can read. Its data survives in `dataDir`.
 *
 * @throws Problem LOCAL_DATABASE with one sentence that says what to do: Java or Maven missing or too old, no network
 *   for Maven, port taken, store in use, disk full; DATABASE_REFUSED when the password is not the store's
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { dataDir, signal, env = process.env, onProgress = () => {} } = options;
  const jarsDir = options.jarsDir ?? dataDir;
  const home = path.join(dataDir, 'graph');
  await makeFolders(home, jarsDir);
  const java = await findJava(env, signal);
  const claim = await claimStore(home);
  try {
    const pom = path.join(repositoryRoot(import.meta.url), 'api/graph/local/pom.xml');
    const jars = await fetchJars({ jarsDir, pom, env, onProgress, signal });
    const archive = await classArchiveFlag(java, jars, onProgress, signal);
    const place: ServerPlace = {
      home,
      port: await storePort(path.join(home, 'port'), options.port),
      heapMb: options.heapMb ?? 512,
      pageCacheMb: options.pageCacheMb ?? 128,
      auth: true,
    };
    await writeSettings(place);
    const password = await storePassword(java, jars, home, signal);
    onProgress({ step: `Starting Neo4j ${jars.version}` });
    const began = performance.now();
    const server = await spawnServer(java, jars, place, archive);
    try {
      await claim.recordServer(server.mark);
      await untilListening(server, place.port, START_MS, signal);
      const address = {
        uri: `bolt://127.0.0.1:${place.port}`,
        username: USERNAME,
        password,
        database: DATABASE,
      };
      await probeLocal(address, home);
      let stopped: Promise<void> | undefined;
      return {
        ...address,
        pid: server.mark.pid,
        ended: server.ended,
        log: server.log,
        startMs: performance.now() - began,
        stop: () => (stopped ??= stopProcess(server.mark, STOP_GRACE_MS).then(() => claim.release())),
      };
    } catch (error) {
      await stopProcess(server.mark, STOP_GRACE_MS);
      throw error;
    }
  } catch (error) {
    await claim.release();
    throw error;
  }
}

async function makeFolders(home: string, jarsDir: string): Promise<void> {
  try {
    const made = await mkdir(home, { recursive: true });
    await mkdir(jarsDir, { recursive: true });
    await requireFreeSpace(home, made === undefined ? SPACE_LATER_MB : SPACE_FIRST_MB);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EACCES' && code !== 'EROFS' && code !== 'ENOTDIR' && code !== 'EEXIST') throw error;
    throw localProblem(
      `${home} cannot be used as a folder (${code}): set FSI_DATA_DIR to one that you can write.`,
      {
        field: 'FSI_DATA_DIR',
        cause: error,
      },
    );
  }
}

/** Wrong password here means that the file and the store do not belong together. */
async function probeLocal(address: Neo4jAddress, home: string): Promise<void> {
  try {
    await probeNeo4j(address);
  } catch (error) {
    if ((error as { code?: string }).code !== 'DATABASE_REFUSED') throw error;
    throw localProblem(
      `The local database refused its password: put the right one into ${path.join(home, 'password')}, or delete ` +
        `${home} to start with an empty database.`,
      { field: 'password', cause: error },
    );
  }
}
