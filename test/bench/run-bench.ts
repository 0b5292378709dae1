import { openBareDriver, profilingWith, readingWith } from './bare-driver.ts';
import type { DatabaseEnv } from './bare-driver.ts';
import { bareReads } from './bare-reads.ts';
import { findPlaces, ourCursor } from './find-places.ts';
import { keepAlive, runRound, send } from './http-load.ts';
import type { HttpCall } from './http-load.ts';
import { openOurProfile } from './our-profile.ts';
import { quantile } from './quantiles.ts';
import { reads } from './reads.ts';
import type { Read, Variables } from './reads.ts';
import type { Comparison, Figures } from './report.ts';
import { requireSameAnswer } from './same-answer.ts';

/** One database with both sides running on it. */
export interface Site {
  readonly database: DatabaseEnv;
  readonly oursUrl: string;
  readonly bareUrl: string;
}

/** How long and how hard to measure. */
export interface Effort {
  /** Requests under way at once. */
  readonly connections: number;
  readonly warmUpMs: number;
  readonly roundMs: number;
  readonly rounds: number;
  /** Part of the name of the reads to measure; all when empty. */
  readonly only: string;
}

type Say = (line: string) => void;

/** One side of one read on one database, with the questions it is asked in turn. */
interface Runner {
  readonly calls: readonly HttpCall[];
  readonly times: number[];
  took: number;
  asked: number;
  hits: number;
}

/**
 * Measures every read on every site: checks that both sides answer alike, counts database hits, warms up, then lets
 * all sides and sites take turns in one run, so that whatever else the machine does falls on all of them.
 *
 * @throws Error when the two sides do not answer a question with the same data
 */
export async function runBench(sites: readonly Site[], effort: Effort, say: Say): Promise<Comparison[]> {
  const prepared = [];
  for (const site of sites) prepared.push(await prepareSite(site));
  const agent = keepAlive(effort.connections);
  const comparisons: Comparison[] = [];
  try {
    for (const read of reads.filter(({ id, title }) => `${id} ${title}`.includes(effort.only))) {
      say(read.title);
      const runners: { ours: Runner; bare: Runner }[] = [];
      for (const place of prepared) runners.push(await runnersOf(read, place, agent));
      await takeTurns(
        runners.flatMap(({ ours, bare }) => [ours, bare]),
        effort,
        agent,
      );
      prepared.forEach(({ places }, i) => {
        const { ours, bare } = runners[i] ?? {};
        if (ours === undefined || bare === undefined) return;
        comparisons.push({
          title: read.title,
          services: places.services,
          ours: figuresOf(ours),
          bare: figuresOf(bare),
        });
      });
    }
  } finally {
    agent.destroy();
    for (const { close } of prepared) await close();
  }
  return comparisons;
}

async function prepareSite(site: Site) {
  const driver = openBareDriver(site.database);
  const database = site.database.NEO4J_DATABASE;
  const ours = await openOurProfile(site.database);
  return {
    site,
    places: await findPlaces(readingWith(driver, database)),
    bare: profilingWith(driver, database),
    ours,
    close: async () => {
      await ours.close();
      await driver.close();
    },
  };
}

type Prepared = Awaited<ReturnType<typeof prepareSite>>;

async function runnersOf(
  read: Read,
  { site, places, bare, ours }: Prepared,
  agent: ReturnType<typeof keepAlive>,
) {
  const answer = bareReads[read.id];
  if (answer === undefined) throw new Error(`The bare side has no read "${read.id}".`);
  const runnerOurs: Runner = { calls: [], times: [], took: 0, asked: 0, hits: 0 };
  const runnerBare: Runner = { calls: [], times: [], took: 0, asked: 0, hits: 0 };
  const oursCalls: HttpCall[] = [];
  const bareCalls: HttpCall[] = [];
  for (const variables of read.variants(places)) {
    const own = await ownVariables(variables, site, places, agent);
    const oursCall = {
      url: `${site.oursUrl}/graphql`,
      body: JSON.stringify({ query: read.query, variables: own }),
    };
    const bareCall = { url: `${site.bareUrl}/${read.id}`, body: JSON.stringify({ variables }) };
    const question = `${read.title} ${JSON.stringify(variables)}`;
    requireSameAnswer(question, await send(oursCall, agent), await send(bareCall, agent));
    oursCalls.push(oursCall);
    bareCalls.push(bareCall);
    bare.reset();
    await answer(bare.run, variables);
    runnerBare.hits += bare.hits();
    runnerOurs.hits += await ours.hitsOf(read.query, own);
  }
  const questions = oursCalls.length;
  return {
    ours: { ...runnerOurs, calls: oursCalls, hits: runnerOurs.hits / questions },
    bare: { ...runnerBare, calls: bareCalls, hits: runnerBare.hits / questions },
  };
}

/** Our cursors are sealed, so a deep page is asked for with one that our API gave. */
async function ownVariables(
  variables: Variables,
  site: Site,
  places: Prepared['places'],
  agent: ReturnType<typeof keepAlive>,
): Promise<Variables> {
  if (variables['after'] === undefined) return variables;
  const rowsBefore = (places.deepPage - 1) * Number(variables['first']);
  return { ...variables, after: await ourCursor(`${site.oursUrl}/graphql`, rowsBefore, agent) };
}

async function takeTurns(
  runners: readonly Runner[],
  effort: Effort,
  agent: ReturnType<typeof keepAlive>,
): Promise<void> {
  const turn = async (runner: Runner, durationMs: number, keep: boolean): Promise<void> => {
    const round = await runRound(() => nextCall(runner), agent, effort.connections, durationMs);
    if (!keep) return;
    runner.times.push(...round.times);
    runner.took += round.took;
  };
  for (const runner of runners) await turn(runner, effort.warmUpMs, false);
  for (let round = 0; round < effort.rounds; round += 1) {
    const shifted = [...runners.slice(round % runners.length), ...runners.slice(0, round % runners.length)];
    for (const runner of shifted) await turn(runner, effort.roundMs, true);
  }
}

function nextCall(runner: Runner): HttpCall {
  const call = runner.calls[runner.asked % runner.calls.length];
  if (call === undefined) throw new Error('A read needs at least one question.');
  runner.asked += 1;
  return call;
}

function figuresOf({ times, took, hits }: Runner): Figures {
  return {
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    perSecond: (1000 * times.length) / took,
    hits: Math.round(hits),
  };
}
