import type { Meter } from './metered-graph.ts';

/** One line of the log: plain facts, no personal data, no values of a query. */
export type LogLine = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | undefined>
>;

/** Where lines of the log go. */
export type WriteLog = (line: LogLine) => void;

/** What can take the text of the log. */
interface Output {
  write(text: string): unknown;
}

/** Lines wait this long for others, in milliseconds, so that a busy server writes once for many requests. */
const GATHER_MS = 50;
/** Characters that are written at once, whatever the time. */
const GATHER_MAX = 16_384;

/**
 * A log whose lines are JSON. Information is gathered for a moment and written together; anything else is written at
 * once, behind what was gathered before it. Nothing is held back when the process ends.
 */
export function logTo(output: Output): { readonly write: WriteLog; readonly flush: () => void } {
  let gathered = '';
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (gathered === '') return;
    const text = gathered;
    gathered = '';
    output.write(text);
  };
  const write: WriteLog = (line) => {
    gathered += `${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`;
    if (line['level'] !== 'info' || gathered.length > GATHER_MAX) flush();
    else timer ??= setTimeout(flush, GATHER_MS).unref();
  };
  return { write, flush };
}

const toOutput = logTo(process.stdout);
process.once('exit', toOutput.flush);

/** Writes each line as JSON on the standard output. */
export const logToOutput: WriteLog = toOutput.write;

/** Writes warnings and errors alone: for a person at a terminal, whom a line for every request would bury. */
export const logTroubleToOutput: WriteLog = (line) => {
  if (line['level'] !== 'info') logToOutput(line);
};

/** Writes nothing: for tests. */
export const logNowhere: WriteLog = () => undefined;

/**
 * The line of one query: name, time, what it asked of the database, and the codes of its problems.
 * @param operation name of the operation, where it has one
 */
export function lineOfQuery(
  operation: string | null,
  { began, statements, rows, databaseMs }: Meter,
  status: number,
  codes?: readonly string[],
): LogLine {
  return {
    level: 'info',
    operation,
    ms: Math.round(performance.now() - began),
    statements,
    rows,
    databaseMs: Math.round(databaseMs),
    status,
    ...(codes === undefined ? {} : { codes }),
  };
}
