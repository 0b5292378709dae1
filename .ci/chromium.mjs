import { existsSync } from 'node:fs';
import { PlainFailure } from './plainly.mjs';
import { runChild } from './run-child.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** An installed Chromium or Chrome, undefined when there is none. */
export function findChromium(env = process.env, places = PLACES) {
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return env.CHROME_PATH;
    throw new PlainFailure(`There is no browser at ${env.CHROME_PATH}: correct CHROME_PATH or unset it.`);
  }
  return places.find((place) => existsSync(place));
}

/** A Chromium for the browser tests: an installed one, else one installed with apt where this process may. */
export async function ensureChromium(report, signal) {
  const found = findChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    report({ step: 'Installing Chromium (apt-get)' });
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
    await runChild('apt-get', [...wait, 'update'], { env, quiet: true, signal });
    const { code, output } = await runChild(
      'apt-get',
      [...wait, 'install', '-y', '--no-install-recommends', 'chromium'],
      { env, quiet: true, signal },
    );
    const installed = findChromium();
    if (code === 0 && installed) return installed;
    throw new PlainFailure(`Chromium could not be installed (${output.trim().split('\n').at(-1)}): ${HOW}`);
  }
  throw new PlainFailure(`The browser tests need Chromium and none was found: ${HOW}`);
}

const HOW =
  'install Chromium or Chrome (on Debian "sudo apt-get install chromium"), or set CHROME_PATH to the program of one.';
