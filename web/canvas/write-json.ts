import type { JourneyPicture } from './journey-picture.ts';
import { drawsLink, keepsCard, keepsLink } from './picture-filter.ts';
import type { PictureView } from './picture-view.ts';
import { DEMO_NOTICE } from './sheet-words.ts';

/** What the view keeps of the picture as JSON: the model itself, with its words for unknown (null), date and notice. */
export function writeJourneyJson(picture: JourneyPicture, view: PictureView): string {
  const cards = picture.cards.filter((card) => keepsCard(card, view));
  const kept = new Set(cards.map((card) => card.id));
  const links = picture.links.filter((link) => drawsLink(link, view) && keepsLink(link, kept));
  return `${JSON.stringify({ notice: DEMO_NOTICE, ...picture, view, cards, links }, null, 2)}\n`;
}
