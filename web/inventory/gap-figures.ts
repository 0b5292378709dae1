import { countOf, formatCount, formatShare } from '../ui/numbers.ts';

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

/** Services whose digital verdict is known: the whole of which a share is taken. */
export function judgedServices(counts: GapFigures): number {
  return counts.closed + counts.notDigital;
}

/** "12 of 30 (40 %)", of the services that could be judged; words where there are none. */
export function notDigitalShare(counts: GapFigures): string {
  if (counts.services === 0) return 'no services';
  return judgedServices(counts) === 0 ? 'not known' : formatShare(counts.notDigital, judgedServices(counts));
}

/** What a share leaves out, so that nobody takes a part for the whole. Empty when nothing is left out. */
export function exclusions(counts: GapFigures): string {
  const parts: string[] = [];
  if (counts.digitalUnknown > 0)
    parts.push(`${countOf(counts.digitalUnknown, 'service', 'services')} not known`);
  if (counts.noChannel > 0)
    parts.push(`${countOf(counts.noChannel, 'service', 'services')} without a recorded channel`);
  return parts.length === 0 ? '' : `Left out: ${parts.join(' and ')}.`;
}

/** The finding about a set of services, as one sentence. */
export function gapFinding(counts: GapFigures, subject: string): string {
  if (counts.services === 0) return `No services are listed for ${subject}.`;
  const judged = judgedServices(counts);
  if (judged === 0)
    return `Whether the ${countOf(counts.services, 'service', 'services')} can be finished digitally is not known.`;
  if (counts.notDigital === 0)
    return judged === 1
      ? 'The one service that could be judged can be finished digitally.'
      : `All ${judged} services that could be judged can be finished digitally.`;
  if (judged === 1) return 'The one service that could be judged cannot be finished digitally.';
  return `${counts.notDigital} of ${judged} services cannot be finished digitally.`;
}

/** One of the units a unit is compared with. */
export interface ComparedUnit {
  readonly id: string;
  readonly name: string;
  readonly counts: GapFigures;
}

const share = (counts: GapFigures): number => counts.notDigital / judgedServices(counts);

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
  const own = `${unit.counts.notDigital} of its ${judged} services`;
  const place =
    lower === 0
      ? 'no unit beside it has a smaller share'
      : lower === others.length
        ? `all ${others.length} units beside it have a smaller share`
        : `${lower} of the ${others.length} units beside it have a smaller share`;
  return `${own} cannot be finished digitally; ${place}.`;
}

/** "4 of 10" for a cell; words where there is no share to take. */
export function notDigitalShort(counts: GapFigures): string {
  const judged = judgedServices(counts);
  if (judged > 0) return `${formatCount(counts.notDigital)} of ${formatCount(judged)}`;
  return counts.services === 0 ? 'none' : 'not known';
}
