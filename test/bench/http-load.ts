import { Agent, request } from 'node:http';

/** One reading request, posted as JSON. */
export interface HttpCall {
  readonly url: string;
  readonly body: string;
}

/** What one round of requests took. */
export interface Round {
  /** Milliseconds of each request, from its start to the last byte of its answer. */
  readonly times: readonly number[];
  /** Milliseconds of the whole round. */
  readonly took: number;
}

/** Connections that stay open for the whole run, as a browser or a load balancer keeps them. */
export function keepAlive(connections: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: connections, scheduling: 'fifo' });
}

/**
 * Sends one request and reads its whole answer.
 *
 * @throws Error with the answer's beginning when the status is not 200
 */
export function send(call: HttpCall, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const body = Buffer.from(call.body, 'utf8');
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const outgoing = request(call.url, { method: 'POST', agent, headers }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.once('error', reject);
      incoming.once('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        if (incoming.statusCode === 200) resolve(text);
        else reject(new Error(`${call.url} answered ${incoming.statusCode}: ${text.slice(0, 400)}`));
      });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/**
 * Asks again and again over a few connections at once; each asks anew as soon as it is answered.
 *
 * @param next the next question
 * @param connections requests under way at any time
 * @param durationMs no request starts after this time
 */
export async function runRound(
  next: () => HttpCall,
  agent: Agent,
  connections: number,
  durationMs: number,
): Promise<Round> {
  const times: number[] = [];
  const began = performance.now();
  const ask = async (): Promise<void> => {
    while (performance.now() - began < durationMs) {
      const sent = performance.now();
      await send(next(), agent);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return { times, took: performance.now() - began };
}
