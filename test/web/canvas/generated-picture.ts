import fc from 'fast-check';
import { CellState, stripOrder } from '../../../schema/vocabulary/channel-strip.ts';
import { HandOffKind } from '../../../schema/vocabulary/hand-off.ts';
import { StepVerdict } from '../../../schema/vocabulary/journey.ts';
import { CardKind } from '../../../web/canvas/journey-picture.ts';
import type { JourneyPicture, PictureCard, PictureLink } from '../../../web/canvas/journey-picture.ts';

/** How large a generated picture may be. */
interface Size {
  readonly stages: number;
  readonly steps: { readonly min: number; readonly max: number };
  readonly links: { readonly min: number; readonly max: number };
}

const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('Supercalifragilisticexpialidocious'.repeat(8)),
);

const card = fc.record({
  kind: fc.constantFrom(...Object.values(CardKind)),
  name: text,
  stage: fc.nat(),
  agency: fc.option(fc.nat({ max: 6 })),
  roles: fc.array(fc.constantFrom('Claims specialist', 'Volunteer', 'Inspector'), { maxLength: 2 }),
  services: fc.array(text, { maxLength: 4 }),
  states: fc.array(fc.constantFrom(...Object.values(CellState)), { minLength: 7, maxLength: 7 }),
  verdict: fc.constantFrom(...Object.values(StepVerdict)),
  explained: fc.boolean(),
  physicalGap: fc.option(fc.boolean()),
  singleChannel: fc.option(fc.boolean()),
  moment: fc.boolean(),
  emotion: fc.option(fc.integer({ min: -2, max: 2 })),
  observations: fc.array(fc.constantFrom('PAIN_POINT', 'BRIGHT_SPOT'), { maxLength: 3 }),
  evidence: fc.constantFrom('assumed', 'Interviews, n=24, 2025'),
  backstage: fc.array(text, { maxLength: 2 }),
});
type CardSeed = typeof card extends fc.Arbitrary<infer T> ? T : never;

const link = fc.record({
  from: fc.nat(),
  to: fc.nat(),
  kind: fc.constantFrom(...Object.values(HandOffKind)),
  recorded: fc.boolean(),
});

/** Any picture within a size: hostile texts, lonely steps, links in every direction. */
export function anyPicture({ stages, steps, links }: Size): fc.Arbitrary<JourneyPicture> {
  return fc
    .record({
      stages: fc.array(text, { minLength: 1, maxLength: stages }),
      cards: fc.array(card, { minLength: steps.min, maxLength: steps.max }),
      links: fc.array(link, { minLength: links.min, maxLength: links.max }),
    })
    .map((made) => pictureOf(made.stages, made.cards, made.links));
}

function pictureOf(
  stageNames: readonly string[],
  seeds: readonly CardSeed[],
  ends: readonly { from: number; to: number; kind: HandOffKind; recorded: boolean }[],
): JourneyPicture {
  const counts = new Map<string, number>();
  const cards = seeds.map((seed, i): PictureCard => {
    const stageId = `stage-${seed.stage % stageNames.length}`;
    counts.set(stageId, (counts.get(stageId) ?? 0) + 1);
    return cardOf(seed, `step-${i}`, stageId, counts.get(stageId) ?? 1);
  });
  const links = ends.flatMap((end, i): PictureLink[] => {
    const from = cards[end.from % cards.length];
    const to = cards[end.to % cards.length];
    if (from === undefined || to === undefined || from === to) return [];
    const known = from.agency !== null && to.agency !== null;
    return [
      {
        id: `link-${i}`,
        basis: end.recorded ? 'RECORDED' : 'ORDER',
        kind: end.recorded ? end.kind : null,
        from: from.id,
        to: to.id,
        crossesAgencies: known ? from.agency?.id !== to.agency?.id : null,
        assumed: !end.recorded,
        note: null,
      },
    ];
  });
  return {
    id: 'journey-generated',
    name: 'A generated journey',
    state: 'CURRENT',
    summary: 'Generated.',
    asOf: '2026-11-03T12:00:00.000Z',
    address: null,
    orderAssumed: true,
    stages: stageNames.map((name, i) => ({ id: `stage-${i}`, name, description: null })),
    cards,
    links,
  };
}

function cardOf(seed: CardSeed, id: string, stageId: string, order: number): PictureCard {
  const agency =
    seed.agency === null
      ? null
      : { id: `unit-${seed.agency}`, code: `A${seed.agency}`, name: `Agency ${seed.agency}` };
  const strip =
    seed.kind === 'SERVICE'
      ? stripOrder.map((family, i) => ({ family, state: seed.states[i] ?? 'UNKNOWN' }))
      : [];
  return {
    id,
    kind: seed.kind,
    name: seed.name,
    goal: null,
    stageId,
    order,
    agency,
    unit: agency,
    services:
      seed.kind === 'SERVICE'
        ? seed.services.map((name, i) => ({
            id: `${id}-service-${i}`,
            name,
            strip,
            digitalGap: 'NO_DIGITAL',
          }))
        : [],
    goneServices: [],
    partners: seed.kind === 'PARTNER' ? [{ id: `${id}-partner`, name: seed.name, operatedBy: null }] : [],
    strip,
    verdict: seed.verdict,
    explanation: seed.verdict !== 'NOT_DIGITAL' ? null : seed.explained ? 'EXPLAINED' : 'NOT_EXPLAINED',
    physicalGap: seed.physicalGap,
    singleChannel: seed.singleChannel,
    moment: seed.moment,
    emotion: seed.emotion,
    observations: seed.observations.map((kind, i) => ({
      id: `${id}-mark-${i}`,
      kind,
      text: '=HYPERLINK("x")',
      severity: null,
      evidence: 'assumed',
    })),
    evidence: seed.evidence,
    blueprint: {
      frontstageRoles: seed.roles,
      backstageActions: seed.backstage,
      supportTools: [],
      policyConstraints: [],
    },
  };
}
