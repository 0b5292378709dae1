import { digitalGapOrder } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap, RationaleState } from '../../schema/vocabulary/gap.ts';

/**
 * Stored sort keys. A list in one of the offered orders is a walk along the index of one key, so every key is unique
 * (it ends with the id) and ascending keys are the order of the pages.
 */

/** Largest number a key can hold as 15 digits. */
const MOST = 10 ** 15 - 1;

/** A text as it is sorted and compared: lower case, without accents, blanks made one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** By name. Units, roles, tools, offerings, life experiences, providers and (by number) forms are sorted by it too. */
export function nameKeyOf(name: string, id: string): string {
  return `${fold(name)}|${id}`;
}

/** By agency, then unit, then name. */
export function unitKeyOf(unit: { topAbbreviation: string; name: string }, nameKey: string): string {
  return `${fold(unit.topAbbreviation)}/${fold(unit.name)}|${nameKey}`;
}

/** Most used first; services without a known volume last. */
export function volumeKeyOf(volume: number | null, nameKey: string): string {
  return `${volume === null ? '~' : largestFirst(Math.round(volume))}|${nameKey}`;
}

/** Largest figure first; services of which it is not known last, by name (R32). */
export function figureKeyOf(figure: number | null, nameKey: string): string {
  return volumeKeyOf(figure, nameKey);
}

/** Worst verdict first; in it, those nobody has explained first; in these, most used first (R32). */
export function gapKeyOf(digitalGap: DigitalGap, state: RationaleState, volumeKey: string): string {
  return `${digitalGapOrder.indexOf(digitalGap)}${state === 'MISSING' ? 0 : 1}${volumeKey}`;
}

/** Least complete first. */
export function completeKeyOf(completeness: { recorded: number; asked: number }, nameKey: string): string {
  const perMille = Math.round((1000 * completeness.recorded) / Math.max(1, completeness.asked));
  return `${String(perMille).padStart(4, '0')}|${nameKey}`;
}

/** Longest in a proven gap first; services without one last. @param gapSince ISO date and time */
export function gapAgeKeyOf(gapSince: string | null, nameKey: string): string {
  return `${gapSince ?? '~'}|${nameKey}`;
}

/** Last changed first. @param updatedAt ISO date and time */
export function updatedKeyOf(updatedAt: string, nameKey: string): string {
  return `${largestFirst(Date.parse(updatedAt))}|${nameKey}`;
}

function largestFirst(value: number): string {
  return String(MOST - Math.min(Math.max(0, value), MOST)).padStart(15, '0');
}

/**
 * Under what a service is found by the number that its agency gave it: within the lead unit, because two units number
 * their services each by themselves. Letters count as they are written.
 * @returns null where it has no number
 */
export function externalKeyOf(leadUnitId: string, externalId: string | null): string | null {
  return externalId === null ? null : `${leadUnitId}|${externalId}`;
}
