import { furthestStrip } from '../../../schema/vocabulary/channel-strip.ts';
import type { StepVerdict } from '../../../schema/vocabulary/journey.ts';
import type { JourneyPicture, PictureCard } from '../../canvas/journey-picture.ts';
import { evidenceWords } from '../map/evidence-words.ts';
import type { JourneyDocument, Step } from './journey-document.ts';
import type { KnownService, ServiceAnatomy } from './known-service.ts';

/** What the page knows beside the journey as it was last answered. */
export interface KnownRecords {
  /** Services and units that were picked since, by id. */
  readonly known: ReadonlyMap<string, KnownService>;
  /** What records are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Roles and tools of services, by the service's id. */
  readonly anatomy: ReadonlyMap<string, ServiceAnatomy>;
}

/**
 * The journey as it is being changed, for the map. What only the server can say of a step stays as it last said it, and
 * is not known for a step whose services changed, until the next answer.
 * @param last the journey as the server last answered it
 */
export function pictureOfDocument(
  document: JourneyDocument,
  last: JourneyPicture,
  records: KnownRecords,
): JourneyPicture {
  const before = new Map(last.cards.map((card) => [card.id, card]));
  const services = new Map(last.cards.flatMap((card) => card.services.map((one) => [one.id, one] as const)));
  const partners = new Map(last.cards.flatMap((card) => card.partners.map((one) => [one.id, one] as const)));
  const cards = document.stages.flatMap((stage) =>
    stage.steps.map((step, index) =>
      cardOf(step, stage.id, index + 1, before.get(step.id), { services, partners }, records),
    ),
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
  listed: {
    readonly services: ReadonlyMap<string, PictureCard['services'][number]>;
    readonly partners: ReadonlyMap<string, PictureCard['partners'][number]>;
  },
  { known, names, anatomy }: KnownRecords,
): PictureCard {
  const named = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  const services = step.serviceIds.flatMap((id) => listed.services.get(id) ?? known.get(id)?.service ?? []);
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
    partners: step.partnerProgramIds.map(
      (id) => listed.partners.get(id) ?? { id, name: names.get(id) ?? 'A partner program', operatedBy: null },
    ),
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
      frontstageRoles: ownOr(named(step.frontstageRoleIds), services, anatomy, 'roles'),
      supportTools: ownOr(named(step.supportToolIds), services, anatomy, 'tools'),
      backstageActions: step.backstageActions,
      policyConstraints: step.policyConstraints,
    },
  };
}

function verdictOf(services: PictureCard['services']): StepVerdict {
  return services.length === 0 ? 'NOT_IN_INDEX' : 'UNKNOWN';
}

/** The step's own names, or those of its services where it has none of its own, as on the map of a reader. */
function ownOr(
  own: readonly string[],
  services: PictureCard['services'],
  anatomy: KnownRecords['anatomy'],
  part: keyof ServiceAnatomy,
): string[] {
  const found = own.length > 0 ? own : services.flatMap(({ id }) => anatomy.get(id)?.[part] ?? []);
  return [...new Set(found)];
}
