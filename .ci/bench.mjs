/**
 * `npm run bench [-- --services=20000 --rounds=6 --round-ms=1000 --warm-up-ms=3000 --connections=3 --only=anatomy]`:
 * our API beside a bare driver with hand-written Cypher behind `node:http`, on the seed and on a large generated
 * graph. Each database is a Neo4j of its own on a store that is thrown away; each side is a process of its own. The
 * sides take turns in one run, so ratios can be trusted on a machine that does other things as well.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { demoToken } from './demo-token.mjs';
import { databaseEnv, dataDir, loadBuilt, startLocal } from './local-database.mjs';
import { ensurePackages, requireNode } from './packages.mjs';
import { PlainFailure, runPlainly } from './plainly.mjs';
import { startProduct } from './product.mjs';
import { ROOT } from './root.mjs';
import { stopChild } from './run-child.mjs';

const say = ({ step }) => console.log(`${step} ...`);

await runPlainly(async ({ signal, onStop }) => {
  const options = readOptions(process.argv.slice(2));
  requireNode();
  await ensurePackages(say, signal);
  await build(['local', 'api', 'web'], say);
  await bundle();
  const { runBench, reportOf } = await loadBuilt('bench/main.js');

  const sites = [];
  for (const services of [undefined, options.services]) {
    sites.push(await openSite(services, { signal, onStop }));
    if (services === undefined && options.services === 0) break;
  }
  const comparisons = await runBench(
    sites.map(({ database, oursUrl, bareUrl }) => ({ database, oursUrl, bareUrl })),
    options,
    (title) => say({ step: `Measuring: ${title}` }),
  );
  if (comparisons.length > 0) console.log(`\n${reportOf(comparisons, facts(options))}`);
  if ('maps'.includes(options.only)) console.log(`\n${await measureSiteMaps(sites[0], signal)}`);
});

/** A database with its own Neo4j, our API and the bare side on it. */
async function openSite(services, { signal, onStop }) {
  const store = mkdtempSync(path.join(os.tmpdir(), 'federal-services-index-bench-'));
  onStop(() => rmSync(store, { recursive: true, force: true }));
  const local = await startLocal({
    dataDir: store,
    jarsDir: dataDir(),
    heapMb: 768,
    pageCacheMb: 256,
    signal,
  });
  onStop(() => local.stop());
  const database = databaseEnv(local);
  const { loadSeedIfEmpty } = await loadBuilt('seed/main.js');
  say({ step: 'Loading the seed' });
  await loadSeedIfEmpty({ ...process.env, ...database }, () => {});
  if (services !== undefined) {
    say({ step: `Generating up to ${services.toLocaleString('en-US')} services` });
    const { growTo } = await loadBuilt('bench/main.js');
    await growTo(database, services);
  }
  const ours = await startProduct(database);
  onStop(() => ours.stop());
  const bare = await startBare(database);
  onStop(() => bare.stop());
  return { local, database, oursUrl: ours.url, bareUrl: bare.url };
}

/** Maps of 60 and of 300 steps, on the seed. */
async function measureSiteMaps({ oursUrl }, signal) {
  say({ step: 'Measuring: maps in a browser' });
  const { mapReport, measureMaps } = await loadBuilt('bench/main.js');
  const chromePath = await ensureChromium(say, signal);
  const site = { url: oursUrl, token: await demoToken(oursUrl, 'life-experience-lead'), chromePath };
  const serviceIds = await someServices(oursUrl);
  const maps = await measureMaps({ ...site, serviceIds }, [
    { steps: 60, links: 150 },
    { steps: 300, links: 500 },
  ]);
  return mapReport(maps, lazyScripts());
}

async function someServices(url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ services(first: 60) { nodes { id } } }' }),
  });
  const { data } = await response.json();
  return data.services.nodes.map(({ id }) => id);
}

/** Scripts of the pages, largest first; those of the query page are not part of the product's own pages. */
function lazyScripts() {
  const places = ['Journey', 'Page', 'pages', 'picture'];
  const folder = path.join(ROOT, 'dist/web/assets');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.js') && places.some((place) => file.includes(place)))
    .map((file) => ({
      name: file.replace(/-[\w-]{8}\.js$/, ''),
      bytes: gzipSync(readFileSync(path.join(folder, file))).length,
    }))
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, 12);
}

async function bundle() {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: ROOT,
    entryPoints: ['test/bench/main.ts', 'test/bench/bare-server.ts'],
    outdir: 'dist/bench',
    outbase: 'test/bench',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    keepNames: true,
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
}

function startBare(database) {
  const child = spawn(process.execPath, ['dist/bench/bare-server.js'], {
    cwd: ROOT,
    env: { ...process.env, ...database, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const ready = /^Ready: (\S+)$/m.exec(printed);
      if (ready) resolve({ url: ready[1], stop: () => stopChild(child) });
    });
    child.once('exit', (code) => reject(new PlainFailure(`The bare side ended with exit code ${code}.`)));
  });
}

function facts(options) {
  const cpus = os.cpus();
  return [
    `${cpus.length} x ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}`,
    `Node ${process.version}; two local Neo4j Community servers, 768 MiB heap and 256 MiB page cache each`,
    `${options.connections} requests under way at once over connections kept open; ${options.rounds} rounds of ${options.roundMs} ms for each side and size in turn, after ${options.warmUpMs} ms of warm-up`,
    `everything on one machine, load average ${os.loadavg()[0].toFixed(1)} at the end: trust the ratios, not the milliseconds`,
  ];
}

function readOptions(typed) {
  const options = { services: 20_000, rounds: 6, roundMs: 1000, warmUpMs: 3000, connections: 3, only: '' };
  for (const word of typed) {
    const [, name, value] = /^--([a-z-]+)=(.*)$/.exec(word) ?? [];
    const key = name?.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    if (key === undefined || !(key in options)) {
      throw new PlainFailure(
        `"${word}" is not an option: ${Object.keys(options).map(optionName).join(', ')}, each with =value.`,
      );
    }
    options[key] = key === 'only' ? value : wholeNumber(word, value);
  }
  return options;
}

function optionName(key) {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function wholeNumber(word, value) {
  if (!/^\d{1,7}$/.test(value)) throw new PlainFailure(`"${word}" needs a whole number.`);
  return Number(value);
}
