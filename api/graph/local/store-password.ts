import { randomBytes } from 'node:crypto';
import { access, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Java } from './find-java.ts';
import type { Neo4jJars } from './fetch-jars.ts';
import { localProblem } from './local-problem.ts';
import { runTool } from './run-tool.ts';
import { adminArguments, workingFolder } from './server-command.ts';

/** Readable and writable by the owner alone. */
const OWNER_ONLY = 0o600;

/**
 * The password of a store: read from its file, or generated and set in the store before its first start.
 *
 * @param home home of the server; the file `password` lies in it
 * @throws Problem LOCAL_DATABASE when the store has a password and the file that holds it is gone
 */
export async function storePassword(
  java: Java,
  jars: Neo4jJars,
  home: string,
  signal?: AbortSignal,
): Promise<string> {
  const file = path.join(home, 'password');
  if (await hasUsers(home)) {
    const kept = await readKept(file);
    if (kept) return kept;
    throw localProblem(
      `The password of the local database is lost (${file} is missing): put the file back, or delete ${home} to start with an empty database.`,
      { field: 'password' },
    );
  }
  const password = freshPassword();
  await writeFile(file, password, { mode: OWNER_ONLY });
  await setInitialPassword(java, jars, home, password, signal);
  return password;
}

/** 192 bits in digits and the letters a to f: the tool that sets it would read a leading hyphen as an option. */
export function freshPassword(): string {
  return randomBytes(24).toString('hex');
}

async function readKept(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** The system database appears at the first start, the initial password file just before it. */
async function hasUsers(home: string): Promise<boolean> {
  for (const trace of ['data/dbms/auth.ini', 'data/databases/system']) {
    const found = await access(path.join(home, trace)).then(
      () => true,
      () => false,
    );
    if (found) return true;
  }
  return false;
}

/** Arguments go through a file of the owner's, because every user of the machine can read a command line. */
async function setInitialPassword(
  java: Java,
  jars: Neo4jJars,
  home: string,
  password: string,
  signal?: AbortSignal,
): Promise<void> {
  const file = path.join(home, `admin-${process.pid}.args`);
  const quoted = adminArguments(jars, ['dbms', 'set-initial-password', password]).map(
    (argument) => `"${argument.replaceAll('\\', '\\\\')}"`,
  );
  await writeFile(file, quoted.join('\n'), { mode: OWNER_ONLY });
  try {
    const { code, output } = await runTool(java.command, [`@${file}`], {
      cwd: workingFolder(jars),
      env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') },
      signal,
    });
    if (code !== 0) {
      throw localProblem(
        `The password of the local database could not be set: ${output.trim().split('\n').at(-1)}`,
      );
    }
  } finally {
    await rm(file, { force: true });
  }
}
