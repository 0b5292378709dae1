import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { pickFreePort } from '../../api/graph/local/free-port.ts';
import { markProcess } from '../../api/graph/local/live-process.ts';
import { jarsDirOfRun, openTestGraphSettings } from '../support/neo4j.ts';

/** A start takes some seconds for Neo4j, on a machine that may be busy with other tests. */
jest.setTimeout(600_000);

const SCRIPT = ['.ci/start.mjs'];
const run = openTestGraphSettings();
const remote = {
  NEO4J_URI: run.uri,
  NEO4J_USERNAME: run.username,
  NEO4J_PASSWORD: run.password,
  NEO4J_DATABASE: run.database,
};

const withoutJava = path.join(tmpdir(), `federal-services-index-no-java-${process.pid}`);

describe('npm start', () => {
  let dataDir: string;
  let port: number;
  let child: ChildProcess | undefined;
  let closed: Promise<unknown> = Promise.resolve();
  let printed = '';

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'federal-services-index-start-'));
    port = await pickFreePort();
  });
  afterEach(async () => {
    child?.kill('SIGTERM');
    await closed;
  });
  afterAll(async () => {
    for (const folder of [dataDir, withoutJava]) await rm(folder, { recursive: true, force: true });
  });

  /** Starts the product with these settings and no others of ours. */
  function start(settings: Record<string, string>, command = process.execPath, args = SCRIPT): ChildProcess {
    const { PATH, HOME, JAVA_HOME, LANG } = process.env;
    printed = '';
    child = spawn(command, args, {
      env: { PATH, HOME, JAVA_HOME, LANG, PORT: String(port), ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    closed = once(child, 'close');
    const take = (text: string): void => void (printed += text);
    child.stdout?.setEncoding('utf8').on('data', take);
    child.stderr?.setEncoding('utf8').on('data', take);
    return child;
  }

  async function untilReady(starting: ChildProcess): Promise<void> {
    while (!printed.includes('Ctrl-C stops everything')) {
      if (starting.exitCode !== null) throw new Error(`ended with ${starting.exitCode}: ${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Exit code once it and everything that writes to the same output has ended. */
  async function untilEnded(ending: ChildProcess): Promise<number | null> {
    await closed;
    return ending.exitCode;
  }

  async function untilGone(pid: number): Promise<void> {
    while (await markProcess(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  const databaseProcess = (): number => Number(/process (\d+), data in/.exec(printed)?.[1]);
  const local = (): Record<string, string> => ({ FSI_DATA_DIR: dataDir, FSI_JARS_DIR: jarsDirOfRun() });

  it('brings a database, loads the seed, serves API and pages on one port, and stops it all when told to', async () => {
    const starting = start(local());
    await untilReady(starting);
    expect(printed).toContain('[4/5] Data: schema applied, seed loaded');
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
    const home = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: 'text/html' } });
    expect(await home.text()).toContain('<!doctype html>');

    const database = databaseProcess();
    expect(await markProcess(database)).toBeDefined();
    starting.kill('SIGTERM');
    expect(await untilEnded(starting)).toBe(143);
    expect(await markProcess(database)).toBeUndefined();
    expect(await readdir(path.join(dataDir, 'graph'))).not.toContain('claim.json');
  });

  it('finds the data the second time, builds nothing, and goes when npm is gone', async () => {
    const shell = start({ ...local(), npm_lifecycle_event: 'start' }, '/bin/sh', [
      '-c',
      `"${process.execPath}" .ci/start.mjs & wait`,
    ]);
    await untilReady(shell);
    expect(printed).toContain('[2/5] Build: nothing changed');
    expect(printed).toContain('[4/5] Data: schema is current, data is there');
    const database = databaseProcess();
    shell.kill('SIGKILL');
    await untilGone(database);
    await untilEnded(shell);
    await expect(fetch(`http://127.0.0.1:${port}/livez`)).rejects.toThrow();
  });

  it('uses the Neo4j that NEO4J_URI names and starts none', async () => {
    const starting = start(remote);
    await untilReady(starting);
    expect(printed).toContain(`[3/5] Database: ${remote.NEO4J_URI}`);
    expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'settings that cannot be used, all together',
      { PORT: 'http', OFFICIAL_SITE: 'maybe', NEO4J_PASSWORD: 'alone' },
      /3 settings cannot be used\.\n {2}PORT: .*\n {2}OFFICIAL_SITE: .*\n {2}NEO4J_PASSWORD: .*\.\n$/,
    ],
    [
      'a wrong password',
      { ...remote, NEO4J_PASSWORD: 'not-the-password' },
      /refused the user "neo4j": check NEO4J_USERNAME and NEO4J_PASSWORD\.\n$/,
    ],
    [
      'a Neo4j that does not answer',
      { ...remote, NEO4J_URI: 'bolt://127.0.0.1:9' },
      /Nothing that speaks Bolt answers at bolt:\/\/127\.0\.0\.1:9: check NEO4J_URI and that Neo4j is running there\.\n$/,
    ],
    [
      'a missing Java',
      { FSI_DATA_DIR: withoutJava, PATH: '/nowhere' },
      /Java was not found on this machine: install Java 17 or newer, .*\.\n$/,
    ],
  ])('ends with exit code 1 and one sentence on %s', async (_, settings, sentence) => {
    const starting = start(settings);
    expect(await untilEnded(starting)).toBe(1);
    expect(printed).toMatch(sentence);
    expect(printed).not.toMatch(/^\s+at /m);
  });

  it('ends with exit code 1 and one sentence when its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    try {
      const starting = start({ ...remote, PORT: String(taken) });
      expect(await untilEnded(starting)).toBe(1);
      expect(printed).toContain(
        `Port ${taken} is taken by another program: stop that program, or give another port, such as PORT=${taken + 1}.`,
      );
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });
});
