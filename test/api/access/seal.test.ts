import { describe, expect, it } from '@jest/globals';
import { Seal, TRANSACTION_SECONDS } from '../../../api/access/seal.ts';

const transaction = { state: 'a state', nonce: 'a nonce', verifier: 'a verifier', returnTo: '/gaps' };
const now = new Date('2026-11-03T14:00:00Z');
const later = (seconds: number): Date => new Date(now.getTime() + 1000 * seconds);

describe('a sign-in under way', () => {
  it('is opened by any copy of the product that has the secret', async () => {
    const sealed = await new Seal('one secret').close(transaction, now);
    expect(await new Seal('one secret').open(sealed, later(60))).toEqual(transaction);
  });

  it('shows nothing of what it holds', async () => {
    const sealed = await new Seal('one secret').close(transaction, now);
    const text = sealed
      .split('.')
      .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
      .join(' ');
    for (const value of Object.values(transaction)) expect(text).not.toContain(value);
  });

  it('is worth nothing when it is too old, was changed, or comes from elsewhere', async () => {
    const seal = new Seal('one secret');
    const sealed = await seal.close(transaction, now);
    expect(await seal.open(sealed, later(TRANSACTION_SECONDS + 1))).toBeNull();
    const [head = '', key = '', iv = '', body = '', tag = ''] = sealed.split('.');
    const changed = [head, key, iv, (body.startsWith('A') ? 'B' : 'A') + body.slice(1), tag].join('.');
    expect(await seal.open(changed, now)).toBeNull();
    expect(await new Seal('another secret').open(sealed, now)).toBeNull();
    expect(await seal.open('nonsense', now)).toBeNull();
  });
});
