import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isRunning, markProcess } from '../../../../api/graph/local/live-process.ts';
import type { ProcessMark } from '../../../../api/graph/local/live-process.ts';
import { claimStore } from '../../../../api/graph/local/store-claim.ts';

const GONE: ProcessMark = { pid: process.pid, started: 'before this process' };

describe('claiming a store', () => {
  let store: string;
  let file: string;
  let other: ChildProcess;
  let server: ProcessMark;

  beforeEach(async () => {
    store = await mkdtemp(path.join(tmpdir(), 'federal-services-index-claim-'));
    file = path.join(store, 'claim.json');
    other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
    const mark = await markProcess(other.pid ?? 0);
    if (!mark) throw new Error('the stand-in server ended at once');
    server = mark;
  });
  afterEach(async () => {
    other.kill('SIGKILL');
    await rm(store, { recursive: true, force: true });
  });

  it('leaves nothing behind once it is released', async () => {
    const claim = await claimStore(store);
    await claim.recordServer(server);
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ owner: { pid: process.pid }, server });
    await claim.release();
    expect(await readdir(store)).toEqual([]);
  });

  it('is refused while another start holds the store, and says who holds it', async () => {
    await claimStore(store);
    await expect(claimStore(store)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: `The database in ${store} is already in use by process ${process.pid}: stop that one first, or set FSI_DATA_DIR to another folder.`,
    });
  });

  it('stops the server that a start which died hard left behind', async () => {
    await writeFile(file, JSON.stringify({ owner: GONE, server }));
    await claimStore(store);
    expect(await isRunning(server)).toBe(false);
  });

  it('leaves a process alone that only has the same id as the server left behind', async () => {
    await writeFile(file, JSON.stringify({ owner: GONE, server: { ...server, started: 'before' } }));
    await claimStore(store);
    expect(await isRunning(server)).toBe(true);
  });

  it('takes over a claim that was cut off while it was written', async () => {
    await writeFile(file, '{"owner":{"pi');
    await expect(claimStore(store)).resolves.toBeDefined();
  });
});
