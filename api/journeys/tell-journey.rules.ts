import { handOffKindTerms } from '../../schema/vocabulary/hand-off.ts';
import { stepsIn } from './journey-document.rules.ts';
import type {
  DocumentHandOff,
  DocumentStage,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/** Changes that a sentence names one by one. */
const NAMED_MAX = 3;

/** One sentence for the list of changes: what was done to a journey, the largest parts first. */
export function tellChange(before: JourneyDocument, after: JourneyDocument): string {
  const told = tellDifferences(before, after);
  if (told.length === 0) return 'Changed nothing.';
  const more = told.length - NAMED_MAX;
  const named = told.slice(0, NAMED_MAX).join('; ');
  return `${named}${more > 0 ? `; and ${more} more` : ''}.`;
}

/** Everything that was done to a journey, a phrase each, such as `Moved step “Apply” from stage “A” to “B”`. */
export function tellDifferences(before: JourneyDocument, after: JourneyDocument): string[] {
  return [
    ...tellOwn(before, after),
    ...tellStages(before, after),
    ...tellSteps(before, after),
    ...tellHandOffs(before, after),
  ];
}

const quoted = (name: string): string => `“${name}”`;
const isSame = (one: unknown, other: unknown): boolean => inOneOrder(one) === inOneOrder(other);

/** A value as one text, in whatever order its parts were written down. */
function inOneOrder(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const ownFields = [
  ['name', 'name'],
  ['description', 'description'],
  ['state', 'state'],
  ['lifeExperienceId', 'life experience'],
  ['orderAssumed', 'word on the order of steps'],
  ['personas', 'personas'],
] as const;

function tellOwn(before: JourneyDocument, after: JourneyDocument): string[] {
  const changed = ownFields.filter(([field]) => !isSame(before[field], after[field]));
  return changed.length === 0 ? [] : [`Changed ${changed.map(([, label]) => label).join(', ')}`];
}

function tellStages(before: JourneyDocument, after: JourneyDocument): string[] {
  const old = new Map(before.stages.map((stage) => [stage.id, stage]));
  const now = new Set(after.stages.map(({ id }) => id));
  const kept = (stages: readonly DocumentStage[], others: { has(id: string): boolean }): string[] =>
    stages.flatMap(({ id }) => (others.has(id) ? [id] : []));
  return [
    ...after.stages.flatMap((stage) => {
      const was = old.get(stage.id);
      if (was === undefined) return [`Added stage ${quoted(stage.name)}`];
      if (was.name !== stage.name) return [`Renamed stage ${quoted(was.name)} to ${quoted(stage.name)}`];
      return was.description === stage.description ? [] : [`Changed stage ${quoted(stage.name)}`];
    }),
    ...before.stages.flatMap(({ id, name }) => (now.has(id) ? [] : [`Removed stage ${quoted(name)}`])),
    ...(isSame(kept(before.stages, now), kept(after.stages, old)) ? [] : ['Changed the order of stages']),
  ];
}

interface Place {
  readonly step: DocumentStep;
  readonly stage: DocumentStage;
}

const placesOf = ({ stages }: JourneyDocument): Map<string, Place> =>
  new Map(stages.flatMap((stage) => stage.steps.map((step) => [step.id, { step, stage }] as const)));

function tellSteps(before: JourneyDocument, after: JourneyDocument): string[] {
  const [old, now] = [placesOf(before), placesOf(after)];
  return [
    ...[...now.values()].flatMap(({ step, stage }) => {
      const was = old.get(step.id);
      if (was === undefined) return [`Added step ${quoted(step.name)} to stage ${quoted(stage.name)}`];
      return [...tellMove(was, { step, stage }), ...tellStep(was.step, step)];
    }),
    ...[...old].flatMap(([id, { step }]) => (now.has(id) ? [] : [`Removed step ${quoted(step.name)}`])),
    ...after.stages.flatMap((stage) => tellOrder(before, stage)),
  ];
}

function tellMove(was: Place, is: Place): string[] {
  if (was.stage.id === is.stage.id) return [];
  const [from, to] = [quoted(was.stage.name), quoted(is.stage.name)];
  return [`Moved step ${quoted(is.step.name)} from stage ${from} to ${to}`];
}

function tellStep(was: DocumentStep, is: DocumentStep): string[] {
  if (isSame(was, is)) return [];
  const { name: oldName, ...old } = was;
  const { name, ...now } = is;
  return [
    ...(oldName === name ? [] : [`Renamed step ${quoted(oldName)} to ${quoted(name)}`]),
    ...(isSame(old, now) ? [] : [`Changed step ${quoted(name)}`]),
  ];
}

/** Whether the steps that a stage has kept stand in another order. */
function tellOrder(before: JourneyDocument, stage: DocumentStage): string[] {
  const was = before.stages.find(({ id }) => id === stage.id);
  if (was === undefined) return [];
  const kept = (one: DocumentStage, other: DocumentStage): string[] =>
    one.steps.flatMap(({ id }) => (other.steps.some((step) => step.id === id) ? [id] : []));
  return isSame(kept(was, stage), kept(stage, was))
    ? []
    : [`Changed the order of steps in stage ${quoted(stage.name)}`];
}

function tellHandOffs(before: JourneyDocument, after: JourneyDocument): string[] {
  const names = new Map([...stepsIn(before), ...stepsIn(after)].map(({ id, name }) => [id, name]));
  const told = ({ kind, fromStepId, toStepId }: DocumentHandOff): string => {
    const [from, to] = [fromStepId, toStepId].map((id) => quoted(names.get(id) ?? id));
    return `hand-off ${from} to ${to} (${handOffKindTerms[kind].label.toLowerCase()})`;
  };
  const old = new Map(before.handOffs.map((one) => [one.id, one]));
  const now = new Set(after.handOffs.map(({ id }) => id));
  return [
    ...after.handOffs.flatMap((one) => {
      const was = old.get(one.id);
      if (was === undefined) return [`Added ${told(one)}`];
      return isSame(was, one) ? [] : [`Changed ${told(one)}`];
    }),
    ...before.handOffs.flatMap((one) => (now.has(one.id) ? [] : [`Removed ${told(one)}`])),
  ];
}
