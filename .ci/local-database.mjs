import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.mjs';

/** Loads one of the built bundles, such as `api/main.js`. */
export function loadBuilt(name) {
  return import(pathToFileURL(path.join(ROOT, 'dist', name)).href);
}

/** Folder of store and jars: FSI_DATA_DIR, else `.fsi` in the repository. */
export function dataDir(env = process.env) {
  return env.FSI_DATA_DIR ? path.resolve(env.FSI_DATA_DIR) : path.join(ROOT, '.fsi');
}

/** Starts the local database from the built bundle. Takes what `startLocalNeo4j` takes. */
export async function startLocal(options) {
  const { startLocalNeo4j } = await loadBuilt('local/start-local-neo4j.js');
  return startLocalNeo4j(options);
}

/** The settings by which the product finds a database. */
export function databaseEnv({ uri, username, password, database }) {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
}
