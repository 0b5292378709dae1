import { SUMMARY, SUMMARY_CHANNELS } from './bare-cypher.ts';
import type { RunCypher } from './bare-reads.ts';

type Counts = Record<string, number>;

/** What the numbers of an agency are, in the order in which they are stored. */
const names = [
  'services',
  'closed',
  'notDigital',
  'digitalUnknown',
  'noChannel',
  'noDigital',
  'infoOnly',
  'notToEnd',
  'partial',
  'rationaleGiven',
  'rationaleDraft',
  'rationaleMissing',
  'physicalGap',
  'physicalUnknown',
  'physicalNone',
  'channelsNeeded',
  'channelsGiven',
  'channelsNotNeeded',
  'channelsUnknown',
];
const CHANNELS_FROM = 15;

/** The gap summary by agency out of what the database keeps for each. */
export async function bareGapSummary(run: RunCypher, withChannels: boolean): Promise<unknown> {
  const agencies = await run(withChannels ? SUMMARY_CHANNELS : SUMMARY, {});
  const shown = withChannels ? names : names.slice(0, CHANNELS_FROM);
  const sums = shown.map(() => 0);
  const rows = [];
  for (const { key, label, abbreviation, figures } of agencies) {
    const numbers = figures as number[];
    if (numbers[0] === 0) continue;
    numbers.forEach((n, i) => (sums[i] = (sums[i] ?? 0) + n));
    rows.push({ key, label: String(label), abbreviation, counts: named(shown, numbers) });
  }
  rows.sort((a, b) => count(b.counts) - count(a.counts) || a.label.localeCompare(b.label, 'en'));
  return { digitizationGapSummary: { notInAnyRow: 0, total: named(shown, sums), rows } };
}

function named(shown: readonly string[], numbers: readonly number[]): Counts {
  const counts: Counts = {};
  shown.forEach((name, i) => (counts[name] = numbers[i] ?? 0));
  return counts;
}

/** Agencies with most gaps come first. */
function count(counts: Counts): number {
  return counts['notDigital'] ?? 0;
}
