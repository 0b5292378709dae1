import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { isPortFree, pickFreePort, storePort } from '../../../../api/graph/local/free-port.ts';

describe('the port of a store', () => {
  let folder: string;
  let file: string;
  let other: Server;
  let taken: number;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'federal-services-index-port-'));
    file = path.join(folder, 'port');
    other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    taken = (other.address() as AddressInfo).port;
  });
  afterEach(async () => {
    await new Promise((resolve) => other.close(resolve));
    await rm(folder, { recursive: true, force: true });
  });

  it('is picked once and then remembered', async () => {
    const port = await storePort(file);
    expect(await storePort(file)).toBe(port);
    expect(await readFile(file, 'utf8')).toBe(`${port}\n`);
  });

  it('is picked anew when the file that remembers it is unreadable', async () => {
    await writeFile(file, 'not a port');
    expect(Number.isInteger(await storePort(file))).toBe(true);
  });

  it('when taken by another program, is named with the file to delete', async () => {
    await writeFile(file, String(taken));
    await expect(storePort(file)).rejects.toMatchObject({
      code: 'LOCAL_DATABASE',
      message: `Port ${taken} on 127.0.0.1, where the local database listens, is taken by another program: stop that program, or delete ${file} to have another port picked.`,
      facts: { field: 'port' },
    });
  });

  it('when asked for and taken, is named', async () => {
    await expect(storePort(file, taken)).rejects.toMatchObject({
      message: expect.stringContaining('stop that program, or ask for another port.'),
    });
  });

  it('is told free from taken', async () => {
    expect(await isPortFree(taken)).toBe(false);
    expect(await isPortFree(await pickFreePort())).toBe(true);
  });
});
