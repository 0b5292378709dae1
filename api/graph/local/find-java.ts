import path from 'node:path';
import { isMissingProgram, runTool } from './run-tool.ts';
import { localProblem } from './local-problem.ts';

/** A Java that can run Neo4j 5.26. */
export interface Java {
  /** Program to run. */
  readonly command: string;
  /** Full version as it names itself, such as `17.0.15`. */
  readonly version: string;
}

const OLDEST_JAVA = 17;

/**
 * Finds the Java to run the database with: `JAVA_HOME` where it is set, else the one on `PATH`.
 *
 * @throws Problem LOCAL_DATABASE when there is none or it is older than 17
 */
export async function findJava(env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<Java> {
  const home = env.JAVA_HOME?.trim();
  const command = home ? path.join(home, 'bin', 'java') : 'java';
  const output = await versionOutput(command, env, signal);
  const version = /version "([^"]+)"/.exec(output)?.[1];
  const major = version === undefined ? NaN : majorOf(version);
  const where = home ? `JAVA_HOME names ${home}` : 'the java on PATH';
  if (version === undefined || Number.isNaN(major)) {
    throw localProblem(
      `The version of Java could not be read (${where}): install Java 17 or newer, ${INSTALL_JAVA}.`,
    );
  }
  if (major < OLDEST_JAVA) {
    throw localProblem(
      `Java ${version} is too old to run the database (${where}): install Java 17 or newer, ${INSTALL_JAVA}.`,
    );
  }
  return { command, version };
}

const INSTALL_JAVA =
  'for instance with "apt-get install openjdk-17-jre-headless", or set NEO4J_URI to a Neo4j that runs elsewhere';

async function versionOutput(command: string, env: NodeJS.ProcessEnv, signal?: AbortSignal): Promise<string> {
  try {
    return (await runTool(command, ['-version'], { env, signal })).output;
  } catch (error) {
    if (!isMissingProgram(error)) throw error;
    throw localProblem(
      env.JAVA_HOME?.trim()
        ? `There is no Java at ${command}, where JAVA_HOME points: correct JAVA_HOME or unset it.`
        : `Java was not found on this machine: install Java 17 or newer, ${INSTALL_JAVA}.`,
      { cause: error },
    );
  }
}

/** 17 for `17.0.15`, 8 for `1.8.0_392`, 21 for `21-ea`. */
function majorOf(version: string): number {
  const parts = version.split(/[.\-+_]/).map(Number);
  return (parts[0] === 1 ? parts[1] : parts[0]) ?? NaN;
}
