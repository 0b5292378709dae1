/**
 * `npm test [-- path or jest option ...]`: all three kinds of tests on a fresh machine.
 *
 * One Neo4j runs for the whole run, on a store that is thrown away; Community knows one database, so there are two
 * phases on it. First everything that needs nothing or writes its own records (`*.test.ts`, `*.graph.test.ts`): those
 * use ids of their own and take away nothing of others, so that files run side by side. Then the database is emptied,
 * schema and seed are loaded, the product starts, and what reads the whole seed runs (`*.seeded.graph.test.ts`,
 * `*.browser.test.ts`): those leave the seed as they found it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { databaseEnv, dataDir, loadBuilt, startLocal } from './local-database.mjs';
import { ensurePackages, requireNode } from './packages.mjs';
import { PlainFailure, runPlainly, tellFailure } from './plainly.mjs';
import { startProduct } from './product.mjs';
import { addCounts, closingLine, NO_TESTS, runJest } from './run-jest.mjs';
import { chooseTests, splitArguments } from './test-files.mjs';
import { wipe } from './wipe.mjs';

/** Tests that kill and restart a server of their own again and again; beside them others would run out of time. */
const KILLS = /(^|\/)killed-[^/]*$/;
/** Tests that publish services of their own for a while; the figures that others read would move under them. */
const PUBLISHES = /(^|\/)published-[^/]*$/;

const say = ({ step }) => console.log(`${step} ...`);
const saidOnce = () => {
  let last = '';
  return ({ step }) => {
    if (step !== last) say({ step });
    last = step;
  };
};

await runPlainly(async ({ signal, onStop }) => {
  requireNode();
  await ensurePackages(say, signal);
  const { options, patterns } = splitArguments(process.argv.slice(2));
  const tests = chooseTests(patterns);
  const seeded = [...tests['seeded graph'], ...tests.browser];
  const needsGraph = tests.graph.length + seeded.length > 0;
  if (tests.nothing.length === 0 && !needsGraph) {
    throw new PlainFailure(`No test file matches ${patterns.join(' ')}: name part of a path below test/.`);
  }

  let counts = NO_TESTS;
  const run = async (files, env) => {
    counts = addCounts(counts, await runJest(files, options, { ...process.env, ...env }, signal));
  };
  try {
    if (!needsGraph) {
      await run(tests.nothing, {});
    } else {
      await build(seeded.length > 0 ? ['local', 'api', 'web'] : ['local', 'api'], say);
      const database = await throwAwayDatabase({ signal, onStop });
      say({ step: 'Applying the schema' }); // once, so that no test waits for another that is at it
      await (await loadBuilt('seed/main.js')).applySchemaTo({ ...process.env, ...database });
      const alone = tests.graph.filter((file) => KILLS.test(file));
      await run([...tests.nothing, ...tests.graph.filter((file) => !KILLS.test(file))], database);
      await run(alone, database);
      if (seeded.length > 0) await seededPhase(tests, database, { run, signal, onStop });
    }
  } catch (error) {
    if (signal.aborted) throw error;
    tellFailure(error);
    counts = addCounts(counts, { ...NO_TESTS, failed: 1 });
  }
  console.log(`\n${closingLine(counts)}`);
  return counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});

/** A Neo4j on an empty store of its own; the jars are those of the data folder. */
async function throwAwayDatabase({ signal, onStop }) {
  const jarsDir = dataDir();
  const store = mkdtempSync(path.join(tmpdir(), 'federal-services-index-test-'));
  onStop(() => rmSync(store, { recursive: true, force: true }));
  const options = { dataDir: store, jarsDir, heapMb: 512, pageCacheMb: 64, onProgress: saidOnce(), signal };
  const local = await startLocal(options);
  onStop(() => local.stop());
  return { ...databaseEnv(local), FSI_JARS_DIR: jarsDir };
}

/** Everything that reads the seed, with the product running where a browser asks for it. */
async function seededPhase(tests, database, { run, signal, onStop }) {
  say({ step: 'Loading the seed' });
  await wipe(database);
  const { loadSeedIfEmpty } = await loadBuilt('seed/main.js');
  await loadSeedIfEmpty({ ...process.env, ...database }, () => {});
  await run(tests['seeded graph'], database);
  if (tests.browser.length === 0) return;
  const chromium = await ensureChromium(say, signal);
  const product = await startProduct(database);
  onStop(() => product.stop());
  const env = { ...database, CHROME_PATH: chromium, FSI_URL: product.url };
  await run(
    tests.browser.filter((file) => !PUBLISHES.test(file)),
    env,
  );
  await run(
    tests.browser.filter((file) => PUBLISHES.test(file)),
    env,
  );
}
