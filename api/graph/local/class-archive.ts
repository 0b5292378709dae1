import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Java } from './find-java.ts';
import type { Neo4jJars } from './fetch-jars.ts';
import { pickFreePort } from './free-port.ts';
import { stopProcess } from './live-process.ts';
import { probeNeo4j } from './probe-neo4j.ts';
import type { OnProgress } from './progress.ts';
import { spawnServer, untilListening } from './run-server.ts';
import type { RunningServer } from './run-server.ts';
import type { ServerPlace } from './server-command.ts';
import { writeSettings } from './server-command.ts';

const START_MS = 120_000;
const DUMP_MS = 60_000;

/**
 * The java flag that lets the server load its classes from an archive, which takes about a third off every start. The
 * archive is made once per Neo4j and Java version by starting and stopping a server on an empty throw-away store. Java
 * ignores an archive that does not fit; where none can be made the start is slower, never wrong.
 */
export async function classArchiveFlag(
  java: Java,
  jars: Neo4jJars,
  onProgress: OnProgress,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const name = `classes-${java.version.replace(/[^\w.]/g, '_')}`;
  const archive = path.join(jars.home, `${name}.jsa`);
  const refused = path.join(jars.home, `${name}.none`);
  if (!(await exists(archive))) {
    if (await exists(refused)) return undefined;
    onProgress({ step: 'Preparing faster starts' });
    const reason = await makeArchive(java, jars, archive, signal);
    if (reason !== undefined) {
      await writeFile(refused, `${reason}\n`);
      return undefined;
    }
  }
  return `-XX:SharedArchiveFile=${archive}`;
}

/** Undefined when the archive was made, else why not. */
async function makeArchive(
  java: Java,
  jars: Neo4jJars,
  archive: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const home = path.join(jars.home, `training-${process.pid}`);
  const unfinished = path.join(home, 'classes.jsa');
  const place: ServerPlace = { home, port: await pickFreePort(), heapMb: 256, pageCacheMb: 32, auth: false };
  let server: RunningServer | undefined;
  try {
    await mkdir(home, { recursive: true });
    await writeSettings(place);
    server = await spawnServer(java, jars, place, `-XX:ArchiveClassesAtExit=${unfinished}`);
    await untilListening(server, place.port, START_MS, signal);
    const uri = `bolt://127.0.0.1:${place.port}`;
    await probeNeo4j({ uri, username: 'neo4j', password: '', database: 'neo4j' });
    await stopProcess(server.mark, DUMP_MS);
    await rename(unfinished, archive);
    return undefined;
  } catch (error) {
    if (server) await stopProcess(server.mark, 0);
    signal?.throwIfAborted();
    return String(error);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
