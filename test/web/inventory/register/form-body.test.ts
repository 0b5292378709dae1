import { expect, it } from '@jest/globals';
import { emptyValues } from '../../../../web/inventory/register/empty-values.ts';
import { newBody, readBody, writeBody } from '../../../../web/inventory/register/form-body.ts';
import { filledValues } from './filled-values.ts';

it('reads back what was written, with how far sending had come', () => {
  const body = {
    ...newBody('unit-usda', 'key'),
    values: filledValues(),
    progress: {
      key: 'key',
      requests: 2,
      tried: true,
      open: { step: 'register' as const, number: 2, request: '{}' },
    },
  };
  expect(readBody(writeBody(body))).toEqual(body);
});

it('fills in what an older form lacks and leaves out what nobody knows', () => {
  const text = JSON.stringify({
    values: { name: 'A service', customers: 'not a list', unheard: 1 },
    progress: { key: 'key' },
  });
  expect(readBody(text)).toEqual({
    values: { ...emptyValues(''), name: 'A service' },
    progress: { key: 'key', requests: 0, tried: false },
    base: undefined,
  });
});

it.each(['', 'null', '[]', '{"values":{}}', 'no JSON'])('reads no form out of %j', (text) => {
  expect(readBody(text)).toBeUndefined();
});
