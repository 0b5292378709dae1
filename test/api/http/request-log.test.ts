import { describe, expect, it } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { logTo } from '../../../api/http/request-log.ts';

/** A log with everything that was written, write by write. */
function openLog() {
  const writes: string[] = [];
  const log = logTo({ write: (text) => writes.push(text) });
  const messages = (): unknown[][] =>
    writes.map((text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as { message: unknown }).message),
    );
  return { log, messages };
}

describe('the log', () => {
  it('writes information together, a moment later', async () => {
    const { log, messages } = openLog();
    log.write({ level: 'info', message: 1 });
    log.write({ level: 'info', message: 2 });
    expect(messages()).toEqual([]);
    await wait(200);
    expect(messages()).toEqual([[1, 2]]);
  });

  it('writes what is wrong at once, behind what came before it', () => {
    const { log, messages } = openLog();
    log.write({ level: 'info', message: 1 });
    log.write({ level: 'error', message: 2 });
    log.write({ level: 'warn', message: 3 });
    expect(messages()).toEqual([[1, 2], [3]]);
  });

  it('holds nothing back at the end, and writes nothing twice', async () => {
    const { log, messages } = openLog();
    log.write({ level: 'info', message: 1 });
    log.flush();
    log.flush();
    await wait(200);
    expect(messages()).toEqual([[1]]);
  });

  it('writes at once when much has come together', () => {
    const { log, messages } = openLog();
    log.write({ level: 'info', message: 'x'.repeat(20_000) });
    expect(messages()).toHaveLength(1);
  });
});
