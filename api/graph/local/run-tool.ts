import { spawn } from 'node:child_process';

/** How a helper program ended. `code` is null when a signal ended it. */
export interface ToolOutcome {
  readonly code: number | null;
  readonly output: string;
}

/** What a helper program is run with. */
export interface ToolOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Ends the program (by its process id) when aborted. */
  readonly signal?: AbortSignal | undefined;
  /** Every line of standard output and standard error, as it comes. */
  readonly onLine?: (line: string) => void;
}

/**
 * Runs a program to its end without a shell and collects what it printed.
 *
 * @throws the operating system's error, with `code` ENOENT when there is no such program
 */
export function runTool(
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<ToolOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      signal: options.signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let rest = '';
    const take = (chunk: string): void => {
      output += chunk;
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) options.onLine?.(line);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Whether an error says that the program does not exist on this machine. */
export function isMissingProgram(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
