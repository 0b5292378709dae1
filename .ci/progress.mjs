/**
 * Counted steps for a person who waits: one line a step that fills up in place on a terminal, plain lines elsewhere.
 */
const BAR = 24;
const PLAIN_EVERY_MS = 10_000;

/**
 * @param {number} total how many steps there will be
 * @param {NodeJS.WriteStream} [out]
 */
export function countedSteps(total, out = process.stdout) {
  const live = Boolean(out.isTTY) && process.env.TERM !== 'dumb' && !process.env.CI;
  const state = { number: 0, name: '', began: 0, detail: '', said: '', saidAt: 0, open: false };

  const head = () => `[${state.number}/${total}] ${state.name}`;
  const draw = (text) => {
    const width = (out.columns ?? 80) - 1;
    out.write(`\r\x1b[2K${text.length > width ? text.slice(0, width) : text}`);
  };

  return {
    /** Begins the next step. */
    begin(name) {
      Object.assign(state, {
        number: state.number + 1,
        name,
        began: performance.now(),
        detail: '',
        said: '',
        open: true,
      });
      if (live) draw(`${head()} ...`);
    },
    /**
     * Says what the step is doing now; `done` of `total` draws the bar.
     * @param {{ step: string, done?: number, total?: number }} progress
     */
    report({ step, done, total: units }) {
      if (!state.open) return;
      const counted = units ? ` ${done ?? 0}/${units}` : '';
      if (live) {
        const filled = units ? Math.round((BAR * (done ?? 0)) / units) : 0;
        const bar = units ? ` ${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}` : '';
        draw(`${head()}: ${step}${bar}${counted}`);
        return;
      }
      const now = performance.now();
      if (step === state.said && now - state.saidAt < PLAIN_EVERY_MS) return;
      Object.assign(state, { said: step, saidAt: now });
      out.write(`${head()}: ${step}${counted} ...\n`);
    },
    /** Ends the step with what came of it. */
    end(outcome) {
      const seconds = (performance.now() - state.began) / 1000;
      const text = `${head()}: ${outcome}${seconds >= 0.1 ? ` (${seconds.toFixed(1)} s)` : ''}`;
      if (live) draw(text);
      out.write(live ? '\n' : `${text}\n`);
      state.open = false;
    },
    /** Leaves a half drawn line behind, before something else is printed. */
    breakLine() {
      if (live && state.open) out.write('\n');
      state.open = false;
    },
  };
}
