import type { GapCounts } from './gap-counts.ts';
import { formatMonth } from '../ui/dates.ts';
import { countOf, formatCount } from '../ui/numbers.ts';

/** The counts behind a sentence, as the API sums them. */
export type Counts = GapCounts;

/** One row of a figure: what is counted apart from the rest. */
export interface CountedRow {
  readonly key: string;
  readonly label: string;
  readonly counts: Counts;
}

const NOTHING_LISTED = 'No service is listed yet';

/** How many services cannot be finished digitally, and what is known of the others. */
export function verdictFinding(total: Counts): string {
  const { services, notDigital } = total;
  if (services === 0) return NOTHING_LISTED;
  if (notDigital === 0)
    return `None of ${countOf(services, 'service', 'services')} is known to stop short of the end online`;
  if (notDigital === services)
    return `All ${countOf(services, 'service', 'services')} stop short of the end online`;
  return `${formatCount(notDigital)} of ${countOf(services, 'service', 'services')} ${verb(notDigital, 'stops', 'stop')} short of the end online`;
}

/** How the services that stop short divide: no digital way at all, or one that ends too early. */
export function splitFinding(total: Counts): string {
  const short = total.infoOnly + total.notToEnd + total.partial;
  if (total.notDigital === 0) return verdictFinding(total);
  const none = `${countOf(total.noDigital, 'service', 'services')} ${verb(total.noDigital, 'has', 'have')} no digital way at all`;
  if (short === 0) return none;
  if (total.noDigital === 0)
    return `${countOf(short, 'service', 'services')} ${verb(short, 'starts', 'start')} online and ${verb(short, 'stops', 'stop')} before the end`;
  return `${none}; ${formatCount(short)} ${verb(short, 'starts', 'start')} online and ${verb(short, 'stops', 'stop')} before the end`;
}

/** How many of the services that stop short say why. */
export function explainedFinding(total: Counts): string {
  const { notDigital, rationaleGiven } = total;
  if (notDigital === 0) return 'No service is known to need a rationale';
  if (rationaleGiven === 0)
    return `Nobody has said why for any of the ${countOf(notDigital, 'service', 'services')} that stop short online`;
  if (rationaleGiven === notDigital)
    return `A rationale says why for all ${countOf(notDigital, 'service', 'services')} that stop short online`;
  return `A rationale says why for ${formatCount(rationaleGiven)} of the ${countOf(notDigital, 'service', 'services')} that stop short online`;
}

/** Channels whose flag is known to be one of: missing, given, not needed; and those for which it is not known. */
export function flaggedChannels(counts: Counts): number {
  return counts.channelsNeeded + counts.channelsGiven + counts.channelsNotNeeded + counts.channelsUnknown;
}

/** The core question of the product: which channels that are not digital lack a rationale. */
export function channelFinding(total: Counts): string {
  const all = flaggedChannels(total);
  if (all === 0) return 'No channel outside the digital ones is recorded';
  const those = `${countOf(all, 'channel', 'channels')} outside the digital ones`;
  if (total.channelsNeeded === 0) return `None of ${those} is known to lack a rationale`;
  return `${formatCount(total.channelsNeeded)} of ${those} ${verb(total.channelsNeeded, 'lacks', 'lack')} a rationale`;
}

/** In how few rows half of the gaps lie. Only for rows that do not overlap. */
export function concentrationFinding(rows: readonly CountedRow[], total: Counts, many: string): string {
  if (total.notDigital === 0)
    return `No service of any of ${formatCount(rows.length)} ${many} is known to stop short online`;
  const worst = rows.map((row) => row.counts.notDigital).sort((a, b) => b - a);
  const half = total.notDigital / 2;
  let sum = 0;
  const few = worst.findIndex((n) => (sum += n) >= half) + 1;
  if (few === 0 || rows.length < 3) return verdictFinding(total);
  const share = sum * 2 === total.notDigital ? 'Half' : 'More than half';
  return `${share} of the ${countOf(total.notDigital, 'service', 'services')} that stop short online are in ${formatCount(few)} of ${formatCount(rows.length)} ${many}`;
}

