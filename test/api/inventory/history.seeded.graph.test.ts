import { afterAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../api/request.ts';
import { ask, openTestGraph } from './test-schema.ts';

// A store with nothing but the seed lacks names that only changes bring.
const graph = openTestGraph('empty');
afterAll(() => graph.close());

const analyst: Actor = {
  id: 'person-omb',
  name: 'Analyst',
  roles: ['OMB_ANALYST'],
  unitIds: [],
  homeUnitIds: [],
};

interface Answered {
  history: {
    totalCount: number;
    nodes: { action: string; actorName: string; summary: string; differences: unknown[] }[];
  };
}

describe('the history of a record that came with the seed', () => {
  it.each(['ssa-card-replace', 'unit-ssa', 'rationale-state-passport-new'])(
    'begins with the load of the seed, and does not claim to know what was before: %s',
    async (id) => {
      const { data, problems } = await ask<Answered>(
        graph,
        `query ($id: ID!) { history(id: $id) { totalCount nodes { action actorName summary differences { field } } } }`,
        { id },
        analyst,
      );
      expect(problems).toEqual([]);
      expect(data.history.totalCount).toBe(1);
      expect(data.history.nodes).toEqual([
        {
          action: 'SEED_LOADED',
          actorName: 'system',
          summary: 'Loaded from the seed; nothing is recorded of the time before.',
          differences: [],
        },
      ]);
    },
  );
});
