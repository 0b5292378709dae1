import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMissingProgram, runTool } from './run-tool.ts';
import { localProblem } from './local-problem.ts';
import type { OnProgress } from './progress.ts';

/** The jars of one Neo4j version on this machine. */
export interface Neo4jJars {
  /** Exact version, such as `5.26.31`. */
  readonly version: string;
  /** Folder `neo4j-<version>` that holds `lib`; the class-data archive lies beside it. */
  readonly home: string;
  /** File names in `lib`, sorted, so that every start has the same class path. */
  readonly files: readonly string[];
}

/** What is needed to find or fetch the jars. */
export interface FetchJarsOptions {
  /** Folder under which `neo4j-<version>` lies. */
  readonly jarsDir: string;
  /** The pom.xml that names the version. */
  readonly pom: string;
  readonly env: NodeJS.ProcessEnv;
  readonly onProgress: OnProgress;
  readonly signal?: AbortSignal | undefined;
}

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
/** Files that Maven asks for with an empty cache (plugin, poms and jars): seen for the version in pom.xml. */
const FILES_ASKED_FOR = 775;
const OLDEST_MAVEN: readonly [number, number, number] = [3, 6, 3];
const INSTALL_MAVEN =
  'for instance with "apt-get install maven", or set NEO4J_URI to a Neo4j that runs elsewhere';

/**
 * The jars of the Neo4j that pom.xml names: from the folder when they were fetched before (no network is asked), else
 * resolved once by Maven. An interrupted fetch leaves no half folder behind.
 *
 * @throws Problem LOCAL_DATABASE when Maven is missing, too old, or cannot reach its repository
 */
export async function fetchJars(options: FetchJarsOptions): Promise<Neo4jJars> {
  const version = await pinnedVersion(options.pom);
  const home = path.join(options.jarsDir, `neo4j-${version}`);
  const present = await completeJars(home);
  if (present) return { version, home, files: present };

  await requireMaven(options);
  await mkdir(home, { recursive: true });
  const partial = path.join(home, `lib.partial-${process.pid}`);
  try {
    await resolveWithMaven(options, version, partial);
    const files = await jarsIn(partial);
    await rename(partial, path.join(home, 'lib')).catch(keepOther);
    await writeFile(path.join(home, 'complete.json'), JSON.stringify({ version, jars: files.length }));
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  const files = await completeJars(home);
  if (!files) throw localProblem(`The jars in ${home} are incomplete: delete that folder and start again.`);
  return { version, home, files };
}

/** Another process fetched the same jars meanwhile: its folder is as good as ours. */
function keepOther(error: unknown): void {
  const code = (error as NodeJS.ErrnoException).code;
  if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
}

async function pinnedVersion(pom: string): Promise<string> {
  const version = /<neo4j\.version>([^<]+)</.exec(await readFile(pom, 'utf8'))?.[1];
  if (!version) throw new Error(`${pom} names no neo4j.version`);
  return version;
}

async function jarsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
}

/** File names when the folder holds as many jars as were fetched, else undefined. */
async function completeJars(home: string): Promise<string[] | undefined> {
  try {
    const { jars } = JSON.parse(await readFile(path.join(home, 'complete.json'), 'utf8')) as { jars: number };
    const files = await jarsIn(path.join(home, 'lib'));
    if (files.length === jars) return files;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !(error instanceof SyntaxError)) throw error;
  }
  await rm(path.join(home, 'lib'), { recursive: true, force: true });
  return undefined;
}

async function requireMaven({ env, signal }: FetchJarsOptions): Promise<void> {
  let output: string;
  try {
    ({ output } = await runTool('mvn', ['-version'], { env, signal }));
  } catch (error) {
    if (!isMissingProgram(error)) throw error;
    throw localProblem(
      `Maven was not found; it is needed once, to fetch the database: install Maven 3.6.3 or newer, ${INSTALL_MAVEN}.`,
      { cause: error },
    );
  }
  const found = /Apache Maven (\d+)\.(\d+)\.(\d+)/.exec(output);
  if (!found) {
    throw localProblem(`The version of Maven could not be read: ${lastLine(output)}`);
  }
  const [major = 0, minor = 0, patch = 0] = found.slice(1).map(Number);
  const [oldMajor, oldMinor, oldPatch] = OLDEST_MAVEN;
  const older = major - oldMajor || minor - oldMinor || patch - oldPatch;
  if (older < 0) {
    throw localProblem(
      `Maven ${major}.${minor}.${patch} is too old to fetch the database: install Maven 3.6.3 or newer, ${INSTALL_MAVEN}.`,
    );
  }
}

async function resolveWithMaven(options: FetchJarsOptions, version: string, target: string): Promise<void> {
  const step = `Downloading Neo4j ${version}`;
  let downloaded = 0;
  options.onProgress({ step, done: 0, total: FILES_ASKED_FOR });
  const args = [
    '-B',
    '-f',
    options.pom,
    COPY_DEPENDENCIES,
    '-DincludeScope=runtime',
    `-DoutputDirectory=${target}`,
  ];
  const { code, output } = await runTool('mvn', args, {
    env: options.env,
    signal: options.signal,
    onLine: (line) => {
      if (!line.includes('Downloaded from')) return;
      downloaded += 1;
      options.onProgress({ step, done: Math.min(downloaded, FILES_ASKED_FOR - 1), total: FILES_ASKED_FOR });
    },
  });
  if (code === 0) {
    options.onProgress({ step, done: FILES_ASKED_FOR, total: FILES_ASKED_FOR });
    return;
  }
  const log = path.join(path.dirname(target), 'maven.log');
  await writeFile(log, output);
  throw localProblem(explainMaven(output, log));
}

const NO_NETWORK =
  /UnknownHost|Unknown host|name resolution|No route to host|Network is unreachable|Connection refused|Connect(ion)? timed out|Could not transfer|offline mode/i;

/** One sentence for what Maven printed when it failed. */
export function explainMaven(output: string, log: string): string {
  if (/No space left on device/i.test(output)) {
    return 'The disk is full: free 600 MB and start again; what Maven has downloaded is kept.';
  }
  if (NO_NETWORK.test(output)) {
    return (
      'Maven could not reach its repository to fetch the database: check the network (behind a proxy, set it in ' +
      '~/.m2/settings.xml) and start again; what it has downloaded is kept.'
    );
  }
  const error = output.split('\n').find((line) => line.includes('[ERROR]'));
  return `Maven could not fetch the database (${(error ?? lastLine(output)).trim()}); all it said is in ${log}.`;
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
