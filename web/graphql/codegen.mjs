// Writes one typed module for every GraphQL operation of the web, from web/**/*.graphql and the checked-in contract.
//
//   node web/graphql/codegen.mjs           writes web/graphql/generated/*.ts
//   node web/graphql/codegen.mjs --check   writes nothing; exits 1 and names the files that differ
//   --root <folder>                        works on another tree that has schema/api.graphql and web/
//
// An operation `query GapList` in web/gaps/gap-list.graphql becomes generated/gap-list.ts with GapListDocument,
// GapListQuery and GapListQueryVariables. A file `*.fragment.graphql` holds one fragment that any operation may
// spread by name. One operation a file, so that a lazy page carries only its own documents.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, Kind, parse, print, validate, visit } from 'graphql';
import { format } from 'prettier';

const rootAt = process.argv.indexOf('--root');
const root = path.resolve(
  rootAt === -1 ? fileURLToPath(new URL('../..', import.meta.url)) : (process.argv[rootAt + 1] ?? '.'),
);
const generated = path.join(root, 'web/graphql/generated');

const typeConfig = {
  skipTypename: true,
  enumType: 'string-literal',
  inlineFragmentTypes: 'inline',
  useTypeImports: true,
  disableDescriptions: true,
  defaultScalarType: 'string',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
};

const banner = (source) =>
  `// Generated from ${source} and schema/api.graphql by web/graphql/codegen.mjs. Do not edit.\n`;

/** The generated files as a map from file name to text, in a fixed order. */
export async function generate() {
  const schemaText = readFileSync(path.join(root, 'schema/api.graphql'), 'utf8');
  const schema = buildSchema(schemaText);
  const sources = graphqlFiles(path.join(root, 'web')).map((file) => readSource(file));
  const fragments = sources.filter((s) => s.definition.kind === Kind.FRAGMENT_DEFINITION);
  const operations = sources.filter((s) => s.definition.kind === Kind.OPERATION_DEFINITION);
  const files = new Map();
  for (const operation of operations) {
    const used = usedFragments(operation.definition, fragments);
    const document = {
      kind: Kind.DOCUMENT,
      definitions: [operation.definition, ...used.map((f) => f.definition)],
    };
    const mistakes = validate(schema, document);
    if (mistakes.length > 0)
      throw new Error(`${operation.file}: ${mistakes.map((m) => m.message).join(' ')}`);
    const name = operation.definition.name.value;
    const fileName = `${kebab(name)}.ts`;
    if (files.has(fileName)) throw new Error(`${operation.file}: another operation is named ${name}.`);
    files.set(fileName, await operationModule(schema, operation, document));
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function operationModule(schema, operation, document) {
  const name = operation.definition.name.value;
  const suffix = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[
    operation.definition.operation
  ];
  const types = await codegen({
    filename: 'operation.ts',
    schema: parse(readFileSync(path.join(root, 'schema/api.graphql'), 'utf8')),
    schemaAst: schema,
    documents: [{ location: operation.file, document }],
    config: typeConfig,
    plugins: [{ 'typescript-operations': {} }],
    pluginMap: { 'typescript-operations': operationsPlugin },
  });
  const text =
    banner(operation.file) +
    `import type { OperationDocument } from '../operation-document.ts';\n\n${types.trim()}\n\n` +
    `/** The document of ${operation.file}, typed with its result and variables. */\n` +
    `export const ${name}Document = ${JSON.stringify(print(document))} as ` +
    `OperationDocument<${name}${suffix}, ${name}${suffix}Variables>;\n`;
  return format(text, { parser: 'typescript', printWidth: 110, singleQuote: true, trailingComma: 'all' });
}

function graphqlFiles(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === 'generated' ? [] : graphqlFiles(full);
      return entry.name.endsWith('.graphql') ? [full] : [];
    });
}

function readSource(full) {
  const file = path.relative(root, full).split(path.sep).join('/');
  const { definitions } = parse(readFileSync(full, 'utf8'), { noLocation: true });
  const definition = definitions[0];
  if (definitions.length !== 1 || definition?.name === undefined)
    throw new Error(`${file}: write one named operation or one fragment in a file.`);
  const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
  if (isFragment !== file.endsWith('.fragment.graphql'))
    throw new Error(`${file}: a fragment belongs in *.fragment.graphql, an operation in *.graphql.`);
  return { file, definition };
}

function usedFragments(definition, fragments, seen = new Set()) {
  visit(definition, {
    FragmentSpread(spread) {
      const fragment = fragments.find((f) => f.definition.name.value === spread.name.value);
      if (fragment === undefined || seen.has(fragment)) return;
      seen.add(fragment);
      usedFragments(fragment.definition, fragments, seen);
    },
  });
  return [...seen].sort((a, b) => (a.definition.name.value < b.definition.name.value ? -1 : 1));
}

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Names of the generated files that are missing, out of date or left over. Empty when all is well. */
export function drift(files) {
  const onDisk = new Set(readdirSync(generated).filter((name) => name.endsWith('.ts')));
  const wrong = [...files].filter(
    ([name, text]) => !onDisk.has(name) || readFileSync(path.join(generated, name), 'utf8') !== text,
  );
  const leftOver = [...onDisk].filter((name) => !files.has(name));
  return [...wrong.map(([name]) => name), ...leftOver].sort();
}

async function main() {
  mkdirSync(generated, { recursive: true });
  const files = await generate();
  const wrong = drift(files);
  if (process.argv.includes('--check')) {
    if (wrong.length === 0) return console.log(`${files.size} generated operations are up to date.`);
    console.error(`Out of date in web/graphql/generated: ${wrong.join(', ')}. Run npm run codegen.`);
    process.exitCode = 1;
    return undefined;
  }
  for (const name of wrong) {
    const text = files.get(name);
    if (text === undefined) rmSync(path.join(generated, name));
    else writeFileSync(path.join(generated, name), text);
  }
  return console.log(`${files.size} operations, ${wrong.length} files changed.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
