import { describe, expect, it } from '@jest/globals';
import { addressShape, plainText } from '../../../web/ui/address-shape.ts';

const shape = addressShape({ words: plainText, page: (given) => (given === '2' ? 2 : undefined) });

describe('the address of a page', () => {
  it.each([
    ['what is known', { words: 'tax', page: '2' }, { words: 'tax', page: 2 }],
    ['nothing of what it does not know', { words: 'tax', other: '1' }, { words: 'tax' }],
    ['nothing of a value that cannot be used', { words: ['a', 'b'], page: 'two' }, {}],
    ['numbers and truth values as they were written', { words: 1040 }, { words: '1040' }],
    ['nothing where nothing is written', {}, {}],
    ['nothing where there is no address at all', undefined, {}],
    ['no name that every object has', { constructor: 'x', toString: 'y' }, {}],
  ])('reads %s', (_, given, read) => {
    expect(shape.parse(given)).toEqual(read);
    expect(shape['~standard'].validate(given)).toEqual({ value: read });
  });
});
