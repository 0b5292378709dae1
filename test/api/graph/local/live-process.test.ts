import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isRunning, markProcess, stopProcess } from '../../../../api/graph/local/live-process.ts';
import type { ProcessMark } from '../../../../api/graph/local/live-process.ts';

describe('stopping a process by its id', () => {
  const children: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) {
        const gone = once(child, 'exit');
        child.kill('SIGKILL');
        await gone;
      }
    }
  });

  /** A process that says when it is ready and then waits. */
  async function start(code: string): Promise<{ child: ChildProcess; mark: ProcessMark }> {
    const child = spawn(
      process.execPath,
      ['-e', `${code}; setInterval(() => {}, 1000); console.log('ready')`],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    children.push(child);
    if (child.stdout) await once(child.stdout, 'data');
    const mark = await markProcess(child.pid ?? 0);
    if (!mark) throw new Error('the process ended at once');
    return { child, mark };
  }

  it('lets it stop by itself', async () => {
    const { mark } = await start('');
    await expect(stopProcess(mark, 5_000)).resolves.toBe('stopped');
    expect(await isRunning(mark)).toBe(false);
  });

  it('ends it when it does not stop within the grace period', async () => {
    const { mark } = await start("process.on('SIGTERM', () => {})");
    await expect(stopProcess(mark, 100)).resolves.toBe('killed');
    expect(await isRunning(mark)).toBe(false);
  });

  it('never touches another process that got the same id later', async () => {
    const { child, mark } = await start('');
    await expect(stopProcess({ ...mark, started: 'an earlier time' }, 100)).resolves.toBe('not running');
    expect(child.exitCode).toBeNull();
    expect(await isRunning(mark)).toBe(true);
  });

  it('finds nothing to stop where nothing runs', async () => {
    const { mark } = await start('');
    await stopProcess(mark, 5_000);
    await expect(stopProcess(mark, 100)).resolves.toBe('not running');
    expect(await markProcess(mark.pid)).toBeUndefined();
  });
});
