import { observationWords, verdictWords } from './card-words.ts';
import type { JourneyPicture, PictureCard } from './journey-picture.ts';

const kindWords = { SERVICE: 'Step', PARTNER: 'Program of a partner', PLACEHOLDER: 'Placeholder' } as const;

/**
 * A card as a screen reader says it: kind, label, stage, lane, agency, verdict, what was observed, links. Short parts, so
 * that a listener can go on as soon as the first one is enough.
 */
export function spokenCard(picture: JourneyPicture, card: PictureCard, lane: string): string {
  const stageIndex = picture.stages.findIndex((stage) => stage.id === card.stageId);
  const stage = picture.stages[stageIndex];
  const agency = card.agency?.name ?? 'No agency named';
  const links = picture.links.filter((link) => link.from === card.id || link.to === card.id).length;
  const observed = [observationWords(card, 'PAIN_POINT'), observationWords(card, 'BRIGHT_SPOT')];
  return [
    `${kindWords[card.kind]}: ${card.name}`,
    ...(stage === undefined ? [] : [`Stage ${stageIndex + 1} of ${picture.stages.length}: ${stage.name}`]),
    ...(lane === '' || lane === agency ? [] : [`Lane: ${lane}`]),
    agency,
    verdictWords(card).replace(' · ', ', '),
    ...(card.moment ? ['Moment that matters'] : []),
    ...observed.filter((words) => words !== ''),
    links === 0 ? 'No links' : links === 1 ? '1 link' : `${links} links`,
  ]
    .map((part) => `${part}.`)
    .join(' ');
}
