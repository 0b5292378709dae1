/** A failure that is told in one sentence; whatever else is thrown is a fault of ours and told with its place. */
export class PlainFailure extends Error {
  name = 'PlainFailure';
}

const TOLD = new Set(['PlainFailure', 'Problem', 'ConfigProblem']);

/** Prints why something failed: one clear sentence, and the whole of it only with FSI_DEBUG=1. */
export function tellFailure(error) {
  const known = error instanceof Error && TOLD.has(error.name);
  const sentence = error instanceof Error ? error.message : String(error);
  console.error(
    `\n${known ? sentence : `Something unforeseen stopped this: ${sentence} (FSI_DEBUG=1 shows where)`}`,
  );
  if (process.env.FSI_DEBUG === '1') console.error(error);
}

/**
 * Runs a script to its end, stops what it started when Ctrl-C or SIGTERM comes, and sets the exit code.
 *
 * @param {(scope: { signal: AbortSignal, onStop: (stop: () => Promise<unknown> | unknown) => void }) => Promise<number | void>} body
 *   gives the exit code; `onStop` registers what must be stopped, last registered first stopped
 */
export async function runPlainly(body) {
  const abort = new AbortController();
  const stops = [];
  let stopping;
  let signalled = false;
  const stopAll = () => {
    abort.abort();
    return (stopping ??= stopInTurn(stops));
  };
  const onSignal = (exitCode) => {
    if (signalled) return;
    signalled = true;
    const began = performance.now();
    void stopAll().then(() => {
      console.log(`\nStopped in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      process.exit(exitCode);
    });
  };
  for (const [name, exitCode] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(name, () => onSignal(exitCode));
  }
  whenNpmIsGone(() => onSignal(143));
  // Whatever escapes, nothing of what was started may be left running.
  for (const name of ['uncaughtException', 'unhandledRejection']) {
    process.on(name, (error) => {
      if (signalled) return;
      tellFailure(error);
      onSignal(1);
    });
  }
  let code = 1;
  try {
    const onStop = (stop) => (stopping ? void stop() : stops.push(stop));
    code = (await body({ signal: abort.signal, onStop })) ?? 0;
  } catch (error) {
    if (!signalled) tellFailure(error);
  }
  await stopAll();
  if (!signalled) process.exit(code);
}

/** npm passes SIGTERM on to its shell, which ends without telling us: so look whether our parent still is our parent. */
function whenNpmIsGone(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    stop();
  }, 100);
  watch.unref();
}

async function stopInTurn(stops) {
  for (const stop of stops.reverse()) {
    try {
      await stop();
    } catch (error) {
      console.error(`Something could not be stopped: ${error instanceof Error ? error.message : error}`);
    }
  }
}
