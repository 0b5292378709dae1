import { startLocal } from './local-database.mjs';

const RESTARTS = 3;

/**
 * Starts the local database in the background and keeps it running: when its process dies under us it is started
 * again on the same port and store, and the product, which reconnects by itself, goes on.
 *
 * @param {{ dataDir: string, signal: AbortSignal, onStop: (stop: () => Promise<void>) => void }} options
 * @returns {{ ready: Promise<any>, listen: (report: (progress: { step: string, done?: number, total?: number }) => void) => void }}
 *   `ready` gives the running database; `listen` shows its progress from now on
 */
export function keepLocalDatabase({ dataDir, signal, onStop }) {
  let report = () => {};
  let last;
  let restarts = 0;
  const onProgress = (progress) => report((last = progress));

  // Several stores can share one set of jars, 230 MB with the class-data archive.
  const options = { dataDir, jarsDir: process.env.FSI_JARS_DIR || dataDir, signal };
  let current = startLocal({ ...options, onProgress });
  const ready = current.then((local) => {
    void watch(local);
    return local;
  });
  ready.catch(() => {}); // told by whoever awaits it
  onStop(() =>
    current.then(
      (local) => local.stop(),
      () => {},
    ),
  );

  async function watch(local) {
    await local.ended;
    if (signal.aborted) return;
    restarts += 1;
    if (restarts > RESTARTS) {
      console.error(
        `The local database stopped ${restarts} times and is not started again: ${local.log} says why.`,
      );
      return;
    }
    console.error('The local database stopped by itself and is being started again.');
    await local.stop();
    current = startLocal({ ...options, onProgress: () => {} });
    current.then(watch, (error) => {
      if (!signal.aborted) console.error(error.message);
    });
  }

  return {
    ready,
    listen: (next) => {
      report = next;
      if (last) report(last);
    },
  };
}
