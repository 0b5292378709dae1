import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from './root.mjs';

/**
 * Runs a program to its end and gives its exit code; its output goes to ours unless `quiet`, then it is collected.
 * An abort ends it by its process id.
 *
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runChild(
  command,
  args,
  { env = process.env, quiet = false, dropStdout = false, signal } = {},
) {
  const ours = quiet ? 'pipe' : 'inherit';
  const child = spawn(command, args, {
    cwd: ROOT,
    env,
    signal,
    stdio: ['ignore', dropStdout ? 'ignore' : ours, ours],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code: code ?? 1, output };
}

/**
 * Stops a child by its process id: SIGTERM, and SIGKILL when the grace period is over.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child, graceMs = 1500) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
