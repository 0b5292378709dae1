import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { requireFreeSpace } from '../../../../api/graph/local/free-space.ts';

describe('space for the local database', () => {
  it('is not asked for in vain', async () => {
    await expect(requireFreeSpace(tmpdir(), 1)).resolves.toBeUndefined();
  });

  it('when missing, is named with what is needed, what is free and what to do', async () => {
    await expect(requireFreeSpace(tmpdir(), 1e9)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: expect.stringMatching(
        /^The disk is nearly full: the local database needs 1000000000 MB in .* and \d+ MB are free; free some, or set FSI_DATA_DIR/,
      ),
    });
  });
});
