import { describe, expect, it } from '@jest/globals';
import { freshPassword } from '../../../../api/graph/local/store-password.ts';

describe('the password of the local database', () => {
  it('is never read as an option by the tool that sets it', () => {
    const passwords = Array.from({ length: 500 }, freshPassword);
    expect(passwords.filter((password) => !/^[0-9a-f]{48}$/.test(password))).toEqual([]);
    expect(new Set(passwords).size).toBe(500);
  });
});
