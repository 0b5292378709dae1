import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { repositoryRoot } from '../graph/local/repository-root.ts';
import { buildApiSchema } from './schema.ts';

const HEADER =
  '# The contract of the API. Emitted from api/ by `node .ci/emit-schema.mjs`; never edited by hand.\n\n';

/** Where the contract is kept. */
export function contractFile(): string {
  return path.join(repositoryRoot(import.meta.url), 'schema', 'api.graphql');
}

/** The contract as text, sorted, so that a change of the order in the code is no change of the contract. */
export function contractText(schema: GraphQLSchema): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}

/**
 * Writes the contract, or compares it with the one that is kept.
 * @param check compare only
 * @returns one sentence that says what came out, and whether it is as it should be
 */
export async function emitSchema(check: boolean): Promise<{ ok: boolean; said: string }> {
  const emitted = contractText(await buildApiSchema());
  const kept = await readFile(contractFile(), 'utf8');
  const difference = differenceOf(kept, emitted);
  if (difference === null) return { ok: true, said: 'schema/api.graphql is the contract of the code.' };
  if (check) return { ok: false, said: difference };
  await writeFile(contractFile(), emitted);
  return { ok: true, said: 'schema/api.graphql was written.' };
}

/** One sentence that says where the kept contract leaves the emitted one, or null when they are the same. */
export function differenceOf(kept: string, emitted: string): string | null {
  if (emitted === kept) return null;
  const [keptLines, emittedLines] = [kept.split('\n'), emitted.split('\n')];
  const index = emittedLines.findIndex((line, i) => line !== keptLines[i]);
  const line = (index < 0 ? emittedLines.length : index) + 1;
  return `schema/api.graphql differs from the code, first at line ${line}: emit it anew and look at the difference.`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { ok, said } = await emitSchema(process.argv.includes('--check'));
  process.stdout.write(`${said}\n`);
  process.exitCode = ok ? 0 : 1;
}
