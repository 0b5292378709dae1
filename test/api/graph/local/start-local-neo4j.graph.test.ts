import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { markProcess } from '../../../../api/graph/local/live-process.ts';
import type { Neo4jAddress } from '../../../../api/graph/local/probe-neo4j.ts';
import { startLocalNeo4j } from '../../../../api/graph/local/start-local-neo4j.ts';
import type { LocalNeo4j, LocalNeo4jOptions } from '../../../../api/graph/local/start-local-neo4j.ts';
import { jarsDirOfRun } from '../../../support/neo4j.ts';

/** Each case starts a server or two, on a machine that may be busy with other tests. */
jest.setTimeout(600_000);

/** Runs one statement and gives the column `value` of its rows. */
async function ask(address: Neo4jAddress, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, {}, { database: address.database });
    return records.map((record) => record.get('value'));
  } finally {
    await driver.close();
  }
}

describe('the local database, from an empty folder', () => {
  let dataDir: string;
  let options: LocalNeo4jOptions;
  const started: LocalNeo4j[] = [];

  const start = async (): Promise<LocalNeo4j> => {
    const server = await startLocalNeo4j(options);
    started.push(server);
    return server;
  };

  beforeAll(async () => {
    dataDir = await mkdtemp(path.join(tmpdir(), 'federal-services-index-local-'));
    options = { dataDir, jarsDir: jarsDirOfRun(), heapMb: 256, pageCacheMb: 32 };
  });
  afterEach(async () => {
    for (const server of started.splice(0)) await server.stop();
  });
  afterAll(() => rm(dataDir, { recursive: true, force: true }));

  it('starts on this machine alone, lets only one start have it, keeps its password to the owner, and stops', async () => {
    const server = await start();
    expect(server.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(server, "CREATE (:Kept {value: 'first'}) RETURN 'made' AS value")).toEqual(['made']);

    const password = path.join(dataDir, 'graph', 'password');
    expect((await stat(password)).mode & 0o777).toBe(0o600);
    expect(await readFile(password, 'utf8')).toBe(server.password);

    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: expect.stringContaining(`is already in use by process ${process.pid}: stop that one first`),
    });

    await server.stop();
    expect(await markProcess(server.pid)).toBeUndefined();
  });

  it('does not start on a port that another program has taken since', async () => {
    const port = Number(await readFile(path.join(dataDir, 'graph', 'port'), 'utf8'));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      await expect(startLocalNeo4j(options)).rejects.toMatchObject({
        message: expect.stringContaining(
          `Port ${port} on 127.0.0.1, where the local database listens, is taken`,
        ),
      });
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('says what to do when its password is lost or changed, and leaves nothing running', async () => {
    const file = path.join(dataDir, 'graph', 'password');
    const password = await readFile(file, 'utf8');
    await rm(file);
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      message: expect.stringMatching(
        /^The password of the local database is lost .*: put the file back, or delete /,
      ),
    });
    await writeFile(file, 'another-password');
    await expect(startLocalNeo4j(options)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: expect.stringMatching(/^The local database refused its password: put the right one into /),
    });
    await writeFile(file, password, { mode: 0o600 });
  });

  it('takes away a server that was left behind by a start which died hard, and keeps the data', async () => {
    const script = `
      const { startLocalNeo4j } = await import(${JSON.stringify(path.resolve('dist/local/start-local-neo4j.js'))});
      console.log((await startLocalNeo4j(${JSON.stringify(options)})).pid);
      setInterval(() => {}, 1000);`;
    const dying = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const [printed] = (await once(dying.stdout, 'data')) as [Buffer];
    const orphan = Number(printed.toString());
    const gone = once(dying, 'exit');
    dying.kill('SIGKILL');
    await gone;
    expect(await markProcess(orphan)).toBeDefined();

    const server = await start();
    expect(await markProcess(orphan)).toBeUndefined();
    expect(await ask(server, 'MATCH (kept:Kept) RETURN kept.value AS value')).toEqual(['first']);
  });

  it('starts again after its server was killed, with everything that was written', async () => {
    const server = await start();
    await ask(server, "CREATE (:Kept {value: 'second'}) RETURN 1 AS value");
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    await server.stop();
    const again = await start();
    expect(await ask(again, 'MATCH (kept:Kept) RETURN kept.value AS value ORDER BY value')).toEqual([
      'first',
      'second',
    ]);
  });

  it('leaves nothing running when it is called off half way', async () => {
    const abort = new AbortController();
    const starting = startLocalNeo4j({
      ...options,
      signal: abort.signal,
      onProgress: ({ step }) => {
        if (step.startsWith('Starting')) setTimeout(() => abort.abort(), 300);
      },
    });
    await expect(starting).rejects.toMatchObject({ name: 'AbortError' });
    await expect(readFile(path.join(dataDir, 'graph', 'claim.json'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    const server = await start();
    expect(await ask(server, 'MATCH (kept:Kept) RETURN count(kept) AS value')).toEqual([2]);
  });
});
