import type { PictureCard, PictureLink } from './journey-picture.ts';
import type { CardQuality, PictureView } from './picture-view.ts';

/** What a card is, as the legend counts and filters it. */
export function qualitiesOf(card: PictureCard): readonly CardQuality[] {
  const has = (kind: 'PAIN_POINT' | 'BRIGHT_SPOT'): boolean =>
    card.observations.some((one) => one.kind === kind);
  return [
    card.kind,
    card.verdict,
    ...(card.explanation === null ? [] : [card.explanation]),
    ...(card.moment ? (['MOMENT'] as const) : []),
    ...(has('PAIN_POINT') ? (['PAIN_POINT'] as const) : []),
    ...(has('BRIGHT_SPOT') ? (['BRIGHT_SPOT'] as const) : []),
    ...(card.physicalGap === true ? (['PHYSICAL_GAP'] as const) : []),
    ...(card.singleChannel === true ? (['SINGLE_CHANNEL'] as const) : []),
  ];
}

/** Whether the filters of the view keep a card. */
export function keepsCard(card: PictureCard, view: PictureView): boolean {
  if (view.agencies.length > 0 && (card.agency === null || !view.agencies.includes(card.agency.id)))
    return false;
  return view.only.length === 0 || qualitiesOf(card).some((quality) => view.only.includes(quality));
}

/** Whether the view keeps a link: one of its cards is kept, and its layer is on. */
export function keepsLink(link: PictureLink, keptCards: ReadonlySet<string>): boolean {
  return keptCards.has(link.from) || keptCards.has(link.to);
}

/** Whether a link is drawn at all: its layer may be off. */
export function drawsLink(link: PictureLink, view: PictureView): boolean {
  return view.overlays.includes(link.basis === 'RECORDED' ? 'HAND_OFFS' : 'ORDER');
}
