import { spawn } from 'node:child_process';
import { PlainFailure } from './plainly.mjs';
import { ROOT } from './root.mjs';
import { stopChild } from './run-child.mjs';

const READY_MS = 60_000;

/**
 * Starts the built product as a process of its own on a free port.
 *
 * @param {Record<string, string>} database NEO4J_* settings
 * @returns {Promise<{ url: string, pid: number, stop: () => Promise<void> }>}
 */
export async function startProduct(database, env = {}) {
  const child = spawn(process.execPath, ['.ci/serve.mjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: String(await freePort()), HOST: '127.0.0.1', ...database, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const url = await new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new PlainFailure(`The product was not ready within ${READY_MS / 1000} s. ${printed}`)),
      READY_MS,
    );
    const take = (text) => {
      printed = (printed + text).slice(-4000);
      const ready = /^Ready: (\S+)$/m.exec(printed);
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready[1]);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new PlainFailure(`The product ended with exit code ${code} before it was ready. ${printed}`));
    });
  }).catch(async (error) => {
    await stopChild(child);
    throw error;
  });
  return { url: String(url).replace(/\/$/, ''), pid: child.pid ?? 0, stop: () => stopChild(child) };
}

async function freePort() {
  const { createServer } = await import('node:net');
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
