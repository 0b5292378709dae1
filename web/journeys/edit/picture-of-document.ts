import { furthestStrip } from '../../../schema/vocabulary/channel-strip.ts';
import type { StepVerdict } from '../../../schema/vocabulary/journey.ts';
import type { JourneyPicture, PictureCard, PictureUnit } from '../../canvas/journey-picture.ts';
import { evidenceWords } from '../map/evidence-words.ts';
import type { JourneyDocument, Step } from './journey-document.ts';

/** What the page knows of a service that was just picked. */
export interface KnownService {
  readonly service: PictureCard['services'][number];
  readonly agency: PictureUnit | null;
  readonly unit: PictureUnit | null;
}

/**
 * The journey as it is being changed, for the map. What only the server can say of a step stays as it last said it, and
 * is not known for a step whose services changed, until the next answer.
 * @param last the journey as the server last answered it
 * @param known services and units that were picked since
 */
export function pictureOfDocument(
  document: JourneyDocument,
  last: JourneyPicture,
  known: ReadonlyMap<string, KnownService>,
): JourneyPicture {
  const before = new Map(last.cards.map((card) => [card.id, card]));
  const services = new Map(last.cards.flatMap((card) => card.services.map((one) => [one.id, one] as const)));
  const cards = document.stages.flatMap((stage) =>
    stage.steps.map((step, index) => cardOf(step, stage.id, index + 1, before.get(step.id), services, known)),
  );
  const agencies = new Map(cards.map(({ id, agency }) => [id, agency?.id ?? null]));
  return {
    ...last,
    name: document.name,
    state: document.state,
    orderAssumed: document.orderAssumed,
    stages: document.stages.map(({ id, name, description }) => ({ id, name, description })),
    cards,
    links: [
      ...last.links.filter(
        ({ basis, from, to }) => basis === 'ORDER' && agencies.has(from) && agencies.has(to),
      ),
      ...document.handOffs
        .filter(({ fromStepId, toStepId }) => agencies.has(fromStepId) && agencies.has(toStepId))
        .map(({ id, kind, fromStepId, toStepId, note }) => {
          const [one, two] = [agencies.get(fromStepId) ?? null, agencies.get(toStepId) ?? null];
          return {
            id,
            basis: 'RECORDED' as const,
            kind,
            from: fromStepId,
            to: toStepId,
            crossesAgencies: one === null || two === null ? null : one !== two,
            assumed: false,
            note,
          };
        }),
    ],
  };
}

function cardOf(
  step: Step,
  stageId: string,
  order: number,
  before: PictureCard | undefined,
  listed: ReadonlyMap<string, PictureCard['services'][number]>,
  known: ReadonlyMap<string, KnownService>,
): PictureCard {
  const services = step.serviceIds.flatMap((id) => listed.get(id) ?? known.get(id)?.service ?? []);
  const isKnown = (id: string): boolean => services.some((service) => service.id === id);
  // A service that left the index is part of the step until somebody takes it off.
  const gone = step.serviceIds.every(isKnown) ? [] : (before?.goneServices ?? []);
  const isSame =
    before !== undefined &&
    before.services.map(({ id }) => id).join() === services.map(({ id }) => id).join();
  const first = known.get(step.serviceIds[0] ?? step.expectedUnitId ?? '');
  return {
    id: step.id,
    kind:
      services.length > 0 || gone.length > 0
        ? 'SERVICE'
        : step.partnerProgramIds.length > 0
          ? 'PARTNER'
          : 'PLACEHOLDER',
    name: step.name,
    goal: step.goal,
    stageId,
    order,
    agency: isSame && before.agency !== null ? before.agency : (first?.agency ?? null),
    unit: isSame && before.unit !== null ? before.unit : (first?.unit ?? null),
    services,
    goneServices: gone,
    partners: (before?.partners ?? []).filter(({ id }) => step.partnerProgramIds.includes(id)),
    strip: furthestStrip(services.map(({ strip }) => strip)),
    verdict: isSame ? before.verdict : verdictOf(services),
    explanation: isSame ? before.explanation : null,
    physicalGap: isSame ? before.physicalGap : null,
    singleChannel: isSame ? before.singleChannel : null,
    moment: step.momentThatMatters,
    emotion: step.emotion,
    observations: step.observations.map(({ id, kind, text, severity, evidence }) => ({
      id,
      kind,
      text,
      severity,
      evidence: evidenceWords(evidence),
    })),
    evidence: evidenceWords(step.evidence),
    blueprint: {
      frontstageRoles: before?.blueprint.frontstageRoles ?? [],
      supportTools: before?.blueprint.supportTools ?? [],
      backstageActions: step.backstageActions,
      policyConstraints: step.policyConstraints,
    },
  };
}

function verdictOf(services: PictureCard['services']): StepVerdict {
  return services.length === 0 ? 'NOT_IN_INDEX' : 'UNKNOWN';
}
