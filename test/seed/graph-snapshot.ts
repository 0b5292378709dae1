import { cypher } from '../../api/graph/cypher.ts';
import type { Statement } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';

const lines = (name: string, text: Statement<string>['text']): Statement<string> => ({
  name,
  text,
  params: {},
  decode: (row) => row.string('line'),
});

const nodes = lines(
  'test.nodes',
  cypher`MATCH (n) UNWIND keys(n) AS key WITH n, key ORDER BY key
    WITH n, collect(key + '=' + toStringOrNull(CASE WHEN valueType(n[key]) STARTS WITH 'LIST'
      THEN reduce(all = '', item IN n[key] | all + item + ';') ELSE n[key] END) + ':' + valueType(n[key])) AS properties
    RETURN reduce(all = '', label IN labels(n) | all + label + ' ') + reduce(all = '', p IN properties | all + p + ', ')
      AS line`,
);

const edges = lines(
  'test.edges',
  cypher`MATCH (a)-[r]->(b)
    RETURN a.id + ' ' + type(r) + ' ' + b.id + ' ' + coalesce(toString(r.position), '') +
      coalesce(toString(r.primary), '') + coalesce(toString(r.lead), '') AS line`,
);

/** Every node with every property and its type, and every edge, in order: two are equal when the stores are. */
export async function snapshotOf(graph: Graph): Promise<string[]> {
  const all = [...(await graph.read(nodes)), ...(await graph.read(edges))];
  return all.sort();
}
