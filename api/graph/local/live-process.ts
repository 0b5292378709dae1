import { readFile, readdir } from 'node:fs/promises';
import { runTool } from './run-tool.ts';

/** A process that can be told from a later one with the same id. */
export interface ProcessMark {
  readonly pid: number;
  /** When it started, in whatever way the system says it; compared, never read. */
  readonly started: string;
}

/** Marks a running process; undefined when it does not run (a zombie does not run, once its last thread is gone). */
export async function markProcess(pid: number): Promise<ProcessMark | undefined> {
  const started = await startOf(pid);
  return started === undefined ? undefined : { pid, started };
}

/** Whether the very process that was marked still runs. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  return (await startOf(mark.pid)) === mark.started;
}

/** How a stopped process ended. */
export type StopOutcome = 'not running' | 'stopped' | 'killed';

/**
 * Stops one process by its id and waits until it is gone: SIGTERM, and SIGKILL when the grace period is over.
 *
 * @param graceMs how long it may take to stop by itself, in milliseconds
 */
export async function stopProcess(mark: ProcessMark, graceMs: number): Promise<StopOutcome> {
  if (!(await isRunning(mark))) return 'not running';
  signalProcess(mark.pid, 'SIGTERM');
  if (await goneWithin(mark, graceMs)) return 'stopped';
  signalProcess(mark.pid, 'SIGKILL');
  await goneWithin(mark, KILL_WAIT_MS);
  return 'killed';
}

const KILL_WAIT_MS = 5_000;
const LOOK_EVERY_MS = 25;

async function goneWithin(mark: ProcessMark, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  while (Date.now() < deadline) {
    if (!(await isRunning(mark))) return true;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  return !(await isRunning(mark));
}

function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function startOf(pid: number): Promise<string | undefined> {
  if (process.platform === 'linux') return startFromProc(pid);
  const { code, output } = await runTool('ps', ['-o', 'lstart=', '-p', String(pid)]);
  return code === 0 ? output.trim() || undefined : undefined;
}

/**
 * How many threads a process still has. Of a server that was killed the first one may be gone while others are not,
 * and until they are, its files and its port are not free.
 */
async function threadsOf(pid: number): Promise<number> {
  return (await readdir(`/proc/${pid}/task`)).length;
}

/** Field 22 of /proc/PID/stat, in clock ticks since boot, together with the boot it counts from. */
async function startFromProc(pid: number): Promise<string | undefined> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'X' || (fields[0] === 'Z' && (await threadsOf(pid)) <= 1)) return undefined;
    const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim();
    return `${boot}/${fields[19]}`;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}
