import { cypher } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';

/** A shared secret by its name. */
export function readSecret(name: string): Statement<string> {
  return {
    name: 'access.readSecret',
    text: cypher`MATCH (s:AccessSecret {name: $name}) RETURN s.value AS value`,
    params: { name },
    decode: (row) => row.string('value'),
  };
}

/** Keeps a secret under a name unless there is one already; gives the one that is kept. */
export function keepSecret(name: string, value: string, at: string): Statement<string> {
  return {
    name: 'access.keepSecret',
    text: cypher`MERGE (s:AccessSecret {name: $name}) ON CREATE SET s.value = $value, s.createdAt = $at
      RETURN s.value AS value`,
    params: { name, value, at },
    decode: (row) => row.string('value'),
  };
}
