import type { JourneyLayout } from '../../canvas/journey-layout.ts';

/** Fades every card that is not on the path, and every line that does not connect two that are. Nothing moves. */
export function onPathOnly(layout: JourneyLayout, path: readonly string[]): JourneyLayout {
  if (path.length === 0) return layout;
  const on = new Set(path);
  return {
    ...layout,
    cards: layout.cards.map((card) => (on.has(card.card.id) ? card : { ...card, faded: true })),
    links: layout.links.map((laid) =>
      on.has(laid.link.from) && on.has(laid.link.to) ? laid : { ...laid, faded: true },
    ),
  };
}
