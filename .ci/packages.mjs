import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlainFailure } from './plainly.mjs';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';

const OLDEST_NODE = [20, 19];

/** Stops on a Node that is too old to run the product. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new PlainFailure(`Node ${version} is too old: install Node ${OLDEST_NODE.join('.')} or newer.`);
}

/**
 * Whether node_modules holds exactly what the lock file says. npm writes down what it installed in a lock file of its
 * own inside node_modules, so the two are compared; nothing is asked of the network.
 */
export function packagesAreFresh(root = ROOT) {
  const installedFile = path.join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '' || entry.link) return true;
    const found = installed[place];
    if (!found) return entry.optional === true || entry.devOptional === true || entry.peer === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Installs the locked packages when they are missing or stale. Gives what was done, for a person. */
export async function ensurePackages(report, signal) {
  if (packagesAreFresh()) return 'packages are up to date';
  report({ step: 'Installing the locked packages (npm ci)' });
  const { code, output } = await runChild('npm', ['ci', '--no-audit', '--no-fund'], { quiet: true, signal });
  if (code === 0) return 'packages installed';
  const network = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(output);
  if (/ENOSPC/.test(output)) throw new PlainFailure('The disk is full: free 1 GB and start again.');
  const said = output
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line))
    .slice(0, 3)
    .join(' ');
  throw new PlainFailure(
    network
      ? 'npm could not reach its registry to install the locked packages: check the network (or the proxy in .npmrc) and start again.'
      : `npm could not install the locked packages: ${said || output.trim().split('\n').at(-1)}`,
  );
}
