import { table } from './table.ts';

/** What one side did with one read on one database. */
export interface Figures {
  /** Milliseconds at the median and at 95 %. */
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
  /** What the database touched for one answer, by PROFILE. */
  readonly hits: number;
}

/** Both sides of one read on one database. */
export interface Comparison {
  readonly title: string;
  readonly services: number;
  readonly ours: Figures;
  readonly bare: Figures;
}

/** The goals, as ratios of the median. */
export const goals = { overBare: 1.25, overSmall: 1.5 } as const;

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** The report in Markdown: ratios first, the figures they come from beside them. */
export function reportOf(comparisons: readonly Comparison[], facts: readonly string[]): string {
  const sizes = [...new Set(comparisons.map(({ services }) => services))].sort((a, b) => a - b);
  const [small, large] = [sizes[0], sizes.at(-1)];
  const parts = ['## Our API over the bare driver', overBare(comparisons)];
  if (small !== undefined && large !== undefined && small !== large) {
    parts.push(
      `## ${whole.format(large)} services over ${whole.format(small)}`,
      overSmall(comparisons, small, large),
    );
  }
  parts.push('## Goals', verdicts(comparisons, small, large).join('\n'));
  parts.push('## Measured on', facts.map((fact) => `- ${fact}`).join('\n'));
  return parts.join('\n\n');
}

function overBare(comparisons: readonly Comparison[]): string {
  return table(
    ['Read', 'Services', 'p50', 'p95', 'Requests/s', 'Database hits'],
    comparisons.map(({ title, services, ours, bare }) => [
      title,
      whole.format(services),
      ...cells(ours, bare),
    ]),
  );
}

function overSmall(comparisons: readonly Comparison[], small: number, large: number): string {
  const rows = pairs(comparisons, small, large).flatMap(({ title, at, from }) => [
    [title, 'ours', ...cells(at.ours, from.ours)],
    [title, 'bare', ...cells(at.bare, from.bare)],
  ]);
  return table(['Read', 'Side', 'p50', 'p95', 'Requests/s', 'Database hits'], rows);
}

function cells(one: Figures, other: Figures): string[] {
  return [
    cell(one.p50, other.p50, milliseconds),
    cell(one.p95, other.p95, milliseconds),
    cell(one.perSecond, other.perSecond, whole.format),
    cell(one.hits, other.hits, whole.format),
  ];
}

/** Such as `1.12 (5.6 / 5.0)`. */
function cell(one: number, other: number, show: (value: number) => string): string {
  return `${ratio(one, other)} (${show(one)} / ${show(other)})`;
}

function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}

function ratio(one: number, other: number): string {
  return other === 0 ? 'no ratio' : (one / other).toFixed(2);
}

function verdicts(
  comparisons: readonly Comparison[],
  small: number | undefined,
  large: number | undefined,
): string[] {
  const overBareBy = comparisons
    .filter(({ ours, bare }) => ours.p50 / bare.p50 > goals.overBare)
    .map(
      ({ title, services, ours, bare }) =>
        `${title} at ${whole.format(services)}: ${ratio(ours.p50, bare.p50)}`,
    );
  const lines = [verdict(`p50 within ${goals.overBare} of the bare driver`, comparisons.length, overBareBy)];
  if (small !== undefined && large !== undefined && small !== large) {
    const both = pairs(comparisons, small, large);
    const over = both
      .filter(({ at, from }) => at.ours.p50 / from.ours.p50 > goals.overSmall)
      .map(
        ({ title, at, from }) =>
          `${title}: ${ratio(at.ours.p50, from.ours.p50)} (bare ${ratio(at.bare.p50, from.bare.p50)})`,
      );
    lines.push(
      verdict(
        `p50 at ${whole.format(large)} within ${goals.overSmall} of ${whole.format(small)}`,
        both.length,
        over,
      ),
    );
  }
  return lines;
}

function verdict(goal: string, all: number, missed: readonly string[]): string {
  const met = `- ${goal}: met by ${all - missed.length} of ${all} reads.`;
  return [met, ...missed.map((miss) => `  - missed: ${miss}`)].join('\n');
}

function pairs(
  comparisons: readonly Comparison[],
  small: number,
  large: number,
): { title: string; at: Comparison; from: Comparison }[] {
  return comparisons.flatMap((at) => {
    const from = comparisons.find(({ title, services }) => title === at.title && services === small);
    return at.services === large && from !== undefined ? [{ title: at.title, at, from }] : [];
  });
}
