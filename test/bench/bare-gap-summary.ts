import { SUMMARY, SUMMARY_CHANNELS, TOP_UNITS } from './bare-cypher.ts';
import type { RunCypher } from './bare-reads.ts';

type Counts = Record<string, number>;

const byGap: Readonly<Record<string, readonly string[]>> = {
  NO_CHANNEL: ['noChannel'],
  NO_DIGITAL: ['notDigital', 'noDigital'],
  DIGITAL_INFO_ONLY: ['notDigital', 'infoOnly'],
  DIGITAL_NOT_TO_END: ['notDigital', 'notToEnd'],
  DIGITAL_PARTIAL: ['notDigital', 'partial'],
  UNKNOWN: ['digitalUnknown'],
  CLOSED: ['closed'],
};
const byPhysical: Readonly<Record<string, string>> = {
  GAP: 'physicalGap',
  UNKNOWN: 'physicalUnknown',
  NONE: 'physicalNone',
};
const byState: Readonly<Record<string, string>> = {
  SUBMITTED: 'rationaleGiven',
  APPROVED: 'rationaleGiven',
  DRAFT: 'rationaleDraft',
  MISSING: 'rationaleMissing',
};
const byFlag: Readonly<Record<string, string>> = {
  NEEDED: 'channelsNeeded',
  GIVEN: 'channelsGiven',
  NOT_NEEDED: 'channelsNotNeeded',
  UNKNOWN: 'channelsUnknown',
};

/** The gap summary by agency as sums over the combinations that the database counted. */
export async function bareGapSummary(run: RunCypher, withChannels: boolean): Promise<unknown> {
  const [groups, units] = await Promise.all([
    run(withChannels ? SUMMARY_CHANNELS : SUMMARY, {}),
    run(TOP_UNITS, {}),
  ]);
  const empty = (): Counts => emptyCounts(withChannels);
  const total = empty();
  const byUnit = new Map<unknown, Counts>();
  const add = (unit: unknown, names: readonly string[], n: number): void => {
    const own = byUnit.get(unit) ?? empty();
    byUnit.set(unit, own);
    for (const counts of [own, total]) for (const name of names) counts[name] = (counts[name] ?? 0) + n;
  };
  for (const { unit, digital, physical, rationale, n, ...flags } of groups) {
    const gap = byGap[String(digital)] ?? [];
    const state = gap[0] === 'notDigital' ? byState[String(rationale)] : undefined;
    const names = ['services', ...gap, byPhysical[String(physical)], state];
    add(
      unit,
      names.filter((name) => name !== undefined),
      Number(n),
    );
    for (const [flag, count] of Object.entries(flags)) add(unit, [byFlag[flag] ?? flag], Number(count));
  }
  const rows = units
    .filter(({ id }) => byUnit.has(id))
    .map(({ id, name, abbreviation }) => ({
      key: id,
      label: String(name),
      abbreviation,
      counts: byUnit.get(id) ?? empty(),
    }))
    .sort((a, b) => count(b.counts) - count(a.counts) || a.label.localeCompare(b.label, 'en'));
  return { digitizationGapSummary: { notInAnyRow: 0, total, rows } };
}

/** Agencies with most gaps come first. */
function count(counts: Counts): number {
  return counts['notDigital'] ?? 0;
}

function emptyCounts(withChannels: boolean): Counts {
  const names = [
    'services',
    ...new Set(Object.values(byGap).flat()),
    ...Object.values(byPhysical),
    ...new Set(Object.values(byState)),
    ...(withChannels ? Object.values(byFlag) : []),
  ];
  return Object.fromEntries(names.map((name) => [name, 0]));
}
