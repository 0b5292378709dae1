/** `npm start`: from a fresh clone, or from yesterday, to a page that answers. */
import path from 'node:path';
import { build } from './build.mjs';
import { databaseEnv, loadBuilt } from './local-database.mjs';
import { keepLocalDatabase } from './keep-local-database.mjs';
import { ensurePackages, requireNode } from './packages.mjs';
import { PlainFailure, runPlainly } from './plainly.mjs';
import { countedSteps } from './progress.mjs';
import { ROOT } from './root.mjs';
import { portTaken, serve } from './serve.mjs';

await runPlainly(async ({ signal, onStop }) => {
  const began = performance.now();
  requireNode();
  const steps = countedSteps(5);
  onStop(() => steps.breakLine());

  steps.begin('Packages');
  steps.end(await ensurePackages(steps.report, signal));

  steps.begin('Build');
  await build(['local'], steps.report);
  const config = await readSettings();
  // A database takes longer than anything else here, so it starts while the rest is built.
  const database = config.database
    ? undefined
    : keepLocalDatabase({ dataDir: folderOf(config), signal, onStop });
  const rebuilt = await build(['api', 'web'], steps.report);
  steps.end(rebuilt.length > 0 ? `${rebuilt.join(' and ')} built` : 'nothing changed');
  const preloaded = Promise.all([loadBuilt('api/main.js'), loadBuilt('seed/main.js')]);
  preloaded.catch(() => {}); // told where it is used

  steps.begin('Database');
  database?.listen(steps.report);
  const local = await database?.ready;
  steps.end(
    local
      ? `Neo4j on 127.0.0.1, process ${local.pid}, data in ${show(folderOf(config))}`
      : config.database.uri,
  );

  steps.begin('Data');
  const env = {
    ...process.env,
    PORT: String(config.port),
    HOST: config.host,
    ...(local ? databaseEnv(local) : {}),
  };
  const service = await serve(env, {
    report: steps.report,
    onData: (seed) => {
      steps.end(
        seed.loaded ? 'schema applied, seed loaded' : (seed.upgraded ?? 'schema is current, data is there'),
      );
      steps.begin('Service');
    },
  });
  onStop(service.stop);
  steps.end(`ready ${((performance.now() - began) / 1000).toFixed(1)} s after the start`);
  if (process.env.FSI_DEBUG === '1' && local)
    console.log(`Neo4j's own start: ${(local.startMs / 1000).toFixed(1)} s`);

  const signIn = process.env.OIDC_ISSUER
    ? 'sign in'
    : 'try it as a registrar, an analyst of OMB, an administrator';
  console.log(welcome(service.url.replace(/\/$/, ''), signIn, local ? show(folderOf(config)) : undefined));
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
});

/** All settings, before anything is started on them. */
async function readSettings() {
  const [{ readConfig }, { isPortFree }] = await Promise.all([
    loadBuilt('local/config.js'),
    loadBuilt('local/free-port.js'),
  ]);
  const config = readConfig(process.env);
  if (config.port !== 0 && !(await isPortFree(config.port, config.host)))
    throw new PlainFailure(portTaken(config.port));
  return config;
}

function folderOf(config) {
  return config.dataDir ? path.resolve(config.dataDir) : path.join(ROOT, '.fsi');
}

/** A path as short as it can be said from here. */
function show(folder) {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith('..') ? folder : relative;
}

function welcome(url, signIn, folder) {
  return `
Open ${url}

  ${url}/gaps      which services cannot be finished online, and why
  ${url}/services  all of them, by agency, channel and life experience
  ${url}/sign-in   ${signIn}
  ${url}/graphiql  ask the graph yourself, with three queries to begin with

Ctrl-C stops everything${folder ? `; the data stays in ${folder}` : ''}.`;
}
