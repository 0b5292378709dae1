import { describe, expect, it } from '@jest/globals';
import { isOlder } from '../../../../api/graph/local/probe-neo4j.ts';

describe('the oldest Neo4j that is supported is 5.26', () => {
  it.each([
    ['Neo4j/4.4.38', true],
    ['Neo4j/5.25.1', true],
    ['Neo4j/5.26.0', false],
    ['Neo4j/5.26.31', false],
    ['Neo4j/5.27-aura', false],
    ['Neo4j/2025.10.1', false],
    ['Neo4j/dev', false],
  ])('%s is too old: %s', (agent, older) => {
    expect(isOlder(agent)).toBe(older);
  });
});
