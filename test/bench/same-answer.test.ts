import { describe, expect, it } from '@jest/globals';
import { requireSameAnswer } from './same-answer.ts';

const answer = (data: unknown): string => JSON.stringify({ data });

describe('answers of both sides', () => {
  it('are the same whatever the order of fields and the text of cursors', () => {
    const ours = answer({ list: { nodes: [{ id: 'a', name: 'A' }], pageInfo: { endCursor: 'sealed' } } });
    const bare = answer({ list: { pageInfo: { endCursor: 'key' }, nodes: [{ name: 'A', id: 'a' }] } });
    expect(() => requireSameAnswer('list', ours, bare)).not.toThrow();
  });

  it.each([
    ['a value', { name: 'A' }, { name: 'B' }, 'data.name is "A" from our API and "B" from the bare driver'],
    ['a missing row', { nodes: [1, 2] }, { nodes: [1] }, 'data.nodes.1 is 2 from our API and absent'],
    ['the order of rows', { nodes: [1, 2] }, { nodes: [2, 1] }, 'data.nodes.0 is 1'],
    ['an end of the list', { endCursor: 'x' }, { endCursor: null }, 'data.endCursor is "a cursor"'],
  ])('differ by %s, which is named', (_, ours, bare, sentence) => {
    expect(() => requireSameAnswer('list', answer(ours), answer(bare))).toThrow(sentence);
  });

  it('differ when ours is a problem', () => {
    const ours = JSON.stringify({ data: null, errors: [{ message: 'The database is down.' }] });
    expect(() => requireSameAnswer('list', ours, answer({}))).toThrow('The database is down.');
  });
});
