import { digitalGapOrder, digitalGapTerms, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { stepVerdictTerms } from '../../schema/vocabulary/journey.ts';
import type { ObservationKind } from '../../schema/vocabulary/observation.ts';
import type { PictureCard } from './journey-picture.ts';

/** What a step without any evidence rests on, in the words of `PictureCard.evidence`. */
export const ASSUMED = 'assumed';

/**
 * Whether the step can be finished digitally, as the card says it: the words of its worst service, how many of several
 * they hold for, and whether somebody has said why.
 */
export function verdictWords(card: PictureCard): string {
  return [stepWords(card), rationaleWords(card)].filter((words) => words !== '').join(' · ');
}

/** Whether somebody has said why; empty where nothing has to be said. */
export function rationaleWords(card: PictureCard): string {
  if (card.verdict !== 'NOT_DIGITAL') return '';
  return card.explanation === 'EXPLAINED' ? 'rationale given' : 'no rationale';
}

/** The verdict alone. */
export function stepWords(card: PictureCard): string {
  if (card.verdict !== 'NOT_DIGITAL') return stepVerdictTerms[card.verdict].label;
  const proven = card.services.filter((service) => provenDigitalGaps.includes(service.digitalGap));
  const worst = digitalGapOrder.find((gap) => proven.some((service) => service.digitalGap === gap));
  const words = worst === undefined ? stepVerdictTerms.NOT_DIGITAL.label : digitalGapTerms[worst].label;
  return card.services.length < 2 ? words : `${words}: ${proven.length} of ${card.services.length} services`;
}

/** "2 pain points", "1 bright spot"; empty where there is none. */
export function observationWords(card: PictureCard, kind: ObservationKind): string {
  const count = card.observations.filter((one) => one.kind === kind).length;
  if (count === 0) return '';
  const noun = kind === 'PAIN_POINT' ? 'pain point' : 'bright spot';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "+2", "0", "−1". */
export function emotionWords(emotion: number): string {
  if (emotion > 0) return `+${emotion}`;
  return emotion === 0 ? '0' : `−${Math.abs(emotion)}`;
}

/** What is behind the step besides its own name, a line each: services, programs of partners, services that are gone. */
export function partWords(card: PictureCard): string[] {
  const named = (name: string): boolean => name.trim() !== card.name.trim();
  return [
    ...(card.services.length === 1
      ? card.services.filter((service) => named(service.name))
      : card.services
    ).map((service) => service.name),
    ...card.partners.flatMap((partner) => [
      ...(named(partner.name) ? [partner.name] : []),
      ...(partner.operatedBy === null ? [] : [`by ${partner.operatedBy}`]),
    ]),
    ...card.goneServices.map((name) => `${name} (no longer in the index)`),
  ];
}

/** What is missing besides a digital way. */
export function missingWords(card: PictureCard): string[] {
  return [
    ...(card.physicalGap === true ? ['No accessible other way'] : []),
    ...(card.singleChannel === true ? ['One channel only'] : []),
  ];
}

/** The short word over the name of a card: its agency's code, or why there is none. */
export function agencyWords(card: PictureCard): string {
  if (card.agency !== null) return card.agency.code;
  if (card.kind === 'PARTNER') return 'Partner program';
  return 'No agency named';
}
