import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainFailure, runPlainly } from './plainly.mjs';
import { ROOT } from './root.mjs';

const SETTINGS = ['package-lock.json', 'tsconfig.json', '.ci/build.mjs'];

/** What each part is made of and what it leaves; a part is rebuilt when the hash over its inputs changes. */
const PARTS = {
  /** The local database alone, so that it starts (and tests run) before the rest is built. */
  local: {
    says: 'Building the local database',
    inputs: [
      'api/graph/local',
      'api/http/config.ts',
      'api/http/sign-in-config.ts',
      'api/problem.ts',
      'schema/vocabulary',
      ...SETTINGS,
    ],
    leaves: ['dist/local/start-local-neo4j.js', 'dist/local/config.js'],
    build: () => buildServer(localBuild()),
  },
  api: {
    says: 'Building the API',
    inputs: ['api', 'seed', 'schema', ...SETTINGS],
    leaves: ['dist/api/main.js', 'dist/api/reassess.js', 'dist/api/snapshot.js', 'dist/seed/main.js'],
    build: () => buildServer(serverBuild()),
  },
  web: {
    says: 'Building the pages',
    inputs: ['web', 'schema', ...SETTINGS],
    leaves: ['dist/web/index.html', 'dist/page-queries.json'],
    build: buildWeb,
  },
};

/** esbuild settings of everything that runs in Node; decorator settings come from tsconfig.json. */
const FOR_NODE = {
  absWorkingDir: ROOT,
  outbase: '.',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: true,
  keepNames: true,
  metafile: true,
  tsconfig: 'tsconfig.json',
  logLevel: 'silent',
};

/** The same for other scripts that run a piece of TypeScript; they name entry and output themselves. */
export function forNode() {
  const { outbase: _, ...settings } = FOR_NODE;
  return settings;
}

function localBuild() {
  return {
    ...FOR_NODE,
    entryPoints: ['start-local-neo4j', 'probe-neo4j', 'free-port']
      .map((name) => `api/graph/local/${name}.ts`)
      .concat('api/http/config.ts'),
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    outdir: 'dist/local',
    splitting: true,
  };
}

/** API and seed share chunks, so that a class exists once. */
export function serverBuild() {
  return {
    ...FOR_NODE,
    entryPoints: ['api/main.ts', 'api/reassess.ts', 'api/snapshot.ts', 'seed/main.ts'],
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
  };
}

/**
 * Builds the named parts that changed since they were last built.
 *
 * @param {('local' | 'api' | 'web')[]} parts
 * @param {(progress: { step: string }) => void} report
 * @returns {Promise<string[]>} names of the parts that were rebuilt
 */
export async function build(parts = ['local', 'api', 'web'], report = () => {}) {
  const rebuilt = [];
  for (const part of parts) {
    const hash = hashOf(PARTS[part].inputs);
    const stamp = path.join(ROOT, 'dist', `.${part}.stamp`);
    if (isCurrent(part, stamp, hash)) continue;
    report({ step: PARTS[part].says });
    rmSync(stamp, { force: true });
    await PARTS[part].build();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
    rebuilt.push(part);
  }
  return rebuilt;
}

function isCurrent(part, stamp, hash) {
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== hash) return false;
  return PARTS[part].leaves.every((file) => existsSync(path.join(ROOT, file)));
}

/** Hash over names and contents of everything the part is made of. */
function hashOf(inputs) {
  const hash = createHash('sha256').update(`${process.version} ${process.env.OFFICIAL_SITE ?? ''}`);
  for (const input of inputs) {
    for (const file of filesUnder(input))
      hash.update(`\0${file}\0`).update(readFileSync(path.join(ROOT, file)));
  }
  return hash.digest('hex');
}

function filesUnder(input) {
  const absolute = path.join(ROOT, input);
  if (!existsSync(absolute)) return [];
  if (path.extname(input)) return [input];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.startsWith(path.join('seed', 'data')))
    .sort();
}

async function buildServer(settings) {
  const esbuild = await import('esbuild');
  try {
    const { metafile } = await esbuild.build(settings);
    removeStaleChunks(settings.outdir, Object.keys(metafile.outputs));
  } catch (error) {
    const first = error.errors?.[0];
    if (!first) throw error;
    const place = first.location ? `${first.location.file}:${first.location.line}: ` : '';
    throw new PlainFailure(`The API could not be built: ${place}${first.text}`);
  }
}

/** Only after a build, because a product that runs may still load the old ones. */
function removeStaleChunks(outdir, outputs) {
  const written = new Set(outputs.map((file) => path.basename(file)));
  const chunks = path.join(ROOT, outdir, 'chunks');
  if (!existsSync(chunks)) return;
  for (const name of readdirSync(chunks)) if (!written.has(name)) rmSync(path.join(chunks, name));
}

/** The builder sets NODE_ENV for the whole process; what runs after it is to find what was given. */
async function buildWeb() {
  const vite = await import('vite');
  const given = process.env.NODE_ENV;
  try {
    await vite.build({
      configFile: path.join(ROOT, 'web/vite.config.ts'),
      mode: 'production',
      logLevel: process.env.FSI_DEBUG === '1' ? 'info' : 'error',
    });
    await writePageQueries();
  } catch (error) {
    throw new PlainFailure(`The pages could not be built: ${error instanceof Error ? error.message : error}`);
  } finally {
    if (given === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = given;
  }
}

/** Texts of all queries of the pages, so that the API can have them planned before somebody asks. */
async function writePageQueries() {
  const esbuild = await import('esbuild');
  const folder = 'web/graphql/generated';
  const files = filesUnder(folder).filter((file) => file.endsWith('.ts'));
  const contents = files.map((file) => `export * from './${path.relative(folder, file)}';`).join('\n');
  const { outputFiles } = await esbuild.build({
    ...forNode(),
    stdin: { contents, resolveDir: path.join(ROOT, folder), loader: 'ts' },
    sourcemap: false,
    write: false,
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const documents = Object.values(await import(`data:text/javascript;base64,${code}`));
  const queries = documents.filter((text) => typeof text === 'string' && text.startsWith('query '));
  writeFileSync(path.join(ROOT, 'dist/page-queries.json'), JSON.stringify(queries));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runPlainly(async () => {
    const began = performance.now();
    const rebuilt = await build(undefined, ({ step }) => console.log(`${step} ...`));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      rebuilt.length > 0
        ? `Built ${rebuilt.join(' and ')} in ${seconds} s.`
        : 'Nothing changed since the last build.',
    );
  });
}
