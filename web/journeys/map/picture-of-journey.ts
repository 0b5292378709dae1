import { furthestStrip } from '../../../schema/vocabulary/channel-strip.ts';
import type {
  CardKind,
  JourneyPicture,
  PictureCard,
  PictureObservation,
  PictureUnit,
} from '../../canvas/journey-picture.ts';
import type { JourneyMapQuery } from '../../graphql/generated/journey-map.ts';
import { evidenceWords } from './evidence-words.ts';

/** A journey as its page receives it. */
export type MappedJourney = NonNullable<JourneyMapQuery['journey']>;
export type MappedStep = MappedJourney['stages'][number]['steps'][number];

/**
 * The answer of the API as the plain model of the map: every step and every hand-off once, in the order of the journey.
 * @param address of the page, for what leaves it as a file
 */
export function pictureOfJourney(journey: MappedJourney, address: string | null): JourneyPicture {
  const stages = inOrder(journey.stages);
  return {
    id: journey.id,
    name: journey.name,
    state: journey.state,
    summary: journey.summary,
    asOf: journey.figures.asOf,
    address,
    orderAssumed: journey.orderAssumed,
    stages: stages.map(({ id, name, description }) => ({ id, name, description })),
    cards: stages.flatMap((stage) =>
      inOrder(stage.steps).map((step, index) => cardOf(step, stage.id, index + 1)),
    ),
    links: journey.handOffs.map((link) => ({
      id: link.id,
      basis: link.basis,
      kind: link.kind,
      from: link.fromStepId,
      to: link.toStepId,
      crossesAgencies: link.crossesAgencies,
      assumed: link.assumed,
      note: link.note,
    })),
  };
}

function cardOf(step: MappedStep, stageId: string, order: number): PictureCard {
  return {
    id: step.id,
    kind: kindOf(step),
    name: step.name,
    goal: step.goal,
    stageId,
    order,
    agency: unitOf(step.agency),
    unit: unitOf(step.leadUnit),
    services: step.services.map(({ id, name, channelStrip, digitalGap }) => ({
      id,
      name,
      strip: channelStrip,
      digitalGap,
    })),
    goneServices: step.goneServices.map((gone) => gone.name),
    partners: step.partnerPrograms.map(({ id, name, operatedBy }) => ({ id, name, operatedBy })),
    strip: furthestStrip(step.services.map((service) => service.channelStrip)),
    verdict: step.verdict,
    explanation: step.explanation,
    physicalGap: step.physicalGap,
    singleChannel: step.singleChannel,
    moment: step.momentThatMatters,
    emotion: step.emotion,
    observations: step.observations.map(observationOf),
    evidence: evidenceWords(step.evidence),
    blueprint: {
      frontstageRoles: ownOr(step.frontstageRoles, step.services, 'roles'),
      backstageActions: step.backstageActions,
      supportTools: ownOr(step.supportTools, step.services, 'tools'),
      policyConstraints: step.policyConstraints,
    },
  };
}

function kindOf(step: MappedStep): CardKind {
  if (step.services.length > 0 || step.goneServices.length > 0) return 'SERVICE';
  return step.partnerPrograms.length > 0 ? 'PARTNER' : 'PLACEHOLDER';
}

function unitOf(unit: MappedStep['agency']): PictureUnit | null {
  return unit === null ? null : { id: unit.id, code: unit.abbreviation || unit.name, name: unit.name };
}

function observationOf(one: MappedStep['observations'][number]): PictureObservation {
  const { id, kind, text, severity, evidence } = one;
  return { id, kind, text, severity, evidence: evidenceWords(evidence) };
}

/** The step's own names, or those of its services where it has none of its own; each once. */
function ownOr(
  own: readonly { readonly name: string }[],
  services: MappedStep['services'],
  part: 'roles' | 'tools',
): string[] {
  const found = own.length > 0 ? own : services.flatMap((service) => service[part]);
  return [...new Set(found.map(({ name }) => name))];
}

function inOrder<Part extends { readonly position: number }>(parts: readonly Part[]): Part[] {
  return [...parts].sort((a, b) => a.position - b.position);
}
