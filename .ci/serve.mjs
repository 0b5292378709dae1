import { pathToFileURL } from 'node:url';
import { loadBuilt } from './local-database.mjs';
import { PlainFailure, runPlainly } from './plainly.mjs';

/**
 * Serves the built product on a database that already runs: checks that it answers, loads the seed into an empty one,
 * listens. Installs and builds nothing.
 *
 * @param {NodeJS.ProcessEnv} env NEO4J_* name the database
 * @param {{ report?: (progress: { step: string, done?: number, total?: number }) => void, onData?: (seed: { loaded: boolean }) => void }} [options]
 *   `onData` is called when the data is in place and the product is about to listen
 * @returns {Promise<{ url: string, loaded: boolean, stop: () => Promise<void> }>}
 */
export async function serve(env, { report = () => {}, onData = () => {} } = {}) {
  const settings = { ...env }; // as they were given: what follows is for a library alone
  process.env.NODE_ENV ||= 'production'; // read by graphql when it is loaded, to leave out checks of development
  const [{ probeNeo4j }, { loadSeedIfEmpty }, { main }] = await Promise.all([
    loadBuilt('local/probe-neo4j.js'),
    loadBuilt('seed/main.js'),
    loadBuilt('api/main.js'),
  ]);
  await probeNeo4j({
    uri: settings.NEO4J_URI,
    username: settings.NEO4J_USERNAME ?? 'neo4j',
    password: settings.NEO4J_PASSWORD ?? '',
    database: settings.NEO4J_DATABASE || 'neo4j',
  });
  const seed = await loadSeedIfEmpty(settings, report);
  onData(seed);
  const service = await main(settings).catch((error) => {
    if (error?.code !== 'EADDRINUSE') throw error;
    throw new PlainFailure(portTaken(settings.PORT));
  });
  return { url: service.url, loaded: seed.loaded, stop: () => within(STOP_MS, service.stop()) };
}

/** Requests that are still being answered get this long, in milliseconds. */
const STOP_MS = 500;

/** Waits for something, but no longer than that. */
function within(milliseconds, something) {
  return Promise.race([something, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
}

/** The sentence for a port of the service that is taken. */
export function portTaken(port) {
  return `Port ${port} is taken by another program: stop that program, or give another port, such as PORT=${Number(port) + 1}.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runPlainly(async ({ signal, onStop }) => {
    const service = await serve(process.env);
    onStop(service.stop);
    console.log(`Ready: ${service.url}`);
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
  });
}
