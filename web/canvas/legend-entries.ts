import type { JourneyPicture } from './journey-picture.ts';
import { qualitiesOf } from './picture-filter.ts';
import type { CardQuality } from './picture-view.ts';
import { stepVerdictTerms } from '../../schema/vocabulary/journey.ts';

/** A line of the legend: what a filter asks for, its words, and how many steps have it. */
export interface LegendEntry {
  readonly quality: CardQuality;
  readonly label: string;
  readonly count: number;
}

const labels: readonly (readonly [CardQuality, string])[] = [
  ['NOT_EXPLAINED', `${stepVerdictTerms.NOT_DIGITAL.label}, no rationale`],
  ['EXPLAINED', `${stepVerdictTerms.NOT_DIGITAL.label}, rationale given`],
  ['UNKNOWN', stepVerdictTerms.UNKNOWN.label],
  ['DIGITAL', stepVerdictTerms.DIGITAL.label],
  ['PARTNER', 'Program of a partner, not in the index'],
  ['PLACEHOLDER', 'Placeholder, not in the index'],
  ['MOMENT', 'Moment that matters'],
  ['PAIN_POINT', 'Has pain points'],
  ['BRIGHT_SPOT', 'Has bright spots'],
  ['PHYSICAL_GAP', 'No accessible other way'],
  ['SINGLE_CHANNEL', 'One channel only'],
];

/** What there is to tell apart in a journey, with counts of steps. Qualities that no step has are left out. */
export function legendEntries(picture: JourneyPicture): LegendEntry[] {
  return labels
    .map(([quality, label]) => ({
      quality,
      label,
      count: picture.cards.filter((card) => qualitiesOf(card).includes(quality)).length,
    }))
    .filter((entry) => entry.count > 0);
}
