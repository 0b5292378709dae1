import { stripSentence } from '../../schema/vocabulary/channel-strip.ts';
import { handOffBasisTerms, handOffKindTerms } from '../../schema/vocabulary/hand-off.ts';
import { ASSUMED, verdictWords } from './card-words.ts';
import type { JourneyPicture, PictureCard, PictureLink, PictureObservation } from './journey-picture.ts';
import { inOrder } from './lanes-of.ts';
import { drawsLink, keepsCard, keepsLink } from './picture-filter.ts';
import type { PictureView } from './picture-view.ts';

/** A step as a row of the table twin: everything its card says, in words. */
export interface StepRow {
  readonly id: string;
  readonly stageNumber: number;
  readonly stage: string;
  readonly order: number;
  readonly step: string;
  readonly agencyCode: string;
  readonly agency: string;
  readonly services: string;
  readonly partners: string;
  readonly roles: string;
  readonly channels: string;
  readonly digital: string;
  readonly otherWay: string;
  readonly moment: string;
  /** From -2 to 2; null: not recorded. */
  readonly emotion: number | null;
  readonly painPoints: string;
  readonly brightSpots: string;
  readonly evidence: string;
  readonly backstage: string;
  readonly tools: string;
  readonly rules: string;
}

/** A hand-off as a row of the table twin. */
export interface LinkRow {
  readonly id: string;
  readonly from: string;
  readonly fromAgency: string;
  readonly kind: string;
  readonly to: string;
  readonly toAgency: string;
  readonly agencyChanges: string;
  readonly basis: string;
  readonly assumed: string;
  readonly note: string;
}

const NOT_KNOWN = 'not known';

/** The steps that the view keeps, in the order of the journey. The same content as the map, without the picture. */
export function stepRows(picture: JourneyPicture, view: PictureView): StepRow[] {
  const stages = new Map(picture.stages.map((stage, i) => [stage.id, { number: i + 1, name: stage.name }]));
  return inOrder(picture)
    .filter((card) => keepsCard(card, view))
    .map((card) => ({
      id: card.id,
      stageNumber: stages.get(card.stageId)?.number ?? 0,
      stage: stages.get(card.stageId)?.name ?? '',
      order: card.order,
      step: card.name,
      agencyCode: card.agency?.code ?? '',
      agency: card.agency?.name ?? NOT_KNOWN,
      services: [
        ...card.services.map((service) => service.name),
        ...card.goneServices.map((name) => `${name} (no longer in the index)`),
      ].join('; '),
      partners: card.partners
        .map(({ name, operatedBy }) => (operatedBy === null ? name : `${name} (${operatedBy})`))
        .join('; '),
      roles: card.blueprint.frontstageRoles.join('; '),
      channels: card.strip.length === 0 ? NOT_KNOWN : stripSentence(card.strip),
      digital: verdictWords(card),
      otherWay: otherWayWords(card),
      moment: card.moment ? 'Moment that matters' : '',
      emotion: card.emotion,
      painPoints: observed(card, 'PAIN_POINT'),
      brightSpots: observed(card, 'BRIGHT_SPOT'),
      evidence: card.evidence,
      backstage: card.blueprint.backstageActions.join('; '),
      tools: card.blueprint.supportTools.join('; '),
      rules: card.blueprint.policyConstraints.join('; '),
    }));
}

/** The hand-offs that the view draws and keeps, in the order of the picture. */
export function linkRows(picture: JourneyPicture, view: PictureView): LinkRow[] {
  const cards = new Map(picture.cards.map((card) => [card.id, card]));
  const kept = new Set(picture.cards.filter((card) => keepsCard(card, view)).map((card) => card.id));
  return picture.links
    .filter((link) => drawsLink(link, view) && keepsLink(link, kept))
    .map((link) => {
      const from = cards.get(link.from);
      const to = cards.get(link.to);
      return {
        id: link.id,
        from: from?.name ?? NOT_KNOWN,
        fromAgency: from?.agency?.name ?? NOT_KNOWN,
        kind: linkWords(link),
        to: to?.name ?? NOT_KNOWN,
        toAgency: to?.agency?.name ?? NOT_KNOWN,
        agencyChanges: knownWords(link.crossesAgencies),
        basis: handOffBasisTerms[link.basis].label,
        assumed: link.assumed ? 'yes' : 'no',
        note: link.note ?? '',
      };
    });
}

/** What a hand-off is called: its kind, or that the next step follows. */
export function linkWords(link: Pick<PictureLink, 'kind'>): string {
  return link.kind === null ? 'Is followed by' : handOffKindTerms[link.kind].label;
}

function knownWords(value: boolean | null): string {
  if (value === null) return NOT_KNOWN;
  return value ? 'yes' : 'no';
}

function otherWayWords(card: PictureCard): string {
  const physical =
    card.physicalGap === null ? NOT_KNOWN : card.physicalGap ? 'no accessible other way' : 'other way kept';
  return card.singleChannel === true ? `${physical}; one channel only` : physical;
}

function observed(card: PictureCard, kind: PictureObservation['kind']): string {
  return card.observations
    .filter((one) => one.kind === kind)
    .map((one) => (one.evidence === ASSUMED ? one.text : `${one.text} (${one.evidence})`))
    .join('; ');
}
