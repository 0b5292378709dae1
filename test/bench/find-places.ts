import type { Agent } from 'node:http';
import type { RunCypher } from './bare-reads.ts';
import { send } from './http-load.ts';
import { PAGE_ROWS } from './reads.ts';
import type { Places } from './reads.ts';

/** Deep page at most; a smaller database is asked for its last full page but one. */
const DEEP_PAGE = 50;
const QUESTIONS = 5;

/** Finds what to ask for in a database: large agencies, services of the seed, a row deep in the list. */
export async function findPlaces(run: RunCypher): Promise<Places> {
  const [counted] = await run('MATCH (s:Service) RETURN count(s) AS n', {});
  const services = Number(counted?.['n'] ?? 0);
  const deepPage = Math.min(DEEP_PAGE, Math.floor(services / PAGE_ROWS) - 1);
  if (deepPage < 2) throw new Error(`${services} services are too few to measure anything.`);
  const [before] = await run('MATCH (s:Service) RETURN s.nameKey AS key ORDER BY key SKIP $skip LIMIT 1', {
    skip: BigInt((deepPage - 1) * PAGE_ROWS - 1),
  });
  const units = await run(
    `MATCH (s:Service) WHERE s.digitalGap IN ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL']
     RETURN s.topUnitId AS id, count(*) AS n ORDER BY n DESC, id LIMIT $n`,
    { n: BigInt(QUESTIONS) },
  );
  const anatomies = await run(
    `MATCH (:LifeExperience)-[:HAS_STAGE]->(:Stage)-[:INVOLVES]->(s:Service)
     RETURN DISTINCT s.id AS id ORDER BY id LIMIT $n`,
    { n: BigInt(4 * QUESTIONS) },
  );
  return {
    services,
    unitIds: units.map(({ id }) => String(id)),
    serviceIds: anatomies.map(({ id }) => String(id)),
    deepPage,
    deepKey: String(before?.['key']),
  };
}

/** Walks our list by name, as a client does, and gives the cursor after so many rows. */
export async function ourCursor(url: string, rows: number, agent: Agent): Promise<string> {
  const query =
    'query Walk($first: Int, $after: String) { services(first: $first, after: $after) { pageInfo { endCursor } } }';
  let after: string | null = null;
  for (let left = rows; left > 0; left -= 100) {
    const body = JSON.stringify({ query, variables: { first: Math.min(100, left), after } });
    const answer = JSON.parse(await send({ url, body }, agent)) as {
      data: { services: { pageInfo: { endCursor: string | null } } };
    };
    after = answer.data.services.pageInfo.endCursor;
  }
  if (after === null) throw new Error(`There are no ${rows} services to walk past.`);
  return after;
}
