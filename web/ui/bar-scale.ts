/** One row of a bar chart, in numbers of the same kind. */
export interface Bar {
  readonly key: string;
  readonly label: string;
  /** Counted. Null where nothing was reported: drawn as an outline, never as 0. */
  readonly value: number | null;
  /** Of the rest, how many are not known: hatched after the solid part. */
  readonly unknown?: number;
  /** What value is a part of; drawn as the length a full bar would have. */
  readonly whole?: number;
}

/** Lengths of one row in percent of the longest. */
export interface BarLengths {
  readonly value: number;
  readonly unknown: number;
  readonly whole: number;
}

/**
 * Lengths of every bar on one scale that starts at zero, so that twice as long means twice as many. Pure. A
 * multiplication, not a library: bars have no ticks.
 */
export function barLengths(bars: readonly Bar[]): Map<string, BarLengths> {
  const ends = bars.map((bar) => Math.max(bar.whole ?? 0, (bar.value ?? 0) + (bar.unknown ?? 0)));
  const longest = Math.max(1, ...ends);
  const percent = (count: number): number => (count / longest) * 100;
  return new Map(
    bars.map((bar) => [
      bar.key,
      { value: percent(bar.value ?? 0), unknown: percent(bar.unknown ?? 0), whole: percent(bar.whole ?? 0) },
    ]),
  );
}
