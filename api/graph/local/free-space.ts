import { statfs } from 'node:fs/promises';
import { localProblem } from './local-problem.ts';

const MB = 1024 * 1024;

/**
 * Stops before a disk runs full half way.
 *
 * @param folder an existing folder on the disk that is meant
 * @param neededMb free space needed, in MiB
 * @throws Problem LOCAL_DATABASE
 */
export async function requireFreeSpace(folder: string, neededMb: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const freeMb = Math.floor((bavail * bsize) / MB);
  if (freeMb >= neededMb) return;
  throw localProblem(
    `The disk is nearly full: the local database needs ${neededMb} MB in ${folder} and ${freeMb} MB are free; ` +
      'free some, or set FSI_DATA_DIR to a folder on a larger disk.',
  );
}
