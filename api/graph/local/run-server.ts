import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import type { Java } from './find-java.ts';
import type { Neo4jJars } from './fetch-jars.ts';
import { explainServerExit } from './explain-server-exit.ts';
import { markProcess } from './live-process.ts';
import type { ProcessMark } from './live-process.ts';
import { localProblem } from './local-problem.ts';
import type { ServerPlace } from './server-command.ts';
import { serverArguments, workingFolder } from './server-command.ts';

/** A server process that was started. */
export interface RunningServer {
  readonly mark: ProcessMark;
  /** Settles when the process has ended, with its exit code (null after a signal). */
  readonly ended: Promise<number | null>;
  /** What it prints goes here; a file and not a pipe, so that it outlives a parent that dies hard. */
  readonly log: string;
}

/**
 * Starts the server in a process group of its own, so that Ctrl-C in a terminal reaches only us and we decide the
 * order in which things stop.
 */
export async function spawnServer(
  java: Java,
  jars: Neo4jJars,
  place: ServerPlace,
  archiveFlag?: string,
): Promise<RunningServer> {
  const log = path.join(place.home, 'logs', 'console.log');
  const out = await open(log, 'w');
  try {
    const child = spawn(java.command, serverArguments(jars, place, archiveFlag), {
      cwd: workingFolder(jars),
      detached: true,
      stdio: ['ignore', out.fd, out.fd],
    });
    const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    child.unref();
    const mark = await markProcess(child.pid ?? 0);
    if (!mark) throw localProblem(await explainServerExit(await ended, log));
    return { mark, ended, log };
  } finally {
    await out.close();
  }
}

const LOOK_EVERY_MS = 40;

/**
 * Waits until the server accepts connections on its Bolt port.
 *
 * @param deadlineMs how long to wait, in milliseconds
 * @throws Problem LOCAL_DATABASE when it ends before that, saying why, or when the deadline passes
 */
export async function untilListening(
  server: RunningServer,
  port: number,
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<void> {
  const deadline = Date.now() + deadlineMs;
  let exit: { code: number | null } | undefined;
  void server.ended.then((code) => (exit = { code }));
  while (Date.now() < deadline) {
    signal?.throwIfAborted();
    if (exit) throw localProblem(await explainServerExit(exit.code, server.log));
    if (await accepts(port)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw localProblem(
    `The local database did not answer within ${Math.round(deadlineMs / 1000)} s: look into ${server.log}, and start ` +
      'again when the machine is less busy.',
  );
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const answer = (listening: boolean): void => {
      socket.destroy();
      resolve(listening);
    };
    socket.once('connect', () => answer(true)).once('error', () => answer(false));
  });
}
