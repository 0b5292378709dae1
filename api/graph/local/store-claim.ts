import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning, markProcess, stopProcess } from './live-process.ts';
import type { ProcessMark } from './live-process.ts';
import { localProblem } from './local-problem.ts';

/** What the claim file says: who started the store's server, and which server that was. */
interface ClaimRecord {
  readonly owner: ProcessMark;
  readonly server?: ProcessMark;
}

/** The right to run a server on one store, held by this process until it is released. */
export interface StoreClaim {
  /** Notes the server that now runs, so that a later start finds it if this process dies hard. */
  recordServer(server: ProcessMark): Promise<void>;
  /** Gives the store free; the server must be gone by then. */
  release(): Promise<void>;
}

const ORPHAN_GRACE_MS = 10_000;

/**
 * Claims a store for this process. A claim whose owner is dead is taken over, and the server that it left behind is
 * stopped first, by its process id and only if it is still the very process that was recorded.
 *
 * @param storeDir folder of the store; the claim lies in it as `claim.json`
 * @throws Problem LOCAL_DATABASE when a living process holds the store
 */
export async function claimStore(storeDir: string): Promise<StoreClaim> {
  await mkdir(storeDir, { recursive: true });
  const file = path.join(storeDir, 'claim.json');
  const owner = await markProcess(process.pid);
  if (!owner) throw new Error('This process cannot see itself in the process table.');
  await takeOverDeadClaim(file);
  await createClaim(file, { owner });
  return {
    recordServer: async (server) => {
      const next = `${file}.next`;
      await writeFile(next, JSON.stringify({ owner, server } satisfies ClaimRecord));
      await rename(next, file);
    },
    release: () => rm(file, { force: true }),
  };
}

async function createClaim(file: string, record: ClaimRecord): Promise<void> {
  try {
    await writeFile(file, JSON.stringify(record), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw inUse(file, (await readClaim(file))?.owner.pid);
  }
}

async function takeOverDeadClaim(file: string): Promise<void> {
  const claim = await readClaim(file);
  if (!claim) return;
  if (await isRunning(claim.owner)) throw inUse(file, claim.owner.pid);
  if (claim.server) await stopProcess(claim.server, ORPHAN_GRACE_MS);
  await rm(file, { force: true });
}

/** Undefined when there is no claim; a claim that was cut off while it was written counts as none. */
async function readClaim(file: string): Promise<ClaimRecord | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ClaimRecord;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    if (!(error instanceof SyntaxError)) throw error;
    await rm(file, { force: true });
    return undefined;
  }
}

function inUse(file: string, pid: number | undefined): Error {
  return localProblem(
    `The database in ${path.dirname(file)} is already in use${pid === undefined ? '' : ` by process ${pid}`}: ` +
      'stop that one first, or set FSI_DATA_DIR to another folder.',
  );
}
