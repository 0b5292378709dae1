/**
 * `npm run snapshot`: counts the gaps of this month, once, unless a running copy of the product has done so. Works on
 * the database that NEO4J_* name, while the product runs on it; without them on the local one, which must not be in use.
 * Running it again changes nothing, so a scheduler may call it as often as it likes.
 */
import path from 'node:path';
import { build } from './build.mjs';
import { keepLocalDatabase } from './keep-local-database.mjs';
import { databaseEnv, dataDir, loadBuilt } from './local-database.mjs';
import { ensurePackages, requireNode } from './packages.mjs';
import { runPlainly } from './plainly.mjs';
import { countedSteps } from './progress.mjs';

await runPlainly(async ({ signal, onStop }) => {
  requireNode();
  const steps = countedSteps(3);
  onStop(() => steps.breakLine());

  steps.begin('Packages and build');
  await ensurePackages(steps.report, signal);
  const rebuilt = await build(['local', 'api'], steps.report);
  steps.end(rebuilt.length > 0 ? `${rebuilt.join(' and ')} built` : 'nothing changed');

  steps.begin('Database');
  const local = process.env.NEO4J_URI
    ? undefined
    : keepLocalDatabase({ dataDir: path.resolve(dataDir()), signal, onStop });
  local?.listen(steps.report);
  const env = { ...process.env, ...(local ? databaseEnv(await local.ready) : {}) };
  steps.end(env.NEO4J_URI);

  steps.begin('Count');
  const { snapshot } = await loadBuilt('api/snapshot.js');
  const { taken, said } = await snapshot(env, { report: steps.report });
  steps.end(taken === null ? 'nothing to do' : 'done');
  console.log(`\n${said.join('\n')}`);
});
