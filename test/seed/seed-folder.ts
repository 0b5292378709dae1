import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { shippedSeedFolder } from '../../seed/read-seed.ts';

type Records = Record<string, unknown>[];

/** A copy of the shipped seed that a test may break. */
export interface SeedFolder {
  readonly path: string;
  /** Changes the records of one file in place. */
  change(file: string, how: (records: Records) => void): Promise<void>;
  /** Puts any text in the place of one file. */
  replace(file: string, text: string): Promise<void>;
  remove(file?: string): Promise<void>;
}

export async function copySeed(): Promise<SeedFolder> {
  const folder = await mkdtemp(path.join(tmpdir(), 'federal-services-index-seed-'));
  await cp(shippedSeedFolder(), folder, { recursive: true });
  const at = (file: string): string => path.join(folder, file);
  return {
    path: folder,
    change: async (file, how) => {
      const records = JSON.parse(await readFile(at(file), 'utf8')) as Records;
      how(records);
      await writeFile(at(file), JSON.stringify(records));
    },
    replace: (file, text) => writeFile(at(file), text),
    remove: (file) => rm(file === undefined ? folder : at(file), { recursive: true, force: true }),
  };
}

/** The record of this id or number. */
export function recordOf(records: Records, name: string): Record<string, unknown> {
  const found = records.find((record) => [record.id, record.number, record.agencyId].includes(name));
  if (found === undefined) throw new Error(`The seed has no record ${name}.`);
  return found;
}
