import { stepFactWords } from '../edit/change-step.ts';
import type { StepFact } from '../edit/change-step.ts';
import { documentOfJourney } from '../edit/document-of-journey.ts';
import type { JourneyForm } from '../edit/document-of-journey.ts';
import { named } from '../edit/edit.ts';
import type { Step } from '../edit/journey-document.ts';

/** What differs between two journeys, in sentences. */
export interface Difference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly words: string;
}

interface PlacedStep {
  readonly step: Step;
  readonly stageKey: string;
  readonly stageName: string;
}

const facts = (Object.keys(stepFactWords) as StepFact[]).filter((fact) => fact !== 'name');

/** What the second journey has more, less and other than the first; parts are matched by what they were copied from. */
export function compareJourneys(a: JourneyForm, b: JourneyForm): Difference[] {
  const keys = keysOf(a, b);
  const key = (id: string): string => keys.get(id) ?? id;
  const [one, two] = [documentOfJourney(a), documentOfJourney(b)];
  const found: Difference[] = [];
  const say = (kind: Difference['kind'], words: string): void => {
    found.push({ kind, words });
  };
  const stagesBefore = new Map(one.stages.map((stage) => [key(stage.id), stage.name]));
  const stagesAfter = new Map(two.stages.map((stage) => [key(stage.id), stage.name]));
  for (const [id, name] of stagesAfter) {
    const was = stagesBefore.get(id);
    if (was === undefined) say('added', `Stage ${named(name)} is added.`);
    else if (was !== name) say('changed', `Stage ${named(was)} is called ${named(name)}.`);
  }
  for (const [id, name] of stagesBefore)
    if (!stagesAfter.has(id)) say('removed', `Stage ${named(name)} is removed.`);
  const placed = (document: typeof one): Map<string, PlacedStep> =>
    new Map(
      document.stages.flatMap((stage) =>
        stage.steps.map(
          (step) => [key(step.id), { step, stageKey: key(stage.id), stageName: stage.name }] as const,
        ),
      ),
    );
  const [before, after] = [placed(one), placed(two)];
  for (const [id, { step, stageKey, stageName }] of after) {
    const was = before.get(id);
    if (was === undefined) {
      say('added', `Step ${named(step.name)} is added to stage ${named(stageName)}.`);
      continue;
    }
    if (was.stageKey !== stageKey)
      say(
        'moved',
        `Step ${named(step.name)} moves from stage ${named(was.stageName)} to ${named(stageName)}.`,
      );
    if (was.step.name !== step.name)
      say('changed', `Step ${named(was.step.name)} is called ${named(step.name)}.`);
    const other = facts
      .filter((fact) => JSON.stringify(was.step[fact]) !== JSON.stringify(step[fact]))
      .map((fact) => stepFactWords[fact]);
    if (
      was.step.observations.map(({ text }) => text).join('\n') !==
      step.observations.map(({ text }) => text).join('\n')
    )
      other.push('what was observed');
    if (other.length > 0) say('changed', `Step ${named(step.name)} changes ${other.join(', ')}.`);
  }
  for (const [id, { step, stageName }] of before)
    if (!after.has(id)) say('removed', `Step ${named(step.name)} is removed from stage ${named(stageName)}.`);
  const handOffs = (document: typeof one, steps: Map<string, PlacedStep>): Map<string, string> =>
    new Map(
      document.handOffs.map(({ kind, fromStepId, toStepId }) => {
        const nameOf = (id: string): string => named(steps.get(key(id))?.step.name ?? '');
        return [
          `${kind} ${key(fromStepId)} ${key(toStepId)}`,
          `from ${nameOf(fromStepId)} to ${nameOf(toStepId)}`,
        ];
      }),
    );
  const [handedBefore, handedAfter] = [handOffs(one, before), handOffs(two, after)];
  for (const [id, words] of handedAfter)
    if (!handedBefore.has(id)) say('added', `A hand-off ${words} is added.`);
  for (const [id, words] of handedBefore)
    if (!handedAfter.has(id)) say('removed', `A hand-off ${words} is removed.`);
  return found;
}

/** One key for a part of both journeys: its own id in the first, its origin in the second, or the other way round. */
function keysOf(a: JourneyForm, b: JourneyForm): ReadonlyMap<string, string> {
  const parts = ({ stages }: JourneyForm) => stages.flatMap((stage) => [stage, ...stage.steps]);
  const first = new Set(parts(a).map(({ id }) => id));
  const origins = new Map(
    parts(a).flatMap(({ id, originId }) => (originId === null ? [] : [[originId, id] as const])),
  );
  return new Map(
    parts(b).map(({ id, originId }) => {
      if (originId !== null && first.has(originId)) return [id, originId];
      return [id, origins.get(id) ?? (originId === null ? undefined : origins.get(originId)) ?? id];
    }),
  );
}
