import { createServer } from 'node:net';
import { readFile, writeFile } from 'node:fs/promises';
import { localProblem } from './local-problem.ts';

/** Below the ranges from which systems take outgoing ports, so that a remembered port stays ours. */
const LOWEST_PORT = 17_000;
const HIGHEST_PORT = 27_000;
const ATTEMPTS = 50;

/** Whether nobody listens on this port of the loopback address. */
export function isPortFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

/** A port of the loopback address that is free now. */
export async function pickFreePort(): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = LOWEST_PORT + Math.floor(Math.random() * (HIGHEST_PORT - LOWEST_PORT));
    if (await isPortFree(port)) return port;
  }
  throw localProblem(
    `No free port was found between ${LOWEST_PORT} and ${HIGHEST_PORT}: stop programs that listen there.`,
  );
}

/**
 * The port of a store: the one asked for, else the one remembered in `file`, else a free one, which is remembered.
 *
 * @throws Problem LOCAL_DATABASE with field `port` when the port is taken by another program
 */
export async function storePort(file: string, asked?: number): Promise<number> {
  const remembered = asked ?? (await rememberedPort(file));
  if (remembered === undefined) {
    const port = await pickFreePort();
    await writeFile(file, `${port}\n`);
    return port;
  }
  if (await isPortFree(remembered)) return remembered;
  throw localProblem(
    `Port ${remembered} on 127.0.0.1, where the local database listens, is taken by another program: stop that program` +
      (asked === undefined
        ? `, or delete ${file} to have another port picked.`
        : ', or ask for another port.'),
    { field: 'port' },
  );
}

async function rememberedPort(file: string): Promise<number | undefined> {
  try {
    const port = Number((await readFile(file, 'utf8')).trim());
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
