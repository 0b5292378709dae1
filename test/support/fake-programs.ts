import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder of stand-in programs, to be the whole PATH of what is tested. */
export interface FakePath {
  readonly folder: string;
  /** Environment in which only these programs are found. */
  readonly env: NodeJS.ProcessEnv;
  /** Adds a program: a shell script. */
  add(name: string, script: string): Promise<void>;
  remove(): Promise<void>;
}

/** Makes an empty PATH. Scripts may use what is in /bin by its full name. */
export async function fakePath(): Promise<FakePath> {
  const folder = await mkdtemp(path.join(tmpdir(), 'federal-services-index-path-'));
  return {
    folder,
    env: { PATH: folder },
    add: async (name, script) => {
      await writeFile(path.join(folder, name), `#!/bin/sh\n${script}\n`);
      await chmod(path.join(folder, name), 0o755);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
