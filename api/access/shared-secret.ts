import type { Graph } from '../graph/graph.ts';
import { keepSecret, readSecret } from './secret.statements.ts';

/**
 * A secret that every copy of the product shares: read from the store, made by whoever needs it first. Who can read the
 * store can read it, and nobody else.
 * @param make makes a new one; its value is dropped when another copy was quicker
 */
export async function sharedSecret(
  graph: Graph,
  name: string,
  make: () => Promise<string>,
  now: Date,
): Promise<string> {
  const kept = await graph.readOne(readSecret(name));
  if (kept !== null) return kept;
  const made = await make();
  const [value] = await graph.write('access.keepSecret', (tx) =>
    tx.run(keepSecret(name, made, now.toISOString())),
  );
  return value ?? made;
}
