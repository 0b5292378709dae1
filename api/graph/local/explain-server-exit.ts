import { readFile } from 'node:fs/promises';

/** What the server prints when it cannot run, and the sentence a person needs. First match wins. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /Address already in use|BindException|PortBindException/i,
    'The port of the local database is taken by another program: stop that program, or delete the file "port" in the folder of the database to have another one picked.',
  ],
  [
    /locked by another process|FileLockException|StoreLockException|already in use by another/i,
    'The database folder is already in use by another Neo4j: stop that one first, or set FSI_DATA_DIR to another folder.',
  ],
  [
    /No space left on device|Disk quota exceeded/i,
    'The disk is full: free at least 500 MB, or set FSI_DATA_DIR to a folder on a larger disk, and start again.',
  ],
  [
    /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError|exceeds physical memory/i,
    'There is not enough free memory for the local database: close other programs, or set NEO4J_URI to a Neo4j that runs elsewhere.',
  ],
  [/UnsupportedClassVersionError/i, 'Java is too old for the local database: install Java 17 or newer.'],
  [
    /Permission denied|AccessDeniedException|Read-only file system/i,
    'The database folder cannot be written: give yourself the right to, or set FSI_DATA_DIR to another folder.',
  ],
  [
    /NoClassDefFoundError|ClassNotFoundException|zip END header not found|Invalid or corrupt jarfile/i,
    'The jars of the local database are damaged: delete the neo4j-… folder in the data folder and start again, they are fetched anew.',
  ],
];

/** One sentence for what the server printed and how it ended. Pure. */
export function explainExit(code: number | null, printed: string, log: string): string {
  for (const [pattern, sentence] of CAUSES) if (pattern.test(printed)) return sentence;
  const how = code === null ? 'was ended by a signal' : `ended with exit code ${code}`;
  return `The local database ${how} before it was ready: the reason is in ${log}.`;
}

/** The same, with the log read from its file. */
export async function explainServerExit(code: number | null, log: string): Promise<string> {
  return explainExit(code, await readFile(log, 'utf8'), log);
}
