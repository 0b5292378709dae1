import { expect, it } from '@jest/globals';
import { hasAnyCopy, LocalCopies } from '../../../../web/graphql/local-copies.ts';
import { memoryStorage } from './memory-storage.ts';

const copy = (form: string, typedAt: string) => ({ form, revision: 0, title: form, body: '{}', typedAt });

it('shows one person the copies of that person alone, newest first', () => {
  const storage = memoryStorage();
  const mine = new LocalCopies(storage, 'ada');
  mine.write(copy('older', '2026-11-22T09:00:00Z'));
  mine.write(copy('newer', '2026-11-22T10:00:00Z'));
  expect(mine.all().map(({ form }) => form)).toEqual(['newer', 'older']);
  expect(new LocalCopies(storage, 'bob').all()).toEqual([]);
  expect(new LocalCopies(storage, 'bob').read('newer')).toBeUndefined();
});

it('says that something is kept without saying whose or what', () => {
  const storage = memoryStorage();
  expect(hasAnyCopy(storage)).toBe(false);
  new LocalCopies(storage, 'ada').write(copy('form', '2026-11-22T09:00:00Z'));
  expect(hasAnyCopy(storage)).toBe(true);
});

it('goes on without copies where the browser forbids them', () => {
  const none = new LocalCopies(undefined, 'ada');
  expect(none.write(copy('form', '2026-11-22T09:00:00Z'))).toBe(false);
  expect(none.all()).toEqual([]);
});
