import { countOf, formatCount } from '../ui/numbers.ts';

/** The counts of a set of services that pages of units, tools, roles and forms show. */
export interface GapFigures {
  /** All services of the set. */
  readonly services: number;
  readonly closed: number;
  /** Proven gaps: the services that cannot be finished digitally. */
  readonly notDigital: number;
  readonly digitalUnknown: number;
  readonly noChannel: number;
  readonly rationaleGiven: number;
  readonly rationaleMissing: number;
  readonly physicalGap: number;
  readonly physicalUnknown: number;
}

/** Services whose digital verdict is known. */
function judgedServices(counts: GapFigures): number {
  return counts.closed + counts.notDigital;
}

/** What stands beside a share, so that nobody reads unknown as yes or no. Empty when every service has a verdict. */
export function unknownBeside(counts: GapFigures): string {
  const parts: string[] = [];
  if (counts.digitalUnknown > 0) parts.push(`for ${formatCount(counts.digitalUnknown)} it is not known`);
  if (counts.noChannel > 0)
    parts.push(`${countOf(counts.noChannel, 'service has', 'services have')} no recorded channel`);
  const said = parts.join('; ');
  return said === '' ? '' : `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** The finding about a set of services, as one sentence and what is not known. */
export function gapFinding(counts: GapFigures, subject: string): string {
  const { services, closed, notDigital } = counts;
  if (services === 0) return `No services are listed for ${subject}.`;
  if (judgedServices(counts) === 0)
    return `Whether the ${countOf(services, 'service', 'services')} can be finished digitally is not known.`;
  const finding =
    closed === services
      ? services === 1
        ? 'The one service can be finished digitally.'
        : `All ${formatCount(services)} services can be finished digitally.`
      : services === 1
        ? 'The one service cannot be finished digitally.'
        : `${formatCount(notDigital)} of ${formatCount(services)} services cannot be finished digitally.`;
  return [finding, unknownBeside(counts)].filter((part) => part !== '').join(' ');
}

/** One of the units a unit is compared with. */
export interface ComparedUnit {
  readonly id: string;
  readonly name: string;
  readonly counts: GapFigures;
}

/** Proven gaps as a part of all services listed, as every page counts them. */
const share = (counts: GapFigures): number => counts.notDigital / counts.services;

/** Units that have services, the most that cannot be finished digitally first, then the larger, then by name. */
export function rankedUnits<U extends ComparedUnit>(units: readonly U[]): U[] {
  return units
    .filter((unit) => unit.counts.services > 0)
    .sort(
      (a, b) =>
        b.counts.notDigital - a.counts.notDigital ||
        b.counts.services - a.counts.services ||
        a.name.localeCompare(b.name, 'en'),
    );
}

/** The first so many of ranked units, and the one that the page is about wherever it stands. */
export function shownUnits<U extends ComparedUnit>(ranked: readonly U[], own: string, most: number): U[] {
  return ranked.filter((unit, index) => index < most || unit.id === own);
}

/**
 * How a unit stands among its siblings, as one sentence. Both numbers of each share are named, and a unit that
 * could not be judged is said to be so.
 */
export function siblingFinding(unit: ComparedUnit, siblings: readonly ComparedUnit[]): string {
  const judged = judgedServices(unit.counts);
  if (judged === 0) return `${unit.name} has no service that could be judged, so it cannot be compared.`;
  const others = siblings.filter((one) => one.id !== unit.id && judgedServices(one.counts) > 0);
  if (others.length === 0) return 'No unit beside it has a service that could be judged.';
  const lower = others.filter((one) => share(one.counts) < share(unit.counts)).length;
  const own = `${unit.counts.notDigital} of its ${unit.counts.services} services`;
  const place =
    lower === 0
      ? 'no unit beside it has a smaller share'
      : lower === others.length
        ? `all ${others.length} units beside it have a smaller share`
        : `${lower} of the ${others.length} units beside it have a smaller share`;
  return `${own} cannot be finished digitally; ${place}.`;
}

/** "4 of 10" for a cell: proven gaps of all services listed; words where no service has a verdict. */
export function notDigitalShort(counts: GapFigures): string {
  if (counts.services === 0) return 'none';
  if (judgedServices(counts) === 0) return 'not known';
  return `${formatCount(counts.notDigital)} of ${formatCount(counts.services)}`;
}
