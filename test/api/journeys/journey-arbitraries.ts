import fc from 'fast-check';
import type { JourneyFacts, ServiceFacts, StepFacts } from '../../../api/journeys/journey-facts.rules.ts';
import { ChannelKind } from '../../../schema/vocabulary/channel.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';
import { HandOffKind } from '../../../schema/vocabulary/hand-off.ts';
import { ActorLevel } from '../../../schema/vocabulary/journey.ts';

const word = <W extends string>(words: Readonly<Record<string, W>>): fc.Arbitrary<W> =>
  fc.constantFrom(...Object.values(words));

/** Agencies and services of a small world, so that journeys meet the same ones often. */
const agency = fc.constantFrom('unit-a', 'unit-b', 'unit-c');

/** Services by id: the same service says the same wherever it is used. */
const world: fc.Arbitrary<readonly ServiceFacts[]> = fc
  .array(
    fc.record({
      id: fc.constant(''),
      unitId: fc.constantFrom('unit-a-1', 'unit-b-1', 'unit-c-1'),
      agencyId: agency,
      digitalGap: word(DigitalGap),
      physicalGap: word(PhysicalGap),
      rationaleState: word(RationaleState),
      designated: fc.boolean(),
      channels: fc.nat(3),
      formIds: fc.uniqueArray(fc.constantFrom('form-1', 'form-2', 'form-3')),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((services) => services.map((service, i) => ({ ...service, id: `service-${i}` })));

function stepIn(services: readonly ServiceFacts[]): fc.Arbitrary<StepFacts> {
  return fc.record({
    id: fc.constant(''),
    name: fc.constantFrom('Ask', 'Apply', 'Wait'),
    services: fc.uniqueArray(fc.constantFrom(...services), { maxLength: 3 }),
    expected: fc.option(fc.record({ unitId: fc.constant('unit-c-1'), agencyId: agency })),
    channel: fc.option(fc.constantFrom(ChannelKind.WEBSITE, ChannelKind.PHONE)),
    actorLevels: fc.uniqueArray(word(ActorLevel), { maxLength: 2 }),
    momentThatMatters: fc.boolean(),
    minutes: fc.array(fc.option(fc.nat(90)), { maxLength: 2 }),
    painPoints: fc.nat(2),
    brightSpots: fc.nat(2),
  });
}

/**
 * Any journey of a few stages and steps.
 * @param most stages and steps a stage
 */
export function anyJourney(most: {
  readonly stages: number;
  readonly steps: number;
}): fc.Arbitrary<JourneyFacts> {
  return world.chain((services) =>
    fc
      .record({
        id: fc.constant('journey-any'),
        name: fc.constant('Any journey'),
        orderAssumed: fc.boolean(),
        stages: fc
          .array(fc.array(stepIn(services), { maxLength: most.steps }), { maxLength: most.stages })
          .map((stages) =>
            stages.map((steps, i) => ({
              id: `stage-${i}`,
              name: `Stage ${i}`,
              steps: steps.map((step, k) => ({ ...step, id: `step-${i}-${k}` })),
            })),
          ),
        ends: fc.array(fc.tuple(fc.nat(), fc.nat(), word(HandOffKind)), { maxLength: 6 }),
        unitNames: fc.constant(new Map([['unit-a-1', 'Unit A1']])),
      })
      .map(({ ends, ...journey }) => {
        const steps = journey.stages.flatMap((stage) => stage.steps);
        const at = (place: number): string => steps[place % steps.length]?.id ?? '';
        const handOffs = ends.map(([from, to, kind], i) => ({
          id: `handoff-${i}`,
          kind,
          note: null,
          fromStepId: at(from),
          toStepId: at(to),
        }));
        return { ...journey, handOffs: steps.length === 0 ? [] : handOffs };
      }),
  );
}
