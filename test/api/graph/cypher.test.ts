import { describe, expect, it } from '@jest/globals';
import { cypher, int, joinCypher, WholeNumber } from '../../../api/graph/cypher.ts';

describe('text of statements', () => {
  it('is the same however it is laid out, because white space is part of the key of the plan cache', () => {
    const spread = cypher`
      MATCH (s:Service)
        WHERE s.id = $id
      RETURN s`;
    expect(spread).toBe(cypher`MATCH (s:Service) WHERE s.id = $id RETURN s`);
  });

  it('takes other Cypher texts in', () => {
    const filter = cypher`s.status = $status`;
    expect(cypher`MATCH (s) WHERE ${filter} RETURN s`).toBe('MATCH (s) WHERE s.status = $status RETURN s');
  });

  it('joins fragments with a blank, or with what is asked for', () => {
    const parts = [cypher`a = 1`, cypher`b = 2`];
    expect(joinCypher(parts)).toBe('a = 1 b = 2');
    expect(joinCypher(parts, ' AND ')).toBe('a = 1 AND b = 2');
  });

  it('marks whole numbers, because a JavaScript number is a decimal one', () => {
    expect(int(25)).toBeInstanceOf(WholeNumber);
    expect(int(25).value).toBe(25);
  });
});
