import { describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { CallOptions, Graph } from '../../../api/graph/graph.ts';
import { meteredGraph } from '../../../api/http/metered-graph.ts';
import { Problem } from '../../../api/problem.ts';

const statement = (text: Statement<number>['text']): Statement<number> => ({
  name: 'test.number',
  text,
  params: {},
  decode: (row) => row.number('n'),
});

/** A graph that takes a while, with the time that each read was granted. */
function slowGraph(takesMs: number): { graph: Graph; granted: number[] } {
  const granted: number[] = [];
  const read = async <T>(_statement: Statement<T>, { timeoutMs }: CallOptions = {}): Promise<T[]> => {
    granted.push(timeoutMs ?? 0);
    await new Promise((resolve) => setTimeout(resolve, takesMs));
    return [];
  };
  return { graph: { read } as unknown as Graph, granted };
}

describe('the time of one request', () => {
  it('is longer for a statement that the database has to plan first, and that time is not counted', async () => {
    const { graph, granted } = slowGraph(60);
    const one = statement(cypher`RETURN 1 AS n`);
    const first = meteredGraph(graph, 50).graph;
    await first.read(one);
    await first.read(one);
    expect(granted[0]).toBeGreaterThan(30_000);
    expect(granted[1]).toBeLessThanOrEqual(50);
  });

  it('is the same for every later request, whoever asked first', async () => {
    const { graph, granted } = slowGraph(1);
    const one = statement(cypher`RETURN 2 AS n`);
    await meteredGraph(graph, 1_000).graph.read(one);
    await meteredGraph(graph, 1_000).graph.read(one);
    expect(granted[1]).toBeLessThanOrEqual(1_000);
  });

  it('ends with the limit and the cure where known statements use it up', async () => {
    const { graph } = slowGraph(30);
    const one = statement(cypher`RETURN 3 AS n`);
    const { graph: own } = meteredGraph(graph, 20);
    await own.read(one);
    await own.read(one);
    const late = own.read(one);
    await expect(late).rejects.toBeInstanceOf(Problem);
    await expect(late).rejects.toMatchObject({ code: 'TIMED_OUT', facts: { limit: 20 } });
  });
});
