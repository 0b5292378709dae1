/** One line of the log: plain facts, no personal data, no values of a query. */
export type LogLine = Readonly<
  Record<string, string | number | boolean | null | readonly string[] | undefined>
>;

/** Where lines of the log go. */
export type WriteLog = (line: LogLine) => void;

/** Writes each line as JSON on the standard output. */
export const logToOutput: WriteLog = (line) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...line })}\n`);
};

/** Writes warnings and errors alone: for a person at a terminal, whom a line for every request would bury. */
export const logTroubleToOutput: WriteLog = (line) => {
  if (line['level'] !== 'info') logToOutput(line);
};

/** Writes nothing: for tests. */
export const logNowhere: WriteLog = () => undefined;
