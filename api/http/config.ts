import { z } from 'zod';
import { EQUAL_WEIGHTS } from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import { Problem } from '../problem.ts';
import { readWeights, WEIGHTS_CURE } from './rank-weights.ts';
import { signInFaults, signInOf, signInShape } from './sign-in-config.ts';
import type { Fault, SignInConfig } from './sign-in-config.ts';

/** Which Neo4j to use; the shape in which the graph room takes it. */
export interface DatabaseConfig {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Longest time one statement may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Most connections of this process to the database. */
  readonly poolSize: number;
}

/** Everything that can be set from outside. Parsed once, at the start. */
export interface Config extends SignInConfig {
  /** TCP port of the service; 0 takes any free one. */
  readonly port: number;
  /** Address to listen on; `127.0.0.1` is this machine alone, `0.0.0.0` every network. */
  readonly host: string;
  /** Folder of the local database; undefined is `.fsi` in the repository. */
  readonly dataDir: string | undefined;
  /** Undefined when no database is named: then a local one is used. */
  readonly database: DatabaseConfig | undefined;
  /** True only where the site is run by the government: shows the official banner instead of the demo notice. */
  readonly officialSite: boolean;
  /** Day on which OMB released the index, as an ISO date: deadlines of the inventory count from it (R11). */
  readonly releaseDate: string | undefined;
  /** What each criterion of the weighted rank counts where a question does not say (R32). */
  readonly rankWeights: PriorityWeights;
}

const SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];

/** A whole number within bounds; the message is the cure. */
function wholeNumber(fallback: number, lowest: number, highest: number) {
  const cure = `give a whole number from ${lowest} to ${highest}, or unset it for ${fallback}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, cure)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, cure)
    .default(fallback);
}

const text = z.string().optional();

const shape = z.object({
  PORT: wholeNumber(4000, 0, 65_535),
  HOST: z
    .string()
    .regex(
      /^[A-Za-z0-9.:-]+$/,
      'give an IP address or a host name without scheme and port, or unset it for 127.0.0.1',
    )
    .default('127.0.0.1'),
  FSI_DATA_DIR: text,
  NEO4J_URI: z
    .string()
    .refine(
      isBoltAddress,
      `give an address such as neo4j+s://graph.example.gov or bolt://127.0.0.1:7687 (one of ${SCHEMES.join(', ')})`,
    )
    .optional(),
  NEO4J_USERNAME: text,
  NEO4J_PASSWORD: text,
  NEO4J_DATABASE: z
    .string()
    .regex(
      /^[A-Za-z][A-Za-z0-9.-]{2,62}$/,
      'give the name of a database (3 to 63 letters, digits, dots and dashes), or unset it for neo4j',
    )
    .default('neo4j'),
  OFFICIAL_SITE: z
    .enum(['true', 'false'], 'give true or false, or unset it for false')
    .default('false')
    .transform((value) => value === 'true'),
  FSI_RELEASE_DATE: z
    .string()
    .refine(
      isDay,
      'give the day on which the index was released, such as 2026-12-01, or unset it while it is not',
    )
    .optional(),
  FSI_RANK_WEIGHTS: z
    .string()
    .refine((value) => readWeights(value) !== null, WEIGHTS_CURE)
    .optional(),
  ...signInShape,
  FSI_QUERY_TIMEOUT_MS: wholeNumber(10_000, 100, 300_000),
  FSI_MAX_CONNECTIONS: wholeNumber(40, 1, 1_000),
});

/** User and password go with an address, and an address with them. */
function unpairedFaults(given: Readonly<Record<string, string | undefined>>): Fault[] {
  return ['NEO4J_USERNAME', 'NEO4J_PASSWORD'].flatMap((name) => {
    if (given.NEO4J_URI && !given[name])
      return [{ name, cure: 'set it too, NEO4J_URI alone lets nobody in' }];
    if (!given.NEO4J_URI && given[name])
      return [{ name, cure: 'set NEO4J_URI too, or unset this to use the local database' }];
    return [];
  });
}

/**
 * Reads the settings out of an environment. An empty value counts as unset.
 *
 * @throws Problem INVALID_INPUT that names every variable at fault and its cure, all at once; values are not repeated,
 *   because one may be a password
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const present = Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== '');
  const values = Object.fromEntries(present.map(([name, value]) => [name, value?.trim()]));
  const parsed = shape.safeParse(values);
  const malformed =
    parsed.error?.issues.map(({ path, message }) => ({ name: path.join('.'), cure: message })) ?? [];
  const faults = [...malformed, ...unpairedFaults(values), ...signInFaults(values)];
  if (!parsed.success || faults.length > 0) throw faultsProblem(faults);
  const given = parsed.data;
  return {
    port: given.PORT,
    host: given.HOST,
    dataDir: given.FSI_DATA_DIR,
    officialSite: given.OFFICIAL_SITE,
    releaseDate: given.FSI_RELEASE_DATE,
    rankWeights: readWeights(given.FSI_RANK_WEIGHTS ?? '') ?? EQUAL_WEIGHTS,
    ...signInOf(given),
    database: given.NEO4J_URI
      ? {
          uri: given.NEO4J_URI,
          username: given.NEO4J_USERNAME ?? '',
          password: given.NEO4J_PASSWORD ?? '',
          database: given.NEO4J_DATABASE,
          timeoutMs: given.FSI_QUERY_TIMEOUT_MS,
          poolSize: given.FSI_MAX_CONNECTIONS,
        }
      : undefined,
  };
}

/** Whether a text is a day of the calendar, such as 2026-12-01. */
function isDay(value: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

function isBoltAddress(value: string): boolean {
  const scheme = value.split('://')[0] ?? '';
  return SCHEMES.includes(scheme) && URL.canParse(value) && new URL(value).hostname !== '';
}

function faultsProblem(faults: readonly Fault[]): Problem {
  const lines = faults.map(({ name, cure }) => `  ${name}: ${cure}.`);
  const opening =
    faults.length === 1 ? 'One setting cannot be used' : `${faults.length} settings cannot be used`;
  return new Problem('INVALID_INPUT', `${opening}.\n${lines.join('\n')}`, { field: faults[0]?.name });
}
