import type { JourneyPicture, PictureCard } from './journey-picture.ts';
import type { PictureView } from './picture-view.ts';

/** A row of the map. */
export interface Lane {
  /** Id of the agency, name of the role, or one of the ids below. */
  readonly id: string;
  /** The short word at its head. */
  readonly code: string;
  /** The words under it; empty where the code says everything. */
  readonly name: string;
  readonly cardIds: readonly string[];
}

/** Lanes of cards that name nobody. They come last, so that a new agency moves no lane above it. */
export const PARTNER_LANE = 'lane-partners';
export const NOBODY_LANE = 'lane-nobody';
/** The only lane of cards in the blueprint. */
export const PERSON_LANE = 'lane-person';

/** The lane of a card. */
export function laneIdOf(card: PictureCard, view: PictureView): string {
  if (view.blueprint) return PERSON_LANE;
  const named = view.lanes === 'AGENCY' ? card.agency?.id : card.blueprint.frontstageRoles[0];
  return named ?? (card.kind === 'PARTNER' ? PARTNER_LANE : NOBODY_LANE);
}

/** The lanes in the order in which the journey first meets them; partners and nobody last. */
export function lanesOf(picture: JourneyPicture, view: PictureView): Lane[] {
  const lanes = new Map<string, { card: PictureCard; ids: string[] }>();
  for (const card of inOrder(picture)) {
    const id = laneIdOf(card, view);
    const lane = lanes.get(id);
    if (lane === undefined) lanes.set(id, { card, ids: [card.id] });
    else lane.ids.push(card.id);
  }
  const last = (id: string): number => [PARTNER_LANE, NOBODY_LANE].indexOf(id);
  return [...lanes]
    .sort(([a], [b]) => last(a) - last(b))
    .map(([id, { card, ids }]) => ({ id, ...headOf(id, card, view), cardIds: ids }));
}

/** Cards in the order of the journey: by stage, then by their place in it. */
export function inOrder(picture: JourneyPicture): PictureCard[] {
  return picture.stages.flatMap((stage) =>
    picture.cards.filter((card) => card.stageId === stage.id).sort((a, b) => a.order - b.order),
  );
}

function headOf(id: string, card: PictureCard, view: PictureView): { code: string; name: string } {
  if (id === PERSON_LANE) return { code: 'What the person does', name: '' };
  if (id === PARTNER_LANE) return { code: 'Partners', name: 'Programs that others run' };
  if (id === NOBODY_LANE)
    return view.lanes === 'AGENCY'
      ? { code: 'No agency named', name: '' }
      : { code: 'No role recorded', name: '' };
  if (view.lanes === 'ROLE') return { code: id, name: '' };
  const { code, name } = card.agency ?? { code: id, name: '' };
  return { code, name: name === code ? '' : name };
}
