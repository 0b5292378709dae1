import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { repositoryRoot } from '../api/graph/local/repository-root.ts';
import { checkReferences } from './check-references.ts';
import { seedBroken } from './seed-faults.ts';
import type { SeedFault } from './seed-faults.ts';
import {
  agencyShape,
  formShape,
  hispShape,
  lifeExperienceShape,
  rationaleShape,
  serviceShape,
} from './seed-shapes.ts';
import type { Seed } from './seed-shapes.ts';

/** The files of a seed, in the order in which their faults are told. */
export const seedFiles = {
  agencies: 'agencies.json',
  services: 'services.json',
  forms: 'forms.json',
  hisps: 'hisps.json',
  rationales: 'idea-rationales.json',
  lifeExperiences: 'life-experiences.json',
} as const;

/**
 * What is made of the files, part of the checksum: raised when other records are laid out from the same files, so that
 * stores with an older layout are brought to this one. 2: a journey for each life experience.
 */
const LAYOUT = 'layout 2';

/** Folder of the seed that the product ships. */
export function shippedSeedFolder(): string {
  return path.join(repositoryRoot(import.meta.url), 'seed/data');
}

/**
 * Reads a seed and checks everything in it before anything is loaded: shape, words, ids and references.
 *
 * @param folder where the six files are; the shipped ones by default
 * @throws Problem SEED_BROKEN naming file, record, field, value and cure of every fault of all files together
 */
export async function readSeed(folder: string = shippedSeedFolder()): Promise<Seed> {
  const faults: SeedFault[] = [];
  const hash = createHash('sha256').update(LAYOUT);
  const read = async <T>(file: string, shape: z.ZodType<T>): Promise<ReadFile<T>> => {
    const bytes = await readBytes(folder, file, faults);
    hash.update(`${file}\0`).update(bytes);
    return readRecords(file, bytes.toString('utf8'), shape, faults);
  };
  const agencies = await read(seedFiles.agencies, agencyShape);
  const services = await read(seedFiles.services, serviceShape);
  const forms = await read(seedFiles.forms, formShape);
  const hisps = await read(seedFiles.hisps, hispShape);
  const rationales = await read(seedFiles.rationales, rationaleShape);
  const lifeExperiences = await read(seedFiles.lifeExperiences, lifeExperienceShape);
  const seed: Seed = {
    agencies: agencies.records,
    services: services.records,
    forms: forms.records,
    hisps: hisps.records,
    rationales: rationales.records,
    lifeExperiences: lifeExperiences.records,
    checksum: hash.digest('hex'),
  };
  const named = { agencies: agencies.names, services: services.names, forms: forms.names };
  faults.push(...checkReferences(seed, named));
  if (faults.length > 0) throw seedBroken(faults);
  return seed;
}

/**
 * The checksum of a seed without reading what its files say: `readSeed` gives the same. A file that is missing makes it
 * differ, and `readSeed` says which.
 */
export async function seedChecksum(folder: string = shippedSeedFolder()): Promise<string> {
  const hash = createHash('sha256').update(LAYOUT);
  const { agencies, services, forms, hisps, rationales, lifeExperiences } = seedFiles;
  for (const file of [agencies, services, forms, hisps, rationales, lifeExperiences])
    hash.update(`${file}\0`).update(await readBytes(folder, file, []));
  return hash.digest('hex');
}

/** What a file holds: the records that can be used, and the names of all, so that one fault is not told twice. */
interface ReadFile<T> {
  readonly records: T[];
  readonly names: ReadonlySet<string>;
}

async function readBytes(folder: string, file: string, faults: SeedFault[]): Promise<Buffer> {
  try {
    return await readFile(path.join(folder, file));
  } catch (error) {
    const wrong = `the file cannot be read (${error instanceof Error ? error.message : String(error)})`;
    faults.push(wholeFile(file, wrong, `Put ${file} into the folder of the seed.`));
    return Buffer.from('[]');
  }
}

function readRecords<T>(file: string, text: string, shape: z.ZodType<T>, faults: SeedFault[]): ReadFile<T> {
  const records: T[] = [];
  const names = new Set<string>();
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const wrong = `not JSON (${error instanceof Error ? error.message : String(error)})`;
    faults.push(wholeFile(file, wrong, 'Mend the JSON at that place.'));
    return { records, names };
  }
  if (!Array.isArray(raw)) {
    faults.push(wholeFile(file, 'not a list of records', 'Write the records as one JSON list.'));
    return { records, names };
  }
  raw.forEach((given: unknown, index) => {
    const record = nameOf(given, index);
    names.add(record);
    const parsed = shape.safeParse(given);
    if (parsed.success) records.push(parsed.data);
    else faults.push(...parsed.error.issues.map((issue) => faultOf(file, record, given, issue)));
  });
  return { records, names };
}

function wholeFile(file: string, wrong: string, cure: string): SeedFault {
  return { file, record: '', field: '', given: '', wrong, cure };
}

/** What a record is called in its file: its id, number or the id it belongs to, else its place counted from one. */
function nameOf(given: unknown, index: number): string {
  if (typeof given === 'object' && given !== null) {
    for (const key of ['id', 'number', 'serviceId', 'agencyId']) {
      const name = (given as Record<string, unknown>)[key];
      if (typeof name === 'string' && name !== '') return name;
    }
  }
  return `number ${index + 1}`;
}

function faultOf(file: string, record: string, given: unknown, issue: z.core.$ZodIssue): SeedFault {
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const field = [...issue.path.map(String), ...unknown.slice(0, 1)].join('.');
  const value = issue.path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined,
    given,
  );
  return {
    file,
    record,
    field,
    given: unknown.length > 0 ? unknown.join(', ') : (JSON.stringify(value) ?? 'nothing'),
    wrong: wrongOf(issue),
    cure: cureOf(issue),
  };
}

function wrongOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'the field is not known';
  if (issue.code === 'invalid_value') return 'the word is not known';
  return issue.message.replace(/\.$/, '');
}

function cureOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Take the field away, or teach the reader what it means.';
  if (issue.code === 'invalid_value') return `Use one of: ${issue.values.map(String).join(', ')}.`;
  return 'Write what is expected there.';
}
