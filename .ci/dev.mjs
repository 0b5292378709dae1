/** `npm run dev`: the local database, the API restarted at every change, the pages reloaded at every change. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build, serverBuild } from './build.mjs';
import { keepLocalDatabase } from './keep-local-database.mjs';
import { databaseEnv, loadBuilt } from './local-database.mjs';
import { ensurePackages, requireNode } from './packages.mjs';
import { runPlainly } from './plainly.mjs';
import { ROOT } from './root.mjs';
import { stopChild } from './run-child.mjs';

const say = ({ step }) => console.log(`${step} ...`);

await runPlainly(async ({ signal, onStop }) => {
  requireNode();
  await ensurePackages(say, signal);
  await build(['local'], say);
  const { readConfig } = await loadBuilt('local/config.js');
  const config = readConfig(process.env);
  const dataDir = path.resolve(ROOT, config.dataDir ?? '.fsi');
  const database = config.database ? undefined : keepLocalDatabase({ dataDir, signal, onStop });
  database?.listen(say);
  const local = await database?.ready;

  const { pickFreePort } = await loadBuilt('local/free-port.js');
  const apiPort = await pickFreePort();
  const env = {
    ...process.env,
    ...(local ? databaseEnv(local) : {}),
    PORT: String(apiPort),
    HOST: '127.0.0.1',
    // People sign in at the address of the pages, which pass it on.
    PUBLIC_URL: process.env.PUBLIC_URL || `http://${config.host}:${config.port}`,
  };
  const restart = restarter(env, onStop);

  const esbuild = await import('esbuild');
  const context = await esbuild.context({
    ...serverBuild(),
    plugins: [{ name: 'restart', setup: (b) => b.onEnd(restart) }],
  });
  onStop(() => context.dispose());
  await context.watch();

  process.env.FSI_API = `http://127.0.0.1:${apiPort}`;
  const vite = await import('vite');
  const pages = await vite.createServer({
    configFile: path.join(ROOT, 'web/vite.config.ts'),
    // Its workers are imported in a way that only the bundler of a build understands beforehand.
    optimizeDeps: { exclude: ['graphiql/setup-workers/vite', '@graphiql/react/setup-workers/vite'] },
    server: { port: config.port || undefined, host: config.host, strictPort: config.port !== 0 },
  });
  onStop(() => pages.close());
  await pages.listen();
  console.log(
    `\nPages ${pages.resolvedUrls?.local[0] ?? ''} (API on ${process.env.FSI_API}/graphql)\nCtrl-C stops everything.`,
  );
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
});

/** Runs the API anew after each build that worked; a build that did not is told and the old one goes on. */
function restarter(env, onStop) {
  let child;
  let turn = Promise.resolve();
  onStop(() => turn.then(() => child && stopChild(child)));
  return (result) => {
    if (result.errors.length > 0) {
      for (const { text, location } of result.errors) {
        console.error(`${location ? `${location.file}:${location.line}: ` : ''}${text}`);
      }
      return;
    }
    turn = turn.then(async () => {
      if (child) await stopChild(child);
      child = spawn(process.execPath, ['.ci/serve.mjs'], {
        cwd: ROOT,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
    });
  };
}
