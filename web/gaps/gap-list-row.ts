import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import type { GapListQuery } from '../graphql/generated/gap-list.ts';
import { formatCount, NOT_KNOWN } from '../ui/numbers.ts';

/** One service of the gap list. */
export type GapListRow = GapListQuery['digitizationGaps']['nodes'][number];

/** The yearly volume in words, with its unit and year: "578,830 online submissions, 2023 Q1". Never 0 where unknown. */
export function volumeInWords(volumes: GapListRow['volumes']): { figure: string; unit: string } {
  const volume = volumes[0];
  if (volume === undefined) return { figure: NOT_KNOWN, unit: '' };
  return { figure: formatCount(volume.value), unit: `${volume.unit}, ${volume.year}` };
}

/** The reasons that the rationales of a service name, each once, in the words of the vocabulary and the order of the record. */
export function reasonsOf(rationales: GapListRow['rationales']): { label: string; illustrative: boolean }[] {
  const found = new Map<string, { label: string; illustrative: boolean }>();
  for (const { reason, illustrative } of rationales) {
    const before = found.get(reason);
    found.set(reason, {
      label: reasonTerms[reason].label,
      illustrative: (before?.illustrative ?? true) && illustrative,
    });
  }
  return [...found.values()];
}

/** The unit of a service as a row names it: itself, then its top agency where it is not the top. */
export function unitInWords(unit: GapListRow['responsibleUnit']): string {
  const top = unit.path[0];
  if (top === undefined || top.id === unit.id) return unit.name;
  return `${unit.name}, ${top.abbreviation ?? top.name}`;
}

/** The same as codes: "NRCS, USDA". */
export function unitInCodes(unit: GapListRow['responsibleUnit']): string {
  const top = unit.path[0];
  const own = unit.abbreviation;
  return top === undefined || top.id === unit.id ? own : `${own}, ${top.abbreviation}`;
}
