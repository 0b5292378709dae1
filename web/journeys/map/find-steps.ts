import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import { inOrder } from '../../canvas/lanes-of.ts';

/** Steps whose name, goal, agency, services or programs hold every word, in the order of the journey. None for no words. */
export function findSteps(picture: JourneyPicture, text: string): PictureCard[] {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return inOrder(picture).filter((card) => {
    const said = plain(
      [
        card.name,
        card.goal ?? '',
        card.agency?.name ?? '',
        card.agency?.code ?? '',
        ...card.services.map(({ name }) => name),
        ...card.goneServices,
        ...card.partners.map(({ name }) => name),
      ].join(' '),
    );
    return words.every((word) => said.includes(word));
  });
}

/** Small letters without accents, so that a reader need not type them. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
