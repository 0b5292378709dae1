import { ASSUMED } from '../../canvas/card-words.ts';
import type { JourneyPicture, PictureCard, PictureUnit } from '../../canvas/journey-picture.ts';
import type { Overlay } from '../../canvas/picture-view.ts';

/** A layer that can be taken off, and how much is in it. */
export interface LayerChoice {
  readonly overlay: Overlay;
  readonly label: string;
  readonly count: number;
}

/** The layers that hold something. */
export function layerChoices(picture: JourneyPicture): LayerChoice[] {
  const cards = (has: (card: PictureCard) => boolean): number => picture.cards.filter(has).length;
  const links = (basis: 'RECORDED' | 'ORDER'): number =>
    picture.links.filter((link) => link.basis === basis).length;
  const layers: readonly LayerChoice[] = [
    { overlay: 'HAND_OFFS', label: 'Recorded hand-offs', count: links('RECORDED') },
    { overlay: 'ORDER', label: 'Agency changes in the order of steps', count: links('ORDER') },
    {
      overlay: 'OBSERVATIONS',
      label: 'Pain points and bright spots',
      count: picture.cards.reduce((sum, card) => sum + card.observations.length, 0),
    },
    { overlay: 'EMOTION', label: 'Emotion', count: cards((card) => card.emotion !== null) },
    { overlay: 'MOMENTS', label: 'Moments that matter', count: cards((card) => card.moment) },
    { overlay: 'EVIDENCE', label: 'Evidence', count: cards((card) => card.evidence !== ASSUMED) },
  ];
  return layers.filter(({ count }) => count > 0);
}

/** The agencies of a journey with their steps, the one with most first. */
export function agencyChoices(picture: JourneyPicture): (PictureUnit & { readonly count: number })[] {
  const found = new Map<string, PictureUnit & { count: number }>();
  for (const { agency } of picture.cards)
    if (agency !== null) found.set(agency.id, { ...agency, count: (found.get(agency.id)?.count ?? 0) + 1 });
  return [...found.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}
