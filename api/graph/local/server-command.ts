import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Neo4jJars } from './fetch-jars.ts';

/** Where one store keeps its things and how large its server may grow. */
export interface ServerPlace {
  /** Home of the server: data, logs, conf and run lie under it. */
  readonly home: string;
  /** Bolt port on 127.0.0.1. */
  readonly port: number;
  /** Upper bound of the Java heap, in MiB. */
  readonly heapMb: number;
  /** Page cache, in MiB; holds the whole store up to about 100,000 services. */
  readonly pageCacheMb: number;
  /** False only for a store that is thrown away before anybody can use it. */
  readonly auth: boolean;
}

/**
 * Writes neo4j.conf. Loopback only, no HTTP, no usage report, small transaction logs. The thread pool setting takes
 * away Bolt's quiet period of ten seconds at a stop; both databases are closed cleanly before it.
 */
export async function writeSettings(place: ServerPlace): Promise<void> {
  const under = (name: string): string => path.join(place.home, name);
  const settings: Record<string, string> = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${place.port}`,
    'server.bolt.advertised_address': `127.0.0.1:${place.port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.directories.data': under('data'),
    'server.directories.transaction.logs.root': under('data/transactions'),
    'server.directories.logs': under('logs'),
    'server.directories.run': under('run'),
    'server.directories.plugins': under('plugins'),
    'server.directories.import': under('import'),
    'server.memory.pagecache.size': `${place.pageCacheMb}m`,
    'server.memory.heap.initial_size': `${Math.min(256, place.heapMb)}m`,
    'server.memory.heap.max_size': `${place.heapMb}m`,
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '32m',
    'db.tx_log.rotation.retention_policy': 'keep_none',
    'db.transaction.timeout': '120s',
    'db.memory.transaction.max': `${Math.floor(place.heapMb / 2)}m`,
    'dbms.usage_report.enabled': 'false',
    'dbms.security.auth_enabled': String(place.auth),
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  };
  for (const folder of ['conf', 'data', 'logs', 'run', 'plugins', 'import']) {
    await mkdir(under(folder), { recursive: true });
  }
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  await writeFile(under('conf/neo4j.conf'), `${lines.join('\n')}\n`);
}

/** Flags that Neo4j 5.26 needs of Java 17 and later, and none that slow a start. */
const JAVA_FLAGS = [
  '-XX:+UseG1GC',
  '-XX:-OmitStackTraceInFastThrow',
  '-XX:+ExitOnOutOfMemoryError',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '-Dlog4j2.disable.jmx=true',
  '-Dfile.encoding=UTF-8',
];

/** Names relative to `lib`, in which every program of the database runs, so that the class path stays short and stable. */
function classPath(jars: Neo4jJars): string {
  return jars.files.join(path.delimiter);
}

/** Folder in which the server and its tools run. */
export function workingFolder(jars: Neo4jJars): string {
  return path.join(jars.home, 'lib');
}

/** Arguments for java that run the server in the foreground. `archiveFlag` names the class-data archive. */
export function serverArguments(jars: Neo4jJars, place: ServerPlace, archiveFlag?: string): string[] {
  return [
    `-Xms${Math.min(256, place.heapMb)}m`,
    `-Xmx${place.heapMb}m`,
    ...JAVA_FLAGS,
    `-XX:ErrorFile=${path.join(place.home, 'logs', 'java-crash-%p.log')}`,
    ...(archiveFlag ? [archiveFlag] : []),
    '-cp',
    classPath(jars),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${place.home}`,
    `--config-dir=${path.join(place.home, 'conf')}`,
    '--console-mode',
  ];
}

/** Arguments for java that run one command of neo4j-admin on the same class path. */
export function adminArguments(jars: Neo4jJars, command: readonly string[]): string[] {
  return [
    '-Xmx128m',
    '-XX:TieredStopAtLevel=1',
    ...JAVA_FLAGS,
    '-cp',
    classPath(jars),
    'org.neo4j.cli.AdminTool',
    ...command,
  ];
}
