import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { packagesAreFresh, requireNode } from '../../.ci/packages.mjs';

type Packages = Record<string, { version?: string; integrity?: string; optional?: boolean }>;

describe('whether the locked packages have to be installed', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'federal-services-index-lock-'));
    await mkdir(path.join(root, 'node_modules'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  const lock = (packages: Packages): Promise<void> =>
    writeFile(
      path.join(root, 'package-lock.json'),
      JSON.stringify({ packages: { '': { version: '1' }, ...packages } }),
    );
  const installed = (packages: Packages): Promise<void> =>
    writeFile(path.join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));

  const one = { version: '1.0.0', integrity: 'sha512-one' };

  it('no, when what is installed is what is locked', async () => {
    await lock({ 'node_modules/one': one });
    await installed({ 'node_modules/one': one });
    expect(packagesAreFresh(root)).toBe(true);
  });

  it('no, when only packages for other kinds of machines are absent', async () => {
    await lock({
      'node_modules/one': one,
      'node_modules/one-for-another-os': { version: '1.0.0', optional: true },
    });
    await installed({ 'node_modules/one': one });
    expect(packagesAreFresh(root)).toBe(true);
  });

  it('yes, when nothing was ever installed', async () => {
    await lock({ 'node_modules/one': one });
    expect(packagesAreFresh(root)).toBe(false);
  });

  it.each<[string, Packages]>([
    ['a package is absent', {}],
    ['a package has another version', { 'node_modules/one': { ...one, version: '1.0.1' } }],
    ['a package has other contents', { 'node_modules/one': { ...one, integrity: 'sha512-two' } }],
  ])('yes, when %s', async (_, packages) => {
    await lock({ 'node_modules/one': one });
    await installed(packages);
    expect(packagesAreFresh(root)).toBe(false);
  });
});

describe('the Node that is needed', () => {
  it.each(['20.19.0', '20.20.2', '22.1.0', '24.0.0'])('%s will do', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.4', '20.18.3'])('%s is refused in one sentence', (version) => {
    expect(() => requireNode(version)).toThrow(`Node ${version} is too old: install Node 20.19 or newer.`);
  });
});
