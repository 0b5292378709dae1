import { storedServiceOf } from '../../api/inventory/service-record.rules.ts';
import { stripOf } from '../../schema/vocabulary/channel-strip.ts';
import { givenRationaleStates, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { StepVerdict } from '../../schema/vocabulary/journey.ts';
import { recordedUnits } from '../../seed/lay-out-units.ts';
import { readSeed } from '../../seed/read-seed.ts';
import type { Seed, SeedLifeExperience, SeedService } from '../../seed/seed-shapes.ts';
import { recordedServiceOf } from '../../seed/service-facts.ts';
import type { JourneyPicture, PictureCard, PictureLink } from '../../web/canvas/journey-picture.ts';

const AT = '2026-11-03T12:00:00.000Z';

/** The life experiences of the seed as pictures: what the map shows of them before anybody has edited one. */
export async function seedPictures(): Promise<JourneyPicture[]> {
  const seed = await readSeed();
  return seed.lifeExperiences.map((life) => pictureOf(seed, life));
}

function pictureOf(seed: Seed, life: SeedLifeExperience): JourneyPicture {
  const stages = life.stages.map((stage, i) => ({
    id: `${life.id}-stage-${i + 1}`,
    name: stage.name,
    description: stage.description,
  }));
  const cards = life.stages.flatMap((stage, i) => {
    const stageId = `${life.id}-stage-${i + 1}`;
    const services = stage.serviceIds.flatMap((id) => seed.services.filter((one) => one.id === id));
    const own = services.map((service, at) => serviceCard(seed, service, stageId, at + 1));
    const partners = (stage.partnerPrograms ?? []).map((program, at) =>
      partnerCard(program, stageId, own.length + at + 1),
    );
    return [...own, ...partners];
  });
  const stopping = cards.filter((card) => card.verdict === 'NOT_DIGITAL').length;
  const agencies = new Set(cards.flatMap((card) => (card.agency === null ? [] : [card.agency.id]))).size;
  return {
    id: `journey-${life.id}`,
    name: life.name,
    state: 'CURRENT',
    summary: `${stages.length} stages, ${cards.length} steps, ${agencies} agencies; ${stopping} steps cannot be finished digitally.`,
    asOf: AT,
    address: `https://index.example.gov/journeys/journey-${life.id}`,
    orderAssumed: true,
    stages,
    cards,
    links: impliedLinks(cards),
  };
}

const nothing = {
  goal: null,
  goneServices: [],
  moment: false,
  emotion: null,
  observations: [],
  evidence: 'assumed',
} as const;

function serviceCard(seed: Seed, service: SeedService, stageId: string, order: number): PictureCard {
  const units = recordedUnits(seed.agencies);
  const record = recordedServiceOf(service, units, seed.rationales, AT);
  const { assessment } = storedServiceOf(record, AT);
  const gap = assessment.digitalGap;
  const verdict: StepVerdict =
    gap === 'CLOSED' ? 'DIGITAL' : provenDigitalGaps.includes(gap) ? 'NOT_DIGITAL' : 'UNKNOWN';
  const explained = givenRationaleStates.includes(assessment.rationaleState);
  const strip = stripOf(record.channels);
  const top = seed.agencies.find((agency) => `unit-${agency.id}` === record.unit.topId);
  return {
    ...nothing,
    id: `${stageId}-${service.id}`,
    kind: 'SERVICE',
    name: service.name,
    stageId,
    order,
    agency: { id: record.unit.topId, code: record.unit.topAbbreviation, name: top?.name ?? '' },
    unit: { id: record.unit.id, code: record.unit.name, name: record.unit.name },
    services: [{ id: service.id, name: service.name, strip, digitalGap: gap }],
    partners: [],
    strip,
    verdict,
    explanation: verdict !== 'NOT_DIGITAL' ? null : explained ? 'EXPLAINED' : 'NOT_EXPLAINED',
    physicalGap: assessment.physicalGap === 'UNKNOWN' ? null : assessment.physicalGap === 'GAP',
    singleChannel: service.channels.length === 1,
    blueprint: {
      frontstageRoles: service.roles,
      backstageActions: [],
      supportTools: service.tools,
      policyConstraints: [],
    },
  };
}

type Program = NonNullable<SeedLifeExperience['stages'][number]['partnerPrograms']>[number];

function partnerCard(program: Program, stageId: string, order: number): PictureCard {
  return {
    ...nothing,
    id: `${stageId}-${program.name}`,
    kind: 'PARTNER',
    name: program.name,
    stageId,
    order,
    agency: null,
    unit: null,
    services: [],
    partners: [{ id: program.name, name: program.name, operatedBy: program.operatedBy }],
    strip: [],
    verdict: 'NOT_IN_INDEX',
    explanation: null,
    physicalGap: null,
    singleChannel: null,
    blueprint: { frontstageRoles: [], backstageActions: [], supportTools: [], policyConstraints: [] },
  };
}

/** The next step in order is with another agency. */
export function impliedLinks(cards: readonly PictureCard[]): PictureLink[] {
  return cards.slice(1).flatMap((to, i): PictureLink[] => {
    const from = cards[i];
    if (from === undefined || from.agency === null || to.agency === null || from.agency.id === to.agency.id)
      return [];
    return [
      {
        id: `order ${from.id} ${to.id}`,
        basis: 'ORDER',
        kind: null,
        from: from.id,
        to: to.id,
        crossesAgencies: true,
        assumed: true,
        note: null,
      },
    ];
  });
}
