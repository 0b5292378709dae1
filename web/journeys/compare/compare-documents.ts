import { handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import type { CompareJourneysQuery } from '../../graphql/generated/compare-journeys.ts';
import { documentOfJourney } from '../edit/document-of-journey.ts';
import { named } from '../edit/edit.ts';
import type { JourneyDocument, Stage, Step } from '../edit/journey-document.ts';
import { compareAbout } from './compare-about.ts';
import { changedFacts } from './changed-facts.ts';
import type { Difference } from './difference.ts';
import { textChange } from './told.ts';

/** A journey with the names of what its steps show. */
export type ComparedJourney = NonNullable<CompareJourneysQuery['a']>;

/** What the second journey has more, less and other than the first; parts are matched by what they were copied from. */
export function compareJourneys(a: ComparedJourney, b: ComparedJourney): Difference[] {
  const key = keyOf(a, b);
  const names = new Map([...recordNames(a), ...recordNames(b)]);
  const [one, two] = [keyed(documentOfJourney(a), key), keyed(documentOfJourney(b), key)];
  return [
    ...compareAbout(one, two, (id) => names.get(id) ?? 'another one'),
    ...compareStages(one.stages, two.stages),
    ...compareSteps(placed(one), placed(two), (id) => names.get(id) ?? 'a record without a name'),
    ...compareOrder(one.stages, two.stages),
    ...compareHandOffs(one, two),
  ];
}

function compareStages(one: readonly Stage[], two: readonly Stage[]): Difference[] {
  const [before, after] = [byId(one), byId(two)];
  return [
    ...two.flatMap(({ id, name, description }): Difference[] => {
      const was = before.get(id);
      if (was === undefined) return [{ kind: 'added', words: `Stage ${named(name)} is added.` }];
      const change = textChange(was.description, description);
      return [
        ...(was.name === name
          ? []
          : [{ kind: 'changed' as const, words: `Stage ${named(was.name)} is called ${named(name)}.` }]),
        ...(change === ''
          ? []
          : [{ kind: 'changed' as const, words: `Stage ${named(name)} is described otherwise: ${change}.` }]),
      ];
    }),
    ...one
      .filter(({ id }) => !after.has(id))
      .map(({ name }): Difference => ({ kind: 'removed', words: `Stage ${named(name)} is removed.` })),
  ];
}

interface PlacedStep {
  readonly step: Step;
  readonly stage: Stage;
}

function compareSteps(
  before: ReadonlyMap<string, PlacedStep>,
  after: ReadonlyMap<string, PlacedStep>,
  nameOf: (id: string) => string,
): Difference[] {
  const found: Difference[] = [];
  const say = (kind: Difference['kind'], words: string): void => {
    found.push({ kind, words });
  };
  for (const [id, { step, stage }] of after) {
    const was = before.get(id);
    const called = named(step.name);
    if (was === undefined) {
      say('added', `Step ${called} is added to stage ${named(stage.name)}.`);
      continue;
    }
    if (was.stage.id !== stage.id)
      say('moved', `Step ${called} moves from stage ${named(was.stage.name)} to ${named(stage.name)}.`);
    if (was.step.name !== step.name) say('changed', `Step ${named(was.step.name)} is called ${called}.`);
    const changes = changedFacts(was.step, step, nameOf);
    if (changes.length > 0) say('changed', `Step ${called} changes ${changes.join(', ')}.`);
  }
  for (const [id, { step, stage }] of before)
    if (!after.has(id))
      say('removed', `Step ${named(step.name)} is removed from stage ${named(stage.name)}.`);
  return found;
}

/** Stages, and steps inside a stage, that both journeys have and that stand in another order. */
function compareOrder(one: readonly Stage[], two: readonly Stage[]): Difference[] {
  const before = byId(one);
  const stages = inAnotherOrder(one, two);
  return [
    ...(stages === ''
      ? []
      : [{ kind: 'moved' as const, words: `The stages stand in another order: ${stages}.` }]),
    ...two.flatMap((stage): Difference[] => {
      const steps = inAnotherOrder(before.get(stage.id)?.steps ?? [], stage.steps);
      if (steps === '') return [];
      return [
        { kind: 'moved', words: `The steps of stage ${named(stage.name)} stand in another order: ${steps}.` },
      ];
    }),
  ];
}

type Part = Pick<Stage, 'id' | 'name'>;

/** The parts that both lists have, in the order of the second; empty where the order is the same. */
function inAnotherOrder(one: readonly Part[], two: readonly Part[]): string {
  const [before, after] = [byId(one), byId(two)];
  const was = one.filter(({ id }) => after.has(id));
  const is = two.filter(({ id }) => before.has(id));
  return is.every(({ id }, index) => was[index]?.id === id)
    ? ''
    : is.map(({ name }) => named(name)).join(', ');
}

function compareHandOffs(one: JourneyDocument, two: JourneyDocument): Difference[] {
  const [before, after] = [handOffWords(one), handOffWords(two)];
  return [
    ...[...after]
      .filter(([id]) => !before.has(id))
      .map(([, words]): Difference => ({ kind: 'added', words: `A hand-off is added: ${words}.` })),
    ...[...before]
      .filter(([id]) => !after.has(id))
      .map(([, words]): Difference => ({ kind: 'removed', words: `A hand-off is removed: ${words}.` })),
  ];
}

function handOffWords(document: JourneyDocument): ReadonlyMap<string, string> {
  const steps = placed(document);
  const nameOf = (id: string): string => named(steps.get(id)?.step.name ?? '');
  return new Map(
    document.handOffs.map(({ kind, fromStepId, toStepId }) => [
      `${kind} ${fromStepId} ${toStepId}`,
      `${nameOf(fromStepId)} ${handOffKindTerms[kind].label.toLowerCase()} ${nameOf(toStepId)}`,
    ]),
  );
}

const placed = ({ stages }: JourneyDocument): ReadonlyMap<string, PlacedStep> =>
  new Map(stages.flatMap((stage) => stage.steps.map((step) => [step.id, { step, stage }] as const)));

const byId = <Kind extends Part>(parts: readonly Kind[]): ReadonlyMap<string, Kind> =>
  new Map(parts.map((part) => [part.id, part]));

/** The journey with one id for each part that both journeys have. */
function keyed(document: JourneyDocument, key: (id: string) => string): JourneyDocument {
  return {
    ...document,
    stages: document.stages.map((stage) => ({
      ...stage,
      id: key(stage.id),
      steps: stage.steps.map((step) => ({ ...step, id: key(step.id) })),
    })),
    handOffs: document.handOffs.map((one) => ({
      ...one,
      fromStepId: key(one.fromStepId),
      toStepId: key(one.toStepId),
    })),
  };
}

/** One key for a part of both journeys: its own id in the first, its origin in the second, or the other way round. */
function keyOf(a: ComparedJourney, b: ComparedJourney): (id: string) => string {
  const parts = ({ stages }: ComparedJourney) => stages.flatMap((stage) => [stage, ...stage.steps]);
  const first = new Set(parts(a).map(({ id }) => id));
  const origins = new Map(
    parts(a).flatMap(({ id, originId }) => (originId === null ? [] : [[originId, id] as const])),
  );
  const keys = new Map(
    parts(b).map(({ id, originId }) => {
      if (originId !== null && first.has(originId)) return [id, originId];
      return [id, origins.get(id) ?? (originId === null ? undefined : origins.get(originId)) ?? id];
    }),
  );
  return (id) => keys.get(id) ?? id;
}

/** Names of everything that a journey and its steps point to, by id. */
function recordNames({ lifeExperience, stages }: ComparedJourney): (readonly [id: string, name: string])[] {
  const about = lifeExperience === null ? [] : [[lifeExperience.id, lifeExperience.name] as const];
  const ofSteps = stages
    .flatMap(({ steps }) => steps)
    .flatMap((step) => [
      ...step.services,
      ...step.goneServices,
      ...step.partnerPrograms,
      ...step.frontstageRoles,
      ...step.supportTools,
      ...(step.expectedUnit === null ? [] : [step.expectedUnit]),
    ])
    .map(({ id, name }) => [id, name] as const);
  return [...about, ...ofSteps];
}