/** Fewer services than this say little about a share. */
export const FEW = 10;

/** The row with the largest share of services that stop short, among rows with enough services to have a share. */
export function largestShareFinding(rows: readonly CountedRow[]): string {
  const large = rows.filter((row) => row.counts.services >= FEW);
  const worst = worstOf(
    large.length > 0 ? large : rows,
    (row) => row.counts.notDigital / Math.max(1, row.counts.services),
  );
  if (worst === undefined || worst.counts.notDigital === 0) return 'No service is known to stop short online';
  return `${worst.label} stops short online most often: ${formatCount(worst.counts.notDigital)} of ${countOf(worst.counts.services, 'service', 'services')}`;
}

/** How many rows have at least one service that stops short. */
export function touchedFinding(rows: readonly CountedRow[], one: string, many: string): string {
  if (rows.length === 0) return `No ${one} is recorded`;
  const touched = rows.filter((row) => row.counts.notDigital > 0).length;
  if (touched === 0) return `No ${one} has a service that is known to stop short online`;
  if (touched === rows.length)
    return `Each of ${countOf(rows.length, one, many)} has services that stop short online`;
  return `${formatCount(touched)} of ${countOf(rows.length, one, many)} ${verb(touched, 'has', 'have')} services that stop short online`;
}

/** Which reason is given most. Counts services that stop short, so that the rows behind it are the same. */
export function reasonFinding(rows: readonly CountedRow[], total: Counts): string {
  const most = worstOf(rows, (row) => row.counts.notDigital);
  if (most === undefined || most.counts.notDigital === 0) return 'No rationale names a reason yet';
  const ties = rows.filter((row) => row.counts.notDigital === most.counts.notDigital);
  const named = ties.map((row) => `“${row.label}”`).join(' and ');
  return `${named} ${verb(ties.length, 'is', 'are')} given most: for ${formatCount(most.counts.notDigital)} of ${countOf(total.notDigital, 'service', 'services')}`;
}

/** How many services fail the duty to keep an accessible way that is not digital. */
export function otherWayFinding(total: Counts): string {
  const { services, physicalGap } = total;
  if (services === 0) return NOTHING_LISTED;
  if (physicalGap === 0) return 'No service is known to leave out people who cannot go online';
  return `${formatCount(physicalGap)} of ${countOf(services, 'service', 'services')} ${verb(physicalGap, 'offers', 'offer')} no accessible way besides the digital one`;
}

/** A month with its counts, or without any where none was taken. */
export interface CountedMonth {
  readonly month: string;
  readonly snapshot: { readonly counts: Counts } | null;
}

/** Whether it gets better: the first month that was counted beside the last. */
export function trendFinding(months: readonly CountedMonth[]): string {
  const counted = months.flatMap(({ month, snapshot }) =>
    snapshot === null ? [] : [{ month: formatMonth(month), ...snapshot.counts }],
  );
  const [first, ...later] = counted;
  const last = later.at(-1);
  if (first === undefined) return 'Gaps have not been counted yet';
  const of = (one: Counts): string =>
    `${formatCount(one.notDigital)} of ${countOf(one.services, 'service', 'services')}`;
  if (last === undefined) return `The first count: ${of(first)} stopped short online in ${first.month}`;
  const moved =
    last.notDigital === first.notDigital
      ? 'as many as'
      : last.notDigital < first.notDigital
        ? 'down from'
        : 'up from';
  return `${of(last)} stopped short online in ${last.month}, ${moved} ${of(first)} in ${first.month}`;
}

function worstOf(rows: readonly CountedRow[], by: (row: CountedRow) => number): CountedRow | undefined {
  return rows.reduce<CountedRow | undefined>(
    (worst, row) => (worst === undefined || by(row) > by(worst) ? row : worst),
    undefined,
  );
}

function verb(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}
