import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { openBareDriver, readingWith } from './bare-driver.ts';
import type { DatabaseEnv } from './bare-driver.ts';
import { bareReads } from './bare-reads.ts';
import type { Variables } from './reads.ts';

/** The bare side as a process of its own: `POST /<read>` with `{ "variables": ... }`, nothing between it and the driver. */
const env = process.env as unknown as DatabaseEnv;
const driver = openBareDriver(env);
const run = readingWith(driver, env.NEO4J_DATABASE);

const server = createServer((incoming, outgoing) => {
  const finish = (status: number, body: unknown): void => {
    const text = JSON.stringify(body);
    outgoing.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    outgoing.end(text);
  };
  answer(incoming).then(
    (data) => finish(200, { data }),
    (error: unknown) => finish(500, { error: error instanceof Error ? error.message : String(error) }),
  );
});

async function answer(incoming: IncomingMessage): Promise<unknown> {
  const read = bareReads[(incoming.url ?? '/').slice(1)];
  if (read === undefined) throw new Error(`There is no read at ${incoming.url}.`);
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const { variables } = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { variables: Variables };
  return read(run, variables);
}

server.keepAliveTimeout = 72_000;
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(`Ready: http://127.0.0.1:${address.port}`);
});

process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
  void driver.close().then(() => process.exit(0));
});
