import { actorLevelTerms } from '../../../schema/vocabulary/journey.ts';
import { countOf, formatCount } from '../../ui/numbers.ts';
import type { MappedJourney } from './picture-of-journey.ts';

/** The figures of a journey as short parts of one line (R48). What is not known is said beside what is, never as nought. */
export function figureLine(figures: MappedJourney['figures']): string[] {
  const of = (count: number, words: string): string[] =>
    count === 0 ? [] : [`${formatCount(count)} of ${countOf(figures.steps, 'step', 'steps')} ${words}`];
  return [
    countOf(figures.services, 'service', 'services'),
    countOf(figures.forms, 'form', 'forms'),
    ...levelWords(figures),
    ...of(figures.stepsDigitalUnknown, 'not known whether digital'),
    ...of(figures.stepsNotInIndex, 'without a registered service'),
    ...of(figures.stepsPhysicalGap, 'without an accessible other way'),
    ...of(figures.stepsSingleChannel, 'with one channel only'),
    `${countOf(figures.agencyChanges, 'change', 'changes')} of agency`,
    figures.channelSwitches === null
      ? 'channel switches: not known'
      : countOf(figures.channelSwitches, 'channel switch', 'channel switches'),
    signatureWords(figures),
    ...(figures.painPoints > 0 ? [countOf(figures.painPoints, 'pain point', 'pain points')] : []),
    ...(figures.brightSpots > 0 ? [countOf(figures.brightSpots, 'bright spot', 'bright spots')] : []),
    ...(figures.momentsThatMatter > 0
      ? [countOf(figures.momentsThatMatter, 'moment that matters', 'moments that matter')]
      : []),
  ];
}

function levelWords({ governmentLevels, stepsLevelUnknown }: MappedJourney['figures']): string[] {
  if (governmentLevels.length === 0) return ['levels of government: not known'];
  const known = governmentLevels.map((level) => actorLevelTerms[level].label.toLowerCase()).join(', ');
  return [
    stepsLevelUnknown === 0 ? known : `${known} (${countOf(stepsLevelUnknown, 'step', 'steps')} not known)`,
  ];
}

function signatureWords({ wetSignatures, formsSignatureUnknown }: MappedJourney['figures']): string {
  if (wetSignatures === null) return 'wet signatures: not known';
  const known = countOf(wetSignatures, 'wet signature', 'wet signatures');
  return formsSignatureUnknown === 0
    ? known
    : `${known}, ${countOf(formsSignatureUnknown, 'form', 'forms')} not known`;
}
