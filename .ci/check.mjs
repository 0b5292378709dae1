/** `npm run check`: everything that a change has to pass, in order, summed up at the end. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, requireNode } from './packages.mjs';
import { runPlainly } from './plainly.mjs';
import { ROOT } from './root.mjs';
import { runChild } from './run-child.mjs';

const bin = (name) => path.join('node_modules', '.bin', name);
const node = process.execPath;

/** Name, what is asked, and how. */
const CHECKS = [
  ['format', 'files are formatted', () => run(bin('prettier'), ['--check', '.'])],
  ['lint', 'no lint findings', () => run(bin('eslint'), ['-c', '.ci/eslint.config.js', '.'])],
  ['types', 'types hold', () => run(bin('tsc'), ['--noEmit'])],
  ['floors', 'rooms import only what they may', floors],
  [
    'contract',
    'schema/api.graphql is the contract of the code',
    () => run(node, ['.ci/emit-schema.mjs', '--check']),
  ],
  [
    'generated',
    'generated operations match their documents',
    () => run(node, ['web/graphql/codegen.mjs', '--check']),
  ],
  ['tests', 'all tests pass', () => run(node, ['.ci/test.mjs'])],
];

await runPlainly(async ({ signal }) => {
  requireNode();
  await ensurePackages(({ step }) => console.log(`${step} ...`), signal);
  const wanted = process.argv.slice(2);
  const results = [];
  for (const [name, promise, check] of CHECKS) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    if (signal.aborted) break;
    console.log(`\n== ${name}`);
    const began = performance.now();
    const code = await check();
    results.push({ name, promise, ok: code === 0, seconds: (performance.now() - began) / 1000 });
  }
  console.log('');
  for (const { name, promise, ok, seconds } of results) {
    console.log(`${ok ? 'ok    ' : 'FAILED'} ${name.padEnd(10)} ${promise} (${seconds.toFixed(1)} s)`);
  }
  return results.every(({ ok }) => ok) ? 0 : 1;
});

async function run(command, args) {
  const script = args[0] ?? '';
  if (command === node && !existsSync(path.join(ROOT, script))) {
    console.error(`${script} is missing.`);
    return 1;
  }
  return (await runChild(command, args)).code;
}

/** dependency-cruiser for imports between rooms, and two walls that it cannot see. */
async function floors() {
  const code = await run(bin('depcruise'), ['--config', '.ci/floors.cjs', 'api', 'schema', 'seed', 'web']);
  const breaches = [
    ...filesThat(/['"]neo4j-driver['"]/, (file) => !file.startsWith('api/graph/')).map(
      (file) => `${file} knows neo4j-driver; only api/graph may.`,
    ),
    ...filesThat(/(?<![.`\w])cypher(<[^`]*>)?`/, (file) => !/\.statements\.ts$/.test(file)).map(
      (file) => `${file} holds a statement; those belong into a *.statements.ts.`,
    ),
  ];
  for (const breach of breaches) console.error(breach);
  return code === 0 && breaches.length === 0 ? 0 : 1;
}

/** Source files outside the tests whose text matches and whose place is one that `where` asks about. */
function filesThat(pattern, where) {
  return ['api', 'schema', 'seed', 'web'].flatMap((room) =>
    readdirSync(path.join(ROOT, room), { recursive: true })
      .map((entry) => path.posix.join(room, String(entry).split(path.sep).join('/')))
      .filter((file) => /\.tsx?$/.test(file) && where(file))
      .filter((file) => pattern.test(readFileSync(path.join(ROOT, file), 'utf8'))),
  );
}
