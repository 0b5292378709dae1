/**
 * `node .ci/emit-schema.mjs [--check]`: writes the contract of the API to schema/api.graphql, or says whether the one
 * that is kept there is still the contract of the code.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { forNode } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { runPlainly } from './plainly.mjs';
import { ROOT } from './root.mjs';

await runPlainly(async ({ signal, onStop }) => {
  await ensurePackages(({ step }) => console.log(`${step} ...`), signal);
  const esbuild = await import('esbuild');
  // In the repository, so that packages are found; a folder of its own, so that two runs do not meet.
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.emit-schema-'));
  onStop(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = path.join(folder, 'emit-schema.mjs');
  await esbuild.build({ ...forNode(), entryPoints: ['api/http/emit-schema.ts'], outfile, sourcemap: false });
  const { emitSchema } = await import(pathToFileURL(outfile).href);
  const { ok, said } = await emitSchema(process.argv.includes('--check'));
  console.log(said);
  return ok ? 0 : 1;
});
