import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { ROOT } from './root.mjs';

/**
 * Runs a program to its end and gives its exit code. Its output goes to ours; with `quiet` it is collected instead,
 * and with `keepLine` only what it says on standard error is shown, line by line. An abort ends it by its process id.
 *
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean, keepLine?: (line: string) => boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function runChild(command, args, { env = process.env, quiet = false, keepLine, signal } = {}) {
  const stdio = keepLine
    ? ['ignore', 'ignore', 'pipe']
    : quiet
      ? ['ignore', 'pipe', 'pipe']
      : ['ignore', 'inherit', 'inherit'];
  const child = spawn(command, args, { cwd: ROOT, env, signal, stdio });
  let output = '';
  if (keepLine) {
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => keepLine(line) && process.stdout.write(`${line}\n`));
  } else {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
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
