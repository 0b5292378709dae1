import type { MapFigures } from './measure-map.ts';
import { table } from './table.ts';

/** What a map may take: milliseconds to the first step that takes the focus at 60 steps, frames a second. */
export const mapGoals = { readyMs: 800, readySteps: 60, frames: 50 } as const;

/** A script of the web front end that is loaded when it is needed. */
export interface LazyScript {
  readonly name: string;
  /** Bytes over the wire, zipped. */
  readonly bytes: number;
}

/** The report on maps in Markdown. Milliseconds depend on the machine: goals are told as met or missed here. */
export function mapReport(maps: readonly MapFigures[], scripts: readonly LazyScript[]): string {
  const head = ['Steps', 'Links', 'Ready first', 'worst of 5', 'Ready again', 'Pan', 'Zoom', 'Details'];
  const rows = maps.map((one) => [
    String(one.steps),
    String(one.links),
    ms(one.readyFirst),
    ms(one.readyWorst),
    ms(one.readyAgain),
    rate(one.panRate),
    rate(one.zoomRate),
    ms(one.details),
  ]);
  const ready = maps.filter(({ steps }) => steps <= mapGoals.readySteps);
  const goals = [
    verdict(
      `ready within ${mapGoals.readyMs} ms of the press at ${mapGoals.readySteps} steps`,
      ready.filter(({ readyFirst }) => readyFirst > mapGoals.readyMs).map(({ readyFirst }) => ms(readyFirst)),
    ),
    verdict(
      `${mapGoals.frames} frames a second while the view moves`,
      maps
        .filter(({ panRate }) => panRate < mapGoals.frames)
        .map(({ steps, panRate }) => `${steps} steps: ${rate(panRate)}`),
    ),
  ];
  const sizes = scripts.map(({ name, bytes }) => [name, `${(bytes / 1000).toFixed(1)} kB`]);
  return [
    '## Maps in a browser without a graphics card',
    table(head, rows),
    goals.join('\n'),
    '## Scripts that are loaded when they are needed, zipped',
    table(['Script', 'Size'], sizes),
  ].join('\n\n');
}

function verdict(goal: string, missed: readonly string[]): string {
  return missed.length === 0 ? `- ${goal}: met.` : `- ${goal}: missed (${missed.join(', ')}).`;
}

const ms = (value: number): string => `${Math.round(value)} ms`;
const rate = (value: number): string => `${value.toFixed(0)} a second`;
