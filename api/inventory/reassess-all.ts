import { randomUUID } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { writeThrough } from '../graph/write-door.ts';
import type { ChangeRecord } from '../graph/write-door.ts';
import { RULE_VERSION } from './assessment.rules.ts';
import type { ChangedVerdict } from './outcome.rules.ts';
import {
  changesOfRun,
  countServices,
  endOfRun,
  moveRun,
  readRun,
  RUN_NODE_ID,
  servicesAfter,
} from './reassess-run.statements.ts';
import type { ReassessRun, VerdictChange } from './reassess-run.statements.ts';
import { reassessServices } from './reassess-services.ts';
import type { Reassessed } from './reassess-services.ts';

/** What came of a reassessment of all services. */
export interface ReassessReport {
  /** False where it was told to stop; it goes on where it stopped when it is run again. */
  readonly finished: boolean;
  /** Whether it went on with a run that had been cut off. */
  readonly resumed: boolean;
  readonly ruleVersion: number;
  readonly checked: number;
  /** Services of which anything was stored, verdicts or only what rests on them. */
  readonly stored: number;
  readonly verdicts: readonly VerdictChange[];
}

/** What a reassessment may be given beside the graph. */
export interface ReassessOptions {
  /** Services of one transaction. */
  readonly batch?: number;
  readonly now?: () => Date;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

const BATCH = 50;

/**
 * Judges every service anew after a change of rules and stores what differs. Each batch is a transaction of its own
 * that locks its services before it reads them, so that nobody's edit is lost; the place it has come to is stored with
 * the batch, so that a run that was killed goes on where it was. Each changed verdict and the run itself leave an audit
 * record.
 */
export async function reassessAll(graph: Graph, options: ReassessOptions = {}): Promise<ReassessReport> {
  const { batch = BATCH, now = () => new Date(), onProgress = () => {}, signal } = options;
  const total = (await graph.readOne(countServices())) ?? 0;
  const begun = await beginRun(graph, now());
  let run = begun.run;
  for (;;) {
    onProgress(Math.min(run.checked, total), total);
    if (signal?.aborted === true)
      return { ...(await report(graph, run)), finished: false, resumed: begun.resumed };
    const ids = await graph.read(servicesAfter(run.cursor, batch));
    if (ids.length === 0) break;
    const next = await judgeBatch(graph, run, ids, now());
    if (next === null) return await endedElsewhere(graph, run, begun.resumed);
    run = next;
  }
  const told = await report(graph, run);
  await endRun(graph, run, told, now());
  return { ...told, finished: true, resumed: begun.resumed };
}

/** The run that was cut off, if it judged by these rules; else a new one. */
async function beginRun(graph: Graph, now: Date): Promise<{ run: ReassessRun; resumed: boolean }> {
  const found = await graph.readOne(readRun());
  if (found !== null && found.ruleVersion === RULE_VERSION) return { run: found, resumed: true };
  const run: ReassessRun = {
    id: `reassessment-${randomUUID()}`,
    startedAt: now.toISOString(),
    ruleVersion: RULE_VERSION,
    cursor: '',
    checked: 0,
    stored: 0,
  };
  const moved = await graph.write('inventory.beginReassess', (tx) => tx.run(moveRun(found, run)));
  return moved.length > 0 ? { run, resumed: false } : beginRun(graph, now);
}

/**
 * Judges a batch, unless another copy has done so meanwhile.
 * @returns the run behind the batch, wherever that copy has brought it; null where it has brought it to its end
 */
async function judgeBatch(
  graph: Graph,
  run: ReassessRun,
  ids: readonly string[],
  now: Date,
): Promise<ReassessRun | null> {
  const { answer } = await writeThrough<ReassessRun | null>(graph, {
    ...orderOf(run, now),
    locks: ids,
    work: async (tx) => {
      const reassessed = await reassessServices(tx, ids, now.toISOString());
      const next: ReassessRun = {
        ...run,
        cursor: ids[ids.length - 1] ?? run.cursor,
        checked: run.checked + ids.length,
        stored: run.stored + reassessed.length,
      };
      const [moved] = await tx.run(moveRun(run, next));
      if (moved === undefined) return { answer: null, changes: [] };
      return { answer: next, changes: reassessed.flatMap((service) => changeOf(service, run)) };
    },
  });
  if (answer !== null) return answer;
  const current = await graph.readOne(readRun());
  return current?.id === run.id ? current : null;
}

function changeOf({ id, version, verdicts }: Reassessed, run: ReassessRun): ChangeRecord[] {
  if (verdicts.length === 0) return [];
  const side = (of: (verdict: ChangedVerdict) => string) =>
    Object.fromEntries(verdicts.map((verdict) => [verdict.verdict, of(verdict)]));
  return [
    {
      action: 'REASSESSED',
      recordId: id,
      recordKind: 'Service',
      version,
      comment: null,
      summary: `Judged anew by version ${run.ruleVersion} of the rules.`,
      before: side(({ from }) => from),
      after: side(({ to }) => to),
    },
  ];
}

/** What came of a run that another copy has brought to its end: the figures that it left. */
async function endedElsewhere(graph: Graph, run: ReassessRun, resumed: boolean): Promise<ReassessReport> {
  const figures = await graph.readOne(endOfRun(run));
  return { ...(await report(graph, { ...run, ...figures })), finished: true, resumed };
}

async function report(graph: Graph, run: ReassessRun) {
  const { ruleVersion, checked, stored } = run;
  return { ruleVersion, checked, stored, verdicts: (await graph.read(changesOfRun(run))).flat() };
}

/** Ends the run and leaves an audit record of it; nothing happens where another copy has ended it. */
async function endRun(
  graph: Graph,
  run: ReassessRun,
  { checked, stored, verdicts }: Pick<ReassessReport, 'checked' | 'stored' | 'verdicts'>,
  now: Date,
): Promise<void> {
  const summary = `Judged ${checked} services anew by version ${run.ruleVersion} of the rules; ${verdicts.length} verdicts changed.`;
  await writeThrough<boolean>(graph, {
    ...orderOf(run, now),
    locks: [],
    work: async (tx) => {
      const [moved] = await tx.run(moveRun(run, null));
      if (moved === undefined) return { answer: false, changes: [] };
      const change: ChangeRecord = {
        action: 'REASSESSED',
        recordId: RUN_NODE_ID,
        recordKind: 'GraphSchema',
        version: run.ruleVersion,
        comment: null,
        summary,
        before: null,
        after: { run: run.id, startedAt: run.startedAt, checked, stored, verdicts: verdicts.length },
      };
      return { answer: true, changes: [change] };
    },
  });
}

/** The run is the actor of its changes, so that they are found by it; people read "system". */
function orderOf(run: ReassessRun, now: Date) {
  return {
    name: 'inventory.reassess',
    actor: { id: run.id, name: 'system' },
    now,
    requestKey: null,
    fingerprint: run.id,
  };
}
